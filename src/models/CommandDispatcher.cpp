// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/CommandDispatcher.h"

#include "repository/Repository.h"
#include "repository/WhenDone.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace deskhand {

namespace {
/// Deeper than anybody remembers; each step may hold a bulk command's inverses.
constexpr qsizetype MaximumSteps = 100;

QString whyNot(const Command &command, const QString &label)
{
    if (std::holds_alternative<command::AddNote>(command.body)) {
        return CommandDispatcher::tr("A note cannot be undone, it stays: %1.").arg(label);
    }
    if (std::holds_alternative<command::Reply>(command.body)) {
        return CommandDispatcher::tr("A reply that has been sent cannot be undone: %1.").arg(label);
    }
    return CommandDispatcher::tr("This cannot be undone: %1.").arg(label);
}

void followVersion(Command &inverse, const CommandOutcome &outcome)
{
    // One's own change in between is no conflict: the help desk refuses an inverse anyway where the very thing it puts
    // back was changed again. What others changed breaks the chain of versions.
    if (inverse.ticket == outcome.ticket && inverse.expectedVersion == outcome.version - 1) {
        inverse.expectedVersion = outcome.version;
    }
}

/// The id of what takes back only the status that a reply set.
QUuid statusAlone(const Command &undoSend)
{
    return QUuid::createUuidV5(undoSend.id, QByteArrayLiteral("status"));
}

/// Once the mail of a reply has gone, its status is what remains to be undone.
std::optional<Command> takingBackStatus(const CommandOutcome &outcome)
{
    if (!outcome.inverse || !std::holds_alternative<command::UndoSend>(outcome.inverse->body)) {
        return {};
    }
    for (const Event &event : outcome.events) {
        const bool ofStatus = event.kind == EventKind::StatusChanged || event.kind == EventKind::Closed
                              || event.kind == EventKind::Reopened;
        const StatusId before{event.from.toLongLong()};
        if (ofStatus && before) {
            return Command{statusAlone(*outcome.inverse), outcome.ticket, outcome.version,
                           command::SetStatus{before, {}}};
        }
    }
    return {};
}
} // namespace

CommandDispatcher::CommandDispatcher(Repository &repository, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
{ }

void CommandDispatcher::run(const Command &command, const QString &label, Answer answer)
{
    send({command}, label, Direction::Forward, std::move(answer));
}

void CommandDispatcher::runOnAll(const QList<Command> &commands, const QString &label)
{
    if (!commands.isEmpty()) {
        send(commands, label, Direction::Forward, {});
    }
}

void CommandDispatcher::undo()
{
    if (m_running > 0) {
        m_waiting.append(Direction::Back);
    } else if (!m_undo.isEmpty()) {
        const Step step = m_undo.takeLast();
        Q_EMIT historyChanged();
        if (const QString &why = step.whyItStays; !why.isEmpty()) {
            // Said once, instead of reaching past it into what was done before, perhaps to another ticket.
            m_waiting.clear(); // what was asked for before this could be read
            const QString before = undoLabel();
            const QString more = tr("%1 To undo what you did before it (%2), undo once more.");
            Q_EMIT failed({ErrorKind::Refused, before.isEmpty() ? why : more.arg(why, before), {}, false}, {}, {});
            return;
        }
        send(step.inverses, step.label, Direction::Back, {});
    }
}

void CommandDispatcher::undo(const Command &inverse, const QString &label)
{
    forget(inverse.id);
    send({inverse}, label, Direction::Back, {});
}

void CommandDispatcher::forget(const QUuid &inverse)
{
    const auto removed = m_undo.removeIf(
        [&inverse](const Step &step) { return step.inverses.size() == 1 && step.inverses.constFirst().id == inverse; });
    if (removed > 0) {
        Q_EMIT historyChanged();
    }
}

void CommandDispatcher::redo()
{
    if (m_running > 0) {
        m_waiting.append(Direction::Again);
    } else if (!m_redo.isEmpty()) {
        const Step step = m_redo.takeLast();
        Q_EMIT historyChanged();
        send(step.inverses, step.label, Direction::Again, {});
    }
}

void CommandDispatcher::stop()
{
    for (const auto &job : std::as_const(m_jobs)) {
        job->stopped = true;
    }
}

void CommandDispatcher::send(const QList<Command> &commands, const QString &label, Direction direction, Answer answer)
{
    ++m_running;
    Q_EMIT started();
    auto job = std::make_shared<Job>();
    job->commands = commands;
    job->label = label;
    job->direction = direction;
    job->answer = std::move(answer);
    if (commands.size() == 1) {
        whenDone(m_repository.tickets().execute(commands.constFirst()), this,
                 [this, job](const Result<CommandOutcome> &outcome) {
                     job->answers = {outcome};
                     finish(*job);
                 });
        return;
    }
    m_jobs.append(job);
    sendPortion(job);
}

void CommandDispatcher::sendPortion(const std::shared_ptr<Job> &job)
{
    const QList<Command> portion = job->commands.mid(job->answers.size(), portionSize);
    whenDone(m_repository.tickets().executeOnAll(portion), this,
             [this, job](const Result<QList<Result<CommandOutcome>>> &outcomes) {
                 if (outcomes) {
                     job->answers += *outcomes;
                 }
                 const auto done = job->answers.size();
                 const auto total = job->commands.size();
                 if (outcomes && !outcomes->isEmpty() && done < total && !job->stopped) {
                     Q_EMIT progressed(static_cast<int>(done), static_cast<int>(total), job->label);
                     sendPortion(job);
                     return;
                 }
                 m_jobs.removeOne(job);
                 finish(*job);
                 if (!outcomes) {
                     // None of this portion, nor of what comes after it.
                     Q_EMIT failed(outcomes.error(), job->commands.mid(done), job->label);
                 }
             });
}

void CommandDispatcher::finish(const Job &job)
{
    --m_running;
    const bool refusedToWhoAsked = job.answer && !job.answers.isEmpty() && !job.answers.constFirst();
    if (job.answer && !job.answers.isEmpty()) {
        job.answer(job.answers.constFirst());
    }
    if (!refusedToWhoAsked) { // who asked shows it
        settle(job);
    }
    Q_EMIT idle();
    if (m_running == 0 && !m_waiting.isEmpty()) {
        m_waiting.takeFirst() == Direction::Back ? undo() : redo();
    }
}

void CommandDispatcher::settle(const Job &job)
{
    Step step{job.label, {}};
    bool changed = false;
    QList<Error> refused;
    int doneCount = 0;
    for (const Result<CommandOutcome> &answer : job.answers) {
        if (!answer) {
            refused.append(answer.error());
            continue;
        }
        ++doneCount;
        if (answer->inverse) {
            step.inverses.append(*answer->inverse);
        }
        changed = changed || !answer->events.isEmpty(); // what changed nothing needs no undo
        for (QList<Step> *steps : {&m_undo, &m_redo}) {
            for (Step &known : *steps) {
                for (Command &inverse : known.inverses) {
                    followVersion(inverse, *answer);
                }
            }
        }
        Q_EMIT done(*answer, job.label);
    }
    if (step.inverses.isEmpty() && changed && job.direction == Direction::Forward) {
        remember({{}, {}, whyNot(job.commands.constFirst(), job.label)}, job.direction);
    } else if (!step.inverses.isEmpty()) {
        std::reverse(step.inverses.begin(), step.inverses.end()); // the last one first
        const auto status = job.commands.size() == 1 ? takingBackStatus(*job.answers.constFirst()) : std::nullopt;
        if (status) {
            remember({tr("status of #%1, set with the reply").arg(job.answers.constFirst()->number), {*status}},
                     job.direction);
        }
        remember(std::move(step), job.direction);
    }
    const Command &first = job.commands.constFirst();
    if (std::holds_alternative<command::UndoSend>(first.body)) {
        if (doneCount > 0) { // the status went back with the reply
            forget(statusAlone(first));
        } else if (!undoLabel().isEmpty() && !refused.isEmpty() && refused.constFirst().kind == ErrorKind::Refused) {
            Error &error = refused.first();
            error.text = tr("%1 To undo what else you did (%2), undo once more.").arg(error.text, undoLabel());
        }
    }
    if (doneCount == 0 && !refused.isEmpty()) {
        Q_EMIT failed(refused.constFirst(), job.commands, job.label);
    } else if (!refused.isEmpty()) {
        Q_EMIT partlyRefused(doneCount, refused, job.label);
    }
    if (job.commands.size() > 1) {
        Q_EMIT allSent(doneCount, static_cast<int>(refused.size()), job.label);
    }
}

void CommandDispatcher::remember(Step step, Direction direction)
{
    auto &target = direction == Direction::Back ? m_redo : m_undo;
    if (direction == Direction::Forward) {
        m_redo.clear(); // what came after is a new history
    }
    target.append(std::move(step));
    if (target.size() > MaximumSteps) {
        target.removeFirst();
    }
    Q_EMIT historyChanged();
}

} // namespace deskhand
