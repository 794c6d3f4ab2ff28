// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/access/RateLimit.h"

#include <algorithm>
#include <cmath>

namespace deskhand {

RateLimit::RateLimit(int perMinute)
    : m_perSecond(perMinute / 60.0)
    , m_atOnce(std::max(1.0, perMinute / 10.0))
{ }

int RateLimit::secondsToWait(const QByteArray &who)
{
    const auto now = Clock::now();
    const std::scoped_lock lock(m_mutex);
    forgetFullOnes(now);
    auto known = m_buckets.find(who);
    if (known == m_buckets.end()) {
        known = m_buckets.insert(who, {m_atOnce, now});
    }
    Bucket &bucket = *known;
    const double passed = std::chrono::duration<double>(now - bucket.filled).count();
    bucket.left = std::min(m_atOnce, bucket.left + passed * m_perSecond);
    bucket.filled = now;
    if (bucket.left >= 1) {
        bucket.left -= 1;
        return 0;
    }
    return std::max(1, static_cast<int>(std::ceil((1 - bucket.left) / m_perSecond)));
}

void RateLimit::forgetFullOnes(Clock::time_point now)
{
    constexpr auto every = std::chrono::minutes(1);
    if (now - m_cleaned < every) {
        return;
    }
    m_cleaned = now;
    m_buckets.removeIf([&](QHash<QByteArray, Bucket>::iterator entry) {
        const double passed = std::chrono::duration<double>(now - entry->filled).count();
        return entry->left + passed * m_perSecond >= m_atOnce;
    });
}

} // namespace deskhand
