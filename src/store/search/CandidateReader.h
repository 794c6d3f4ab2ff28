// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Reads the tickets that a plan's SQL part is true for, without regard to words: in order and in
/// portions, or those of few candidates at once.

#include "core/base/Result.h"
#include "store/search/SearchPlan.h"

#include <QList>

#include <optional>

namespace deskhand {

class Database;

struct Candidate {
    SortPlace place;
    quint64 columns = 0; ///< truth of the plan's columns, by bits
};

class CandidateReader {
public:
    /// Both must outlive it.
    CandidateReader(Database &database, const SearchPlan &plan);

    /// Goes on behind this place; without one from the start.
    void startBehind(const std::optional<SortPlace> &place);
    /// next() is to decide only what the order's index tells; the rest is left to among().
    void decideLittle() { m_decidesLittle = true; }
    /// The next candidates in order after leaving out `skip`; fewer than `limit` only at the end.
    [[nodiscard]] Result<QList<Candidate>> next(qint64 limit, qint64 skip = 0);

    /// All of the driver's candidates that the SQL part is true for, in no order.
    [[nodiscard]] Result<QList<Candidate>> all(const SearchDriver &driver);
    /// Those of these tickets that the SQL part is true for, in no order.
    [[nodiscard]] Result<QList<Candidate>> among(const QList<qint64> &ids);

private:
    [[nodiscard]] Result<QList<Candidate>> readLeg(const SortLeg &leg, qint64 limit, qint64 skip);
    [[nodiscard]] Result<qint64> countLeg(const SortLeg &leg);
    [[nodiscard]] SqlCondition conditionOf(const SortLeg &leg) const;
    [[nodiscard]] Result<QList<Candidate>> read(Statement &query) const;

    Database &m_database;
    const SearchPlan &m_plan;
    qsizetype m_leg = 0; ///< index into the plan's legs
    std::optional<SortPlace> m_behind;
    bool m_decidesLittle = false;
};

} // namespace deskhand
