// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/DesktopArea.h"

#include "app/desktop/SystemEvents.h"
#include "app/desktop/Taskbar.h"
#include "app/session/Session.h"
#include "app/theme/AppStyle.h"
#include "models/NotificationModel.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace deskhand {

DesktopArea::DesktopArea(Session &session, const Theme &theme, const NotificationModel &notices, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_events(new SystemEvents(this))
    , m_taskbar(new Taskbar(theme, session.work(), systemTaskbar(), window))
{
    connect(&notices, &NotificationModel::unreadChanged, this,
            [this, &notices] { m_taskbar->setCount(notices.unread()); });
    m_taskbar->setCount(notices.unread());
    connect(m_events, &SystemEvents::taskbarReady, m_taskbar, &Taskbar::buttonMade);
    connect(m_events, &SystemEvents::resumed, &session.ticker(), &TimeTicker::catchUp);
    connect(m_events, &SystemEvents::sessionChanged, this, &DesktopArea::followSession);
    // An error stays on the button until somebody looks; who looks already sees it in the window.
    const auto look = [this] {
        if (QGuiApplication::applicationState() == Qt::ApplicationActive) {
            m_session.work().looked();
        }
    };
    connect(&session.work(), &WorkBoard::changed, this, look);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, look);
    followCommands();
    followSession();
    window->installEventFilter(this);
}

void DesktopArea::followCommands()
{
    CommandDispatcher &commands = m_session.commands();
    WorkBoard &work = m_session.work();
    connect(&commands, &CommandDispatcher::progressed, this, [this, &work](int done, int total) {
        if (m_commandWork == 0) {
            m_commandWork = work.begin();
        }
        work.setProgress(m_commandWork, done, total);
    });
    connect(&commands, &CommandDispatcher::failed, this, [this, &work] { work.fail(std::exchange(m_commandWork, 0)); });
    connect(&commands, &CommandDispatcher::idle, this, [this, &work] { work.end(std::exchange(m_commandWork, 0)); });
}

void DesktopArea::followSession()
{
    auto *style = qobject_cast<AppStyle *>(QApplication::style());
    const bool still = isRemoteSession();
    if (style == nullptr || style->isStill() == still) {
        return;
    }
    style->setStill(still);
    if (still) {
        constexpr std::array All{Qt::UI_AnimateMenu,    Qt::UI_FadeMenu,    Qt::UI_AnimateCombo,
                                 Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox};
        std::copy_if(All.begin(), All.end(), std::back_inserter(m_effects), &QApplication::isEffectEnabled);
    }
    for (const Qt::UIEffect effect : std::as_const(m_effects)) {
        QApplication::setEffectEnabled(effect, !still);
    }
    if (!still) {
        m_effects.clear();
    }
}

bool DesktopArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && (event->type() == QEvent::WinIdChange || event->type() == QEvent::Show)
        && m_window->internalWinId() != 0) {
        m_events->watchSession(m_window->internalWinId());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace deskhand
