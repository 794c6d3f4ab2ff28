// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Numbers of tickets. Queues are counted all the time, so the kept counters answer wherever what is
/// asked for can be told from state, status, department, agent, team and the counted flags.

#include "core/base/Result.h"
#include "core/query/TicketQuery.h"
#include "store/search/SearchPlan.h"
#include "store/search/TextStream.h"

#include <QList>

namespace deskhand {

class Database;

class TicketCounting {
public:
    /// All must outlive it.
    TicketCounting(Database &database, const TicketVisibility &visibility, const Interruption &interrupted);

    [[nodiscard]] Result<QList<qint64>> counts(const QList<TicketQuery> &queries);

private:
    struct Counted {
        qsizetype place = 0; ///< in the answer
        QList<int> states;
        TicketFilter filter;
    };
    struct Overdue {
        qint64 tickets = 0;
        bool isOfOthers = false; ///< they are those of the rest that are not overdue
    };
    [[nodiscard]] Result<void> countKept(const QList<Counted> &asked, QList<qint64> &numbers);
    [[nodiscard]] Result<qint64> countReferred(const TicketQuery &query, const SearchPlan &plan);
    [[nodiscard]] Result<qint64> countTickets(const TicketQuery &query);
    [[nodiscard]] Result<Overdue> countOverdue(const TicketQuery &query, const TicketFilter &rest);
    [[nodiscard]] Result<qint64> countByIndex(const SearchPlan &plan);
    [[nodiscard]] Result<qint64> countByText(const SearchPlan &plan);
    [[nodiscard]] Result<qint64> countRows(const QString &index, const SqlCondition &condition, qint64 bound);

    Database &m_database;
    const TicketVisibility &m_visibility;
    const Interruption &m_interrupted;
};

} // namespace deskhand
