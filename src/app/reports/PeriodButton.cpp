// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/PeriodButton.h"

#include "app/theme/AppStyle.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

QDateEdit *dayEdit(QDate day, QWidget *parent)
{
    auto *edit = new QDateEdit(day, parent);
    edit->setCalendarPopup(true);
    // The locale's order of day and month, with the whole year.
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    edit->setDisplayFormat(format.contains(u"yyyy"_s) ? format : QString(format).replace(u"yy"_s, u"yyyy"_s));
    edit->calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    return edit;
}

/// Texts of their own, since what a language does to a word within a sentence is not the program's to guess.
QString sentence(PeriodPreset preset)
{
    switch (preset) {
    case PeriodPreset::Today:
        return PeriodButton::tr("Period: today");
    case PeriodPreset::Yesterday:
        return PeriodButton::tr("Period: yesterday");
    case PeriodPreset::ThisWeek:
        return PeriodButton::tr("Period: this week");
    case PeriodPreset::LastWeek:
        return PeriodButton::tr("Period: last week");
    case PeriodPreset::ThisMonth:
        return PeriodButton::tr("Period: this month");
    case PeriodPreset::LastMonth:
        return PeriodButton::tr("Period: last month");
    case PeriodPreset::Last30Days:
        return PeriodButton::tr("Period: last 30 days");
    case PeriodPreset::ThisQuarter:
        return PeriodButton::tr("Period: this quarter");
    case PeriodPreset::LastQuarter:
        return PeriodButton::tr("Period: last quarter");
    case PeriodPreset::ThisYear:
        return PeriodButton::tr("Period: this year");
    case PeriodPreset::LastYear:
        return PeriodButton::tr("Period: last year");
    case PeriodPreset::Custom:
        return PeriodButton::tr("Period: own days");
    }
    return {};
}

} // namespace

PeriodButton::PeriodButton(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(u"reportPeriod"_s);
    auto *menu = new QMenu(this);
    for (int i = 0; i < periodPresetCount; ++i) {
        const auto preset = static_cast<PeriodPreset>(i);
        if (preset == PeriodPreset::ThisWeek || preset == PeriodPreset::ThisMonth || preset == PeriodPreset::ThisQuarter
            || preset == PeriodPreset::ThisYear || preset == PeriodPreset::Custom) {
            menu->addSeparator();
        }
        QAction *action = menu->addAction(presetName(preset));
        action->setCheckable(true);
        action->setData(i);
        connect(action, &QAction::triggered, this, [this, preset] {
            if (preset == PeriodPreset::Custom) {
                askDays();
            } else {
                Q_EMIT presetChosen(preset);
            }
        });
    }
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        for (QAction *action : menu->actions()) {
            action->setChecked(action->data().isValid() && action->data().toInt() == static_cast<int>(m_period.preset));
        }
    });
    setMenu(menu);
    showPeriod({});
}

void PeriodButton::showPeriod(const ReportPeriod &period)
{
    m_period = period;
    const QString text = sentence(period.preset);
    setText(text);
    setAccessibleName(text);
}

void PeriodButton::askDays()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"periodDialog"_s);
    dialog->setWindowTitle(tr("Period of the report"));
    auto *first = dayEdit(m_period.first, dialog);
    auto *last = dayEdit(m_period.last, dialog);
    first->setObjectName(u"periodFirst"_s);
    last->setObjectName(u"periodLast"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&From"), first);
    form->addRow(tr("&To and including"), last);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    AppStyle::setPrimary(buttons->button(QDialogButtonBox::Ok));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this,
            [this, first, last] { Q_EMIT daysChosen(ReportPeriod::between(first->date(), last->date())); });
    dialog->open();
}

} // namespace deskhand
