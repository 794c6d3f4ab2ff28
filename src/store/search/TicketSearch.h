// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Finds tickets: pages of a list, counts, and whether given tickets belong to a query. What may be
/// seen is a part of every statement, before any limit.

#include "core/base/Result.h"
#include "core/query/TicketQuery.h"
#include "store/search/TextStream.h"

#include <QElapsedTimer>
#include <QList>

#include <array>
#include <optional>

namespace deskhand {

class Database;
class SearchPlan;
class TicketStore;
struct Candidate;
struct SortPlace;

/// Belongs to its connection's thread. Each call sees one state of the data.
class TicketSearch {
public:
    TicketSearch(Database &database, TicketStore &tickets);

    /// Errors: InvalidInput for a cursor of another order or a bad limit; Cancelled; the store's.
    [[nodiscard]] Result<TicketPage> page(const TicketPageRequest &request, const TicketVisibility &visibility);
    /// The same without the rows: for commands on a selection, exports.
    [[nodiscard]] Result<QList<TicketId>> ids(const TicketPageRequest &request, const TicketVisibility &visibility,
                                              QByteArray *next = nullptr);
    [[nodiscard]] Result<qint64> count(const TicketQuery &query, const TicketVisibility &visibility);
    /// Counts of several queries in their order, from the kept counters where those can tell.
    [[nodiscard]] Result<QList<qint64>> counts(const QList<TicketQuery> &queries, const TicketVisibility &visibility);
    /// Those of `ids` that belong to the query, in their order.
    [[nodiscard]] Result<QList<TicketId>> matching(const TicketQuery &query, const TicketVisibility &visibility,
                                                   const QList<TicketId> &ids);

    /// Asked between the portions of a long search, from the same thread.
    void setInterruption(Interruption interruption) { m_interrupted = std::move(interruption); }

private:
    [[nodiscard]] Result<QList<Candidate>> find(const SearchPlan &plan, const TicketPageRequest &request,
                                                bool searchNotes);
    [[nodiscard]] Result<QList<Candidate>> findInOrder(const SearchPlan &plan, TextStream *text,
                                                       const std::optional<SortPlace> &behind, qint64 skip,
                                                       qint64 limit);
    [[nodiscard]] Result<QList<Candidate>> firstWithText(QList<Candidate> inOrder, TextStream &text, qint64 limit);
    [[nodiscard]] Result<std::optional<QList<qint64>>> readAll(TextStream &text, double candidates,
                                                               double microsecondsEach, qint64 wanted);
    [[nodiscard]] Result<QList<Candidate>> withText(QList<Candidate> candidates, TextStream &text);
    [[nodiscard]] Result<void> refreshSizes();
    [[nodiscard]] qint64 ticketsIn(const QList<int> &states) const;

    Database &m_database;
    TicketStore &m_tickets;
    Interruption m_interrupted;
    /// How many tickets there are, roughly; only decides how they are looked for.
    std::array<qint64, 4> m_ticketsInState{};
    QElapsedTimer m_sinceSizes;
};

} // namespace deskhand
