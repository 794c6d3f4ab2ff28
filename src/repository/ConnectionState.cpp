// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "repository/ConnectionState.h"

namespace deskhand {

void ConnectionState::set(Phase phase, const Error &reason)
{
    if (m_phase == phase && m_reason == reason) {
        return;
    }
    m_phase = phase;
    m_reason = reason;
    Q_EMIT changed();
}

void ConnectionState::addRefused(const Command &command, const Error &error)
{
    m_refused.append({command, error});
    Q_EMIT refusedLater();
}

void ConnectionState::addDamaged(int count)
{
    m_damaged += count;
    Q_EMIT refusedLater();
}

void ConnectionState::setWaiting(int waiting)
{
    if (m_waiting != waiting) {
        m_waiting = waiting;
        Q_EMIT changed();
    }
}

} // namespace deskhand
