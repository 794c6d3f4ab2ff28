// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/Api.h"

#include "wire/Codec.h"
#include "wire/ErrorJson.h"
#include "wire/fields/ApiFields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace deskhand {

const char *wireName(TokenScope v)
{
    switch (v) {
    case TokenScope::Read:
        return "read";
    case TokenScope::Write:
        return "write";
    case TokenScope::SetUp:
        return "set_up";
    case TokenScope::Account:
        return "account";
    }
    return nullptr;
}

template <>
QJsonValue toJson<api::BatchAnswer>(const api::BatchAnswer &answer)
{
    QJsonArray results;
    for (const Result<CommandOutcome> &result : answer.results) {
        results.append(result ? QJsonObject{{u"outcome"_s, JsonWriter::value(*result)}}
                              : QJsonObject{{u"problem"_s, toProblem(result.error())}});
    }
    return QJsonObject{{u"results"_s, results}};
}

template <>
Result<api::BatchAnswer> fromJson<api::BatchAnswer>(const QJsonValue &json, UnknownMembers unknown)
{
    JsonFaults faults(unknown);
    const JsonPlace place(json, QString(), faults);
    const JsonPlace results = place.member(u"results"_s);
    api::BatchAnswer answer;
    if (place.expectObject() && !results.json().isArray()) {
        faults.missing(results.pointer());
    }
    const QJsonArray array = results.json().toArray();
    for (qsizetype i = 0; i < array.size() && faults.isEmpty(); ++i) {
        const QJsonObject one = array.at(i).toObject();
        if (one.value("problem"_L1).isObject()) {
            answer.results.append(failure(fromProblem(one.value("problem"_L1).toObject())));
            continue;
        }
        CommandOutcome outcome;
        results.item(i).member(u"outcome"_s).read(outcome);
        answer.results.append(std::move(outcome));
    }
    if (!faults.isEmpty()) {
        return failure(faults.error());
    }
    return answer;
}

namespace api {

const char *wireName(PresenceActivity v)
{
    switch (v) {
    case PresenceActivity::Viewing:
        return "viewing";
    case PresenceActivity::Writing:
        return "writing";
    }
    return nullptr;
}

QString sortText(const TicketSort &sort)
{
    return (sort.descending ? u"-"_s : QString()) + sortName(sort.column);
}

std::optional<TicketSort> sortFromText(const QString &text)
{
    const bool descending = text.startsWith(u'-');
    const auto column = sortFromName(descending ? text.mid(1) : text);
    return column ? std::optional(TicketSort{*column, descending}) : std::nullopt;
}

ResolvedQuery toResolvedQuery(const TicketQuery &query)
{
    return {query.text, sortText(query.sort), query.now, query.me, query.dependsOnTime};
}

Result<TicketQuery> toTicketQuery(const ResolvedQuery &query)
{
    const auto sort = sortFromText(query.sort);
    if (!sort) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("Json", "There is no order \"%1\".").arg(query.sort),
                       u"/sort value"_s);
    }
    return TicketQuery{query.text, {}, *sort, query.now, query.me, query.dependsOnTime};
}

QJsonObject commandBody(const Command &command)
{
    const QJsonObject whole = toJson(command).toObject();
    if (std::holds_alternative<command::OpenTicket>(command.body)) {
        return whole.value("body"_L1).toObject();
    }
    return {{u"type"_s, whole.value("type"_L1)}, {u"body"_s, whole.value("body"_L1)}};
}

Result<Command> commandOf(const QJsonValue &body, const QUuid &id, TicketId ticket,
                          std::optional<qint64> expectedVersion)
{
    QJsonObject whole = body.toObject();
    // They travel elsewhere: here they are unknown.
    for (const QString &elsewhere : {u"id"_s, u"ticket"_s, u"expected_version"_s}) {
        if (whole.contains(elsewhere) || !body.isObject()) {
            return failure(ErrorKind::InvalidInput,
                           QCoreApplication::translate("Json", "A command here is an object with \"type\" and \"body\""
                                                               " only."),
                           body.isObject() ? u'/' + elsewhere + u" unknown"_s : u" type"_s);
        }
    }
    whole.insert(u"id"_s, JsonWriter::value(id));
    auto command = fromJson<Command>(whole);
    if (command) {
        command->ticket = ticket;
        command->expectedVersion = expectedVersion;
    }
    return command;
}

Result<Command> openingOf(const QJsonValue &body, const QUuid &id)
{
    JsonFaults faults(UnknownMembers::Refuse);
    command::OpenTicket opening;
    JsonPlace(body, QString(), faults).read(opening);
    if (!faults.isEmpty()) {
        return failure(faults.error());
    }
    return Command{id, {}, {}, std::move(opening)};
}

} // namespace api

DESKHAND_WIRE(AccessToken);
DESKHAND_WIRE(Found<Requester>);
DESKHAND_WIRE(Found<Organization>);
DESKHAND_WIRE(RuleTrial);
DESKHAND_WIRE(api::SignIn);
DESKHAND_WIRE(api::SignedIn);
DESKHAND_WIRE(api::Sessions);
DESKHAND_WIRE(api::PasswordChange);
DESKHAND_WIRE(api::Capabilities);
DESKHAND_WIRE(api::ResolvedQuery);
DESKHAND_WIRE(api::MatchingRequest);
DESKHAND_WIRE(api::RowsRequest);
DESKHAND_WIRE(api::TicketRows);
DESKHAND_WIRE(api::CountsRequest);
DESKHAND_WIRE(api::Counts);
DESKHAND_WIRE(api::BatchRequest);
DESKHAND_WIRE(api::SavedRecord);
DESKHAND_WIRE(api::AgentLoads);
DESKHAND_WIRE(api::RuleTryRequest);
DESKHAND_WIRE(api::DraftContent);
DESKHAND_WIRE(api::Drafts);
DESKHAND_WIRE(api::Notifications);
DESKHAND_WIRE(api::MarkReadRequest);
DESKHAND_WIRE(api::ReportTicketsRequest);
DESKHAND_WIRE(api::ChangesAnswer);
DESKHAND_WIRE(api::PresenceReport);
DESKHAND_WIRE(api::PresenceState);

} // namespace deskhand
