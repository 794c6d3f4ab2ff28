// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A query taken apart for the engine: in which order the tickets are read, what is decided in SQL
/// and what by words, and from where few candidates could be had instead of reading in order.

#include "core/query/TicketQuery.h"
#include "store/search/SearchScope.h"
#include "store/search/SortOrder.h"
#include "store/search/SqlCondition.h"
#include "store/search/TextTree.h"

#include <optional>

namespace deskhand {

class Database;

/// A condition that an index answers by itself.
struct SearchDriver {
    QString index;           ///< of "tickets"; empty: the condition gives ids ("t.id IN (SELECT ...)")
    SqlCondition condition;  ///< on "tickets t", part of the plan's condition or implied by it
    SqlCondition rows;       ///< "SELECT 1 FROM ...": a row for each candidate
    qsizetype conjunct = -1; ///< which of the plan's conditions it is; -1: it is only implied
};

class SearchPlan {
public:
    [[nodiscard]] static Result<SearchPlan> of(Database &database, const TicketQuery &query,
                                               const TicketVisibility &visibility);

    [[nodiscard]] const SortOrder &order() const { return m_order; }
    /// Which of the order's legs can have tickets of it, ascending.
    [[nodiscard]] const QList<qsizetype> &legs() const { return m_legs; }
    /// States of tickets that can belong to it; none: no ticket does.
    [[nodiscard]] const QList<int> &states() const { return m_scope.states; }
    [[nodiscard]] const SearchScope &scope() const { return m_scope; }
    /// "t.state = 0", "t.state IN (0, 1)".
    [[nodiscard]] QString stateCondition() const;
    /// All that is decided in SQL but the states, visibility included.
    [[nodiscard]] SqlCondition condition() const { return conditionBesides({}); }
    /// The part of it that every sort index answers alone.
    [[nodiscard]] SqlCondition coveredCondition() const;
    /// What of it is still to be decided for the driver's candidates.
    [[nodiscard]] SqlCondition conditionBesides(const SearchDriver &driver) const;
    /// Whether the condition is answered by every sort index alone.
    [[nodiscard]] bool isCovered() const { return m_isCovered; }
    [[nodiscard]] const std::optional<TextTree> &text() const { return m_text; }
    /// For the columns of `text`: ", COALESCE(..., FALSE), ...", behind id and key.
    [[nodiscard]] const SqlCondition &columns() const { return m_columns; }
    [[nodiscard]] int columnCount() const { return m_columnCount; }

    /// Every place where candidates could come from.
    [[nodiscard]] const QList<SearchDriver> &drivers() const { return m_drivers; }
    /// The rows of an index that answers the whole condition by itself: a stretch of closed or due times.
    [[nodiscard]] const SearchDriver *stretch() const;
    /// Where fewer than `bound` candidates come from, the fewest; nothing where there is no such place. `coveredBound`
    /// is for places that answer all of it without a look into the table.
    [[nodiscard]] Result<std::optional<SearchDriver>> fewCandidates(Database &database, qint64 bound,
                                                                    qint64 coveredBound) const;
    /// Whether the order may have its tickets all at its far end: those of a stretch of time where it goes by another
    /// time or by the number, which follows it; those that somebody may see where it goes by names.
    [[nodiscard]] bool mayStandAtTheEnd() const;
    /// Whether the driver has more rows than that.
    [[nodiscard]] Result<bool> hasMoreThan(qint64 bound, Database &database, const SearchDriver &driver) const;

private:
    explicit SearchPlan(SortOrder order)
        : m_order(std::move(order))
    { }
    void addConjunct(const TicketFilter &filter, const TicketQuery &query);
    void addDriver(const FilterTerm &term, const TicketQuery &query);
    void addIndexDriver(const QString &index, const SqlCondition &condition, qsizetype conjunct);
    void addIdsDriver(const SqlCondition &select);
    void addVisibility();
    /// "SELECT 1 FROM ...": the driver's rows in the states of the plan.
    [[nodiscard]] SqlCondition rowsOf(const Database &database, const SearchDriver &driver) const;
    [[nodiscard]] bool coversCondition(const SearchDriver &driver) const;
    [[nodiscard]] bool isCovering(const SearchDriver &driver) const;
    void restrictLegs(IdProperty property, const QList<qint64> &ids);
    void restrictLegsToScope();

    SortOrder m_order;
    QList<qsizetype> m_legs;
    SearchScope m_scope;
    struct Conjunct {
        SqlCondition condition;
        bool isCovered = true;
    };
    QList<Conjunct> m_conjuncts;
    bool m_isCovered = true;
    bool m_isCoveredButForTime = true; ///< if it were not for a stretch of closed or due times
    std::optional<TextTree> m_text;
    SqlCondition m_columns;
    int m_columnCount = 0;
    QList<SearchDriver> m_drivers;
    IdProperty m_sortProperty = IdProperty::State; ///< State: the order is not by such a property
    std::optional<TimeProperty> m_sortTime;
};

} // namespace deskhand
