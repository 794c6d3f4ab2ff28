// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How long to wait before the next attempt: longer each time, and not all programs at the same moment.

#include "core/base/Time.h"

#include <QByteArray>

#include <optional>

namespace deskhand {

class Backoff {
public:
    Backoff(Duration first, Duration longest);

    /// Of the next attempt: between half and the whole of first * 2^n.
    [[nodiscard]] Duration next();
    void reset() { m_count = 0; }
    [[nodiscard]] int count() const { return m_count; }

private:
    Duration m_first;
    Duration m_longest;
    int m_count = 0;
};

/// The header Retry-After (RFC 9110, section 10.2.3): seconds, or a date. Nothing where it is neither; at most an hour.
[[nodiscard]] std::optional<Duration> retryAfterFrom(const QByteArray &header, Timestamp now);

} // namespace deskhand
