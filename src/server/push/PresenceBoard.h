// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Who is at which ticket, as their programs say every few seconds.

#include "wire/Api.h"

#include <QHash>
#include <QSet>

#include <chrono>
#include <mutex>

namespace deskhand {

/// Any thread. Each session is at one ticket at most; an agent with several may be at several.
class PresenceBoard {
public:
    using Time = std::chrono::steady_clock::time_point;
    /// Who says nothing for so long has gone.
    static constexpr auto forgotten = std::chrono::seconds(45);

    void report(TokenId session, AgentId agent, const api::PresenceReport &report, Time now);
    void leave(TokenId session);
    /// Forgets who has gone, and gives what changed since the last call, of each ticket once.
    [[nodiscard]] QList<api::PresenceState> changes(Time now);
    /// Every ticket at which somebody is.
    [[nodiscard]] QList<api::PresenceState> all() const;

private:
    struct Present {
        AgentId agent;
        api::PresenceReport where;
        Time until;
    };
    [[nodiscard]] api::PresenceState stateOf(TicketId ticket) const;

    mutable std::mutex m_mutex;
    QHash<TokenId, Present> m_sessions;
    QSet<TicketId> m_changed;
};

/// "event: presence\ndata: {...}\n\n": without an id, as it is no part of what is caught up with.
[[nodiscard]] QByteArray presenceEvent(const api::PresenceState &state);

} // namespace deskhand
