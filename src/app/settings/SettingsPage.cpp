// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/SettingsPage.h"

#include "app/theme/Theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace deskhand {

SettingsPage::SettingsPage(const QString &title, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_icon(icon)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(24, 20, 24, 16);
    m_column->setSpacing(12);
    auto *heading = new QLabel(title, this);
    heading->setFont(Theme::heading(font(), 1));
    m_column->addWidget(heading);
}

QFormLayout *SettingsPage::addForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_column->addLayout(form);
    return form;
}

QWidget *SettingsPage::hint(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFont(Theme::small(font()));
    return label;
}

} // namespace deskhand
