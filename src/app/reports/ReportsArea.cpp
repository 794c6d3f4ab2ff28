// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/ReportsArea.h"

#include "app/actions/ActionRegistry.h"
#include "app/queue/QueuePane.h"
#include "app/reports/LoadPane.h"
#include "app/reports/ReportsPane.h"

#include <QApplication>
#include <QSplitter>

namespace deskhand {

using View = QueueTreeModel::View;

namespace {

void focusFirstIn(const QWidget &pane)
{
    for (QWidget *widget = pane.nextInFocusChain(); widget != &pane; widget = widget->nextInFocusChain()) {
        if (pane.isAncestorOf(widget) && widget->isVisibleTo(&pane) && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) != 0) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace

ReportsArea::ReportsArea(Session &session, const Theme &theme, ActionRegistry &actions, QueuePane &queues,
                         QSplitter &panes, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_panes(panes)
    , m_reports(new ReportsPane(session, theme, actions, &panes))
    , m_load(new LoadPane(session, theme, &panes))
{
    m_reports->hide();
    m_load->hide();
    for (QWidget *pane : {static_cast<QWidget *>(m_reports), static_cast<QWidget *>(m_load)}) {
        panes.addWidget(pane);
        panes.setStretchFactor(panes.indexOf(pane), 1);
    }
    connect(&queues, &QueuePane::viewChosen, this, &ReportsArea::show);
    connect(&queues, &QueuePane::queueChosen, this, &ReportsArea::leave);
    connect(actions.action(ActionId::ShowReports), &QAction::triggered, &queues,
            [&queues] { queues.select(View::Reports); });
    connect(actions.action(ActionId::ShowLoad), &QAction::triggered, &queues, [&queues] { queues.select(View::Load); });
    for (const ActionId id : {ActionId::FocusList, ActionId::FocusThread}) {
        connect(actions.action(id), &QAction::triggered, this, [this, &queues] {
            if (isShown()) {
                queues.selectNone();
                leave();
            }
        });
    }
    connect(m_reports, &ReportsPane::ticketsWanted, this, [this](const TicketQuery &query, const QString &title) {
        leave();
        Q_EMIT ticketsWanted(query, title);
    });
    connect(m_load, &LoadPane::queryWanted, this, [this](const QString &query, const QString &title) {
        leave();
        Q_EMIT queryWanted(query, title);
    });
    tellShown();
}

void ReportsArea::show(View view)
{
    m_shown = view;
    QWidget *shown = view == View::Reports ? static_cast<QWidget *>(m_reports)
                     : view == View::Load  ? static_cast<QWidget *>(m_load)
                                           : nullptr;
    const QWidget *focus = QApplication::focusWidget();
    bool losesFocus = false;
    for (int i = 1; i < m_panes.count(); ++i) {
        QWidget *pane = m_panes.widget(i);
        losesFocus = losesFocus || (pane != shown && focus != nullptr && pane->isAncestorOf(focus));
        pane->setVisible(pane == shown);
    }
    if (losesFocus && shown != nullptr) { // it would go to whatever comes next outside
        focusFirstIn(*shown);
    }
    tellShown();
}

void ReportsArea::leave()
{
    if (!isShown()) {
        return;
    }
    m_shown = View::None;
    for (int i = 1; i < m_panes.count(); ++i) {
        QWidget *pane = m_panes.widget(i);
        pane->setVisible(pane != m_reports && pane != m_load);
    }
    tellShown();
}

void ReportsArea::tellShown()
{
    // Where nothing can be copied, saved or printed, the actions say so.
    m_actions.action(ActionId::CopyReport)->setEnabled(m_shown == View::Reports);
    m_actions.action(ActionId::SaveZip)->setEnabled(m_shown == View::None);
    for (const ActionId id : {ActionId::SaveCsv, ActionId::SavePdf, ActionId::Print}) {
        m_actions.action(id)->setEnabled(m_shown != View::Load);
    }
    Q_EMIT shownChanged();
}

bool ReportsArea::isSettled() const
{
    switch (m_shown) {
    case View::Reports:
        return m_reports->isSettled();
    case View::Load:
        return m_load->isSettled();
    case View::None:
        return true;
    }
    return true;
}

} // namespace deskhand
