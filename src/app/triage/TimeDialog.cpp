// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/triage/TimeDialog.h"

#include "app/theme/AppStyle.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

TimeDialog::TimeDialog(const QString &title, Timestamp earliest, Timestamp proposed,
                       std::function<void(Timestamp)> chosen, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"timeDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *edit = new QDateTimeEdit(toDateTime(proposed).toLocalTime(), this);
    edit->setObjectName(u"time"_s);
    edit->setMinimumDateTime(toDateTime(earliest).toLocalTime());
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(locale().dateTimeFormat(QLocale::ShortFormat));
    auto *label = new QLabel(tr("&Until"), this);
    label->setBuddy(edit);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(title);
    AppStyle::setPrimary(buttons->button(QDialogButtonBox::Ok));
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(label);
    line->addWidget(edit, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(16);
    column->addLayout(line);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, edit, chosen = std::move(chosen)] {
        const Timestamp time = fromDateTime(edit->dateTime());
        accept();
        chosen(time);
    });
}

} // namespace deskhand
