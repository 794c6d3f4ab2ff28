// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/Tone.h"

namespace deskhand {

Tone priorityTone(const DirectorySnapshot &directory, PriorityId priority)
{
    const Priority *wanted = directory.priority(priority);
    if (wanted == nullptr) {
        return Tone::Plain;
    }
    int above = 0;
    int below = 0;
    for (const Priority &other : directory.priorities) {
        if (!other.archived) {
            above += other.rank > wanted->rank ? 1 : 0;
            below += other.rank < wanted->rank ? 1 : 0;
        }
    }
    if (above == 0 && below > 0) {
        return Tone::Red;
    }
    if (above == 1 && below > 0) {
        return Tone::Amber;
    }
    return below == 0 && above > 0 ? Tone::Grey : Tone::Plain;
}

Tone statusTone(const Status &status)
{
    switch (status.state) {
    case TicketState::Open:
        return status.clockRuns ? Tone::Accent : Tone::Grey;
    case TicketState::Closed:
        return Tone::Green;
    case TicketState::Archived:
    case TicketState::Deleted:
        return Tone::Grey;
    }
    return Tone::Plain;
}

} // namespace deskhand
