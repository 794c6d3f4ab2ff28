// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "repository/DirectoryRepository.h"
#include "rest/RestCalls.h"

namespace deskhand {

class RestDirectory final : public DirectoryRepository {
public:
    explicit RestDirectory(RestCalls calls);

    [[nodiscard]] Pending<DirectoryPtr> snapshot() override;
    [[nodiscard]] Pending<Found<Requester>> findRequesters(const QString &text, int limit) override;
    [[nodiscard]] Pending<Requester> requester(RequesterId id) override;
    [[nodiscard]] Pending<Found<Organization>> findOrganizations(const QString &text, int limit) override;
    [[nodiscard]] Pending<Organization> organization(OrganizationId id) override;
    [[nodiscard]] Pending<QHash<AgentId, int>> openTicketLoad() override;
    [[nodiscard]] Pending<qint64> save(const DirectoryRecord &record) override;
    [[nodiscard]] Pending<void> remove(QueueId id) override;
    [[nodiscard]] Pending<void> remove(RequesterId id) override;
    [[nodiscard]] Pending<void> remove(OrganizationId id) override;
    [[nodiscard]] Pending<RuleTrial> tryRule(const RoutingRule &rule, int limit) override;

private:
    [[nodiscard]] Pending<void> removeOne(const QString &path);

    RestCalls m_calls;
};

} // namespace deskhand
