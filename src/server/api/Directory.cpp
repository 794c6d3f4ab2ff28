// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/Routes.h"
#include "server/routing/ApiCall.h"

#include "core/values/Found.h"
#include "core/values/RuleTrial.h"
#include "service/directory/RuleTrials.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

Result<HttpAnswer> directory(ApiCall &call)
{
    DESKHAND_ASSIGN(const DirectoryPtr known, call.file().reader().directory(call.actor()));
    const QByteArray tag = '"' + QByteArray::number(known->version) + '"';
    HttpAnswer answer;
    if (matchesTag(call.exchange().head.header(api::header::ifNoneMatch), tag)) {
        answer.status = 304;
    } else {
        answer = jsonAnswer(toJson(*known));
    }
    answer.setHeader(api::header::eTag, tag);
    return answer;
}

constexpr qint64 mostPeople = 1000;

Result<HttpAnswer> findRequesters(ApiCall &call)
{
    DESKHAND_ASSIGN(const qint64 limit, call.number(u"limit"_s, 20, 1, mostPeople));
    DESKHAND_ASSIGN(
        const Found<Requester> found,
        call.file().reader().findRequesters(call.actor(), call.parameter(u"text"_s), static_cast<int>(limit)));
    return jsonAnswer(toJson(found));
}

Result<HttpAnswer> findOrganizations(ApiCall &call)
{
    DESKHAND_ASSIGN(const qint64 limit, call.number(u"limit"_s, 20, 1, mostPeople));
    DESKHAND_ASSIGN(
        const Found<Organization> found,
        call.file().reader().findOrganizations(call.actor(), call.parameter(u"text"_s), static_cast<int>(limit)));
    return jsonAnswer(toJson(found));
}

Result<HttpAnswer> requester(ApiCall &call)
{
    DESKHAND_ASSIGN(const qint64 id, call.id());
    DESKHAND_ASSIGN(const Requester found, call.file().reader().requester(call.actor(), RequesterId{id}));
    return jsonAnswer(toJson(found));
}

Result<HttpAnswer> organization(ApiCall &call)
{
    DESKHAND_ASSIGN(const qint64 id, call.id());
    DESKHAND_ASSIGN(const Organization found, call.file().reader().organization(call.actor(), OrganizationId{id}));
    return jsonAnswer(toJson(found));
}

Result<HttpAnswer> load(ApiCall &call)
{
    DESKHAND_ASSIGN(const auto open, call.file().reader().openTicketLoad(call.actor()));
    api::AgentLoads loads;
    for (auto it = open.cbegin(); it != open.cend(); ++it) {
        loads.load.append({it.key(), it.value()});
    }
    std::ranges::sort(loads.load, {}, &api::AgentLoad::agent);
    return jsonAnswer(toJson(loads));
}

Result<HttpAnswer> tryOut(ApiCall &call)
{
    DESKHAND_ASSIGN(const api::RuleTryRequest request, call.body<api::RuleTryRequest>());
    DESKHAND_ASSIGN(const RuleTrial trial,
                    tryRule(call.file().helpDesk(), call.file().reader(), call.actor(), request.rule, request.limit));
    return jsonAnswer(toJson(trial));
}

} // namespace

void addDirectoryRoutes(QList<Route> &routes)
{
    const auto read = [&routes](const QString &path, const QString &operation, const QStringList &parameters,
                                Result<HttpAnswer> (*handler)(ApiCall &)) {
        routes.append(
            {"GET", path, operation, TokenScope::Read, Lane::Read, BodyKind::None, parameters, answering(handler), {}});
    };
    read(api::path::directory, u"getDirectory"_s, {}, directory);
    read(api::path::requesters, u"findRequesters"_s, {u"text"_s, u"limit"_s}, findRequesters);
    read(api::path::requesters + u"/{id}"_s, u"getRequester"_s, {}, requester);
    read(api::path::organizations, u"findOrganizations"_s, {u"text"_s, u"limit"_s}, findOrganizations);
    read(api::path::organizations + u"/{id}"_s, u"getOrganization"_s, {}, organization);
    read(api::path::load, u"getAgentLoad"_s, {}, load);
    routes.append({"POST",
                   api::path::tryRule,
                   u"tryRule"_s,
                   TokenScope::Read,
                   Lane::LongRead,
                   BodyKind::Json,
                   {},
                   answering(tryOut),
                   {}});
}

} // namespace deskhand
