// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Points in time and the clock they are read from. Times are UTC, in milliseconds; a time zone
/// enters only where a schedule or a person's screen does.

#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace deskhand {

using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;
using Duration = std::chrono::milliseconds;

[[nodiscard]] constexpr qint64 toMilliseconds(Timestamp time)
{
    return time.time_since_epoch().count();
}
[[nodiscard]] constexpr Timestamp fromMilliseconds(qint64 milliseconds)
{
    return Timestamp(Duration(milliseconds));
}
[[nodiscard]] inline QDateTime toDateTime(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(time), Qt::UTC);
}
[[nodiscard]] inline Timestamp fromDateTime(const QDateTime &time)
{
    return fromMilliseconds(time.toMSecsSinceEpoch());
}

/// Where "now" comes from; tests script it. Implementations are thread-safe.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
    [[nodiscard]] virtual Timestamp now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return fromMilliseconds(QDateTime::currentMSecsSinceEpoch()); }
};

} // namespace deskhand
