// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The set-up, people, and saved queues.

#include "core/values/DirectoryRecord.h"
#include "core/values/DirectorySnapshot.h"
#include "core/values/Found.h"
#include "core/values/RuleTrial.h"
#include "repository/Pending.h"

#include <QHash>

namespace deskhand {

class DirectoryRepository {
public:
    DirectoryRepository() = default;
    virtual ~DirectoryRepository() = default;
    Q_DISABLE_COPY_MOVE(DirectoryRepository)

    [[nodiscard]] virtual Pending<DirectoryPtr> snapshot() = 0;
    /// Requesters whose name, a word of it, address or phone begins so; of a blank text the newest. At most `limit`, by
    /// name.
    [[nodiscard]] virtual Pending<Found<Requester>> findRequesters(const QString &text, int limit) = 0;
    [[nodiscard]] virtual Pending<Requester> requester(RequesterId id) = 0;
    /// Organizations whose name contains the text, or a mail domain begins so; of a blank text all. At most `limit`, by
    /// name; before the others who is called so, then those whose name begins so.
    [[nodiscard]] virtual Pending<Found<Organization>> findOrganizations(const QString &text, int limit) = 0;
    [[nodiscard]] virtual Pending<Organization> organization(OrganizationId id) = 0;
    /// Open tickets per agent, for showing load beside capacity. Agents without any are missing.
    [[nodiscard]] virtual Pending<QHash<AgentId, int>> openTicketLoad() = 0;

    /// Writes one record, and answers with its id's value (0 for the settings). One without an id is new; archiving is
    /// saving with `archived` set, or not `active`. Errors: PermissionDenied; InvalidInput with every problem (see
    /// core/directory/RecordChecks.h); NotFound for an id that is not there; of people Conflict, naming whose it is,
    /// for an address, a mail domain or an organization's name that is taken.
    [[nodiscard]] virtual Pending<qint64> save(const DirectoryRecord &record) = 0;
    /// Queues are not referred to: they need no archive. Errors: PermissionDenied, NotFound.
    [[nodiscard]] virtual Pending<void> remove(QueueId id) = 0;
    /// Errors: PermissionDenied, NotFound; Refused, with their number, while there are tickets of theirs.
    [[nodiscard]] virtual Pending<void> remove(RequesterId id) = 0;
    /// Errors: PermissionDenied, NotFound; Refused while requesters belong to it, or tickets.
    [[nodiscard]] virtual Pending<void> remove(OrganizationId id) = 0;
    /// What the rule would have done to the newest `limit` tickets (at most 1000), for a timed rule to those of its
    /// query. Nothing is written. Errors: PermissionDenied; InvalidInput for a query that cannot be read.
    [[nodiscard]] virtual Pending<RuleTrial> tryRule(const RoutingRule &rule, int limit) = 0;
};

} // namespace deskhand
