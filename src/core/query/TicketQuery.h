// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Which tickets, in which order, and which part of them: the one value that list, search, reports'
/// drill-down, rules and the API ask with.

#include "core/query/TicketFilter.h"
#include "core/values/Ticket.h"

#include <QByteArray>

#include <optional>

namespace deskhand {

/// What a list can be ordered by. The word after `sort:` is the name in lower case (`dept`, `org` and `sla` shortened
/// as in fields).
enum class SortColumn {
    Updated,
    Created,
    Due,    ///< tickets without a due time come last in either direction
    Closed, ///< likewise those not closed
    Number,
    Subject,
    Requester,  ///< by name
    Department, ///< by name, as are the following where not said otherwise
    Topic,
    Priority, ///< by rank
    Status,
    Agent, ///< unassigned ones come last in either direction; likewise without team, topic, SLA plan
    Team,
    SlaPlan,
    Source,
};

/// Within equal keys the newest (highest id) ticket comes first.
struct TicketSort {
    SortColumn column = SortColumn::Updated;
    bool descending = true;
    bool operator==(const TicketSort &) const = default;
};

/// The column's word after `sort:`.
[[nodiscard]] QString sortName(SortColumn column);
[[nodiscard]] std::optional<SortColumn> sortFromName(const QString &name);

struct TicketQuery {
    QString text; ///< canonical text of the query, for those who pass it on (REST, saved queues)
    TicketFilter filter;
    TicketSort sort;
    Timestamp now{}; ///< what "overdue" and "due soon" are measured against; all pages of one list share it
    AgentId me;      ///< whose drafts `has:draft` means
    bool operator==(const TicketQuery &) const = default;
};

struct TicketPageRequest {
    TicketQuery query;
    QByteArray cursor; ///< TicketPage::next of the page before; empty: from the start
    qint64 offset = 0; ///< rows to skip from the cursor on (a jump of the scroll bar)
    int limit = 100;   ///< 1 to 1000
    bool withTotal = false;
    bool operator==(const TicketPageRequest &) const = default;
};

struct TicketPage {
    QList<TicketRow> rows;
    QByteArray next;             ///< opaque; empty: this was the last page
    std::optional<qint64> total; ///< of all pages, if asked for
    bool operator==(const TicketPage &) const = default;
};

/// What the one who asks may see (domain, section 6); a part of every search and count.
struct TicketVisibility {
    bool everything = false;         ///< administrators, "search all", the system
    bool notes = true;               ///< internal notes are searched too
    AgentId agent;                   ///< assigned to, or referred to
    QList<DepartmentId> departments; ///< member of
    QList<TeamId> teams;             ///< member of
    RequesterId requester;           ///< in the portal: the requester's own tickets and nothing else
    bool operator==(const TicketVisibility &) const = default;
};

} // namespace deskhand
