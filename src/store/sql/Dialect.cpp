// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/Dialect.h"

namespace deskhand {

using namespace Qt::StringLiterals;

// One engine so far; the switches over m_engine come with the second one.

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

QString Dialect::beginWrite() const
{
    return u"BEGIN IMMEDIATE"_s;
}

QString Dialect::beginRead() const
{
    return u"BEGIN DEFERRED"_s;
}

QString Dialect::schemaFolder() const
{
    return u":/schema/sqlite"_s;
}

QString Dialect::insertSearchText() const
{
    return u"INSERT INTO search (rowid, text, note) VALUES (?, ?, ?)"_s;
}

QString Dialect::deleteSearchText() const
{
    return u"INSERT INTO search (search, rowid, text, note) VALUES ('delete', ?, ?, ?)"_s;
}

QString Dialect::clearSearchText() const
{
    return u"INSERT INTO search (search) VALUES ('delete-all')"_s;
}

QString Dialect::optimizeSearchText() const
{
    return u"INSERT INTO search (search) VALUES ('optimize')"_s;
}

QString Dialect::searchExpression(const QStringList &tokens, bool prefix, bool searchNotes) const
{
    QString expression = searchNotes ? QString() : u"text : "_s;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        // Tokens have no quotes: see SearchText.
        expression += (i == 0 ? u"\""_s : u" + \""_s) + tokens.at(i) + u'"';
    }
    return prefix ? expression + u'*' : expression;
}

QString Dialect::searchDescending() const
{
    return u"SELECT rowid FROM search WHERE search MATCH ? AND rowid <= ? ORDER BY rowid DESC LIMIT ?"_s;
}

QString Dialect::searchWordFrom() const
{
    return u"SELECT term FROM search_words WHERE term >= ? LIMIT 1"_s;
}

bool Dialect::isPreparedPrefix(QStringView token)
{
    const qsizetype length = token.toUcs4().size();
    return length == 2 || length == 3;
}

QString Dialect::by(const QString &index) const
{
    return index.isEmpty() ? u" NOT INDEXED"_s : u" INDEXED BY "_s + index;
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
