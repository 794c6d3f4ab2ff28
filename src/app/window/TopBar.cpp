// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/TopBar.h"

#include "app/list/QueryBox.h"
#include "app/notify/NotificationBell.h"
#include "app/theme/AppStyle.h"
#include "app/widgets/KeyButton.h"

#include <QHBoxLayout>
#include <QPainter>

namespace deskhand {

namespace {
constexpr int Height = 44;
/// Below this width the query needs the room more than the buttons do; their menu entries and keys remain.
constexpr int RoomForAll = 900;
} // namespace

TopBar::TopBar(const Theme &theme, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_query(new QueryBox(theme, this))
    , m_bell(new NotificationBell(theme, actions.action(ActionId::Notifications), this))
{
    setMinimumHeight(Height);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 0, 12, 1);
    line->setSpacing(8);
    const auto add = [this, line, &actions](ActionId id) {
        auto *button = new KeyButton(actions.action(id), this);
        m_buttons.insert(id, button);
        line->addWidget(button);
        return button;
    };
    AppStyle::setPrimary(add(ActionId::NewTicket));
    line->addWidget(m_query, 1);
    for (const ActionId id :
         {ActionId::SaveQueue, ActionId::Assign, ActionId::Transfer, ActionId::SetStatus, ActionId::Commands}) {
        add(id);
    }
    line->addWidget(m_bell);
}

QWidget *TopBar::buttonOf(ActionId id) const
{
    KeyButton *button = m_buttons.value(id);
    return button != nullptr && button->isVisible() ? button : nullptr;
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_buttons.value(ActionId::SaveQueue)->setVisible(width() >= RoomForAll + 240);
    m_buttons.value(ActionId::Commands)->setVisible(width() >= RoomForAll + 120);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, width(), 1), palette().color(QPalette::Mid));
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
}

} // namespace deskhand
