// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Tickets that live through random commands, with the events and facts that these leave.

#include "core/sla/SlaClock.h"
#include "store/StoreFixture.h"

#include <QRandomGenerator>

namespace deskhand::test {

class TicketLives {
public:
    TicketLives(Store &store, const SampleDirectory &ids, quint32 seed);

    /// Gives the plan targets and business hours; to be called once.
    [[nodiscard]] Result<void> prepare();
    /// One more ticket, from its opening in the first weeks of 2026 to some end.
    [[nodiscard]] Result<TicketId> live();

    [[nodiscard]] const DirectorySnapshot &directory() const { return m_directory; }
    [[nodiscard]] const SlaClock &clock() const { return m_clock; }

private:
    void step();
    void assign();
    void pauseOrResume();
    void reply();
    void close();
    void reopen();
    void removeOrRestore();
    void rate();
    void event(EventKind kind, const QString &from = {}, const QString &to = {});
    [[nodiscard]] Result<void> carryOut();
    [[nodiscard]] bool chance(int percent) { return m_random.bounded(0, 100) < percent; }

    Store &m_store;
    SampleDirectory m_ids;
    QRandomGenerator m_random;
    DirectorySnapshot m_directory;
    SlaClock m_clock;
    TicketDetails m_before;
    TicketDetails m_now;
    QList<Event> m_events;
    Timestamp m_time{};
    int m_rating = 0;
    int m_count = 0;
};

} // namespace deskhand::test
