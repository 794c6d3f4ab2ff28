// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// So many requests a minute of each, with a tenth of that at once.

#include <QByteArray>
#include <QHash>

#include <chrono>
#include <mutex>

namespace deskhand {

/// Any thread.
class RateLimit {
public:
    explicit RateLimit(int perMinute);

    /// Zero: it may. Else how many seconds to wait.
    [[nodiscard]] int secondsToWait(const QByteArray &who);

private:
    using Clock = std::chrono::steady_clock;
    struct Bucket {
        double left = 0;
        Clock::time_point filled;
    };
    void forgetFullOnes(Clock::time_point now);

    const double m_perSecond;
    const double m_atOnce;
    std::mutex m_mutex;
    QHash<QByteArray, Bucket> m_buckets;
    Clock::time_point m_cleaned = Clock::now();
};

} // namespace deskhand
