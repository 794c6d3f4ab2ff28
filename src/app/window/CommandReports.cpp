// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/CommandReports.h"

#include "app/actions/ActionRegistry.h"
#include "app/session/Session.h"
#include "app/widgets/InlineBar.h"

#include <QWidget>

namespace deskhand {

CommandReports::CommandReports(Session &session, ActionRegistry &actions, InlineBar &bar,
                               std::function<TicketId()> shown, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_actions(actions)
    , m_bar(bar)
    , m_shown(std::move(shown))
{
    CommandDispatcher &commands = session.commands();
    connect(actions.action(ActionId::Undo), &QAction::triggered, this,
            [this] { step(m_session.commands().undoLabel(), false); });
    connect(actions.action(ActionId::Redo), &QAction::triggered, this,
            [this] { step(m_session.commands().redoLabel(), true); });
    connect(&commands, &CommandDispatcher::historyChanged, this, &CommandReports::showHistory);
    connect(&commands, &CommandDispatcher::failed, this,
            [this](const Error &error, const QList<Command> &again, const QString &label) {
                m_bar.showError(error, error.retryable ? std::function<void()>(
                                           [this, again, label] { m_session.commands().runOnAll(again, label); })
                                                       : std::function<void()>());
                if (!error.retryable) { // Retry stays for as long as it is needed
                    rememberSaid();
                }
            });
    connect(&commands, &CommandDispatcher::partlyRefused, this,
            [this](int doneCount, const QList<Error> &refused, const QString &label) {
                m_bar.showNotice(tr("%1: %2 done, %3 refused. %4")
                                     .arg(label, QString::number(doneCount), QString::number(refused.size()),
                                          refused.constFirst().text));
                rememberSaid();
            });
    connect(&commands, &CommandDispatcher::done, this, [this](const CommandOutcome &outcome, const QString &label) {
        forgetSaid();
        if (!m_asked.isEmpty() && label == m_asked) {
            m_changed.append({outcome.ticket, outcome.number});
        }
    });
    connect(&commands, &CommandDispatcher::idle, this, &CommandReports::tellWhere);
    showHistory();
}

void CommandReports::step(const QString &label, bool again)
{
    CommandDispatcher &commands = m_session.commands();
    if (commands.running() == 0) { // else what it will be is not known yet
        m_asked = label;
        m_again = again;
        m_changed.clear();
    }
    again ? commands.redo() : commands.undo();
}

void CommandReports::tellWhere()
{
    const QString label = std::exchange(m_asked, {});
    const auto changed = std::exchange(m_changed, {});
    if (changed.size() != 1 || m_shown() == changed.constFirst().first) {
        return; // a step of several says in its name how many they are
    }
    const auto &[ticket, number] = changed.constFirst();
    const QString text = m_again ? tr("Done again: %1. This is another ticket than the one shown.").arg(label)
                                 : tr("Undone: %1. This is another ticket than the one shown.").arg(label);
    m_bar.showNotice(text, tr("&Show #%1").arg(number), [this, id = ticket] { Q_EMIT ticketWanted(id); });
    rememberSaid();
}

void CommandReports::rememberSaid()
{
    m_said = m_bar.text();
}

void CommandReports::forgetSaid()
{
    if (!m_said.isEmpty() && m_bar.text() == m_said) {
        m_bar.dismiss();
    }
    m_said.clear();
}

void CommandReports::showHistory()
{
    const CommandDispatcher &commands = m_session.commands();
    QAction *undo = m_actions.action(ActionId::Undo);
    undo->setEnabled(commands.canUndo());
    undo->setText(commands.undoLabel().isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(commands.undoLabel()));
    QAction *redo = m_actions.action(ActionId::Redo);
    redo->setEnabled(commands.canRedo());
    redo->setText(commands.canRedo() ? tr("&Redo: %1").arg(commands.redoLabel()) : tr("&Redo"));
}

} // namespace deskhand
