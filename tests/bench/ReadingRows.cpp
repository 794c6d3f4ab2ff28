// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Rows.h"
#include "StatementRecorder.h"

#include "core/query/TicketQuery.h"
#include "service/reading/TicketReader.h"

#include <QFile>

namespace deskhand::bench {

namespace {

QList<SortColumn> allColumns()
{
    QList<SortColumn> columns;
    for (int column = 0; column < sortColumnCount; ++column) {
        columns.append(static_cast<SortColumn>(column));
    }
    return columns;
}

/// Somebody who sees everything, and somebody with an agent's departments and a desk of their own.
struct Readers {
    explicit Readers(const Context &context)
        : desk(context.database)
        , reader(*desk.helpDesk)
        , bare(QFile::encodeName(context.database))
        , administrator(desk.administrator())
        , agent(Actor::ofAgent(desk.directory->agents.last().id))
    { }
    OpenDesk desk;
    TicketReader reader;
    BareSqlite bare;
    Actor administrator;
    Actor agent;
};

TicketPageRequest pageOf(Readers &readers, const Actor &actor, const QString &text, TicketSort sort)
{
    TicketPageRequest request;
    request.query = need(readers.reader.resolve(actor, text, sort), "a query");
    request.query.sort = sort;
    return request;
}

/// Times one question and the same statements through the bare API, in turn.
Pair pairOf(Readers &readers, int samples, const std::function<void()> &question)
{
    QList<sqlite3_stmt *> statements;
    {
        const StatementRecorder recorder(readers.desk.store->database());
        question();
        for (const QByteArray &sql : recorder.takeReads()) {
            statements.append(readers.bare.prepare(sql));
        }
    }
    Pair pair = measurePair(
        samples, [&](int) { question(); },
        [&](int) {
            for (sqlite3_stmt *statement : std::as_const(statements)) {
                BareSqlite::drain(statement);
            }
        });
    for (sqlite3_stmt *statement : std::as_const(statements)) {
        sqlite3_finalize(statement);
    }
    return pair;
}

/// Of many lists together: all their samples, and the slowest by name.
struct Gathered {
    Samples ours;
    Samples theirs;
    QList<std::pair<double, QString>> lists; ///< median of the processor's time, and name, of each

    void add(const QString &name, const Pair &pair)
    {
        ours.milliseconds += pair.ours.milliseconds;
        ours.processor += pair.ours.processor;
        theirs.milliseconds += pair.theirs.milliseconds;
        lists.append({pair.ours.processorMedian(), name});
    }
    Row row(const QString &name, double goalMilliseconds, const QString &goal)
    {
        ours.sort();
        theirs.sort();
        std::sort(lists.begin(), lists.end(), std::greater<>());
        QStringList slowest;
        for (const auto &[milliseconds, list] : lists.first(std::min<qsizetype>(lists.size(), 4))) {
            slowest.append(QStringLiteral("%1: %2 ms").arg(list).arg(milliseconds, 0, 'f', 2));
        }
        const double ratio = ours.percentile(0.5) / theirs.percentile(0.5);
        const auto slow = std::ranges::count_if(lists, [&](const auto &list) { return list.first > goalMilliseconds; });
        return {name,
                ours,
                ratio,
                goal,
                ours.percentile(0.95) <= goalMilliseconds && ratio <= 1.5,
                QStringLiteral("%1 of %2 lists over %3 ms of processor; slowest %4")
                    .arg(slow)
                    .arg(lists.size())
                    .arg(goalMilliseconds)
                    .arg(slowest.join(QStringLiteral("; ")))};
    }
};

QList<SavedQueue> queuesWithQuery(const DirectorySnapshot &directory)
{
    QList<SavedQueue> queues;
    for (const SavedQueue &queue : directory.queues) {
        if (queue.scope == QueueScope::System && !queue.query.isEmpty()) {
            queues.append(queue);
        }
    }
    return queues;
}

Row firstPageRow(const Context &context, Readers &readers)
{
    Gathered gathered;
    for (const SavedQueue &queue : queuesWithQuery(*readers.desk.directory)) {
        for (const SortColumn column : allColumns()) {
            for (const bool descending : {false, true}) {
                for (const Actor &actor : {readers.administrator, readers.agent}) {
                    const auto request = pageOf(readers, actor, queue.query, {column, descending});
                    const QString name =
                        QStringLiteral("%1 by %2%3, %4")
                            .arg(queue.key, descending ? QStringLiteral("-") : QString(), sortName(column),
                                 actor == readers.agent ? QStringLiteral("agent") : QStringLiteral("administrator"));
                    gathered.add(name, pairOf(readers, context.quick ? 2 : 5,
                                              [&] { need(readers.reader.page(actor, request), "a page"); }));
                }
            }
        }
    }
    return gathered.row(QStringLiteral("queue: first 100 rows, every queue by every column"), 5,
                        QStringLiteral("p95 5 ms, 1.5 x bare"));
}

Row deepPageRow(const Context &context, Readers &readers)
{
    Gathered gathered;
    const qint64 depth = context.tickets / 2;
    for (const SortColumn column : allColumns()) {
        auto request = pageOf(readers, readers.administrator, QString(), {column, true});
        request.offset = depth;
        request.query.now = SystemClock().now();
        const TicketPage reached = need(readers.reader.page(readers.administrator, request), "a jump");
        request.offset = 0;
        request.cursor = reached.next;
        gathered.add(sortName(column), pairOf(readers, context.quick ? 2 : 20, [&] {
                         need(readers.reader.page(readers.administrator, request), "a deep page");
                     }));
    }
    return gathered.row(QStringLiteral("queue: 100 rows at depth %1, by every column").arg(depth), 5,
                        QStringLiteral("as the first page"));
}

Row jumpRow(const Context &context, Readers &readers)
{
    auto request = pageOf(readers, readers.administrator, QString(), {SortColumn::Updated, true});
    request.offset = context.tickets / 2;
    const Samples jumps = measure(context.quick ? 5 : 50,
                                  [&](int) { need(readers.reader.page(readers.administrator, request), "a jump"); });
    return {QStringLiteral("queue: jump of the scroll bar to the middle"),
            jumps,
            {},
            QStringLiteral("not named; a frame is 16 ms"),
            jumps.percentile(0.95) <= 16,
            {}};
}

} // namespace

QList<Row> queueRows(const Context &context)
{
    Readers readers(context);
    return {firstPageRow(context, readers), deepPageRow(context, readers), jumpRow(context, readers)};
}

QList<Row> countRows(const Context &context)
{
    Readers readers(context);
    QStringList texts;
    for (const SavedQueue &queue : queuesWithQuery(*readers.desk.directory)) {
        texts.append(queue.query);
    }
    const Samples counts = measure(context.samples, [&](int sample) {
        need(readers.reader.counts(sample % 2 == 0 ? readers.administrator : readers.agent, texts), "counts");
    });
    QString slowest;
    double most = 0;
    for (const QString &text : std::as_const(texts)) {
        const Samples one =
            measure(10, [&](int) { need(readers.reader.counts(readers.administrator, {text}), "a count"); });
        if (one.processorMedian() > most) {
            most = one.processorMedian();
            slowest = text;
        }
    }
    return {{QStringLiteral("counts of all default queues"),
             counts,
             {},
             QStringLiteral("20 ms"),
             counts.percentile(0.95) <= 20,
             QStringLiteral("slowest alone: %1, %2 ms").arg(slowest).arg(most, 0, 'f', 2)}};
}

QList<Row> ticketRows(const Context &context)
{
    Readers readers(context);
    const int samples = context.quick ? 20 : context.samples;
    const auto ids = sampleTickets(readers.bare, "entry_count BETWEEN 20 AND 22 AND state < 3",
                                   std::min(samples, context.tickets / 1000) + 1);
    QList<QList<sqlite3_stmt *>> statements;
    {
        const StatementRecorder recorder(readers.desk.store->database());
        for (const TicketId id : ids) {
            need(readers.reader.ticket(readers.administrator, id), "a ticket");
            QList<sqlite3_stmt *> prepared;
            for (const QByteArray &sql : recorder.takeReads()) {
                prepared.append(readers.bare.prepare(sql));
            }
            statements.append(prepared);
        }
    }
    const Pair pair = measurePair(
        static_cast<int>(ids.size()) - 1,
        [&](int sample) { need(readers.reader.ticket(readers.administrator, ids.at(sample)), "a ticket"); },
        [&](int sample) {
            for (sqlite3_stmt *statement : std::as_const(statements[sample])) {
                BareSqlite::drain(statement);
            }
        });
    for (const auto &prepared : std::as_const(statements)) {
        for (sqlite3_stmt *statement : prepared) {
            sqlite3_finalize(statement);
        }
    }
    return {{QStringLiteral("ticket with 20 entries, from the repository"),
             pair.ours,
             pair.ratio(),
             QStringLiteral("2 ms"),
             pair.ours.percentile(0.95) <= 2,
             {}}};
}

QList<Row> searchRows(const Context &context)
{
    Readers readers(context);
    const std::pair<QString, QString> questions[] = {
        {QStringLiteral("search: two words"), QStringLiteral("certificate amber")},
        {QStringLiteral("search: two words of one phrase"), QStringLiteral("\"trading floor\"")},
        {QStringLiteral("search: a prefix"), QStringLiteral("RF0012*")},
        {QStringLiteral("search: a common word by recency"), QStringLiteral("hello")},
        {QStringLiteral("search: a word with a field"), QStringLiteral("certificate status:Open priority:High")},
        {QStringLiteral("search: a word that is not there"), QStringLiteral("zanzibar")},
    };
    QList<Row> rows;
    for (const auto &[name, text] : questions) {
        auto request = pageOf(readers, readers.agent, text, {SortColumn::Created, true});
        const Pair pair = pairOf(readers, context.quick ? 5 : 50,
                                 [&] { need(readers.reader.page(readers.agent, request), "a search"); });
        rows.append({name, pair.ours, pair.ratio(), QStringLiteral("p95 20 ms"), pair.ours.percentile(0.95) <= 20, {}});
    }
    return rows;
}

} // namespace deskhand::bench
