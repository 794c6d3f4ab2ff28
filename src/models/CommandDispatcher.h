// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Sends commands, and remembers how to take them back: undo and redo are inverse commands, each
/// with its own event. One runner serves a window.

#include "core/base/Result.h"
#include "core/command/Command.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace deskhand {

class Repository;

class CommandDispatcher : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(const Result<CommandOutcome> &)>;

    /// `repository` outlives the runner.
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
    void undo();
    void redo();
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

private:
    struct Step {
        QString label;
        QList<Command> inverses;
    };
    enum class Direction { Forward, Back, Again };

    void send(const QList<Command> &commands, const QString &label, Direction direction, Answer answer);
    void finish(const QList<Command> &commands, const QList<Result<CommandOutcome>> &answers, const QString &label,
                Direction direction);
    void remember(Step step, Direction direction);

    Repository &m_repository;
    QList<Step> m_undo;
    QList<Step> m_redo;
    int m_running = 0;
};

} // namespace deskhand
