// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Lists, counts, single tickets, and every change to them.

#include "core/command/Command.h"
#include "core/query/TicketQuery.h"
#include "core/values/TicketView.h"
#include "repository/Pending.h"

namespace deskhand {

class TicketRepository {
public:
    TicketRepository() = default;
    virtual ~TicketRepository() = default;
    Q_DISABLE_COPY_MOVE(TicketRepository)

    /// What the query's text means now: the query that `page` and `matching` take. Without `sort:` in the text the
    /// order is `defaultSort`. Errors: InvalidInput naming the place and near matches.
    [[nodiscard]] virtual Pending<TicketQuery> resolve(const QString &text, TicketSort defaultSort = {}) = 0;
    [[nodiscard]] virtual Pending<TicketPage> page(const TicketPageRequest &request) = 0;
    /// Rows of those of these tickets that belong to the query, in the order of `ids`: what to do with a change
    /// set without asking for the pages again.
    [[nodiscard]] virtual Pending<QList<TicketRow>> matching(const TicketQuery &query, const QList<TicketId> &ids) = 0;
    /// Counts for several queries at once, in their order; one bad query fails them all.
    [[nodiscard]] virtual Pending<QList<qint64>> counts(const QList<QString> &queries) = 0;
    [[nodiscard]] virtual Pending<TicketView> ticket(TicketId id) = 0;
    /// Rows of these tickets, as `page` would give them; those that are gone or hidden are missing.
    [[nodiscard]] virtual Pending<QList<TicketRow>> rows(const QList<TicketId> &ids) = 0;
    [[nodiscard]] virtual Pending<CommandOutcome> execute(const Command &command,
                                                          ExecutionMode mode = ExecutionMode::Commit) = 0;
    /// Several commands, usually the same body on many tickets: an answer for each, in their order. The outer result
    /// fails only where none could be tried.
    [[nodiscard]] virtual Pending<QList<Result<CommandOutcome>>> executeOnAll(
        const QList<Command> &commands, ExecutionMode mode = ExecutionMode::Commit) = 0;
};

} // namespace deskhand
