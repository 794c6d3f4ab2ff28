// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/TimeTicker.h"

namespace deskhand {

using namespace std::chrono_literals;

TimeTicker::TimeTicker(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        arm();
        Q_EMIT ticked();
    });
    arm();
}

void TimeTicker::arm()
{
    // A little after the minute, so that a rounded timer never fires just before it.
    const auto intoMinute = m_clock.now().time_since_epoch() % 1min;
    m_timer.start(std::chrono::duration_cast<std::chrono::milliseconds>(1min - intoMinute + 20ms));
}

} // namespace deskhand
