// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/EventStream.h"

#include <utility>

namespace deskhand {

// Who is woken may die of it, and leaves the stream then: so it is called without the lock.

void EventStream::push(const QByteArray &bytes)
{
    std::function<void()> wake;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_ended) {
            return;
        }
        m_waiting.append(bytes);
        m_ended = m_waiting.size() > mostWaiting;
        wake = m_wake;
    }
    if (wake) {
        wake();
    }
}

void EventStream::end()
{
    std::function<void()> wake;
    {
        const std::scoped_lock lock(m_mutex);
        m_ended = true;
        wake = m_wake;
    }
    if (wake) {
        wake();
    }
}

bool EventStream::isOver() const
{
    const std::scoped_lock lock(m_mutex);
    return m_ended;
}

void EventStream::attach(std::function<void()> wake)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_wake = wake;
    }
    wake();
}

void EventStream::detach()
{
    const std::scoped_lock lock(m_mutex);
    m_wake = nullptr;
    m_waiting.clear();
    m_ended = true;
}

EventStream::Taken EventStream::take()
{
    const std::scoped_lock lock(m_mutex);
    return {std::exchange(m_waiting, {}), m_ended};
}

} // namespace deskhand
