// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/CommandDispatcher.h"

#include "repository/Repository.h"
#include "repository/WhenDone.h"

#include <utility>

namespace deskhand {

namespace {
/// Deeper than anybody remembers; each step may hold a bulk command's inverses.
constexpr qsizetype MaximumSteps = 100;
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
    if (!m_undo.isEmpty()) {
        const Step step = m_undo.takeLast();
        Q_EMIT historyChanged();
        send(step.inverses, step.label, Direction::Back, {});
    }
}

void CommandDispatcher::redo()
{
    if (!m_redo.isEmpty()) {
        const Step step = m_redo.takeLast();
        Q_EMIT historyChanged();
        send(step.inverses, step.label, Direction::Again, {});
    }
}

void CommandDispatcher::send(const QList<Command> &commands, const QString &label, Direction direction, Answer answer)
{
    ++m_running;
    Q_EMIT started();
    auto told = [this, commands, label, direction,
                 answer = std::move(answer)](const QList<Result<CommandOutcome>> &answers) {
        --m_running;
        if (answer && !answers.isEmpty()) {
            answer(answers.constFirst());
            if (!answers.constFirst()) {
                Q_EMIT idle();
                return; // who asked shows it
            }
        }
        finish(commands, answers, label, direction);
        Q_EMIT idle();
    };
    if (commands.size() == 1) {
        whenDone(m_repository.tickets().execute(commands.constFirst()), this,
                 [told = std::move(told)](const Result<CommandOutcome> &outcome) { told({outcome}); });
        return;
    }
    whenDone(m_repository.tickets().executeOnAll(commands), this,
             [told = std::move(told)](const Result<QList<Result<CommandOutcome>>> &outcomes) {
                 told(outcomes ? *outcomes : QList<Result<CommandOutcome>>{failure(outcomes.error())});
             });
}

void CommandDispatcher::finish(const QList<Command> &commands, const QList<Result<CommandOutcome>> &answers,
                               const QString &label, Direction direction)
{
    Step step{label, {}};
    QList<Error> refused;
    int doneCount = 0;
    for (const Result<CommandOutcome> &answer : answers) {
        if (!answer) {
            refused.append(answer.error());
            continue;
        }
        ++doneCount;
        if (answer->inverse) {
            step.inverses.prepend(*answer->inverse);
        }
        Q_EMIT done(*answer, label);
    }
    if (!step.inverses.isEmpty()) {
        remember(std::move(step), direction);
    }
    if (doneCount == 0 && !refused.isEmpty()) {
        Q_EMIT failed(refused.constFirst(), commands, label);
    } else if (!refused.isEmpty()) {
        Q_EMIT partlyRefused(doneCount, refused, label);
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
