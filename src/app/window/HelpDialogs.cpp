// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/HelpDialogs.h"

#include "app/theme/Theme.h"
#include "rest/SavedSignIns.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
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
    auto *built = new QLabel(signInsText(), dialog);
    built->setFont(Theme::small(dialog->font()));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(built);
    column->addWidget(closeButton(dialog));
    dialog->open();
}

} // namespace deskhand
