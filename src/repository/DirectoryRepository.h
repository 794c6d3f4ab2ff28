// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The set-up, people, and saved queues.

#include "core/values/DirectorySnapshot.h"
#include "repository/Pending.h"

#include <QHash>

namespace deskhand {

class DirectoryRepository {
public:
    DirectoryRepository() = default;
    virtual ~DirectoryRepository() = default;
    Q_DISABLE_COPY_MOVE(DirectoryRepository)

    [[nodiscard]] virtual Pending<DirectoryPtr> snapshot() = 0;
    /// Requesters whose name, address or phone begins so; at most `limit`.
    [[nodiscard]] virtual Pending<QList<Requester>> findRequesters(const QString &text, int limit) = 0;
    [[nodiscard]] virtual Pending<Requester> requester(RequesterId id) = 0;
    /// Open tickets per agent, for showing load beside capacity. Agents without any are missing.
    [[nodiscard]] virtual Pending<QHash<AgentId, int>> openTicketLoad() = 0;
};

} // namespace deskhand
