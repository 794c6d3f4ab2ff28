// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The one place where SQL engines differ. Statements are written in the common subset (SQL-92
/// plus "ON CONFLICT" and "RETURNING", which SQLite and PostgreSQL share, and '?' placeholders)
/// and ask this class for the rest.

#include <QString>
#include <QStringList>
#include <QStringView>

namespace deskhand {

enum class SqlEngine { Sqlite };

class Dialect {
public:
    explicit Dialect(SqlEngine engine)
        : m_engine(engine)
    { }

    [[nodiscard]] SqlEngine engine() const { return m_engine; }
    /// Statements that bring a fresh connection into the state that everything here relies on. They
    /// change nothing in the file.
    [[nodiscard]] QStringList connectionSetup() const;
    /// For one that writes: makes readers and a writer work beside each other, and an acknowledged
    /// commit survive a power cut. The first of them is noted in the file.
    [[nodiscard]] QStringList writerSetup() const;
    /// Begins a transaction that may write (takes the write lock at once, so that it cannot fail
    /// half way) or one that reads one consistent state.
    [[nodiscard]] QString beginWrite() const;
    [[nodiscard]] QString beginRead() const;
    /// Folder in the resources with this engine's numbered upgrades.
    [[nodiscard]] QString schemaFolder() const;
    /// Puts (rowid, text, note) into the full-text index; takes exactly the same out again.
    [[nodiscard]] QString insertSearchText() const;
    [[nodiscard]] QString deleteSearchText() const;
    /// Empties the whole full-text index; merges its segments after a bulk load.
    [[nodiscard]] QString clearSearchText() const;
    [[nodiscard]] QString optimizeSearchText() const;
    /// What finds these tokens one behind the other, bound as the parameter of searchDescending().
    [[nodiscard]] QString searchExpression(const QStringList &tokens, bool prefix, bool searchNotes) const;
    /// Rows of the full-text index that match (1st parameter), from a row id (2nd) downwards, so many (3rd; -1: all).
    [[nodiscard]] QString searchDescending() const;
    /// The first token in the full-text index that is not below the parameter.
    [[nodiscard]] QString searchWordFrom() const;
    /// Whether the index has the rows of all tokens with this start ready, so that reading them costs what is read.
    [[nodiscard]] static bool isPreparedPrefix(QStringView token);
    /// Follows a table's name in FROM: read it by this index, or by its ids where `index` is empty. Lists know better
    /// than the engine's statistics how much of an index they will read.
    [[nodiscard]] QString by(const QString &index) const;
    /// A SELECT of the ids in a parameter "[1,2,3]".
    [[nodiscard]] static QString listedIds();
    /// "?, ?, ?": `count` placeholders.
    [[nodiscard]] static QString placeholders(qsizetype count);

private:
    SqlEngine m_engine;
};

} // namespace deskhand
