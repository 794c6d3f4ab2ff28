// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// deskhand-bench: the figures that Deskhand is to reach, measured. Makes its own data from a fixed
/// seed, prints a table, and writes JSON.

#include "Report.h"
#include "Rows.h"

#include "service/sample/BulkTickets.h"
#include "service/sample/SampleHelpDesk.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

using namespace deskhand;
using namespace deskhand::bench;

namespace {

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
                                      if (done % 50'000 == 0) {
                                          err << "making tickets: " << done << "\n" << Qt::flush;
                                      }
                                      return true;
                                  }),
         "writing the tickets");
    return static_cast<double>(timer.elapsed()) / 1000;
}

Conditions conditionsOf(const QString &path)
{
    Conditions conditions;
    const BareSqlite bare(QFile::encodeName(path));
    const auto count = [&bare](const QByteArray &sql) {
        sqlite3_stmt *statement = bare.prepare(sql);
        sqlite3_step(statement);
        const qint64 value = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
        return value;
    };
    conditions.tickets = static_cast<int>(count("SELECT count(*) FROM tickets"));
    conditions.entries = count("SELECT count(*) FROM entries");
    conditions.databaseBytes = QFileInfo(path).size();
    return conditions;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("deskhand-bench"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures Deskhand on a help desk that it makes itself."));
    parser.addHelpOption();
    const QCommandLineOption tickets(QStringLiteral("tickets"), QStringLiteral("How many tickets."),
                                     QStringLiteral("N"), QStringLiteral("1000000"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("What the data follows from."),
                                  QStringLiteral("S"), QStringLiteral("1"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Write the rows there."),
                                  QStringLiteral("FILE"));
    const QCommandLineOption database(
        QStringLiteral("database"),
        QStringLiteral("Measure this file, made by an earlier run, or make it there and keep it."),
        QStringLiteral("FILE"));
    const QCommandLineOption only(
        QStringLiteral("only"),
        QStringLiteral("Only rows of these subjects: queue,count,ticket,search,command,bulk,report."),
        QStringLiteral("LIST"));
    const QCommandLineOption quick(QStringLiteral("quick"), QStringLiteral("Few samples: to see that it runs."));
    parser.addOptions({tickets, seed, json, database, only, quick});
    parser.process(application);

    QTemporaryDir folder;
    Context context;
    context.folder = QDir(folder.path());
    context.quick = parser.isSet(quick);
    context.database =
        parser.isSet(database) ? parser.value(database) : context.folder.filePath(QStringLiteral("bench.dhdb"));
    double seconds = 0;
    if (!QFileInfo::exists(context.database)) {
        seconds = generate(context.database, parser.value(tickets).toInt(), parser.value(seed).toULongLong());
    }
    Conditions conditions = conditionsOf(context.database);
    conditions.generationSeconds = seconds;
    context.tickets = conditions.tickets;

    const QStringList subjects = parser.value(only).split(u',', Qt::SkipEmptyParts);
    QList<Row> rows;
    const auto take = [&](const QString &subject, const std::function<QList<Row>()> &measureRows) {
        if (subjects.isEmpty() || subjects.contains(subject)) {
            QTextStream(stderr) << "measuring: " << subject << "\n";
            rows += measureRows();
        }
    };
    take(QStringLiteral("queue"), [&] { return queueRows(context); });
    take(QStringLiteral("count"), [&] { return QList<Row>{countRow(context)}; });
    take(QStringLiteral("ticket"), [&] { return ticketRows(context); });
    take(QStringLiteral("search"), [&] { return searchRows(context); });
    take(QStringLiteral("command"), [&] { return commandRows(context); });
    take(QStringLiteral("bulk"), [&] { return QList<Row>{bulkRow(context)}; });
    take(QStringLiteral("report"), [&] { return QList<Row>{reportRow(context)}; });

    printTable(rows, conditions);
    if (parser.isSet(json)) {
        need(writeJson(rows, conditions, parser.value(json)), "writing the result");
    }
    return 0;
}
