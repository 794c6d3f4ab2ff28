// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How a list's order is read from the indexes: as legs, one behind the other. An order by time or
/// text is one leg along its index, and a second one for tickets without that time. An order by
/// names is a leg for each department, agent ... in the order of their names, since the names are few
/// and the tickets many.

#include "core/query/TicketQuery.h"
#include "store/search/SqlCondition.h"

#include <QByteArray>

#include <optional>

namespace deskhand {

class Database;

/// Where a ticket stands in the order.
struct SortPlace {
    qint64 id = 0;
    qsizetype leg = 0;      ///< of the order
    bool isMissing = false; ///< it has no such time, department ...
    qint64 number = 0;      ///< the time, or the id of the department ...
    QByteArray text;
    bool operator==(const SortPlace &) const = default;
};

/// A stretch of the order that one index gives.
struct SortLeg {
    SqlCondition condition; ///< what all tickets of the leg have
    bool isByKey = true;    ///< by key and id; else by id alone
    bool isDescending = true;
};

class SortOrder {
public:
    /// Reads the names that the order goes by.
    [[nodiscard]] static Result<SortOrder> of(Database &database, TicketSort sort);

    [[nodiscard]] const QString &index() const { return m_index; }
    /// The column of "tickets" that the order goes by.
    [[nodiscard]] const QString &column() const { return m_column; }
    [[nodiscard]] const QList<SortLeg> &legs() const { return m_legs; }
    /// The legs are one for each of few values, not stretches of time or text.
    [[nodiscard]] bool isByNames() const { return m_isByNames; }
    [[nodiscard]] bool isText() const { return m_isText; }
    /// The tickets of the leg that come behind the place.
    [[nodiscard]] SqlCondition behind(const SortLeg &leg, const SortPlace &place) const;
    /// "id, key" of the row, as `SELECT t.id, t.<column>` gives them.
    [[nodiscard]] SortPlace placeOf(const Statement &row) const;
    [[nodiscard]] bool comesBefore(const SortPlace &a, const SortPlace &b) const;

    [[nodiscard]] QByteArray cursor(const SortPlace &place) const;
    /// Nothing where the bytes are not a cursor of this order.
    [[nodiscard]] std::optional<SortPlace> placeOf(const QByteArray &cursor) const;

private:
    explicit SortOrder(TicketSort sort)
        : m_sort(sort)
    { }
    [[nodiscard]] qsizetype legOf(const SortPlace &place) const;
    [[nodiscard]] Result<void> readNames(Database &database, const QString &table, const QString &key);

    TicketSort m_sort;
    QString m_index;
    QString m_column;
    bool m_isText = false;
    bool m_isByNames = false;
    QList<SortLeg> m_legs;
    QHash<qint64, qsizetype> m_legOfValue;
};

} // namespace deskhand
