// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/form/HoursEditor.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <optional>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

QString timeText(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

/// None where the text cannot be read. 24:00 is midnight at the end of the day.
std::optional<QTime> timeOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == u"24:00"_s) {
        return QTime(0, 0);
    }
    for (const QString &format : {u"H:mm"_s, u"H"_s}) {
        if (const QTime time = QTime::fromString(trimmed, format); time.isValid()) {
            return time;
        }
    }
    return {};
}

std::optional<QList<BusinessSpan>> spansOf(int weekday, const QString &text)
{
    QList<BusinessSpan> spans;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (QString part : parts) {
        const QStringList ends = part.replace(u'–', u'-').split(u'-');
        const auto from = timeOf(ends.value(0));
        const auto to = timeOf(ends.value(1));
        if (part.trimmed().isEmpty()) {
            continue;
        }
        if (ends.size() != 2 || !from || !to) {
            return {};
        }
        spans.append({weekday, *from, *to});
    }
    return spans;
}

} // namespace

HoursEditor::HoursEditor(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int weekday = 1;
    for (QLineEdit *&day : m_days) {
        const QString name = QLocale().standaloneDayName(weekday);
        day = new QLineEdit(this);
        day->setObjectName(u"hours%1"_s.arg(weekday));
        day->setPlaceholderText(tr("Closed"));
        day->setAccessibleName(name);
        auto *label = new QLabel(name, this);
        label->setBuddy(day);
        label->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, weekday - 1, 0);
        grid->addWidget(day, weekday - 1, 1);
        connect(day, &QLineEdit::textChanged, this, &HoursEditor::changed);
        ++weekday;
    }
}

void HoursEditor::setSpans(const QList<BusinessSpan> &spans)
{
    for (int weekday = 1; weekday <= 7; ++weekday) {
        QStringList texts;
        for (const BusinessSpan &span : spans) {
            if (span.weekday == weekday) {
                const QString end = span.to == QTime(0, 0) ? u"24:00"_s : timeText(span.to);
                texts.append(timeText(span.from) + u'-' + end);
            }
        }
        m_days.at(static_cast<size_t>(weekday - 1))->setText(texts.join(u", "_s));
    }
}

QList<BusinessSpan> HoursEditor::spans() const
{
    QList<BusinessSpan> all;
    int weekday = 1;
    for (const QLineEdit *day : m_days) {
        all.append(spansOf(weekday, day->text()).value_or(QList<BusinessSpan>()));
        ++weekday;
    }
    return all;
}

QString HoursEditor::problem() const
{
    for (const QLineEdit *day : m_days) {
        if (!spansOf(1, day->text())) {
            return tr("\"%1\" are no hours; write 09:00-12:00, 13:00-17:30, or nothing for a closed day")
                .arg(day->text());
        }
    }
    return {};
}

} // namespace deskhand
