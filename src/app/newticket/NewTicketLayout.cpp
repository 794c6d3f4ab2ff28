// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/newticket/NewTicketLayout.h"

#include <QDialog>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace deskhand {

NewTicketLayout::NewTicketLayout(QDialog &dialog)
    : m_dialog(dialog)
    , m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
}

void NewTicketLayout::addLabel(const QString &text, QWidget *buddy, int row, int column)
{
    auto *label = new QLabel(text, &m_dialog);
    label->setBuddy(buddy);
    label->setFixedWidth(labelWidth);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    label->setMinimumHeight(28);
    QString name = text;
    buddy->setAccessibleName(name.remove(QLatin1Char('&')));
    m_grid->addWidget(label, row, column, Qt::AlignTop);
}

void NewTicketLayout::addWide(const QString &label, QWidget *field, QWidget *buddy)
{
    addLabel(label, buddy, m_row, 0);
    m_grid->addWidget(field, m_row, 1, 1, 3);
    ++m_row;
}

void NewTicketLayout::addPair(const QString &firstLabel, QWidget *first, const QString &secondLabel, QWidget *second)
{
    addLabel(firstLabel, first, m_row, 0);
    m_grid->addWidget(first, m_row, 1);
    addLabel(secondLabel, second, m_row, 2);
    m_grid->addWidget(second, m_row, 3);
    ++m_row;
}

void NewTicketLayout::finish(const QList<QWidget *> &below, const QList<QWidget *> &start, const QList<QWidget *> &end)
{
    auto *column = new QVBoxLayout(&m_dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addLayout(m_grid);
    for (QWidget *widget : below) {
        // The message takes what room there is.
        column->addWidget(widget, widget->sizePolicy().verticalPolicy() == QSizePolicy::Expanding ? 1 : 0);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QWidget *widget : start) {
        buttons->addWidget(widget, widget == start.constLast() ? 1 : 0);
    }
    for (QWidget *widget : end) {
        buttons->addWidget(widget);
    }
    column->addSpacing(4);
    column->addLayout(buttons);
}

} // namespace deskhand
