// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Rows.h"
#include "StatementRecorder.h"

#include <QFile>

namespace deskhand::bench {

namespace {

using MakeBody = std::function<CommandBody(const OpenDesk &desk, int sample)>;

/// The same commands three times, on three copies: timed through our code, recorded, and the
/// recorded writes timed through the bare API, prepared beforehand, in one transaction each.
Row commandRow(const Context &context, const QString &name, const QByteArray &where, const MakeBody &body)
{
    const int samples = context.quick ? 20 : context.samples;
    QList<TicketId> tickets;
    {
        const BareSqlite bare(QFile::encodeName(context.database));
        tickets = sampleTickets(bare, where, samples + 1);
    }
    const QString ours = context.copy(QStringLiteral("ours.db"));
    const QString recorded = context.copy(QStringLiteral("recorded.db"));
    const QString theirs = context.copy(QStringLiteral("theirs.db"));

    const auto run = [&](OpenDesk &desk, int sample, TicketId ticket) {
        need(desk.helpDesk->execute(desk.administrator(), Command::make(ticket, body(desk, sample))), "a command");
    };
    QList<QList<QByteArray>> writes;
    {
        OpenDesk desk(recorded);
        const StatementRecorder recorder(desk.store->database());
        for (int sample = 0; sample <= samples; ++sample) {
            run(desk, sample, tickets.at(sample));
            writes.append(recorder.takeWrites());
        }
    }
    OpenDesk desk(ours);
    const BareSqlite bare(QFile::encodeName(theirs));
    QList<QList<sqlite3_stmt *>> prepared;
    for (const auto &transaction : std::as_const(writes)) {
        QList<sqlite3_stmt *> statements;
        for (const QByteArray &sql : transaction) {
            statements.append(bare.prepare(sql));
        }
        prepared.append(statements);
    }
    const Pair pair = measurePair(
        samples, [&](int sample) { run(desk, sample, tickets.at(sample)); },
        [&](int sample) {
            bare.execute("BEGIN IMMEDIATE");
            for (sqlite3_stmt *statement : std::as_const(prepared[sample])) {
                BareSqlite::drain(statement);
            }
            bare.execute("COMMIT");
        });
    for (const auto &statements : std::as_const(prepared)) {
        for (sqlite3_stmt *statement : statements) {
            sqlite3_finalize(statement);
        }
    }
    return {name,
            pair.ours.percentile(0.5),
            pair.ours.percentile(0.95),
            pair.ratio(),
            QStringLiteral("2 x a bare transaction writing the same rows"),
            pair.ratio() <= 2,
            {}};
}

Body plain(int sample)
{
    return {QStringLiteral("Hello, the switch in the basement was replaced, please try again (%1).").arg(sample), {}};
}

template <typename T>
const T &turn(const QList<T> &list, int sample)
{
    return list.at(sample % list.size());
}

} // namespace

QList<Row> commandRows(const Context &context)
{
    return {
        commandRow(context, QStringLiteral("reply"), "state = 0",
                   [](const OpenDesk &, int sample) {
                       command::Reply reply;
                       reply.body = plain(sample);
                       return reply;
                   }),
        commandRow(context, QStringLiteral("assign"), "state = 0",
                   [](const OpenDesk &desk, int sample) {
                       return command::Assign{turn(desk.directory->agents, sample).id, {}, {}};
                   }),
        commandRow(context, QStringLiteral("transfer"), "state = 0",
                   [](const OpenDesk &desk, int sample) {
                       return command::Transfer{turn(desk.directory->departments, sample).id, {}};
                   }),
    };
}

Row bulkRow(const Context &context)
{
    constexpr int tickets = 1000;
    const int samples = context.quick ? 2 : 10;
    OpenDesk desk(context.copy(QStringLiteral("bulk.db")));
    QList<TicketId> ids;
    {
        const BareSqlite bare(QFile::encodeName(context.database));
        ids = sampleTickets(bare, "state = 0", tickets);
    }
    const Samples bulk = measure(samples, [&](int sample) {
        QList<Command> commands;
        for (const TicketId id : std::as_const(ids)) {
            commands.append(Command::make(id, command::SetPriority{turn(desk.directory->priorities, sample).id}));
        }
        const auto answers = desk.helpDesk->executeAll(desk.administrator(), commands);
        for (const auto &answer : answers) {
            need(answer, "a command on many");
        }
    });
    return {QStringLiteral("bulk priority on 1,000 tickets"),
            bulk.percentile(0.5),
            bulk.percentile(0.95),
            {},
            QStringLiteral("500 ms"),
            bulk.percentile(0.95) <= 500,
            {}};
}

} // namespace deskhand::bench
