// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/Dialect.h"

#include "store/sql/SearchVector.h"

namespace deskhand {

using namespace Qt::StringLiterals;

QStringList Dialect::connectionSetup() const
{
    return {
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA temp_store = MEMORY"_s,
        // The schema of a file from elsewhere must not run code of its own choice.
        u"PRAGMA trusted_schema = OFF"_s,
        u"PRAGMA cell_size_check = ON"_s,
    };
}

QStringList Dialect::writerSetup() const
{
    return {
        u"PRAGMA journal_mode = WAL"_s,
        // With WAL, NORMAL would lose the last acknowledged commands in a power cut.
        u"PRAGMA synchronous = FULL"_s,
        u"PRAGMA journal_size_limit = 67108864"_s,
    };
}

QString Dialect::schemaFolder() const
{
    return isPostgres() ? u":/schema/postgresql"_s : u":/schema/sqlite"_s;
}

QString Dialect::insertSearchText() const
{
    return isPostgres() ? u"INSERT INTO search (id, part, words) VALUES (?, ?, CAST(? AS tsvector))"_s
                        : u"INSERT INTO search (rowid, text, note) VALUES (?, ?, ?)"_s;
}

QString Dialect::deleteSearchText() const
{
    return isPostgres() ? u"DELETE FROM search WHERE id = ?"_s
                        : u"INSERT INTO search (search, rowid, text, note) VALUES ('delete', ?, ?, ?)"_s;
}

QStringList Dialect::clearSearchText() const
{
    if (isPostgres()) {
        return {u"DROP INDEX IF EXISTS search_by_word"_s, u"TRUNCATE search"_s};
    }
    return {u"INSERT INTO search (search) VALUES ('delete-all')"_s};
}

QStringList Dialect::optimizeSearchText() const
{
    if (isPostgres()) {
        return {u"CREATE INDEX search_by_word ON search USING gin (words) WITH (fastupdate = off)"_s,
                u"ANALYZE search"_s};
    }
    return {u"INSERT INTO search (search) VALUES ('optimize')"_s};
}

QString Dialect::searchExpression(const QStringList &tokens, bool prefix, bool searchNotes) const
{
    if (isPostgres()) {
        return searchVectorQuery(tokens, prefix, searchNotes);
    }
    QString expression = searchNotes ? QString() : u"text : "_s;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        // Tokens have no quotes: see SearchText.
        expression += (i == 0 ? u"\""_s : u" + \""_s) + tokens.at(i) + u'"';
    }
    return prefix ? expression + u'*' : expression;
}

QString Dialect::searchDescending() const
{
    return isPostgres()
               ? u"SELECT id FROM search WHERE words @@ CAST(? AS tsquery) AND id <= ? ORDER BY id DESC LIMIT ?"_s
               : u"SELECT rowid FROM search WHERE search MATCH ? AND rowid <= ? ORDER BY rowid DESC LIMIT ?"_s;
}

QString Dialect::searchWordFrom() const
{
    return u"SELECT term FROM search_words WHERE term >= ? LIMIT 1"_s;
}

bool Dialect::isPreparedPrefix(QStringView token) const
{
    const qsizetype length = token.toUcs4().size();
    return isPostgres() || length == 2 || length == 3;
}

QString Dialect::by(const QString &index) const
{
    if (isPostgres()) {
        return {};
    }
    return index.isEmpty() ? u" NOT INDEXED"_s : u" INDEXED BY "_s + index;
}

QString Dialect::engineFacts() const
{
    return isPostgres() ? u"SELECT 'PostgreSQL ' || current_setting('server_version'), "
                          "pg_database_size(current_database()), 0"_s
                        : u"SELECT 'SQLite ' || sqlite_version(), p.page_count * s.page_size, f.freelist_count * "
                          "s.page_size FROM pragma_page_count p, pragma_page_size s, pragma_freelist_count f"_s;
}

QString Dialect::indexesOf(const QString &tables) const
{
    return isPostgres()
               ? u"SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema() AND tablename IN "
                 u"(%1) "
                 "AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conname = indexname AND c.connamespace = "
                 "current_schema()::regnamespace)"_s.arg(tables)
               : u"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN "
                 "(%1)"_s.arg(tables);
}

QString Dialect::tableColumns() const
{
    return isPostgres()
               ? u"SELECT CAST(c.relname AS TEXT) COLLATE \"C\", CAST(a.attname AS TEXT) COLLATE \"C\", "
                 "format_type(a.atttypid, NULL), COALESCE(array_position(CAST(i.indkey AS SMALLINT[]), a.attnum) + 1, "
                 "0) FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped "
                 "LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary WHERE c.relnamespace = "
                 "current_schema()::regnamespace AND c.relkind = 'r' AND c.relname NOT IN ('search', "
                 "'deskhand_schema') ORDER BY 1, 2"_s
               : u"SELECT s.name, c.name, c.type, c.pk FROM sqlite_schema s, pragma_table_info(s.name) c WHERE s.type "
                 "= 'table' AND s.name NOT LIKE 'search%' AND s.name NOT LIKE 'sqlite_%' ORDER BY 1, 2"_s;
}

QString Dialect::references() const
{
    return u"SELECT CAST(conrelid::regclass AS TEXT), CAST(conname AS TEXT), pg_get_constraintdef(oid) FROM "
           "pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace"_s;
}

QStringList Dialect::analyze() const
{
    return isPostgres() ? QStringList{u"ANALYZE"_s} : QStringList();
}

QString Dialect::listedIds()
{
    return u"SELECT value FROM json_each(?)"_s;
}

QString Dialect::placeholders(qsizetype count)
{
    QString text;
    text.reserve(count * 3);
    for (qsizetype i = 0; i < count; ++i) {
        text += i == 0 ? u"?"_s : u", ?"_s;
    }
    return text;
}

} // namespace deskhand
