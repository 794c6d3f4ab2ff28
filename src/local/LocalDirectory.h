// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "local/LocalThreads.h"
#include "repository/DirectoryRepository.h"

namespace deskhand {

class LocalDirectory final : public DirectoryRepository {
public:
    explicit LocalDirectory(LocalThreads threads);
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
    template <typename Id>
    [[nodiscard]] Pending<void> removeOne(Id id);

    LocalThreads m_threads;
};

} // namespace deskhand
