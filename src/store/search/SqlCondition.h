// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A piece of SQL with the values of its placeholders.

#include "store/sql/Dialect.h"
#include "store/sql/Statement.h"

#include <QList>
#include <QString>

#include <variant>

namespace deskhand {

using SqlValue = std::variant<qint64, double, QString>;

struct SqlCondition {
    QString text; ///< empty: always true
    QList<SqlValue> values;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    /// This, and the other too.
    void add(const SqlCondition &other)
    {
        if (other.isEmpty()) {
            return;
        }
        text = text.isEmpty() ? other.text : text + QStringLiteral(" AND ") + other.text;
        values.append(other.values);
    }
};

/// Longer lists of ids travel as one value: engines limit the number of placeholders.
inline constexpr qsizetype longestIdList = 200;

/// "column IN (?, ?)" or "column = ?"; without ids: never.
[[nodiscard]] inline SqlCondition isOneOf(const QString &column, const QList<qint64> &ids)
{
    if (ids.isEmpty()) {
        return {QStringLiteral("FALSE"), {}};
    }
    if (ids.size() > longestIdList) {
        QString list = QStringLiteral("[");
        for (const qint64 id : ids) {
            list += QString::number(id) + u',';
        }
        list.back() = u']';
        return {column + QStringLiteral(" IN (") + Dialect::listedIds() + u')', {list}};
    }
    SqlCondition condition;
    condition.text = ids.size() == 1 ? column + QStringLiteral(" = ?")
                                     : column + QStringLiteral(" IN (") + Dialect::placeholders(ids.size()) + u')';
    for (const qint64 id : ids) {
        condition.values.append(id);
    }
    return condition;
}

/// Binds the values from `index` on; gives the index behind them.
inline int bindValues(Statement &statement, int index, const QList<SqlValue> &values)
{
    for (const SqlValue &value : values) {
        std::visit([&](const auto &present) { statement.bindAt(index, present); }, value);
        ++index;
    }
    return index;
}

} // namespace deskhand
