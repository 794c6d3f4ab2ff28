// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/Card.h"

#include "app/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace deskhand {

namespace {
constexpr qreal Radius = 6;
} // namespace

void drawCard(QPainter &painter, const QWidget &widget)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(widget.palette().color(QPalette::Mid));
    painter.setBrush(widget.palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
}

Card::Card(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(heading, this))
    , m_aside(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    m_heading->setFont(Theme::semibold(font()));
    m_aside->setFont(Theme::small(font()));
    m_aside->setForegroundRole(QPalette::PlaceholderText);
    m_aside->setTextFormat(Qt::RichText);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_heading);
    line->addStretch(1);
    line->addWidget(m_aside);
    m_column->setContentsMargins(14, 10, 14, 10);
    m_column->setSpacing(8);
    m_column->addLayout(line);
}

void Card::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void Card::setAside(const QString &text)
{
    m_aside->setText(text);
}

void Card::setContent(QWidget *content)
{
    m_column->addWidget(content, 1);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawCard(painter, *this);
}

} // namespace deskhand
