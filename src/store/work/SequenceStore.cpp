// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/work/SequenceStore.h"

#include "store/sql/Database.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

SequenceStore::SequenceStore(Database &database)
    : m_database(database)
{ }

Result<qint64> SequenceStore::take(SequenceId id)
{
    DESKHAND_ASSIGN(auto query,
                    m_database.prepare(u"UPDATE number_sequences SET next_value = next_value + increment WHERE id = ? "
                                       "RETURNING next_value - increment"_s));
    query.bind(id);
    DESKHAND_ASSIGN(const bool found, query.next());
    if (!found) {
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("Storage", "This number sequence does not exist. Choose another one "
                                                              "for ticket numbers in the settings."));
    }
    return query.integer(0);
}

Result<bool> SequenceStore::isTaken(const QString &number)
{
    DESKHAND_ASSIGN(const qint64 found, m_database.integer(u"SELECT count(*) FROM tickets WHERE number = ?"_s, number));
    return found > 0;
}

} // namespace deskhand
