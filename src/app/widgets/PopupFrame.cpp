// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/PopupFrame.h"

#include "app/theme/Theme.h"

#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace deskhand {

PopupFrame::PopupFrame(const QString &title, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(8);
    auto *heading = new QLabel(title, this);
    heading->setFont(Theme::semibold(font()));
    m_column->addWidget(heading);
}

void PopupFrame::openAt(const QWidget *anchor)
{
    adjustSize();
    QPoint place = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    if (const QScreen *onScreen = anchor->screen()) {
        const QRect room = onScreen->availableGeometry();
        if (place.y() + height() > room.bottom()) {
            place.setY(std::max(room.top(), anchor->mapToGlobal(QPoint(0, 0)).y() - height() - 4));
        }
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    }
    move(place);
    show();
}

void PopupFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace deskhand
