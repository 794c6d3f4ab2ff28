// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/CommandReports.h"

#include "app/actions/ActionRegistry.h"
#include "app/session/Session.h"
#include "app/widgets/InlineBar.h"

#include <QWidget>

namespace deskhand {

CommandReports::CommandReports(Session &session, ActionRegistry &actions, InlineBar &bar, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_actions(actions)
    , m_bar(bar)
{
    CommandDispatcher &commands = session.commands();
    connect(actions.action(ActionId::Undo), &QAction::triggered, &commands, qOverload<>(&CommandDispatcher::undo));
    connect(actions.action(ActionId::Redo), &QAction::triggered, &commands, &CommandDispatcher::redo);
    connect(&commands, &CommandDispatcher::historyChanged, this, &CommandReports::showHistory);
    connect(&commands, &CommandDispatcher::failed, this,
            [this](const Error &error, const QList<Command> &again, const QString &label) {
                m_bar.showError(error, error.retryable ? std::function<void()>(
                                           [this, again, label] { m_session.commands().runOnAll(again, label); })
                                                       : std::function<void()>());
            });
    connect(&commands, &CommandDispatcher::partlyRefused, this,
            [this](int doneCount, const QList<Error> &refused, const QString &label) {
                m_bar.showNotice(tr("%1: %2 done, %3 refused. %4")
                                     .arg(label, QString::number(doneCount), QString::number(refused.size()),
                                          refused.constFirst().text));
            });
    showHistory();
}

void CommandReports::showHistory()
{
    const CommandDispatcher &commands = m_session.commands();
    QAction *undo = m_actions.action(ActionId::Undo);
    undo->setEnabled(commands.canUndo());
    undo->setText(commands.canUndo() ? tr("&Undo: %1").arg(commands.undoLabel()) : tr("&Undo"));
    QAction *redo = m_actions.action(ActionId::Redo);
    redo->setEnabled(commands.canRedo());
    redo->setText(commands.canRedo() ? tr("&Redo: %1").arg(commands.redoLabel()) : tr("&Redo"));
}

} // namespace deskhand
