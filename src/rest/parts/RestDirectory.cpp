// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/parts/RestDirectory.h"

#include "rest/JsonAnswers.h"

#include <QCoreApplication>

#include <utility>

namespace deskhand {

namespace {

/// What changes the set-up is done in the order in which it was asked for.
const auto setUpLane = QByteArrayLiteral("set-up");

HttpRequest searchRequest(QLatin1StringView path, const QString &text, int limit)
{
    HttpRequest request = getRequest(path);
    request.addQuery("text", text);
    request.addQuery("limit", QString::number(limit));
    return request;
}

HttpRequest personRequest(QLatin1StringView path, qint64 id)
{
    HttpRequest request = getRequest(api::path::of(path, id));
    request.cacheKey = request.path.toLatin1();
    return request;
}

} // namespace

RestDirectory::RestDirectory(RestCalls calls)
    : m_calls(std::move(calls))
{ }

Pending<DirectoryPtr> RestDirectory::snapshot()
{
    HttpRequest request = getRequest(api::path::directory);
    request.cacheKey = "directory";
    return m_calls.ask(callFor<DirectorySnapshot>(request, [](DirectorySnapshot directory) -> DirectoryPtr {
        return std::make_shared<const DirectorySnapshot>(std::move(directory));
    }));
}

Pending<Found<Requester>> RestDirectory::findRequesters(const QString &text, int limit)
{
    return m_calls.ask(callFor<Found<Requester>>(searchRequest(api::path::requesters, text, limit)));
}

Pending<Requester> RestDirectory::requester(RequesterId id)
{
    return m_calls.ask(callFor<Requester>(personRequest(api::path::requesters, id.value)));
}

Pending<Found<Organization>> RestDirectory::findOrganizations(const QString &text, int limit)
{
    return m_calls.ask(callFor<Found<Organization>>(searchRequest(api::path::organizations, text, limit)));
}

Pending<Organization> RestDirectory::organization(OrganizationId id)
{
    return m_calls.ask(callFor<Organization>(personRequest(api::path::organizations, id.value)));
}

Pending<QHash<AgentId, int>> RestDirectory::openTicketLoad()
{
    return m_calls.ask(callFor<api::AgentLoads>(getRequest(api::path::load), [](const api::AgentLoads &answer) {
        QHash<AgentId, int> load;
        for (const api::AgentLoad &one : answer.load) {
            load.insert(one.agent, one.openTickets);
        }
        return load;
    }));
}

Pending<qint64> RestDirectory::save(const DirectoryRecord &record)
{
    // It does not travel, so the server could not say no.
    if (const auto *settings = std::get_if<Settings>(&record);
        settings != nullptr && !settings->referenceKey.isEmpty()) {
        return failed<qint64>(
            {ErrorKind::InvalidInput,
             QCoreApplication::translate("ServerConnection", "The secret of this help desk cannot be changed. Nothing "
                                                             "was saved."),
             {},
             false});
    }
    const bool isNew = std::visit(
        [](const auto &one) {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, Settings>) {
                return false;
            } else {
                return !one.id.isValid();
            }
        },
        record);
    HttpRequest request = changingRequest(isNew ? "POST" : "PUT", api::path::record(record), QUuid::createUuid(),
                                          compactJson(api::recordToJson(record)));
    request.lane = setUpLane;
    return m_calls.ask(callFor<api::SavedRecord>(request, [](api::SavedRecord saved) { return saved.id; }));
}

Pending<void> RestDirectory::removeOne(const QString &path)
{
    HttpRequest request = changingRequest("DELETE", path, QUuid::createUuid());
    request.lane = setUpLane;
    return m_calls.ask(plainCall(request));
}

Pending<void> RestDirectory::remove(QueueId id)
{
    return removeOne(api::path::of(api::path::queues, id.value));
}

Pending<void> RestDirectory::remove(RequesterId id)
{
    return removeOne(api::path::of(api::path::requesters, id.value));
}

Pending<void> RestDirectory::remove(OrganizationId id)
{
    return removeOne(api::path::of(api::path::organizations, id.value));
}

Pending<RuleTrial> RestDirectory::tryRule(const RoutingRule &rule, int limit)
{
    return m_calls.ask(callFor<RuleTrial>(askingRequest(api::path::tryRule, api::RuleTryRequest{rule, limit})));
}

} // namespace deskhand
