// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/Taskbar.h"

#include "app/notify/NotificationBell.h"
#include "app/theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QWidget>

#include <cmath>
#include <utility>

namespace deskhand {

namespace {

constexpr int BadgeSize = 16; ///< logical pixels

TaskbarState stateOf(const WorkBoard &work)
{
    switch (work.state()) {
    case WorkBoard::State::Idle:
        return TaskbarState::Nothing;
    case WorkBoard::State::Waiting:
        return TaskbarState::Paused;
    case WorkBoard::State::Failed:
        return TaskbarState::Error;
    case WorkBoard::State::Running:
        return work.progress().total > 0 ? TaskbarState::Normal : TaskbarState::Busy;
    }
    return TaskbarState::Nothing;
}

} // namespace

Taskbar::Taskbar(const Theme &theme, const WorkBoard &work, std::unique_ptr<TaskbarBackEnd> backEnd, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_work(work)
    , m_backEnd(std::move(backEnd))
    , m_window(window)
{
    if (m_backEnd) {
        connect(&theme, &Theme::changed, this, &Taskbar::showBadge);
        connect(&work, &WorkBoard::changed, this, &Taskbar::showWork);
        window->installEventFilter(this);
    }
}

WId Taskbar::handle() const
{
    return m_window->internalWinId(); // 0 before it is shown first
}

void Taskbar::setCount(int count)
{
    if (m_count != count) {
        m_count = count;
        showBadge();
    }
}

void Taskbar::buttonMade(WId window)
{
    if (window != 0 && window == handle()) {
        showBadge();
        showWork();
    }
}

bool Taskbar::eventFilter(QObject *watched, QEvent *event)
{
    // Qt makes a new window of the system's for the same widget, or moves it to a screen of another scale.
    if (event->type() == QEvent::WinIdChange || event->type() == QEvent::Show
        || event->type() == QEvent::ScreenChangeInternal) {
        buttonMade(handle());
    }
    return QObject::eventFilter(watched, event);
}

void Taskbar::showBadge()
{
    if (!m_backEnd || handle() == 0) {
        return;
    }
    if (m_count == 0) {
        m_backEnd->showBadge(handle(), {}, {});
        return;
    }
    const auto pixels = static_cast<int>(std::lround(BadgeSize * m_window->devicePixelRatioF()));
    QImage badge(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    badge.fill(Qt::transparent);
    QPainter painter(&badge);
    drawSmallCount(painter, badge.rect(), m_count, m_theme);
    painter.end();
    m_backEnd->showBadge(handle(), badge, tr("%n new", "notices", m_count));
}

void Taskbar::showWork()
{
    if (!m_backEnd || handle() == 0) {
        return;
    }
    const WorkBoard::Progress progress = m_work.progress();
    m_backEnd->showProgress(handle(), stateOf(m_work), progress.done, progress.total);
}

} // namespace deskhand
