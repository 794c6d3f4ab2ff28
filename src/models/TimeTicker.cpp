// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/TimeTicker.h"

#include <algorithm>

namespace deskhand {

using namespace std::chrono_literals;

TimeTicker::TimeTicker(const Clock &clock, Duration lookEvery, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_lookEvery(lookEvery)
    , m_watch(clock.now(), Duration::zero())
{
    m_elapsed.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TimeTicker::look);
    const Timestamp now = m_clock.now();
    m_next = std::chrono::ceil<std::chrono::minutes>(now + 1ms);
    arm(now);
}

void TimeTicker::look()
{
    const Timestamp now = m_clock.now();
    if (m_watch.jumped(now, steady()) || now >= m_next) {
        catchUp();
    } else {
        arm(now);
    }
}

void TimeTicker::catchUp()
{
    // However many minutes passed: one tick, and the next one at the next minute.
    const Timestamp now = m_clock.now();
    static_cast<void>(m_watch.jumped(now, steady()));
    m_next = std::chrono::ceil<std::chrono::minutes>(now + 1ms);
    arm(now);
    Q_EMIT ticked();
}

void TimeTicker::arm(Timestamp now)
{
    // A little after the minute, so that a rounded timer never fires just before it.
    m_timer.start(std::min<Duration>(m_next - now + 20ms, m_lookEvery));
}

} // namespace deskhand
