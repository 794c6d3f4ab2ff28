// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/queue/QueueEditing.h"

#include "app/actions/TicketActions.h"
#include "app/queue/QueueDialog.h"
#include "app/queue/QueuePane.h"
#include "app/session/Session.h"
#include "app/widgets/InlineBar.h"
#include "models/AssigneeModel.h"
#include "repository/WhenDone.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

QueueEditing::QueueEditing(Session &session, QueuePane &pane, TicketActions &tickets, InlineBar &bar, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_pane(pane)
    , m_tickets(tickets)
    , m_bar(bar)
    , m_window(window)
{
    const auto add = [this](const QString &text, const QKeySequence &key, void (QueueEditing::*slot)()) {
        auto *action = new QAction(text, &m_pane);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_pane.addAction(action);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_change = add(tr("&Change queue…"), Qt::Key_F2, &QueueEditing::change);
    m_remove = add(tr("&Delete queue…"), {}, &QueueEditing::remove);
    m_up = new QAction(tr("Move &up"), &m_pane);
    m_down = new QAction(tr("Move &down"), &m_pane);
    for (const auto &[action, key, by] : {std::tuple(m_up, QKeySequence(Qt::ALT | Qt::Key_Up), -1),
                                          std::tuple(m_down, QKeySequence(Qt::ALT | Qt::Key_Down), 1)}) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_pane.addAction(action);
        connect(action, &QAction::triggered, this, [this, by = by] { moveBy(by); });
    }
    m_pane.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_pane, &QWidget::customContextMenuRequested, this, &QueueEditing::showMenu);
    connect(&m_pane, &QueuePane::queueMoved, this, &QueueEditing::moveBefore);
    connect(&m_pane, &QueuePane::ticketsDropped, this, &QueueEditing::take);
    connect(m_pane.selectionModel(), &QItemSelectionModel::currentChanged, this, &QueueEditing::updateEnabled);
    updateEnabled();
}

void QueueEditing::updateEnabled()
{
    const SavedQueue *queue = m_pane.currentQueue();
    const bool saved = queue != nullptr && queue->id.isValid() && queue->scope != QueueScope::System;
    for (QAction *action : {m_change, m_remove, m_up, m_down}) {
        action->setEnabled(saved);
    }
}

void QueueEditing::showMenu(const QPoint &place)
{
    const QModelIndex index = m_pane.indexAt(place);
    if (index.isValid() && index != m_pane.currentIndex()) {
        m_pane.setCurrentIndex(index);
    }
    auto *menu = new QMenu(&m_pane);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_change, m_up, m_down, m_remove});
    menu->popup(m_pane.viewport()->mapToGlobal(place));
}

void QueueEditing::change()
{
    if (const SavedQueue *queue = m_pane.currentQueue()) {
        // As it is stored: the heading that unfiled ones are shown under is nobody's.
        const SavedQueue *stored = m_session.directory()->queue(queue->id);
        auto *dialog = new QueueDialog(m_session, stored != nullptr ? *stored : *queue, m_window);
        connect(dialog, &QueueDialog::saved, &m_pane, &QueuePane::selectQueueSoon);
        dialog->open();
    }
}

void QueueEditing::remove()
{
    const SavedQueue *queue = m_pane.currentQueue();
    if (queue == nullptr) {
        return;
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Delete queue"),
                                tr("Delete the queue \"%1\"? Its tickets stay as they are.").arg(queue->name),
                                QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *yes = box->addButton(tr("&Delete queue"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, id = queue->id] {
        whenDone(m_session.repository().directory().remove(id), this, [this](const Result<void> &answer) {
            if (!answer) {
                m_bar.showError(answer.error());
            }
        });
    });
    box->open();
}

QList<SavedQueue> QueueEditing::siblingsOf(const SavedQueue &queue) const
{
    QList<SavedQueue> siblings;
    const SavedQueue *stored = m_session.directory()->queue(queue.id);
    for (const SavedQueue &other : m_session.directory()->queues) {
        if (stored != nullptr && other.scope == stored->scope && other.parent == stored->parent) {
            siblings.append(other);
        }
    }
    std::stable_sort(siblings.begin(), siblings.end(),
                     [](const SavedQueue &a, const SavedQueue &b) { return a.position < b.position; });
    return siblings;
}

void QueueEditing::moveBy(int by)
{
    const SavedQueue *queue = m_pane.currentQueue();
    if (queue == nullptr) {
        return;
    }
    QList<SavedQueue> siblings = siblingsOf(*queue);
    const auto at = std::find_if(siblings.cbegin(), siblings.cend(),
                                 [queue](const SavedQueue &other) { return other.id == queue->id; })
                    - siblings.cbegin();
    const auto to = at + by;
    if (to >= 0 && to < siblings.size()) {
        siblings.move(at, to);
        place(siblings);
    }
}

void QueueEditing::moveBefore(QueueId id, QueueId before)
{
    const SavedQueue *queue = m_session.directory()->queue(id);
    if (queue == nullptr || id == before) {
        return;
    }
    QList<SavedQueue> siblings = siblingsOf(*queue);
    const auto isAt = [&siblings](QueueId wanted) {
        return std::find_if(siblings.cbegin(), siblings.cend(),
                            [wanted](const SavedQueue &other) { return other.id == wanted; })
               - siblings.cbegin();
    };
    const auto from = isAt(id);
    const auto to = isAt(before);
    if (from < siblings.size() && to < siblings.size()) {
        siblings.move(from, to);
        place(siblings);
    }
}

void QueueEditing::place(QList<SavedQueue> siblings)
{
    for (int i = 0; i < siblings.size(); ++i) {
        if (siblings.at(i).position != i) {
            siblings[i].position = i;
            whenDone(m_session.repository().directory().save(siblings.at(i)), this,
                     [this](const Result<qint64> &answer) {
                         if (!answer) {
                             m_bar.showError(answer.error());
                         }
                     });
        }
    }
}

void QueueEditing::take(const QueueTarget &target)
{
    const TicketSelection selection = m_tickets.selection();
    const DirectorySnapshot &directory = *m_session.directory();
    Assignee assignee;
    switch (target.kind) {
    case QueueTarget::Kind::None:
        return;
    case QueueTarget::Kind::Department:
        m_tickets.carryOut(ActionId::Transfer, target.id, selection);
        return;
    case QueueTarget::Kind::Agent:
        assignee.kind = Assignee::Kind::Agent;
        assignee.agent = AgentId{target.id};
        if (const Agent *agent = directory.agent(assignee.agent)) {
            assignee.name = agent->name;
        }
        break;
    case QueueTarget::Kind::Team:
        assignee.kind = Assignee::Kind::Team;
        assignee.team = TeamId{target.id};
        if (const Team *team = directory.team(assignee.team)) {
            assignee.name = team->name;
        }
        break;
    case QueueTarget::Kind::Nobody:
        break;
    }
    m_tickets.assign(assignee, {}, selection);
}

} // namespace deskhand
