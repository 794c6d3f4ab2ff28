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

/// Two copies of one help desk that go through the same changes, by our code and by the bare API.
struct Twins {
    QString ours;
    QString theirs;
};

struct Recording {
    QList<Command> commands;
    QList<QList<QByteArray>> writes; ///< of each command
};

/// What the commands will write; both copies stay as they are.
Recording record(const Twins &twins, const QByteArray &where, int count, const MakeBody &body)
{
    Recording recording;
    {
        OpenDesk desk(twins.ours);
        int sample = 0;
        for (const Target &target : targets(BareSqlite(QFile::encodeName(twins.ours)), where, count)) {
            recording.commands.append(Command::make(target.id, body(*desk.directory, target, sample++)));
        }
        Transaction transaction = need(desk.helpDesk->beginBatch(), "beginning a recording");
        const StatementRecorder recorder(desk.store->database());
        for (const Command &command : std::as_const(recording.commands)) {
            need(desk.helpDesk->execute(desk.administrator(), command), "a command");
            recording.writes.append(recorder.takeWrites());
        }
        transaction.rollback();
    }
    // The same pages of both files were looked at then.
    const BareSqlite bare(QFile::encodeName(twins.theirs));
    bare.execute("BEGIN IMMEDIATE");
    for (const auto &writes : std::as_const(recording.writes)) {
        for (const QByteArray &sql : writes) {
            bare.execute(sql.constData());
        }
    }
    bare.execute("ROLLBACK");
    return recording;
}

/// Each command through our code, and the statements it writes with through the bare API, prepared beforehand, in one
/// transaction.
Row commandRow(const Context &context, const Twins &twins, const QString &name, const QByteArray &where,
               const MakeBody &body)
{
    const int samples = context.quick ? 20 : context.samples;
    const Recording recording = record(twins, where, samples + 1, body);
    OpenDesk desk(twins.ours);
    const Actor actor = desk.administrator();
    const BareSqlite bare(QFile::encodeName(twins.theirs));
    QList<QList<sqlite3_stmt *>> prepared;
    for (const auto &writes : std::as_const(recording.writes)) {
        QList<sqlite3_stmt *> statements;
        for (const QByteArray &sql : writes) {
            statements.append(bare.prepare(sql));
        }
        prepared.append(statements);
    }
    const Pair pair = measurePair(
        samples, [&](int sample) { need(desk.helpDesk->execute(actor, recording.commands.at(sample)), "a command"); },
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
            pair.ours,
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
    const Twins twins{context.copy(QStringLiteral("ours.db")), context.copy(QStringLiteral("theirs.db"))};
    return {commandRow(context, twins, QStringLiteral("reply"), "state = 0", &replyTo),
            commandRow(context, twins, QStringLiteral("assign"), "state = 0", &assignTo),
            commandRow(context, twins, QStringLiteral("transfer"), "state = 0", &transferTo)};
}

QList<Row> bulkRows(const Context &context)
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
    return {{QStringLiteral("bulk priority on 1,000 tickets"),
             bulk,
             {},
             QStringLiteral("500 ms"),
             bulk.percentile(0.95) <= 500,
             {}}};
}

} // namespace deskhand::bench
