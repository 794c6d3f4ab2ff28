// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/HelpDialogs.h"

#include "app/actions/ActionRegistry.h"
#include "app/theme/Theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct HelpDialogs {
    Q_DECLARE_TR_FUNCTIONS(HelpDialogs)
};

QDialogButtonBox *closeButton(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

} // namespace

void showKeysDialog(const ActionRegistry &actions, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"keysDialog"_s);
    dialog->setWindowTitle(HelpDialogs::tr("Keys"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    QList<QAction *> withKeys = actions.all();
    withKeys.removeIf([](const QAction *action) { return action->shortcut().isEmpty(); });
    const auto half = (withKeys.size() + 1) / 2;
    for (qsizetype i = 0; i < withKeys.size(); ++i) {
        const QAction *action = withKeys.at(i);
        auto *key = new QLabel(action->shortcut().toString(QKeySequence::NativeText), dialog);
        key->setFont(Theme::semibold(dialog->font()));
        key->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        auto *what = new QLabel(action->statusTip(), dialog);
        const auto block = static_cast<int>(i / half) * 2;
        grid->addWidget(key, static_cast<int>(i % half), block);
        grid->addWidget(what, static_cast<int>(i % half), block + 1);
    }
    column->addLayout(grid);
    column->addWidget(closeButton(dialog));
    dialog->open();
}

void showAboutDialog(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"aboutDialog"_s);
    dialog->setWindowTitle(HelpDialogs::tr("About Deskhand"));
    auto *title = new QLabel(HelpDialogs::tr("Deskhand %1").arg(QCoreApplication::applicationVersion()), dialog);
    title->setFont(Theme::heading(dialog->font(), 2));
    auto *text = new QLabel(HelpDialogs::tr("A help desk for people who answer. Copyright the Deskhand authors.\n"
                                            "Free software under the GNU General Public License, version 3 or later.\n"
                                            "Icons: Breeze, by the KDE Visual Design Group (LGPL 3 or later)."),
                            dialog);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(closeButton(dialog));
    dialog->open();
}

} // namespace deskhand
