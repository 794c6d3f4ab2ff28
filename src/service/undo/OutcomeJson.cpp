// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/undo/OutcomeJson.h"

#include <QJsonArray>

namespace deskhand {

using namespace Qt::StringLiterals;

QJsonValue actorToJson(const Actor &actor)
{
    return QJsonArray{static_cast<int>(actor.kind), actor.agent.value, actor.requester.value};
}

Actor actorFromJson(const QJsonValue &json)
{
    const QJsonArray array = json.toArray();
    return {static_cast<AuthorKind>(array.at(0).toInt()), AgentId{array.at(1).toInteger()},
            RequesterId{array.at(2).toInteger()}};
}

namespace {

QJsonArray eventToJson(const Event &event)
{
    return {event.id.value,
            event.ticket.value,
            static_cast<int>(event.kind),
            toMilliseconds(event.time),
            QJsonArray{static_cast<int>(event.actor.kind), event.actor.id, event.actor.name},
            event.from,
            event.to,
            event.comment,
            event.entry.value,
            event.agent.value,
            event.team.value,
            event.department.value,
            event.topic.value};
}

Event eventFromJson(const QJsonArray &json)
{
    Event event;
    event.id.value = json.at(0).toInteger();
    event.ticket.value = json.at(1).toInteger();
    event.kind = static_cast<EventKind>(json.at(2).toInt());
    event.time = fromMilliseconds(json.at(3).toInteger());
    const QJsonArray actor = json.at(4).toArray();
    event.actor = {static_cast<AuthorKind>(actor.at(0).toInt()), actor.at(1).toInteger(), actor.at(2).toString()};
    event.from = json.at(5).toString();
    event.to = json.at(6).toString();
    event.comment = json.at(7).toString();
    event.entry.value = json.at(8).toInteger();
    event.agent.value = json.at(9).toInteger();
    event.team.value = json.at(10).toInteger();
    event.department.value = json.at(11).toInteger();
    event.topic.value = json.at(12).toInteger();
    return event;
}

QJsonArray personToJson(const NotifiedPerson &person)
{
    return {actorToJson(person.person), person.name, person.address, person.reason, person.byMail};
}

NotifiedPerson personFromJson(const QJsonArray &json)
{
    return {actorFromJson(json.at(0)), json.at(1).toString(), json.at(2).toString(), json.at(3).toString(),
            json.at(4).toBool()};
}

QJsonObject inverseToJson(const Command &inverse)
{
    QJsonObject json{{u"id"_s, inverse.id.toString(QUuid::WithoutBraces)}, {u"ticket"_s, inverse.ticket.value}};
    if (inverse.expectedVersion) {
        json.insert(u"version"_s, *inverse.expectedVersion);
    }
    if (const auto *undoSend = std::get_if<command::UndoSend>(&inverse.body)) {
        json.insert(u"entry"_s, undoSend->entry.value);
        json.insert(u"of"_s, undoSend->reply.toString(QUuid::WithoutBraces));
    } else if (const auto *revert = std::get_if<command::Revert>(&inverse.body)) {
        json.insert(u"of"_s, revert->command.toString(QUuid::WithoutBraces));
    }
    return json;
}

Command inverseFromJson(const QJsonObject &json)
{
    Command inverse;
    inverse.id = QUuid::fromString(json.value(u"id"_s).toString());
    inverse.ticket.value = json.value(u"ticket"_s).toInteger();
    if (json.contains(u"version"_s)) {
        inverse.expectedVersion = json.value(u"version"_s).toInteger();
    }
    const QUuid of = QUuid::fromString(json.value(u"of"_s).toString());
    if (json.contains(u"entry"_s)) {
        inverse.body = command::UndoSend{EntryId{json.value(u"entry"_s).toInteger()}, of};
    } else {
        inverse.body = command::Revert{of};
    }
    return inverse;
}

} // namespace

QJsonObject outcomeToJson(const CommandOutcome &outcome)
{
    QJsonObject json{
        {u"ticket"_s, outcome.ticket.value}, {u"number"_s, outcome.number}, {u"version"_s, outcome.version}};
    if (outcome.entry) {
        json.insert(u"entry"_s, outcome.entry.value);
    }
    if (outcome.newTicket) {
        json.insert(u"newTicket"_s, outcome.newTicket.value);
    }
    if (outcome.task) {
        json.insert(u"task"_s, outcome.task.value);
    }
    QJsonArray events;
    for (const Event &event : outcome.events) {
        events.append(eventToJson(event));
    }
    json.insert(u"events"_s, events);
    if (!outcome.notified.isEmpty()) {
        QJsonArray notified;
        for (const NotifiedPerson &person : outcome.notified) {
            notified.append(personToJson(person));
        }
        json.insert(u"notified"_s, notified);
    }
    if (outcome.inverse) {
        json.insert(u"inverse"_s, inverseToJson(*outcome.inverse));
    }
    return json;
}

CommandOutcome outcomeFromJson(const QJsonObject &json)
{
    CommandOutcome outcome;
    outcome.ticket.value = json.value(u"ticket"_s).toInteger();
    outcome.number = json.value(u"number"_s).toString();
    outcome.version = json.value(u"version"_s).toInteger();
    outcome.entry.value = json.value(u"entry"_s).toInteger();
    outcome.newTicket.value = json.value(u"newTicket"_s).toInteger();
    outcome.task.value = json.value(u"task"_s).toInteger();
    for (const QJsonValue &event : json.value(u"events"_s).toArray()) {
        outcome.events.append(eventFromJson(event.toArray()));
    }
    for (const QJsonValue &person : json.value(u"notified"_s).toArray()) {
        outcome.notified.append(personFromJson(person.toArray()));
    }
    if (json.contains(u"inverse"_s)) {
        outcome.inverse = inverseFromJson(json.value(u"inverse"_s).toObject());
    }
    return outcome;
}

} // namespace deskhand
