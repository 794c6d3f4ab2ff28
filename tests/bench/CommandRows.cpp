// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Rows.h"
#include "StatementRecorder.h"

#include "core/policy/Access.h"

#include <QFile>

namespace deskhand::bench {

namespace {

/// A ticket and what decides which commands suit it.
struct Target {
    TicketId id;
    DepartmentId department;
    AgentId agent;
};

QList<Target> targets(const BareSqlite &bare, const QByteArray &where, int count)
{
    QList<Target> found;
    sqlite3_stmt *statement = bare.prepare("SELECT COALESCE(department_id, 0), COALESCE(agent_id, 0) FROM tickets "
                                           "WHERE id = ?");
    for (const TicketId id : sampleTickets(bare, where, count)) {
        sqlite3_bind_int64(statement, 1, id.value);
        sqlite3_step(statement);
        found.append(
            {id, DepartmentId{sqlite3_column_int64(statement, 0)}, AgentId{sqlite3_column_int64(statement, 1)}});
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    return found;
}

using MakeBody = std::function<CommandBody(const DirectorySnapshot &directory, const Target &target, int sample)>;

/// The same commands three times, on three copies: timed through our code, recorded, and the
/// recorded writes timed through the bare API, prepared beforehand, in one transaction each.
Row commandRow(const Context &context, const QString &name, const QByteArray &where, const MakeBody &body)
{
    const int samples = context.quick ? 20 : context.samples;
    const QString ours = context.copy(QStringLiteral("ours.db"));
    const QString recorded = context.copy(QStringLiteral("recorded.db"));
    const QString theirs = context.copy(QStringLiteral("theirs.db"));

    QList<Command> commands;
    QList<QList<QByteArray>> writes;
    {
        OpenDesk desk(recorded);
        int sample = 0;
        for (const Target &target : targets(BareSqlite(QFile::encodeName(context.database)), where, samples + 1)) {
            commands.append(Command::make(target.id, body(*desk.directory, target, sample++)));
        }
        const StatementRecorder recorder(desk.store->database());
        for (const Command &command : std::as_const(commands)) {
            need(desk.helpDesk->execute(desk.administrator(), command), "a command");
            writes.append(recorder.takeWrites());
        }
    }
    OpenDesk desk(ours);
    const Actor actor = desk.administrator();
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
        samples, [&](int sample) { need(desk.helpDesk->execute(actor, commands.at(sample)), "a command"); },
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

CommandBody replyTo(const DirectorySnapshot & /*directory*/, const Target & /*target*/, int sample)
{
    command::Reply reply;
    reply.body = plain(sample);
    return reply;
}

/// Each time somebody who may have the ticket and has it not: another agent in turn.
CommandBody assignTo(const DirectorySnapshot &directory, const Target &target, int sample)
{
    for (int offset = 0; offset < directory.agents.size(); ++offset) {
        const Agent &agent = turn(directory.agents, sample + offset);
        if (agent.id != target.agent && mayBeAssigned(directory, agent.id, target.department)) {
            return command::Assign{agent.id, {}, {}};
        }
    }
    qFatal("the bench knows nobody to assign a ticket to");
}

CommandBody transferTo(const DirectorySnapshot &directory, const Target &target, int sample)
{
    const Department &department = turn(directory.departments, sample);
    return command::Transfer{
        department.id != target.department ? department.id : turn(directory.departments, sample + 1).id, {}};
}

} // namespace

QList<Row> commandRows(const Context &context)
{
    return {commandRow(context, QStringLiteral("reply"), "state = 0", &replyTo),
            commandRow(context, QStringLiteral("assign"), "state = 0", &assignTo),
            commandRow(context, QStringLiteral("transfer"), "state = 0", &transferTo)};
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
