// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/newticket/ChoiceCombo.h"

#include "app/theme/Painting.h"
#include "app/widgets/ChoiceDelegate.h"

#include <QAbstractItemView>
#include <QStylePainter>
#include <QWheelEvent>

namespace deskhand {

ChoiceCombo::ChoiceCombo(const Theme &theme, QWidget *parent)
    : QComboBox(parent)
    , m_theme(theme)
{
    setModel(&m_choices);
    setItemDelegate(new ChoiceDelegate(theme, this));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceCombo::setChoices(const QList<Choice> &choices, const std::optional<QString> &automatic)
{
    const qint64 before = chosen();
    QList<Choice> all = choices;
    if (automatic) {
        all.prepend({0, *automatic, {}, Tone::Plain, false});
    }
    m_choices.setChoices(all);
    choose(before);
}

void ChoiceCombo::setAutomatic(const QString &name, Tone tone)
{
    m_automaticName = name;
    m_automaticTone = tone;
    update();
}

void ChoiceCombo::setHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleDescription(hint);
    setToolTip(hint); // where there is no room for it
    update();
}

qint64 ChoiceCombo::chosen() const
{
    return currentData(ChoiceModel::IdRole).toLongLong();
}

void ChoiceCombo::choose(qint64 id)
{
    setCurrentIndex(std::max(0, m_choices.rowOf(id)));
}

QString ChoiceCombo::shownText() const
{
    return chosen() == 0 && !m_automaticName.isEmpty() ? m_automaticName : currentText();
}

void ChoiceCombo::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    room.adjust(0, 0, -4, 0);
    const QString text = shownText();
    const Tone tone = chosen() == 0 ? m_automaticTone : currentData(ChoiceModel::ToneRole).value<Tone>();
    const auto visual = [this, &room](const QRect &rect) { return QStyle::visualRect(layoutDirection(), room, rect); };
    int used = 0;
    if (tone == Tone::Red || tone == Tone::Amber) {
        painter.setFont(chipFont(font()));
        QRect chip(room.left(), 0, std::min(room.width(), chipWidth(painter.font(), text)), chipHeight);
        chip.moveCenter(QPoint(chip.center().x(), room.center().y()));
        drawChip(painter, m_theme, visual(chip), text, tone);
        used = chip.width();
    } else {
        painter.setFont(font());
        painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
        painter.drawText(visual(room), Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
        used = painter.fontMetrics().horizontalAdvance(text);
    }
    const QRect rest = room.adjusted(used + 8, 0, 0, 0);
    if (!m_hint.isEmpty() && rest.width() > 40) {
        painter.setFont(Theme::small(font()));
        painter.setPen(m_theme.colour(Shade::Dim));
        painter.drawText(visual(rest), Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(m_hint, Qt::ElideRight, rest.width()));
    }
}

void ChoiceCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // scrolling over a form must not change what is chosen
}

} // namespace deskhand
