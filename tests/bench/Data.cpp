// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Data.h"

#include "Context.h"

#include "service/sample/BulkTickets.h"
#include "service/sample/SampleHelpDesk.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

namespace deskhand::bench {

namespace {

QString schemaName()
{
    QStringList files;
    for (QDirIterator it(QStringLiteral(":/schema/sqlite"), QDir::Files); it.hasNext();) {
        files.append(it.next());
    }
    files.sort();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &path : std::as_const(files)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
            qFatal("the schema %s cannot be read", qPrintable(path));
        }
    }
    return QString::fromLatin1(hash.result().toHex().first(8));
}

/// Seconds it took.
double generate(const QString &path, int tickets, std::uint64_t seed)
{
    QElapsedTimer timer;
    timer.start();
    auto store = need(Store::create(path), "making the database");
    const Timestamp now = SystemClock().now();
    need(writeSampleSetup(*store, now), "writing the set-up");
    sample::BulkOptions options;
    options.tickets = tickets;
    options.seed = seed;
    options.now = now;
    QTextStream err(stderr);
    need(sample::writeBulkTickets(*store, options,
                                  [&](int done) {
                                      if (done % 100'000 == 0 && done > 0) {
                                          err << "making tickets: " << done << "\n" << Qt::flush;
                                      }
                                      return true;
                                  }),
         "writing the tickets");
    return static_cast<double>(timer.elapsed()) / 1000;
}

qint64 number(const BareSqlite &bare, const QByteArray &sql)
{
    sqlite3_stmt *statement = bare.prepare(sql);
    sqlite3_step(statement);
    const qint64 value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return value;
}

} // namespace

Data dataOf(const QDir &folder, int tickets, std::uint64_t seed)
{
    Data data;
    data.path = folder.filePath(QStringLiteral("%1-tickets-seed-%2-schema-%3.dhdb")
                                    .arg(QString::number(tickets), QString::number(seed), schemaName()));
    if (!QFileInfo::exists(data.path)) {
        // Under another name until it is whole.
        const QString unfinished = data.path + QStringLiteral(".unfinished");
        QFile::remove(unfinished);
        data.conditions.generationSeconds = generate(unfinished, tickets, seed);
        if (!QFile::rename(unfinished, data.path)) {
            qFatal("the bench cannot make %s", qPrintable(data.path));
        }
    }
    const BareSqlite bare(QFile::encodeName(data.path));
    data.conditions.tickets = static_cast<int>(number(bare, "SELECT count(*) FROM tickets"));
    data.conditions.entries = number(bare, "SELECT count(*) FROM entries");
    data.conditions.databaseBytes = QFileInfo(data.path).size();
    data.conditions.newestTicket = fromMilliseconds(number(bare, "SELECT max(created) FROM tickets"));
    return data;
}

} // namespace deskhand::bench
