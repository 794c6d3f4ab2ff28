// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A prepared statement with typed parameters and columns. Prepared once per connection and text,
/// handed out by Database::prepare, given back when it goes out of scope.

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "store/sql/Engine.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace deskhand {

/// Move-only; belongs to its connection's thread and must not outlive the connection.
///
///     DESKHAND_ASSIGN(auto query, database.prepare(u"SELECT id, name FROM teams WHERE lead = ?"_s));
///     query.bind(agent);
///     return query.forEach([&](const Statement &row) { Team team; row.read(team.id, team.name); ... });
class Statement {
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    /// Binds all parameters in order. An invalid Id and an unset optional are NULL; a Timestamp is
    /// milliseconds UTC, an enum its number.
    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        int index = 0;
        (bindAt(index++, values), ...);
        return *this;
    }
    template <typename Value>
    void bindAt(int index, const Value &value)
    {
        if constexpr (std::is_same_v<Value, bool>) {
            bindInteger(index, value ? 1 : 0);
        } else if constexpr (std::is_enum_v<Value> || std::is_integral_v<Value>) {
            bindInteger(index, static_cast<qint64>(value));
        } else if constexpr (std::is_floating_point_v<Value>) {
            bindReal(index, static_cast<double>(value));
        } else {
            bindOther(index, value);
        }
    }

    /// Executes where no rows are expected.
    [[nodiscard]] Result<void> run();
    /// As run(); gives the new row's id (the statement is an INSERT into a table with an id).
    [[nodiscard]] Result<qint64> insert();
    /// As run(); gives the number of rows that were written.
    [[nodiscard]] Result<qint64> change();
    /// Before the first next(): rows may be more than fit into memory.
    Statement &expectManyRows();
    /// Executes at the first call; true while there is a row to read.
    [[nodiscard]] Result<bool> next() { return m_prepared->step(); }
    /// Calls `function(Statement &)` for each row.
    template <typename Function>
    [[nodiscard]] Result<void> forEach(Function &&function)
    {
        while (true) {
            DESKHAND_ASSIGN(const bool row, next());
            if (!row) {
                return {};
            }
            function(*this);
        }
    }

    /// Columns of the present row, from 0. NULL reads as 0, empty, unset or the invalid Id.
    [[nodiscard]] qint64 integer(int column) const { return m_prepared->integer(column); }
    [[nodiscard]] double real(int column) const { return m_prepared->real(column); }
    [[nodiscard]] QString text(int column) const { return m_prepared->text(column); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_prepared->bytes(column); }
    [[nodiscard]] bool isNull(int column) const { return m_prepared->isNull(column); }
    [[nodiscard]] Timestamp time(int column) const { return fromMilliseconds(integer(column)); }
    template <typename Value>
    [[nodiscard]] Value value(int column) const
    {
        Value result{};
        readAt(column, result);
        return result;
    }
    /// Reads the first columns of the present row into these variables, in order.
    template <typename... Values>
    void read(Values &...values) const
    {
        int column = 0;
        (readAt(column++, values), ...);
    }
    template <typename Value>
    void readAt(int column, Value &value) const
    {
        if constexpr (std::is_same_v<Value, bool>) {
            value = integer(column) != 0;
        } else if constexpr (std::is_enum_v<Value> || std::is_integral_v<Value>) {
            value = static_cast<Value>(integer(column));
        } else if constexpr (std::is_floating_point_v<Value>) {
            value = static_cast<Value>(real(column));
        } else {
            readOther(column, value);
        }
    }

private:
    friend class Database;
    Statement(std::shared_ptr<EngineConnection> connection, std::unique_ptr<EngineStatement> prepared);
    void giveBack();

    void bindInteger(int index, qint64 value) { m_prepared->bindInteger(index, value); }
    void bindReal(int index, double value) { m_prepared->bindReal(index, value); }
    void bindNull(int index) { m_prepared->bindNull(index); }
    void bindOther(int index, const QString &value) { m_prepared->bindText(index, value); }
    void bindOther(int index, const QByteArray &value) { m_prepared->bindBytes(index, value); }
    void bindOther(int index, Timestamp value) { bindInteger(index, toMilliseconds(value)); }
    void bindOther(int index, Duration value) { bindInteger(index, value.count()); }
    template <typename Tag>
    void bindOther(int index, Id<Tag> id)
    {
        if (id) {
            bindInteger(index, id.value);
        } else {
            bindNull(index);
        }
    }
    template <typename Value>
    void bindOther(int index, const std::optional<Value> &value)
    {
        if (value) {
            bindAt(index, *value);
        } else {
            bindNull(index);
        }
    }

    void readOther(int column, QString &value) const { value = text(column); }
    void readOther(int column, QByteArray &value) const { value = bytes(column); }
    void readOther(int column, Timestamp &value) const { value = time(column); }
    void readOther(int column, Duration &value) const { value = Duration(integer(column)); }
    template <typename Tag>
    void readOther(int column, Id<Tag> &id) const
    {
        id.value = integer(column);
    }
    template <typename Value>
    void readOther(int column, std::optional<Value> &value) const
    {
        if (isNull(column)) {
            value.reset();
        } else {
            value.emplace();
            readAt(column, *value);
        }
    }

    std::shared_ptr<EngineConnection> m_connection;
    std::unique_ptr<EngineStatement> m_prepared;
};

} // namespace deskhand
