// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/IconLabel.h"

#include "app/theme/Icons.h"
#include "app/theme/Theme.h"

#include <QPainter>

namespace deskhand {

IconLabel::IconLabel(const Theme &theme, int size, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString &name, Shade shade)
{
    m_name = name;
    m_shade = shade;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (!m_name.isEmpty()) {
        QPainter painter(this);
        painter.drawPixmap(QPoint(), iconPixmap(m_name, m_theme.colour(m_shade), width(), devicePixelRatioF()));
    }
}

} // namespace deskhand
