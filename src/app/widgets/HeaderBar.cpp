// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/HeaderBar.h"

#include <QHBoxLayout>
#include <QPainter>

namespace deskhand {

namespace {
constexpr int Height = 32;
}

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(Height);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 0, 12, 1);
    line->setSpacing(12);
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
}

} // namespace deskhand
