// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/undo/TicketDelta.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

// --- single values ---

QJsonValue toJson(bool value)
{
    return value;
}
QJsonValue toJson(int value)
{
    return value;
}
QJsonValue toJson(const QString &value)
{
    return value;
}
template <typename Tag>
QJsonValue toJson(Id<Tag> id)
{
    return id.value;
}
QJsonValue toJson(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(toMilliseconds(*time)) : QJsonValue();
}

void fromJson(const QJsonValue &json, bool &value)
{
    value = json.toBool();
}
void fromJson(const QJsonValue &json, int &value)
{
    value = json.toInt();
}
void fromJson(const QJsonValue &json, QString &value)
{
    value = json.toString();
}
template <typename Tag>
void fromJson(const QJsonValue &json, Id<Tag> &id)
{
    id.value = json.toInteger();
}
void fromJson(const QJsonValue &json, std::optional<Timestamp> &time)
{
    time = json.isNull() ? std::nullopt : std::optional(fromMilliseconds(json.toInteger()));
}

// --- lists ---

QJsonValue toJson(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}
void fromJson(const QJsonValue &json, QStringList &list)
{
    list.clear();
    for (const QJsonValue &item : json.toArray()) {
        list.append(item.toString());
    }
}

QJsonValue toJson(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        object.insert(it.key(), it.value());
    }
    return object;
}
void fromJson(const QJsonValue &json, QMap<QString, QString> &map)
{
    map.clear();
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        map.insert(it.key(), it.value().toString());
    }
}

QJsonArray itemToJson(const Collaborator &item)
{
    return {item.requester.value, item.active};
}
QJsonArray itemToJson(const TicketLink &item)
{
    return {item.ticket.value, static_cast<int>(item.kind)};
}
QJsonArray itemToJson(const Referral &item)
{
    return {static_cast<int>(item.kind), item.target};
}
QJsonArray itemToJson(const ClockPause &item)
{
    return {toMilliseconds(item.from), item.to ? QJsonValue(toMilliseconds(*item.to)) : QJsonValue()};
}
void itemFromJson(const QJsonArray &json, Collaborator &item)
{
    item = {RequesterId{json.at(0).toInteger()}, json.at(1).toBool()};
}
void itemFromJson(const QJsonArray &json, TicketLink &item)
{
    item = {TicketId{json.at(0).toInteger()}, static_cast<TicketLinkKind>(json.at(1).toInt())};
}
void itemFromJson(const QJsonArray &json, Referral &item)
{
    item = {static_cast<ReferralKind>(json.at(0).toInt()), json.at(1).toInteger()};
}
void itemFromJson(const QJsonArray &json, ClockPause &item)
{
    item.from = fromMilliseconds(json.at(0).toInteger());
    fromJson(json.at(1), item.to);
}

template <typename Item>
QJsonValue toJson(const QList<Item> &list)
{
    QJsonArray array;
    for (const Item &item : list) {
        array.append(itemToJson(item));
    }
    return array;
}
template <typename Item>
void fromJson(const QJsonValue &json, QList<Item> &list)
{
    list.clear();
    for (const QJsonValue &value : json.toArray()) {
        Item item;
        itemFromJson(value.toArray(), item);
        list.append(item);
    }
}

// --- the table of properties ---

enum class Seen { ByPeople, ByProgram };

struct Property {
    const char *key;
    Seen seen;
    bool (*same)(const TicketDetails &, const TicketDetails &);
    QJsonValue (*read)(const TicketDetails &);
    void (*write)(TicketDetails &, const QJsonValue &);
};

template <auto member>
auto &valueIn(auto &details)
{
    if constexpr (requires { details.*member; }) {
        return details.*member;
    } else {
        return details.ticket.*member;
    }
}

template <auto member>
constexpr Property property(const char *key, Seen seen)
{
    return {key, seen,
            [](const TicketDetails &a, const TicketDetails &b) { return valueIn<member>(a) == valueIn<member>(b); },
            [](const TicketDetails &details) { return toJson(valueIn<member>(details)); },
            [](TicketDetails &details, const QJsonValue &json) { fromJson(json, valueIn<member>(details)); }};
}

constexpr std::array properties{
    property<&Ticket::subject>("subject", Seen::ByPeople),
    property<&Ticket::requester>("requester", Seen::ByPeople),
    property<&Ticket::organization>("organization", Seen::ByProgram),
    property<&Ticket::department>("department", Seen::ByPeople),
    property<&Ticket::topic>("topic", Seen::ByPeople),
    property<&Ticket::priority>("priority", Seen::ByPeople),
    property<&Ticket::status>("status", Seen::ByPeople),
    property<&Ticket::agent>("agent", Seen::ByPeople),
    property<&Ticket::team>("team", Seen::ByPeople),
    property<&Ticket::slaPlan>("slaPlan", Seen::ByPeople),
    property<&Ticket::manualDue>("manualDue", Seen::ByPeople),
    property<&Ticket::pendingUntil>("pendingUntil", Seen::ByPeople),
    property<&Ticket::mergedInto>("mergedInto", Seen::ByPeople),
    property<&Ticket::answered>("answered", Seen::ByPeople),
    property<&Ticket::firstResponseDone>("firstResponseDone", Seen::ByProgram),
    property<&Ticket::reopened>("reopened", Seen::ByProgram),
    property<&Ticket::closed>("closed", Seen::ByProgram),
    property<&Ticket::archived>("archived", Seen::ByProgram),
    property<&Ticket::deleted>("deleted", Seen::ByProgram),
    property<&Ticket::lastMessage>("lastMessage", Seen::ByProgram),
    property<&Ticket::lastReply>("lastReply", Seen::ByProgram),
    property<&Ticket::pausedSince>("pausedSince", Seen::ByProgram),
    property<&Ticket::closedBy>("closedBy", Seen::ByProgram),
    property<&Ticket::lastRespondent>("lastRespondent", Seen::ByProgram),
    property<&Ticket::agentBeforeClose>("agentBeforeClose", Seen::ByProgram),
    property<&Ticket::statusBeforeDelete>("statusBeforeDelete", Seen::ByProgram),
    property<&Ticket::overdueRecorded>("overdueRecorded", Seen::ByProgram),
    property<&Ticket::reopenCount>("reopenCount", Seen::ByProgram),
    property<&TicketDetails::collaborators>("collaborators", Seen::ByPeople),
    property<&TicketDetails::tags>("tags", Seen::ByPeople),
    property<&TicketDetails::fields>("fields", Seen::ByPeople),
    property<&TicketDetails::links>("links", Seen::ByPeople),
    property<&TicketDetails::referrals>("referrals", Seen::ByPeople),
    property<&TicketDetails::pauses>("pauses", Seen::ByProgram),
};

const Property *find(const QString &key)
{
    for (const Property &property : properties) {
        if (key == QLatin1StringView(property.key)) {
            return &property;
        }
    }
    return nullptr;
}

} // namespace

TicketDelta TicketDelta::between(const TicketDetails &before, const TicketDetails &after)
{
    TicketDelta delta;
    delta.ticket = after.ticket.id;
    for (const Property &property : properties) {
        if (!property.same(before, after)) {
            delta.changes.append({QString::fromLatin1(property.key), property.read(before), property.read(after)});
        }
    }
    return delta;
}

Result<void> TicketDelta::putBack(TicketDetails &details) const
{
    for (const PropertyChange &change : changes) {
        const Property *property = find(change.property);
        if (property == nullptr) {
            return failure(ErrorKind::Corrupt,
                           QCoreApplication::translate("undo", "What this change was cannot be read any more, so it "
                                                               "cannot be undone. Nothing was changed."),
                           u"unknown property "_s + change.property);
        }
        if (property->read(details) == change.after) {
            property->write(details, change.before);
        } else if (property->seen == Seen::ByPeople) {
            return failure(ErrorKind::Conflict,
                           QCoreApplication::translate("undo", "This was changed again since, so it cannot be undone. "
                                                               "The later change stays."),
                           change.property);
        }
    }
    return {};
}

QJsonObject TicketDelta::toJson() const
{
    QJsonObject values;
    for (const PropertyChange &change : changes) {
        values.insert(change.property, QJsonArray{change.before, change.after});
    }
    return {{u"ticket"_s, ticket.value}, {u"changes"_s, values}};
}

TicketDelta TicketDelta::fromJson(const QJsonObject &json)
{
    TicketDelta delta;
    delta.ticket.value = json.value(u"ticket"_s).toInteger();
    const QJsonObject values = json.value(u"changes"_s).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QJsonArray pair = it.value().toArray();
        delta.changes.append({it.key(), pair.at(0), pair.at(1)});
    }
    return delta;
}

} // namespace deskhand
