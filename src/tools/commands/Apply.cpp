// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tools/cli/Arguments.h"
#include "tools/cli/LineInput.h"
#include "tools/cli/OpenHelpDesk.h"
#include "tools/commands/CommandLine.h"
#include "tools/commands/Subcommands.h"
#include "wire/ErrorJson.h"
#include "wire/Json.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {

struct Tools {
    Q_DECLARE_TR_FUNCTIONS(Tools)
};

/// Reads commands, carries them out, and answers each with a line after its commit.
class Applier {
public:
    Applier(ToolContext &context, OpenHelpDesk &desk, ExecutionMode mode, bool batches)
        : m_context(context)
        , m_desk(desk)
        , m_mode(mode)
        , m_batches(batches)
    { }

    ExitCode run()
    {
        while (true) {
            const auto line = m_input.next();
            if (!line) {
                return m_context.console.fail(line.error());
            }
            if (!*line) {
                return finish();
            }
            ++m_lineNumber;
            if ((*line)->trimmed().isEmpty()) {
                continue;
            }
            QList<Pending> pending{read(**line)};
            while (m_batches && pending.size() < largestBatch && m_input.hasLine()) {
                const auto next = m_input.next();
                ++m_lineNumber;
                if (next && *next && !(*next)->trimmed().isEmpty()) {
                    pending.append(read(**next));
                }
            }
            carryOut(pending);
            if (!m_context.console.flush()) {
                m_context.console.complain(
                    Tools::tr("The answers cannot be written. What was not answered may be done."));
                return ExitCode::Unavailable;
            }
        }
    }

private:
    static constexpr qsizetype largestBatch = 500;

    struct Pending {
        qint64 line;
        Result<Command> command;
    };

    Pending read(const QByteArray &line)
    {
        return {m_lineNumber, commandOfLine(line, m_desk.reader(), m_desk.actor())};
    }

    void carryOut(const QList<Pending> &pending)
    {
        QList<Command> commands;
        for (const Pending &each : pending) {
            if (each.command) {
                commands.append(*each.command);
            }
        }
        QList<Result<CommandOutcome>> outcomes;
        if (commands.size() == 1) {
            outcomes.append(m_desk.helpDesk().execute(m_desk.actor(), commands.constFirst(), m_mode));
        } else if (!commands.isEmpty()) {
            outcomes = m_desk.helpDesk().executeAll(m_desk.actor(), commands, m_mode);
        }
        auto outcome = outcomes.cbegin();
        for (const Pending &each : pending) {
            if (each.command) {
                answer(each.line, *outcome++);
            } else {
                answer(each.line, failure(each.command.error()));
            }
        }
    }

    void answer(qint64 line, const Result<CommandOutcome> &outcome)
    {
        QJsonObject json{{u"line"_s, line}, {u"ok"_s, outcome.has_value()}};
        if (outcome) {
            ++m_done;
            json.insert(u"outcome"_s, toJson(*outcome));
        } else {
            ++m_refused;
            m_worst = std::max(m_worst, exitCodeOf(outcome.error().kind));
            json.insert(u"error"_s, toProblem(outcome.error()));
        }
        m_context.console.raw(compactJson(json) + '\n');
    }

    ExitCode finish()
    {
        if (m_refused == 0) {
            return ExitCode::Done;
        }
        // Where the storage failed the caller must know that rather than "some were refused".
        return m_worst > ExitCode::Refused ? m_worst : ExitCode::Partly;
    }

    ToolContext &m_context;
    OpenHelpDesk &m_desk;
    ExecutionMode m_mode;
    bool m_batches;
    LineInput m_input;
    qint64 m_lineNumber = 0;
    qint64 m_done = 0;
    qint64 m_refused = 0;
    ExitCode m_worst = ExitCode::Done;
};

} // namespace

ExitCode runApply(ToolContext &context, const QStringList &arguments)
{
    Arguments args(
        u"apply"_s, u"DB"_s,
        Tools::tr(
            "Carries out commands from standard input, one JSON object a line:\n"
            "  {\"id\": UUID, \"ticket\": ID or \"number\": NUMBER, \"expected_version\": V, \"type\": \"assign\", "
            "\"body\": {\"agent\": ID}}\n"
            "and answers each with a line on standard output, once it is on the disk:\n"
            "  {\"line\": N, \"ok\": true, \"outcome\": {...}} or {\"line\": N, \"ok\": false, \"error\": {...}}\n"
            "The same id again is answered as the first time and changes nothing."),
        1, 1);
    args.option(u"as"_s, Tools::tr("Act as this agent; as the system where not given."), u"USERNAME"_s)
        .option(u"batch"_s, Tools::tr("Commit the lines that are there together: faster, and acknowledged together."))
        .option(u"dry-run"_s, Tools::tr("Answer the same, write nothing."));
    if (const auto answer = args.parse(arguments, context.console)) {
        return *answer;
    }
    const auto desk = OpenHelpDesk::open(args.positional(0), FileUse::Write, context, args.value(u"as"_s));
    if (!desk) {
        return context.console.fail(desk.error());
    }
    const ExecutionMode mode = args.isSet(u"dry-run"_s) ? ExecutionMode::DryRun : ExecutionMode::Commit;
    return Applier(context, **desk, mode, args.isSet(u"batch"_s)).run();
}

} // namespace deskhand
