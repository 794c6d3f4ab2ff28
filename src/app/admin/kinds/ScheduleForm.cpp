// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Schedules.

#include "app/admin/form/HoursEditor.h"
#include "app/admin/form/RecordFormOf.h"
#include "app/admin/form/RowsEditor.h"
#include "app/admin/form/TimeZoneEdit.h"
#include "app/admin/kinds/Forms.h"
#include <QDateEdit>
#include <QHBoxLayout>

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class HolidayRow final : public EditorRowOf<Holiday> {
    Q_DECLARE_TR_FUNCTIONS(HolidayRow)
public:
    explicit HolidayRow(QWidget *parent)
        : EditorRowOf(parent)
        , m_date(new QDateEdit(this))
        , m_name(new QLineEdit(this))
        , m_yearly(new QCheckBox(tr("every year"), this))
    {
        m_date->setCalendarPopup(true);
        m_date->setAccessibleName(tr("Date of the holiday"));
        m_name->setPlaceholderText(tr("Name"));
        m_name->setAccessibleName(tr("Name of the holiday"));
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(m_date);
        line->addWidget(m_name, 1);
        line->addWidget(m_yearly);
        connect(m_date, &QDateEdit::dateChanged, this, &EditorRow::changed);
        connect(m_name, &QLineEdit::textChanged, this, &EditorRow::changed);
        connect(m_yearly, &QCheckBox::toggled, this, &EditorRow::changed);
    }
    void setValue(const Holiday &holiday) override
    {
        m_date->setDate(holiday.date);
        m_name->setText(holiday.name);
        m_yearly->setChecked(holiday.everyYear);
    }
    Holiday value() const override { return {m_date->date(), m_name->text().trimmed(), m_yearly->isChecked()}; }

private:
    QDateEdit *m_date;
    QLineEdit *m_name;
    QCheckBox *m_yearly;
};

class ScheduleForm final : public RecordFormOf<Schedule> {
    Q_DECLARE_TR_FUNCTIONS(ScheduleForm)
public:
    ScheduleForm(const FormContext &formContext, QWidget *parent)
        : RecordFormOf(formContext, parent)
    {
        addText(u"name"_s, tr("&Name"), &Schedule::name);
        auto *zone = new TimeZoneEdit(this);
        addRow(u"timeZone"_s, tr("&Time zone"), zone);
        bind(
            u"timeZone"_s, [zone](const Schedule &schedule) { zone->setZone(schedule.timeZone); },
            [zone](Schedule &schedule) { schedule.timeZone = zone->zone(); });
        connect(zone, &QLineEdit::textChanged, this, [this] { changed(u"timeZone"_s); });
        auto *hours = new HoursEditor(this);
        hours->setObjectName(u"spans"_s);
        addRow(u"spans"_s, tr("&Business hours"), hours, hours->firstDay());
        bind(
            u"spans"_s, [hours](const Schedule &schedule) { hours->setSpans(schedule.spans); },
            [hours](Schedule &schedule) { schedule.spans = hours->spans(); }, [hours] { return hours->problem(); });
        connect(hours, &HoursEditor::changed, this, [this] { changed(u"spans"_s); });
        addHint(tr("Several spans with commas: 09:00-12:00, 13:00-17:30."));
        auto *holidays = new RowsEditorOf<Holiday>(
            formContext.theme, tr("Add a holi&day"), tr("Holiday"),
            [](QWidget *owner) { return new HolidayRow(owner); }, {QDate::currentDate(), {}, false}, this);
        holidays->setObjectName(u"holidays"_s);
        addRow(u"holidays"_s, tr("Holidays"), holidays, holidays->addButton());
        bind(
            u"holidays"_s, [holidays](const Schedule &schedule) { holidays->setValues(schedule.holidays); },
            [holidays](Schedule &schedule) { schedule.holidays = holidays->values(); });
        connect(holidays, &RowsEditor::changed, this, [this] { changed(u"holidays"_s); });
    }
};

} // namespace

RecordForm *makeScheduleForm(const FormContext &context, QWidget *parent)
{
    return new ScheduleForm(context, parent);
}

} // namespace deskhand
