// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where keys are seen and changed.

#include "app/actions/ActionRegistry.h"
#include "app/settings/SettingsPage.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class KeysPage final : public SettingsPage {
    Q_DECLARE_TR_FUNCTIONS(KeysPage)
public:
    KeysPage(const SettingsContext &context, QWidget *parent)
        : SettingsPage(tr("Keys"), u"form"_s, parent)
    {
        column()->addWidget(hint(tr("Every action can have the key that suits you; what you change counts at once.")));
        auto *change = new QPushButton(tr("C&hange keys…"), this);
        auto *show = new QPushButton(tr("Show all &keys"), this);
        change->setObjectName(u"changeKeys"_s);
        show->setObjectName(u"showKeys"_s);
        for (QPushButton *button : {change, show}) {
            button->setAutoDefault(false);
        }
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(change);
        line->addWidget(show);
        line->addStretch(1);
        column()->addLayout(line);
        column()->addStretch(1);
        connect(change, &QPushButton::clicked, context.actions.action(ActionId::EditKeys), &QAction::trigger);
        connect(show, &QPushButton::clicked, context.actions.action(ActionId::Keys), &QAction::trigger);
    }
};

} // namespace

SettingsPage *makeKeysPage(const SettingsContext &context, QWidget *parent)
{
    return new KeysPage(context, parent);
}

} // namespace deskhand
