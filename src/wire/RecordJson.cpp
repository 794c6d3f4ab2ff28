// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/Api.h"
#include "wire/Codec.h"
#include "wire/EnumNames.h"
#include "wire/fields/DirectoryFields.h"

using namespace Qt::StringLiterals;

namespace deskhand::api {

namespace {

template <std::size_t index>
Result<DirectoryRecord> readRecord(const QJsonValue &json)
{
    DESKHAND_ASSIGN(auto record, (fromJson<std::variant_alternative_t<index, DirectoryRecord>>(json)));
    return DirectoryRecord(std::in_place_index<index>, std::move(record));
}

template <std::size_t... index>
Result<DirectoryRecord> readRecord(std::size_t wanted, const QJsonValue &json, std::index_sequence<index...>)
{
    Result<DirectoryRecord> record;
    static_cast<void>(((index == wanted && (record = readRecord<index>(json), true)) || ...));
    return record;
}

qint64 idOf(const DirectoryRecord &record)
{
    return std::visit(
        [](const auto &one) -> qint64 {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, Settings>) {
                return 0;
            } else {
                return one.id.value;
            }
        },
        record);
}

} // namespace

const QStringList &recordKinds()
{
    static const QStringList kinds{
        u"settings"_s,   u"agents"_s,        u"teams"_s,     u"roles"_s,     u"departments"_s,   u"topics"_s,
        u"priorities"_s, u"statuses"_s,      u"sla-plans"_s, u"schedules"_s, u"custom-fields"_s, u"canned-responses"_s,
        u"rules"_s,      u"mail-accounts"_s, u"sequences"_s, u"queues"_s,    u"requesters"_s,    u"organizations"_s,
    };
    return kinds;
}

QJsonValue recordToJson(const DirectoryRecord &record)
{
    return std::visit([](const auto &one) { return toJson(one); }, record);
}

std::optional<Result<DirectoryRecord>> recordFromJson(const QString &kind, QJsonValue json, qint64 id)
{
    const qsizetype index = recordKinds().indexOf(kind);
    if (index < 0) {
        return std::nullopt;
    }
    if (json.isObject() && index > 0) {
        QJsonObject object = json.toObject();
        object.insert(u"id"_s, id > 0 ? QJsonValue(QString::number(id)) : QJsonValue());
        json = object;
    }
    return readRecord(static_cast<std::size_t>(index), json,
                      std::make_index_sequence<std::variant_size_v<DirectoryRecord>>());
}

namespace path {

QString of(QLatin1StringView collection, qint64 id)
{
    return collection + u'/' + QString::number(id);
}

QString commands(TicketId ticket)
{
    return of(tickets, ticket.value) + u"/commands"_s;
}

QString draft(TicketId ticket, DraftKind kind)
{
    return drafts + u'/' + (ticket ? QString::number(ticket.value) : u"new"_s) + u'/'
           + QString::fromLatin1(wireName(kind));
}

QString record(const DirectoryRecord &record)
{
    const QString collection = root + u'/' + recordKinds().at(static_cast<qsizetype>(record.index()));
    const qint64 id = idOf(record);
    return id > 0 ? collection + u'/' + QString::number(id) : collection;
}

} // namespace path

} // namespace deskhand::api

namespace deskhand {

DESKHAND_WIRE(Settings);
DESKHAND_WIRE(Agent);
DESKHAND_WIRE(Team);
DESKHAND_WIRE(Role);
DESKHAND_WIRE(Department);
DESKHAND_WIRE(HelpTopic);
DESKHAND_WIRE(Priority);
DESKHAND_WIRE(Status);
DESKHAND_WIRE(SlaPlan);
DESKHAND_WIRE(Schedule);
DESKHAND_WIRE(CustomField);
DESKHAND_WIRE(CannedResponse);
DESKHAND_WIRE(RoutingRule);
DESKHAND_WIRE(MailAccount);
DESKHAND_WIRE(NumberSequence);
DESKHAND_WIRE(SavedQueue);

} // namespace deskhand
