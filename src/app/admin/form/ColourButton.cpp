// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/form/ColourButton.h"

#include <QColorDialog>
#include <QPixmap>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
constexpr quint32 ColourMask = 0xFFFFFFU;
constexpr int SwatchSize = 16;
} // namespace

ColourButton::ColourButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &ColourButton::choose);
    setColour({});
}

void ColourButton::setColour(std::optional<quint32> colour)
{
    m_colour = colour;
    if (colour) {
        const QColor shown(*colour | ~ColourMask);
        QPixmap swatch(SwatchSize, SwatchSize);
        swatch.fill(shown);
        setIcon(swatch);
        setText(shown.name());
    } else {
        setIcon({});
        setText(tr("By rank"));
    }
}

void ColourButton::choose()
{
    auto *dialog = new QColorDialog(QColor(m_colour.value_or(0) | ~ColourMask), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        setColour(colour.rgb() & ColourMask);
        Q_EMIT changed();
    });
    dialog->open();
}

} // namespace deskhand
