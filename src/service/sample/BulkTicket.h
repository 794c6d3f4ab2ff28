// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Makes up one ticket of a large sample after the other.

#include "core/sla/SlaClock.h"
#include "core/values/DirectorySnapshot.h"
#include "core/values/Ticket.h"
#include "service/sample/BulkText.h"
#include "service/sample/BulkTickets.h"

#include <QList>

#include <optional>

namespace deskhand::sample {

struct BulkTicket {
    TicketDetails details;
    QList<ThreadEntry> entries;
    QList<Event> events;
    std::optional<Feedback> feedback;
};

class BulkTicketMaker {
public:
    /// All are kept by reference and must outlive it. `directory` needs departments, topics,
    /// agents, priorities, and the statuses named in its settings.
    BulkTicketMaker(const DirectorySnapshot &directory, const QList<Requester> &people, const BulkOptions &options,
                    Random &random);

    /// The ticket of this index; later ones are younger. Errors: the SLA clock's.
    [[nodiscard]] Result<BulkTicket> make(int index);
    /// The help desk's number sequence, past the numbers given out.
    [[nodiscard]] NumberSequence sequenceAfterwards() const;

private:
    enum class Fate { Open, Answered, Pending, Resolved, Closed, Archived, Deleted };
    [[nodiscard]] Fate drawFate();
    void open(BulkTicket &bulk, int index);
    void correspond(BulkTicket &bulk, Fate fate, int index);
    void assign(BulkTicket &bulk);
    void settle(BulkTicket &bulk, Fate fate);
    [[nodiscard]] Result<void> runClock(BulkTicket &bulk);
    void addEntry(BulkTicket &bulk, EntryKind kind, const Author &author, const QString &text);
    void addEvent(BulkTicket &bulk, EventKind kind, const Author &actor, const QString &from, const QString &to);
    /// Moves the ticket's last change on by up to `minutes`, never past now.
    Timestamp advance(BulkTicket &bulk, int minutes);
    [[nodiscard]] Author authorOf(AgentId agent) const;

    const DirectorySnapshot &m_directory;
    const QList<Requester> &m_people;
    BulkOptions m_options;
    Random &m_random;
    SlaClock m_clock;
    NumberSequence m_sequence;
};

} // namespace deskhand::sample
