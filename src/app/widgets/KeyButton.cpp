// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/KeyButton.h"

#include "app/theme/AppStyle.h"
#include "app/theme/Painting.h"

#include <QAction>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace deskhand {

namespace {
constexpr int Gap = 8;
constexpr int Padding = 10;
} // namespace

KeyButton::KeyButton(QWidget *parent)
    : QPushButton(parent)
{ }

KeyButton::KeyButton(QAction *action, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
{
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &KeyButton::follow);
    follow();
}

void KeyButton::setKey(const QKeySequence &key)
{
    m_key = key.toString(QKeySequence::NativeText);
    if (m_key.size() == 1) {
        m_key = m_key.toLower();
    }
    m_key.replace(QLatin1Char('+'), QLatin1Char(' '));
    updateGeometry();
    update();
}

void KeyButton::follow()
{
    setText(m_action->iconText());
    setEnabled(m_action->isEnabled());
    setToolTip(m_action->toolTip());
    setAccessibleDescription(m_action->statusTip());
    setKey(m_action->shortcut());
}

int KeyButton::keyRoom() const
{
    return m_key.isEmpty() ? 0 : keySize(font(), m_key).width() + Gap;
}

QSize KeyButton::sizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
    const int icon = this->icon().isNull() ? 0 : iconSize().width() + Gap;
    const QSize contents(text.width() + icon + keyRoom() + 2 * Padding, text.height());
    const int height = style()->sizeFromContents(QStyle::CT_PushButton, &option, text, this).height();
    return {contents.width(), height};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const bool primary = AppStyle::isPrimary(this) && isEnabled();
    const QColor text = palette().color(group, primary ? QPalette::HighlightedText : QPalette::ButtonText);
    QRect inner = option.rect.adjusted(Padding, 0, -Padding, 0);
    if (!m_key.isEmpty()) {
        const QSize size = keySize(font(), m_key);
        QRect key(QPoint(0, 0), size);
        key.moveCenter(inner.center());
        key.moveRight(inner.right());
        const QColor keyText = primary ? text : palette().color(group, QPalette::PlaceholderText);
        drawKey(painter, QStyle::visualRect(layoutDirection(), option.rect, key), m_key, keyText,
                primary ? text : palette().color(QPalette::Mid));
        inner.setRight(key.left() - Gap);
    }
    if (!icon().isNull()) {
        QRect place(inner.left(), 0, iconSize().width(), iconSize().height());
        place.moveCenter(QPoint(place.center().x(), inner.center().y()));
        icon().paint(&painter, QStyle::visualRect(layoutDirection(), option.rect, place), Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        inner.setLeft(place.right() + Gap);
    }
    const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0 ? Qt::TextShowMnemonic
                                                                                              : Qt::TextHideMnemonic;
    painter.setPen(text);
    painter.drawText(QStyle::visualRect(layoutDirection(), option.rect, inner),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine) | mnemonic,
                     this->text());
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

} // namespace deskhand
