// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Sends commands, and remembers how to take them back: undo and redo are inverse commands, each
/// with its own event. Many commands go in portions, with progress, and can be stopped between two of them; they
/// are one step to undo all the same. One dispatcher serves a window.

#include "core/base/Result.h"
#include "core/command/Command.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace deskhand {

class Repository;

class CommandDispatcher : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(const Result<CommandOutcome> &)>;
    /// Commands that go to the help desk in one portion; it is one transaction there.
    static constexpr qsizetype portionSize = 100;

    /// `repository` outlives the dispatcher.
    explicit CommandDispatcher(Repository &repository, QObject *parent = nullptr);

    /// `label` names it for people, as in "Undo: transfer of #104233". Without `answer` a failure is told by failed().
    void run(const Command &command, const QString &label, Answer answer = {});
    /// The same on several tickets: one step to undo.
    void runOnAll(const QList<Command> &commands, const QString &label);

    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    /// Label of what undo() takes back; empty if nothing.
    [[nodiscard]] QString undoLabel() const { return m_undo.isEmpty() ? QString() : m_undo.constLast().label; }
    [[nodiscard]] QString redoLabel() const { return m_redo.isEmpty() ? QString() : m_redo.constLast().label; }
    /// While commands are on their way these wait for them: what is taken back is the last one given.
    void undo();
    void redo();
    /// No further portion is sent; what was carried out stays, and can be undone.
    void stop();
    /// Takes back one command by its inverse, whatever came after it; its step leaves the history.
    void undo(const Command &inverse, const QString &label);
    /// Commands on their way.
    [[nodiscard]] int running() const { return m_running; }

Q_SIGNALS:
    void started();
    /// After success or failure.
    void idle();
    void done(const deskhand::CommandOutcome &outcome, const QString &label);
    /// Nothing of `commands` was carried out; running them again is safe.
    void failed(const deskhand::Error &error, const QList<deskhand::Command> &commands, const QString &label);
    /// Some of several were refused.
    void partlyRefused(int doneCount, const QList<deskhand::Error> &refused, const QString &label);
    void historyChanged();
    /// Between the portions of one step; `label` as given.
    void progressed(int done, int total, const QString &label);
    /// All portions of one step are through, or were stopped.
    void allSent(int doneCount, int refusedCount, const QString &label);

private:
    struct Step {
        QString label;
        QList<Command> inverses;
        QString whyItStays = {}; ///< in place of inverses: said when it is to be undone
    };
    enum class Direction { Forward, Back, Again };

    struct Job {
        QList<Command> commands;
        QString label;
        Direction direction = Direction::Forward;
        Answer answer;
        QList<Result<CommandOutcome>> answers;
        bool stopped = false;
    };

    void send(const QList<Command> &commands, const QString &label, Direction direction, Answer answer);
    void sendPortion(const std::shared_ptr<Job> &job);
    void finish(const Job &job);
    void settle(const Job &job);
    void remember(Step step, Direction direction);
    /// The step that has only this inverse leaves what can be undone.
    void forget(const QUuid &inverse);

    Repository &m_repository;
    QList<Step> m_undo;
    QList<Step> m_redo;
    QList<std::shared_ptr<Job>> m_jobs; ///< in portions, on their way
    QList<Direction> m_waiting;         ///< undo and redo asked for meanwhile
    int m_running = 0;
};

} // namespace deskhand
