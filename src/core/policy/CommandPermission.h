// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Which permission each command needs (domain, sections 3 and 6), as data: the service checks by it, views grey out
/// by it, and a test walks it.

#include "core/command/Command.h"
#include "core/policy/Access.h"

namespace deskhand {

/// An agent needs to see the ticket, all of `allOf` and, where not empty, one of `anyOf`, in the ticket's department.
struct CommandRequirement {
    bool byAgents = true;
    bool byRequesters = false; ///< those who may see the ticket
    bool administratorOnly = false;
    DepartmentPermissions allOf;
    DepartmentPermissions anyOf;
    bool operator==(const CommandRequirement &) const = default;
};

/// What the command needs whatever the ticket. `kind` is CommandBody::index().
[[nodiscard]] CommandRequirement baseRequirement(size_t kind);

/// What this very command needs on this ticket (merging and linking: on the other one too): adds what its contents ask
/// for, such as the right to close where it sets a closed status, or to assign where it gives a task to another. For
/// OpenTicket the ticket is the one that would be opened (department and status as resolved). `actor` is none for a
/// requester. Undoing also asks who gave the command, which only the help desk's memory of commands knows.
[[nodiscard]] CommandRequirement requirementOf(const CommandBody &command, const TicketDetails &ticket,
                                               const DirectorySnapshot &directory, AgentId actor);

/// What moving a ticket from one state to another needs: into closed or archived TicketClose, into and out of deleted
/// TicketDelete; between open statuses, or back to one, any of edit, reply and close.
[[nodiscard]] CommandRequirement statusRequirement(TicketState from, TicketState to);

[[nodiscard]] bool meets(const CommandRequirement &requirement, const AgentAccess &access, const TicketDetails &ticket);
[[nodiscard]] bool meets(const CommandRequirement &requirement, RequesterId requester, const TicketDetails &ticket);

} // namespace deskhand
