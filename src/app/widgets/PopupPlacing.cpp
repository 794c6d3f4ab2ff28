// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/PopupPlacing.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace deskhand {

namespace {
constexpr int Gap = 4;
} // namespace

bool placeBelow(QWidget &popup, const QWidget &anchor)
{
    return placeAt(popup, anchor, anchor.mapToGlobal(QPoint(0, anchor.height() + Gap)));
}

bool placeAt(QWidget &popup, const QWidget &anchor, QPoint wanted)
{
    bool dropsDown = true;
    if (const QScreen *onScreen = anchor.screen()) {
        const QRect room = onScreen->availableGeometry();
        if (wanted.y() + popup.height() > room.bottom()) {
            dropsDown = false;
            wanted.setY(std::max(room.top(), anchor.mapToGlobal(QPoint(0, 0)).y() - popup.height() - Gap));
        }
        wanted.setX(std::clamp(wanted.x(), room.left(), std::max(room.left(), room.right() - popup.width())));
    }
    popup.move(wanted);
    return dropsDown;
}

void paintPopupFrame(QWidget &popup)
{
    QPainter painter(&popup);
    painter.setPen(popup.palette().color(QPalette::Mid));
    painter.setBrush(popup.palette().color(QPalette::Base));
    painter.drawRect(popup.rect().adjusted(0, 0, -1, -1));
}

bool moveCurrentByKey(QListView &list, const QKeyEvent &key)
{
    if (key.key() != Qt::Key_Down && key.key() != Qt::Key_Up) {
        return false;
    }
    const int row = list.currentIndex().row() + (key.key() == Qt::Key_Down ? 1 : -1);
    const QAbstractItemModel &rows = *list.model();
    list.setCurrentIndex(rows.index(std::max(0, std::min(row, rows.rowCount() - 1)), 0));
    return true;
}

} // namespace deskhand
