// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/Formatting.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace deskhand {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Formatting {
    Q_DECLARE_TR_FUNCTIONS(Formatting)
};

QDateTime local(Timestamp time)
{
    return toDateTime(time).toLocalTime();
}

QString clockTime(const QDateTime &time)
{
    // Some locales' short format has seconds, which nobody needs here.
    static const QRegularExpression Seconds(u"[:.]ss"_s);
    return QLocale().toString(time.time(), QLocale().timeFormat(QLocale::ShortFormat).remove(Seconds));
}

QString dayAndMonth(const QDateTime &time, const QDateTime &now)
{
    // The locale's own order of day and month, without a year that everybody knows.
    if (time.date().year() != now.date().year()) {
        return QLocale().toString(time.date(), QLocale::ShortFormat);
    }
    return QLocale().toString(time.date(), Formatting::tr("d MMM"));
}

/// The first character as people see it: a letter with its accents, or an emoji.
QString firstCharacter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const auto end = finder.toNextBoundary();
    return end > 0 ? word.left(end) : word.left(1);
}

QString spokenDuration(Duration duration)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(std::chrono::abs(duration)).count();
    if (minutes < 60) {
        return Formatting::tr("%n minute(s)", nullptr, static_cast<int>(minutes));
    }
    if (minutes < 24 * 60) {
        return Formatting::tr("%n hour(s)", nullptr, static_cast<int>(minutes / 60));
    }
    return Formatting::tr("%n day(s)", nullptr, static_cast<int>(minutes / (24 * 60)));
}

} // namespace

QString relativeTime(Timestamp time, Timestamp now)
{
    const auto ago = now - time;
    if (ago < 1min) {
        return Formatting::tr("now");
    }
    if (ago < 1h) {
        return Formatting::tr("%1 min").arg(
            QLocale().toString(std::chrono::duration_cast<std::chrono::minutes>(ago).count()));
    }
    const QDateTime then = local(time);
    const QDateTime present = local(now);
    if (then.date() == present.date()) {
        return clockTime(then);
    }
    if (then.daysTo(present) < 7) {
        return Formatting::tr("%1 %2").arg(QLocale().dayName(then.date().dayOfWeek(), QLocale::ShortFormat),
                                           clockTime(then));
    }
    return dayAndMonth(then, present);
}

QString calendarTime(Timestamp time, Timestamp now)
{
    const QDateTime then = local(time);
    const QDateTime present = local(now);
    const qint64 days = present.daysTo(then);
    if (days == 0) {
        return clockTime(then);
    }
    if (days == 1) {
        return Formatting::tr("tomorrow %1").arg(clockTime(then));
    }
    if (days == -1) {
        return Formatting::tr("yesterday %1").arg(clockTime(then));
    }
    if (days > -7 && days < 7) {
        return Formatting::tr("%1 %2").arg(QLocale().dayName(then.date().dayOfWeek(), QLocale::ShortFormat),
                                           clockTime(then));
    }
    return Formatting::tr("%1 %2").arg(dayAndMonth(then, present), clockTime(then));
}

QString absoluteTime(Timestamp time)
{
    const QDateTime then = local(time);
    return Formatting::tr("%1 %2").arg(QLocale().toString(then.date(), QLocale::LongFormat), clockTime(then));
}

QString shortDuration(Duration duration)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(std::chrono::abs(duration)).count();
    const auto hours = minutes / 60;
    if (hours < 24) {
        return u"%1:%2"_s.arg(hours).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }
    return Formatting::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

QString fileSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

QString initials(const QString &name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return u"?"_s;
    }
    QString result = firstCharacter(words.constFirst());
    if (words.size() > 1) {
        result += firstCharacter(words.constLast());
    }
    return result.toUpper();
}

size_t nameSeed(const QString &name)
{
    // Not qHash: its seed differs from start to start, and a person's colour must not.
    size_t seed = 5381;
    for (const QChar character : name) {
        seed = seed * 33 + character.unicode();
    }
    return seed;
}

std::optional<Timestamp> nearestDue(const Ticket &ticket)
{
    std::optional<Timestamp> due = ticket.effectiveDue();
    if (ticket.firstResponseDue && !ticket.firstResponseDone && (!due || *ticket.firstResponseDue < *due)) {
        due = ticket.firstResponseDue;
    }
    return due;
}

DueText dueText(const Ticket &ticket, Timestamp now)
{
    if (ticket.state != TicketState::Open) {
        const auto closed = ticket.closed.value_or(ticket.updated);
        return {relativeTime(closed, now), Formatting::tr("closed %1").arg(calendarTime(closed, now)),
                absoluteTime(closed), Tone::Plain, false};
    }
    if (ticket.pausedSince) {
        const auto text = ticket.pendingUntil ? Formatting::tr("until %1").arg(calendarTime(*ticket.pendingUntil, now))
                                              : Formatting::tr("Paused");
        return {text, Formatting::tr("SLA clock paused"),
                Formatting::tr("The SLA clock is paused since %1.").arg(absoluteTime(*ticket.pausedSince)), Tone::Grey,
                !ticket.pendingUntil};
    }
    const auto due = nearestDue(ticket);
    if (!due) {
        return {};
    }
    const bool response = ticket.firstResponseDue && !ticket.firstResponseDone && *ticket.firstResponseDue == *due;
    const auto tooltip = (response ? Formatting::tr("First response due %1") : Formatting::tr("Resolution due %1"))
                             .arg(absoluteTime(*due));
    const auto left = *due - now;
    if (left <= 0ms) {
        const auto days = std::chrono::duration_cast<std::chrono::hours>(-left).count() / 24;
        const QString late = days > 0 ? Formatting::tr("%1 d").arg(days) : shortDuration(left);
        return {Formatting::tr("Overdue %1").arg(late), Formatting::tr("overdue by %1").arg(spokenDuration(left)),
                tooltip, Tone::Red, true};
    }
    const auto spoken = Formatting::tr("due in %1").arg(spokenDuration(left));
    const bool soon = ticket.dueSoon && *ticket.dueSoon <= now;
    if (soon || left < 4h) {
        const Tone tone = soon && left < 1h ? Tone::Red : soon ? Tone::Amber : Tone::Grey;
        return {Formatting::tr("%1 left").arg(shortDuration(left)), spoken, tooltip, tone, true};
    }
    return {calendarTime(*due, now), spoken, tooltip, Tone::Plain, false};
}

} // namespace deskhand
