// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/undo/UndoRecord.h"

#include "service/undo/OutcomeJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeToJson(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(toMilliseconds(*time)) : QJsonValue();
}

std::optional<Timestamp> timeFromJson(const QJsonValue &json)
{
    return json.isNull() || json.isUndefined() ? std::nullopt : std::optional(fromMilliseconds(json.toInteger()));
}

QJsonValue taskToJson(const std::optional<Task> &task)
{
    if (!task) {
        return {};
    }
    return QJsonObject{{u"id"_s, task->id.value},          {u"ticket"_s, task->ticket.value},
                       {u"title"_s, task->title},          {u"assignee"_s, task->assignee.value},
                       {u"due"_s, timeToJson(task->due)},  {u"created"_s, toMilliseconds(task->created)},
                       {u"done"_s, timeToJson(task->done)}};
}

std::optional<Task> taskFromJson(const QJsonValue &json)
{
    if (!json.isObject()) {
        return {};
    }
    const QJsonObject object = json.toObject();
    Task task;
    task.id.value = object.value(u"id"_s).toInteger();
    task.ticket.value = object.value(u"ticket"_s).toInteger();
    task.title = object.value(u"title"_s).toString();
    task.assignee.value = object.value(u"assignee"_s).toInteger();
    task.due = timeFromJson(object.value(u"due"_s));
    task.created = fromMilliseconds(object.value(u"created"_s).toInteger());
    task.done = timeFromJson(object.value(u"done"_s));
    return task;
}

QJsonValue feedbackToJson(const std::optional<Feedback> &feedback)
{
    if (!feedback) {
        return {};
    }
    return QJsonObject{{u"ticket"_s, feedback->ticket.value},
                       {u"rating"_s, feedback->rating},
                       {u"comment"_s, feedback->comment},
                       {u"time"_s, toMilliseconds(feedback->time)},
                       {u"closure"_s, toMilliseconds(feedback->closure)}};
}

std::optional<Feedback> feedbackFromJson(const QJsonValue &json)
{
    if (!json.isObject()) {
        return {};
    }
    const QJsonObject object = json.toObject();
    Feedback feedback;
    feedback.ticket.value = object.value(u"ticket"_s).toInteger();
    feedback.rating = object.value(u"rating"_s).toInt();
    feedback.comment = object.value(u"comment"_s).toString();
    feedback.time = fromMilliseconds(object.value(u"time"_s).toInteger());
    feedback.closure = fromMilliseconds(object.value(u"closure"_s).toInteger());
    return feedback;
}

QJsonArray mailToJson(const QList<OutgoingMailId> &ids)
{
    QJsonArray array;
    for (const OutgoingMailId id : ids) {
        array.append(id.value);
    }
    return array;
}

QList<OutgoingMailId> mailFromJson(const QJsonValue &json)
{
    QList<OutgoingMailId> ids;
    for (const QJsonValue &value : json.toArray()) {
        ids.append(OutgoingMailId{value.toInteger()});
    }
    return ids;
}

} // namespace

QJsonObject UndoRecord::toJson() const
{
    QJsonObject json{{u"actor"_s, actorToJson(actor)}};
    QJsonArray array;
    for (const TicketDelta &delta : tickets) {
        array.append(delta.toJson());
    }
    json.insert(u"tickets"_s, array);
    if (!moved.isEmpty()) {
        array = {};
        for (const MovedEntry &entry : moved) {
            array.append(QJsonArray{entry.entry.value, entry.from.value, entry.to.value});
        }
        json.insert(u"moved"_s, array);
    }
    if (!tasks.isEmpty()) {
        array = {};
        for (const TaskChange &task : tasks) {
            array.append(QJsonArray{taskToJson(task.before), taskToJson(task.after)});
        }
        json.insert(u"tasks"_s, array);
    }
    if (!bodies.isEmpty()) {
        array = {};
        for (const BodyChange &body : bodies) {
            array.append(
                QJsonArray{body.entry.value, body.before.text, body.before.html, body.after.text, body.after.html});
        }
        json.insert(u"bodies"_s, array);
    }
    if (feedback) {
        json.insert(u"feedback"_s, QJsonArray{feedbackToJson(feedback->before), feedbackToJson(feedback->after)});
    }
    if (heldReply) {
        json.insert(u"heldReply"_s, heldReply.value);
    }
    if (!heldMail.isEmpty()) {
        json.insert(u"heldMail"_s, mailToJson(heldMail));
    }
    if (!cancelledMail.isEmpty()) {
        json.insert(u"cancelledMail"_s, mailToJson(cancelledMail));
    }
    if (takesBack) {
        json.insert(u"takesBack"_s, true);
    }
    return json;
}

UndoRecord UndoRecord::fromJson(const QJsonObject &json)
{
    UndoRecord record;
    record.actor = actorFromJson(json.value(u"actor"_s));
    for (const QJsonValue &value : json.value(u"tickets"_s).toArray()) {
        record.tickets.append(TicketDelta::fromJson(value.toObject()));
    }
    for (const QJsonValue &value : json.value(u"moved"_s).toArray()) {
        const QJsonArray entry = value.toArray();
        record.moved.append(
            {EntryId{entry.at(0).toInteger()}, TicketId{entry.at(1).toInteger()}, TicketId{entry.at(2).toInteger()}});
    }
    for (const QJsonValue &value : json.value(u"tasks"_s).toArray()) {
        const QJsonArray task = value.toArray();
        record.tasks.append({taskFromJson(task.at(0)), taskFromJson(task.at(1))});
    }
    for (const QJsonValue &value : json.value(u"bodies"_s).toArray()) {
        const QJsonArray body = value.toArray();
        record.bodies.append({EntryId{body.at(0).toInteger()},
                              {body.at(1).toString(), body.at(2).toString()},
                              {body.at(3).toString(), body.at(4).toString()}});
    }
    if (json.contains(u"feedback"_s)) {
        const QJsonArray feedback = json.value(u"feedback"_s).toArray();
        record.feedback = FeedbackChange{feedbackFromJson(feedback.at(0)), feedbackFromJson(feedback.at(1))};
    }
    record.heldMail = mailFromJson(json.value(u"heldMail"_s));
    record.cancelledMail = mailFromJson(json.value(u"cancelledMail"_s));
    record.takesBack = json.value(u"takesBack"_s).toBool();
    record.heldReply.value = json.value(u"heldReply"_s).toInteger();
    return record;
}

QByteArray CommandRecord::encode() const
{
    const QJsonObject json{{u"outcome"_s, outcomeToJson(outcome)}, {u"undo"_s, undo.toJson()}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<CommandRecord> CommandRecord::decode(const QByteArray &stored)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(stored, &error);
    if (!document.isObject()) {
        return failure(ErrorKind::Corrupt,
                       QCoreApplication::translate("undo",
                                                   "The stored answer of an earlier command is damaged. Nothing "
                                                   "was changed; check the help desk's file."),
                       error.errorString());
    }
    const QJsonObject json = document.object();
    return CommandRecord{outcomeFromJson(json.value(u"outcome"_s).toObject()),
                         UndoRecord::fromJson(json.value(u"undo"_s).toObject())};
}

} // namespace deskhand
