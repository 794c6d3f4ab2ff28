// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/help/ManualArea.h"

#include "app/actions/ActionRegistry.h"
#include "app/help/ManualWindow.h"

#include <QApplication>
#include <QHash>
#include <QKeyEvent>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// By the names of the views' outermost widgets.
const QHash<QString, QString> &pagesOfViews()
{
    static const QHash<QString, QString> Pages{
        {u"queues"_s, u"queues"_s},           {u"ticketListPane"_s, u"queues"_s},
        {u"queueDialog"_s, u"queues"_s},      {u"queryBox"_s, u"queries"_s},
        {u"compose"_s, u"compose"_s},         {u"ticketPane"_s, u"ticket"_s},
        {u"ticketWindow"_s, u"ticket"_s},     {u"newTicketDialog"_s, u"new-ticket"_s},
        {u"bulkDialog"_s, u"triage"_s},       {u"bulkWriteDialog"_s, u"triage"_s},
        {u"commandPalette"_s, u"triage"_s},   {u"keysDialog"_s, u"triage"_s},
        {u"keyEditor"_s, u"settings"_s},      {u"reportsPane"_s, u"reports"_s},
        {u"loadPane"_s, u"reports"_s},        {u"adminWindow"_s, u"administration"_s},
        {u"settingsDialog"_s, u"settings"_s}, {u"notificationPopup"_s, u"settings"_s},
        {u"importDialog"_s, u"files"_s},      {u"restoreDialog"_s, u"files"_s},
        {u"ticketPartsDialog"_s, u"files"_s},
    };
    return Pages;
}

/// Across windows, as QWidget::isAncestorOf does not look.
bool belongsTo(const QWidget *widget, const QWidget *window)
{
    while (widget != nullptr && widget != window) {
        widget = widget->parentWidget();
    }
    return widget == window;
}

} // namespace

ManualArea::ManualArea(const ActionRegistry &actions, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_theme(theme)
    , m_window(window)
{
    connect(actions.action(ActionId::Manual), &QAction::triggered, this, [this] { open(QApplication::focusWidget()); });
    // The window's shortcuts do not reach its dialogs.
    qApp->installEventFilter(this);
}

QString ManualArea::pageOf(const QWidget *widget)
{
    for (const QWidget *each = widget; each != nullptr; each = each->parentWidget()) {
        const QString page = pagesOfViews().value(each->objectName());
        if (!page.isEmpty()) {
            return page;
        }
    }
    return u"start"_s;
}

bool ManualArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto *widget = qobject_cast<QWidget *>(watched);
        const QKeySequence keys = m_actions.action(ActionId::Manual)->shortcut();
        const bool ours = widget->window() != m_window && belongsTo(widget, m_window);
        if (ours && !keys.isEmpty() && QKeySequence(key->keyCombination()) == keys) {
            open(widget);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void ManualArea::open(const QWidget *focus)
{
    if (m_manual != nullptr && focus != nullptr && focus->window() == m_manual) {
        return;
    }
    const QString page = pageOf(focus);
    // A modal dialog lets nobody else be used; the manual then belongs to it.
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *parent = modal != nullptr ? modal : m_window;
    if (m_manual != nullptr && m_manual->parentWidget() != parent) {
        delete m_manual;
    }
    if (m_manual == nullptr) {
        m_manual = new ManualWindow(m_actions, m_theme, parent);
        m_manual->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_manual->showPage(page);
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

} // namespace deskhand
