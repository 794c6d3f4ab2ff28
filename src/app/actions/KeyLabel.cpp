// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/KeyLabel.h"

#include "app/theme/Painting.h"

#include <QPainter>

namespace deskhand {

KeyLabel::KeyLabel(const Theme &theme, const QString &keys, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeys(keys);
}

void KeyLabel::setKeys(const QString &keys)
{
    m_keys = keys;
    setAccessibleName(keys);
    updateGeometry();
    update();
}

QSize KeyLabel::sizeHint() const
{
    return m_keys.isEmpty() ? QSize(0, keySize(font(), QStringLiteral("X")).height()) : keySize(font(), m_keys);
}

void KeyLabel::paintEvent(QPaintEvent *)
{
    if (!m_keys.isEmpty()) {
        QPainter painter(this);
        painter.setFont(font());
        drawKey(painter, rect(), m_keys, m_theme.colour(Shade::Text), m_theme.colour(Shade::Line));
    }
}

} // namespace deskhand
