// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What agents were typing. One draft per agent, ticket and kind.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

#include <QList>

namespace deskhand {

class Database;

class DraftStore {
public:
    explicit DraftStore(Database &database);

    /// Replaces an older one.
    [[nodiscard]] Result<void> save(const Draft &draft);
    [[nodiscard]] Result<void> discard(AgentId agent, TicketId ticket, DraftKind kind);
    /// All drafts of a ticket, of all agents (closing drops them).
    [[nodiscard]] Result<void> discardOf(TicketId ticket);
    [[nodiscard]] Result<QList<Draft>> ofAgent(AgentId agent);
    /// What the drafts of all agents have attached, by "attachments": [{"id": ...}] of their contents.
    [[nodiscard]] Result<QList<AttachmentId>> attachments();

private:
    Database &m_database;
};

} // namespace deskhand
