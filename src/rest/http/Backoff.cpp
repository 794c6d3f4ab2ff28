// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/Backoff.h"

#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskhand {

Backoff::Backoff(Duration first, Duration longest)
    : m_first(first)
    , m_longest(longest)
{ }

Duration Backoff::next()
{
    constexpr int steepest = 20; // beyond it the longest is reached anyway, and nothing overflows
    const Duration whole = std::min(m_longest, Duration(m_first.count() * (1LL << std::min(m_count, steepest))));
    ++m_count;
    const qint64 half = std::max<qint64>(whole.count() / 2, 1);
    return Duration(half + QRandomGenerator::global()->bounded(half));
}

std::optional<Duration> retryAfterFrom(const QByteArray &header, Timestamp now)
{
    constexpr Duration longest = std::chrono::hours(1);
    const QByteArray text = header.trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber) {
        return seconds < 0 ? std::nullopt : std::optional(std::min<Duration>(std::chrono::seconds(seconds), longest));
    }
    const QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid()) {
        return std::nullopt;
    }
    const Timestamp when = fromDateTime(QDateTime(date.date(), date.time(), Qt::UTC));
    return std::clamp<Duration>(when - now, Duration::zero(), longest);
}

} // namespace deskhand
