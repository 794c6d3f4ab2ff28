// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/WrappingCheckBox.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace deskhand {

namespace {
constexpr int LeastText = 120;
constexpr int Wrapped = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap | Qt::TextShowMnemonic;
} // namespace

WrappingCheckBox::WrappingCheckBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappingCheckBox::textStart() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this)
           + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

QRect WrappingCheckBox::textRect(int width) const
{
    const QRect room(textStart(), 0, std::max(1, width - textStart()), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, Wrapped, text());
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    const QSize wide = QCheckBox::sizeHint();
    return {std::min(wide.width(), textStart() + LeastText), wide.height()};
}

bool WrappingCheckBox::hasHeightForWidth() const
{
    return true;
}

int WrappingCheckBox::heightForWidth(int width) const
{
    return std::max(QCheckBox::sizeHint().height(), textRect(width).height());
}

bool WrappingCheckBox::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void WrappingCheckBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    // The box stands beside the first line.
    const int line = QCheckBox::sizeHint().height();
    QStyleOptionButton box(option);
    box.rect = QRect(0, 0, width(), line);
    box.rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &box, this);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, box);
    const int inset = std::max(0, (line - fontMetrics().height()) / 2);
    const QRect room =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(textStart(), std::min(inset, height()), 0, 0));
    const bool underlined = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)) | Qt::AlignTop
                      | Qt::TextWordWrap | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter.drawItemText(room, flags, palette(), isEnabled(), text(), QPalette::WindowText);
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = rect();
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

} // namespace deskhand
