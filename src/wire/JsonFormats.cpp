// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/JsonFormats.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace deskhand {

QString timestampToText(Timestamp time)
{
    return toDateTime(time).toString(Qt::ISODateWithMs);
}

std::optional<Timestamp> timestampFromText(QStringView text)
{
    static const QRegularExpression form(
        uR"(^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:([Zz])|([+-])(\d{2}):(\d{2}))\z)"_s);
    if (text.size() > 40) {
        return std::nullopt;
    }
    const auto match = form.match(text.toString());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto number = [&match](int group) { return match.capturedView(group).toInt(); };
    const QDate date(number(1), number(2), number(3));
    // A leap second is the last moment of its minute to clocks that know none.
    const bool leapSecond = number(6) == 60;
    const QTime time(number(4), number(5), leapSecond ? 59 : number(6));
    const int offsetHours = number(10);
    const int offsetMinutes = number(11);
    if (!date.isValid() || !time.isValid() || offsetHours > 23 || offsetMinutes > 59) {
        return std::nullopt;
    }
    const QString fraction = match.captured(7).leftJustified(3, u'0', true);
    const int milliseconds = leapSecond ? 999 : fraction.toInt();
    const qint64 offset = (match.capturedView(9) == u"-" ? -1 : 1) * (offsetHours * 60LL + offsetMinutes) * 60'000;
    const qint64 local = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch() + milliseconds;
    return fromMilliseconds(local - offset);
}

QString timeOfDayToText(QTime time)
{
    return time.toString(time.msecsSinceStartOfDay() % 60'000 == 0 ? u"HH:mm"_s : u"HH:mm:ss.zzz"_s);
}

} // namespace deskhand
