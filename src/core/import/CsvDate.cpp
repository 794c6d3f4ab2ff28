// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/CsvDate.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

CsvDate::CsvDate(QStringList formats, const QByteArray &zone)
    : m_formats(std::move(formats))
    , m_zone(zone)
{ }

std::optional<Timestamp> CsvDate::inZone(const QDate &date, const QTime &time) const
{
    if (!date.isValid() || date.year() < 1900 || date.year() > 2200) {
        return std::nullopt;
    }
    const QDateTime moment = time.isValid() ? QDateTime(date, time, m_zone) : date.startOfDay(m_zone);
    return moment.isValid() ? std::optional(fromDateTime(moment)) : std::nullopt;
}

std::optional<Timestamp> CsvDate::read(const QString &given) const
{
    const QString text = given.trimmed();
    const QLocale names = QLocale::c();
    for (const QString &format : m_formats) {
        if (format.contains(u't')) { // the text says its zone
            const QDateTime moment = names.toDateTime(text, format);
            if (moment.isValid()) {
                return fromDateTime(moment);
            }
            continue;
        }
        const QDateTime moment = names.toDateTime(text, format);
        if (moment.isValid()) {
            const bool timed = format.contains(u'h', Qt::CaseInsensitive);
            // Two-digit years: Qt means 1900; nobody had a help desk then.
            const bool shortYear =
                !format.contains("yyyy"_L1) && format.contains("yy"_L1) && moment.date().year() < 1970;
            return inZone(shortYear ? moment.date().addYears(100) : moment.date(), timed ? moment.time() : QTime());
        }
    }
    // "2026-03-01 10:00", "2026-03-01T10:00:00Z", "2026-03-01 10:00:00.123+01:00", "2026-03-01"
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    if (!date.isValid()) {
        return std::nullopt;
    }
    if (text.size() == 10) {
        return inZone(date, {});
    }
    QString iso = text;
    iso[10] = u'T';
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!moment.isValid()) {
        return std::nullopt;
    }
    return moment.timeSpec() == Qt::LocalTime ? inZone(moment.date(), moment.time())
                                              : std::optional(fromDateTime(moment));
}

const QStringList &usualCsvDateFormats()
{
    // A day's first letter alone also reads two digits, so the short forms come last.
    static const QStringList formats{u"dd.MM.yyyy HH:mm"_s,
                                     u"dd.MM.yyyy HH:mm:ss"_s,
                                     u"dd.MM.yyyy"_s,
                                     u"dd/MM/yyyy HH:mm"_s,
                                     u"dd/MM/yyyy HH:mm:ss"_s,
                                     u"dd/MM/yyyy"_s,
                                     u"dd-MM-yyyy HH:mm"_s,
                                     u"dd-MM-yyyy HH:mm:ss"_s,
                                     u"dd-MM-yyyy"_s,
                                     u"MM/dd/yyyy HH:mm"_s,
                                     u"MM/dd/yyyy HH:mm:ss"_s,
                                     u"MM/dd/yyyy"_s,
                                     u"d/M/yyyy HH:mm"_s,
                                     u"d/M/yyyy"_s,
                                     u"M/d/yyyy h:mm AP"_s,
                                     u"M/d/yyyy HH:mm"_s,
                                     u"M/d/yyyy"_s,
                                     u"yyyy/MM/dd HH:mm:ss"_s,
                                     u"yyyy/MM/dd HH:mm"_s,
                                     u"yyyy/MM/dd"_s};
    return formats;
}

QStringList guessCsvDateFormats(const QStringList &texts)
{
    const auto readBy = [&texts](const CsvDate &reader) {
        return std::count_if(texts.begin(), texts.end(),
                             [&reader](const QString &text) { return reader.read(text).has_value(); });
    };
    QStringList best;
    auto most = readBy(CsvDate({}, "UTC"));
    for (const QString &format : usualCsvDateFormats()) {
        if (const auto count = readBy(CsvDate({format}, "UTC")); count > most) {
            most = count;
            best = {format};
        }
    }
    return best;
}

} // namespace deskhand
