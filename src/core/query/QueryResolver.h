// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Gives a parsed query its meaning: names become ids, dates become points in time. A name that does
/// not exist is an error that names the place and near matches.

#include "core/query/QueryError.h"
#include "core/query/TicketQuery.h"
#include "core/values/DirectorySnapshot.h"

#include <QTimeZone>

#include <functional>

namespace deskhand {

/// A thing a query can name. Archived ones are listed too: old tickets still have them.
struct NamedId {
    QString name;
    qint64 id = 0;
    QStringList aliases; ///< other words for it (an agent's username, a requester's addresses)
    bool operator==(const NamedId &) const = default;
};

/// The names that exist. Whoever has a directory fills it.
struct NameLookup {
    QList<Status> statuses;
    QList<NamedId> priorities;
    QList<NamedId> departments;
    QList<NamedId> topics;
    QList<NamedId> agents;
    QList<NamedId> teams;
    QList<NamedId> slaPlans;
    QList<CustomField> fields;
    /// The tags in use; without it every tag is taken as it is.
    std::optional<QStringList> tags;
    /// Requesters, organizations whose name (or one of whose addresses) is `text`, with `prefix` starts with it, in
    /// any case. There are too many for a list. Called from within resolveQuery only.
    std::function<QList<qint64>(const QString &text, bool prefix)> findRequesters;
    std::function<QList<qint64>(const QString &text, bool prefix)> findOrganizations;
};

/// The names in a snapshot. Who has access to people sets the two functions on top of it.
[[nodiscard]] NameLookup namesOf(const DirectorySnapshot &directory);

/// Who asks, when and where.
struct QueryContext {
    Timestamp now{};
    QTimeZone zone = QTimeZone::utc(); ///< in which "today" is meant
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
    AgentId me;
    QList<TeamId> myTeams;
};

/// Tickets in state Deleted are left out unless the query itself asks for them (`is:deleted` or a status of that
/// state). Without `sort:` the order is `defaultSort`.
[[nodiscard]] QueryResult<TicketQuery> resolveQuery(const Query &query, const NameLookup &names,
                                                    const QueryContext &context, TicketSort defaultSort = {});

/// parseQuery and resolveQuery in one.
[[nodiscard]] QueryResult<TicketQuery> resolveQuery(const QString &text, const NameLookup &names,
                                                    const QueryContext &context, TicketSort defaultSort = {});

} // namespace deskhand
