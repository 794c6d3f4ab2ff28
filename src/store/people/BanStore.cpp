// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/people/BanStore.h"

#include "store/sql/Database.h"

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

QString normalised(const QString &pattern)
{
    return pattern.trimmed().toLower();
}

} // namespace

BanStore::BanStore(Database &database)
    : m_database(database)
{ }

Result<void> BanStore::save(const BanEntry &entry)
{
    return m_database.run(u"INSERT INTO ban_list (pattern, reason) VALUES (?, ?) ON CONFLICT (pattern) DO UPDATE SET "
                          "reason = excluded.reason"_s,
                          normalised(entry.pattern), entry.reason);
}

Result<void> BanStore::remove(const QString &pattern)
{
    return m_database.run(u"DELETE FROM ban_list WHERE pattern = ?"_s, normalised(pattern));
}

Result<QList<BanEntry>> BanStore::all()
{
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT pattern, reason FROM ban_list ORDER BY pattern"_s));
    QList<BanEntry> entries;
    DESKHAND_TRY(query.forEach([&](const Statement &row) { entries.append({row.text(0), row.text(1)}); }));
    return entries;
}

Result<std::optional<BanEntry>> BanStore::match(const QString &email)
{
    const QString address = normalised(email);
    const qsizetype at = address.lastIndexOf(u'@');
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT pattern, reason FROM ban_list WHERE pattern IN (?, ?) "
                                                   "ORDER BY length(pattern) DESC LIMIT 1"_s));
    query.bind(address, at < 0 ? address : address.mid(at));
    DESKHAND_ASSIGN(const bool found, query.next());
    return found ? std::optional(BanEntry{query.text(0), query.text(1)}) : std::nullopt;
}

} // namespace deskhand
