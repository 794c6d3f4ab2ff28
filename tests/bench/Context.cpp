// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Context.h"

#include "core/base/FileSync.h"
#include "store/sql/Database.h"

#include <QFile>

namespace deskhand::bench {

OpenDesk::OpenDesk(const QString &path, const HtmlSanitizer *sanitizer)
    : store(need(Store::open(path), "opening the help desk"))
    , helpDesk(std::make_unique<HelpDesk>(*store, clock, sanitizer))
    , directory(need(helpDesk->directory(), "reading the set-up"))
{ }

Actor OpenDesk::administrator() const
{
    for (const Agent &agent : directory->agents) {
        if (agent.administrator) {
            return Actor::ofAgent(agent.id);
        }
    }
    return Actor::system();
}

QString Context::copy(const QString &name) const
{
    {
        const BareSqlite bare(QFile::encodeName(database));
        bare.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    const QString path = folder.filePath(name);
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-shm"));
    if (!QFile::copy(database, path)) {
        qFatal("the bench cannot copy %s to %s", qPrintable(database), qPrintable(path));
    }
    // Else the system writes the copy while something is measured.
    QFile copied(path);
    if (!copied.open(QIODevice::ReadWrite) || !syncToDisk(copied)) {
        qFatal("the bench cannot write %s to the disk", qPrintable(path));
    }
    return path;
}

QList<TicketId> sampleTickets(const BareSqlite &bare, const QByteArray &where, int count)
{
    sqlite3_stmt *statement = bare.prepare("SELECT id FROM tickets WHERE " + where + " ORDER BY id");
    QList<TicketId> all;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        all.append(TicketId{sqlite3_column_int64(statement, 0)});
    }
    sqlite3_finalize(statement);
    if (all.size() < count) {
        qFatal("the bench needs %d tickets with %s, and found %lld", count, where.constData(),
               static_cast<long long>(all.size()));
    }
    QList<TicketId> spread;
    for (int index = 0; index < count; ++index) {
        spread.append(all.at(index * all.size() / count));
    }
    return spread;
}

} // namespace deskhand::bench
