// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A help desk of random tickets, of which everything a query can ask for is also known in memory;
/// and random queries about it.

#include "core/query/TicketFacts.h"
#include "store/StoreFixture.h"

#include <QRandomGenerator>

namespace deskhand::test {

class RandomTickets {
public:
    explicit RandomTickets(quint32 seed)
        : m_random(seed)
    { }

    /// Fills the store.
    [[nodiscard]] Result<void> make(Store &store, int tickets);
    /// Changes a random ticket, in the store and in memory.
    [[nodiscard]] Result<void> changeOne(Store &store);

    [[nodiscard]] const QList<TicketFacts> &facts() const { return m_facts; }
    [[nodiscard]] TicketFilter randomFilter(int depth = 0);
    [[nodiscard]] TicketQuery randomQuery();
    [[nodiscard]] TicketVisibility randomVisibility();
    /// The ids of the tickets that belong to the query, in its order, decided in memory.
    [[nodiscard]] QList<TicketId> expected(const TicketQuery &query, const TicketVisibility &visibility) const;

private:
    [[nodiscard]] static const QStringList &tagWords();
    [[nodiscard]] static const QStringList &devices();
    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    [[nodiscard]] QString words(int count);
    [[nodiscard]] Timestamp time() { return at(below(200) * 10); }
    [[nodiscard]] std::optional<Timestamp> maybeTime(int percent);
    void randomise(TicketDetails &details);
    [[nodiscard]] Result<void> makeRecords(Store &store);
    [[nodiscard]] Result<void> addOne(Store &store, int index);
    [[nodiscard]] FilterTerm randomTerm();
    [[nodiscard]] FilterTerm randomIdTerm();
    [[nodiscard]] FilterTerm randomFieldTerm();
    [[nodiscard]] int compare(const TicketFacts &a, const TicketFacts &b, TicketSort sort) const;
    [[nodiscard]] QString requesterName(RequesterId id) const;

    QRandomGenerator m_random;
    SampleDirectory m_ids;
    QList<StatusId> m_statuses;
    QList<AgentId> m_agents;
    QList<TeamId> m_teams;
    QList<DepartmentId> m_departments;
    QList<TopicId> m_topics;
    QList<PriorityId> m_priorities;
    QList<Requester> m_requesters;
    DirectorySnapshot m_directory;
    QList<TicketDetails> m_details;
    QList<TicketFacts> m_facts;
};

} // namespace deskhand::test
