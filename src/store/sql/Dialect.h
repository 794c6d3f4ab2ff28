// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The one place where SQL engines differ. Statements are written in the common subset (SQL-92
/// plus "ON CONFLICT", which SQLite and PostgreSQL share, '?' placeholders, and the functions instr, group_concat
/// and json_each of SQLite, which PostgreSQL's schema defines) and ask this class for the rest.

#include <QString>
#include <QStringList>
#include <QStringView>

namespace deskhand {

enum class SqlEngine { Sqlite, Postgres };

class Dialect {
public:
    explicit Dialect(SqlEngine engine)
        : m_engine(engine)
    { }

    [[nodiscard]] SqlEngine engine() const { return m_engine; }
    /// For SQLite: statements that bring a fresh connection into the state that everything here relies on. They
    /// change nothing in the file.
    [[nodiscard]] QStringList connectionSetup() const;
    /// For one that writes: makes readers and a writer work beside each other, and an acknowledged
    /// commit survive a power cut. The first of them is noted in the file.
    [[nodiscard]] QStringList writerSetup() const;
    /// Folder in the resources with this engine's numbered upgrades.
    [[nodiscard]] QString schemaFolder() const;
    /// SQLite: puts (rowid, text, note), as tokens with blanks between (searchText()), into the full-text index; takes
    /// exactly the same out again. PostgreSQL: the same for (id, part, vector), see SearchVector; takes all parts out.
    [[nodiscard]] QString insertSearchText() const;
    [[nodiscard]] QString deleteSearchText() const;
    /// Empties the whole full-text index; makes it fit for searching after all has been written anew.
    [[nodiscard]] QStringList clearSearchText() const;
    [[nodiscard]] QStringList optimizeSearchText() const;
    /// What finds these tokens one behind the other, bound as the parameter of searchDescending().
    [[nodiscard]] QString searchExpression(const QStringList &tokens, bool prefix, bool searchNotes) const;
    /// Rows of the full-text index that match (1st parameter), from a row id (2nd) downwards, so many (3rd). A row may
    /// come twice.
    [[nodiscard]] QString searchDescending() const;
    /// The first token in the full-text index that is not below the parameter. SQLite only: PostgreSQL prepares all.
    [[nodiscard]] QString searchWordFrom() const;
    /// Whether the engine finds the rows of all tokens with this start as it finds those of one token.
    [[nodiscard]] bool isPreparedPrefix(QStringView token) const;
    /// Follows a table's name in FROM: read it by this index, or by its ids where `index` is empty. Lists know better
    /// than SQLite's statistics how much of an index they will read; PostgreSQL's planner is left to its own.
    [[nodiscard]] QString by(const QString &index) const;
    /// A SELECT of the engine's name with its version, the bytes of all, and those of them that are free.
    [[nodiscard]] QString engineFacts() const;
    /// A SELECT of the name and the definition of each index of these tables ("'a', 'b'") that no constraint needs.
    [[nodiscard]] QString indexesOf(const QString &tables) const;
    /// A SELECT of table, column, type and place in the primary key (from 1; 0: none) of all tables but the full-text
    /// index, by table and column.
    [[nodiscard]] QString tableColumns() const;
    /// PostgreSQL: a SELECT of table, name and definition of each foreign key.
    [[nodiscard]] QString references() const;
    /// Lets the planner know what is there after all has been written.
    [[nodiscard]] QStringList analyze() const;
    /// A SELECT of the ids in a parameter "[1,2,3]".
    [[nodiscard]] static QString listedIds();
    /// "?, ?, ?": `count` placeholders.
    [[nodiscard]] static QString placeholders(qsizetype count);

private:
    [[nodiscard]] bool isPostgres() const { return m_engine == SqlEngine::Postgres; }

    SqlEngine m_engine;
};

} // namespace deskhand
