// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/access/LeaseStore.h"

#include "store/sql/Database.h"

namespace deskhand {

using namespace Qt::StringLiterals;

LeaseStore::LeaseStore(Database &database)
    : m_database(database)
{ }

Result<bool> LeaseStore::take(const QString &name, const QString &holder, Timestamp now, Timestamp until)
{
    DESKHAND_ASSIGN(auto query,
                    m_database.prepare(u"INSERT INTO leases (name, holder, valid_until) VALUES (?, ?, ?) "
                                       "ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, "
                                       "valid_until = excluded.valid_until "
                                       "WHERE leases.holder = excluded.holder OR leases.valid_until <= ?"_s));
    query.bind(name, holder, until, now);
    DESKHAND_ASSIGN(const qint64 changed, query.change());
    return changed > 0;
}

Result<void> LeaseStore::giveBack(const QString &name, const QString &holder)
{
    return m_database.run(u"DELETE FROM leases WHERE name = ? AND holder = ?"_s, name, holder);
}

} // namespace deskhand
