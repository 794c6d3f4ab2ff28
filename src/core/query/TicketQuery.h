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

/// What a list can be ordered by; sortName() has the words.
enum class SortColumn {
    Updated,
    Created,
    Due,    ///< the nearest due time of a running clock; tickets without one come last in either direction
    Closed, ///< tickets that are not closed come last in either direction
    Number,
    Subject,
    Requester,  ///< by name
    Department, ///< by name, as are the following where not said otherwise
    Topic,      ///< those without come last in either direction
    Priority,   ///< by rank
    Status,
    Agent,  ///< likewise those without
    Team,   ///< likewise those without
    Source, ///< in the order of the enum
};
inline constexpr int sortColumnCount = 14;

/// Equal times and texts are followed in the order of ids in the same direction; within one department, topic, ...
/// the newest ticket (highest id) comes first.
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
    /// Tickets enter and leave by time passing alone (overdue, today, <4h): resolve it again now and then.
    bool dependsOnTime = false;
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
