// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/rules/ClockKeeper.h"

#include "service/ServiceCore.h"

namespace deskhand {

bool clockFactsDiffer(const TicketDetails &before, const TicketDetails &after)
{
    const auto facts = [](const TicketDetails &details) {
        const Ticket &t = details.ticket;
        return std::tie(t.created, t.reopened, t.firstResponseDone, t.closed, t.manualDue, t.priority, t.department,
                        t.slaPlan, t.status, t.pausedSince, details.pauses);
    };
    return facts(before) != facts(after);
}

Result<void> recomputeClocks(const ServiceCore &core, const DirectorySnapshot &directory, TicketDetails &details,
                             Timestamp now)
{
    Ticket &ticket = details.ticket;
    DESKHAND_ASSIGN(const SlaClocks clocks,
                    core.slaClock().computeClocks(SlaFacts::of(ticket), directory.slaPlan(ticket.slaPlan),
                                                  details.pauses, directory, now));
    ticket.firstResponseDue = clocks.firstResponseDue;
    ticket.due = clocks.due;
    ticket.dueSoon = clocks.dueSoon;
    return {};
}

void pauseClock(TicketDetails &details, Timestamp now)
{
    if (!details.ticket.pausedSince) {
        details.ticket.pausedSince = now;
        details.pauses.append({now, {}});
    }
}

void resumeClock(TicketDetails &details, Timestamp now)
{
    if (!details.ticket.pausedSince) {
        return;
    }
    details.ticket.pausedSince.reset();
    for (ClockPause &pause : details.pauses) {
        if (!pause.to) {
            pause.to = now;
        }
    }
    details.pauses.removeIf([](const ClockPause &pause) { return pause.to && *pause.to <= pause.from; });
}

} // namespace deskhand
