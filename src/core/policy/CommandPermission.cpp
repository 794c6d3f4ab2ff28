// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/CommandPermission.h"

#include <array>
#include <type_traits>

namespace deskhand {
namespace {

using enum DepartmentPermission;

template <typename Body, typename Variant>
struct IndexOf;
template <typename Body, typename... Rest>
struct IndexOf<Body, std::variant<Body, Rest...>> : std::integral_constant<size_t, 0> { };
template <typename Body, typename First, typename... Rest>
struct IndexOf<Body, std::variant<First, Rest...>>
    : std::integral_constant<size_t, 1 + IndexOf<Body, std::variant<Rest...>>::value> { };

using Table = std::array<CommandRequirement, std::variant_size_v<CommandBody>>;

template <typename Body>
CommandRequirement &row(Table &table)
{
    return table[IndexOf<Body, CommandBody>::value];
}

CommandRequirement all(DepartmentPermissions permissions)
{
    return {.allOf = permissions, .anyOf = {}};
}

CommandRequirement any(DepartmentPermissions permissions)
{
    return {.allOf = {}, .anyOf = permissions};
}

Table makeTable()
{
    using namespace command;
    Table table;
    row<OpenTicket>(table) = {.byRequesters = true, .allOf = TicketCreate, .anyOf = {}};
    row<Reply>(table) = all(TicketReply);
    row<AddNote>(table) = {}; // whoever sees the ticket may note
    row<RequesterMessage>(table) = {.byRequesters = true, .allOf = {}, .anyOf = TicketReply | TicketEdit};
    row<EditEntry>(table) = all(ThreadEdit);
    row<Assign>(table) = {};                             // by what it sets
    row<Claim>(table) = any(TicketAssign | TicketReply); // who may answer it may take it: a reply claims too
    row<Release>(table) = all(TicketRelease);
    row<Transfer>(table) = all(TicketTransfer);
    row<Refer>(table) = all(TicketRefer);
    row<SetStatus>(table) = {}; // by the states
    row<SetPriority>(table) = all(TicketEdit);
    row<SetTopic>(table) = all(TicketEdit);
    row<SetSla>(table) = all(TicketEdit);
    row<SetDue>(table) = all(TicketEdit);
    row<SetPendingUntil>(table) = any(TicketEdit | TicketReply | TicketClose); // as the status Pending
    row<EditProperties>(table) = all(TicketEdit);
    row<ChangeCollaborators>(table) = any(TicketEdit | TicketReply);
    row<ChangeTags>(table) = all(TicketEdit);
    row<Merge>(table) = all(TicketMerge);
    row<Unmerge>(table) = all(TicketMerge);
    row<Split>(table) = all(TicketEdit | TicketCreate);
    row<Link>(table) = all(TicketLink);
    row<AddTask>(table) = all(TaskCreate);
    row<FinishTask>(table) = all(TaskClose);
    row<MarkAnswered>(table) = all(TicketMarkAnswered);
    row<Rate>(table) = {.byAgents = false, .byRequesters = true, .allOf = {}, .anyOf = {}};
    row<Delete>(table) = all(TicketDelete);
    row<Restore>(table) = all(TicketDelete);
    row<Purge>(table) = {.administratorOnly = true, .allOf = TicketDelete, .anyOf = {}};
    row<UndoSend>(table) = all(TicketReply);
    row<Revert>(table) = {}; // whoever gave the command, and an administrator
    return table;
}

const Table &table()
{
    static const Table made = makeTable();
    return made;
}

/// Adds what the contents of a command ask for.
struct ContentRequirement {
    const TicketDetails &ticket;
    const DirectorySnapshot &directory;
    AgentId actor;
    CommandRequirement requirement;

    void addStatus(TicketState from, StatusId to)
    {
        const Status *status = directory.status(to);
        const CommandRequirement more = statusRequirement(from, status ? status->state : from);
        requirement.allOf |= more.allOf;
        requirement.anyOf = more.anyOf ? more.anyOf : requirement.anyOf;
    }

    void operator()(const command::OpenTicket &open)
    {
        if ((open.agent && *open.agent && *open.agent != actor) || (open.team && *open.team)) {
            requirement.allOf |= TicketAssign;
        }
        if (const Status *status = open.status ? directory.status(*open.status) : nullptr;
            status && status->state != TicketState::Open) {
            addStatus(TicketState::Open, *open.status);
        }
    }
    void operator()(const command::Reply &reply)
    {
        if (reply.status) {
            addStatus(ticket.ticket.state, *reply.status);
        }
    }
    void operator()(const command::AddNote &note)
    {
        if (note.status) {
            addStatus(ticket.ticket.state, *note.status);
        }
    }
    void operator()(const command::SetStatus &set)
    {
        addStatus(ticket.ticket.state, set.status);
        const Status *from = directory.status(ticket.ticket.status);
        const Status *to = directory.status(set.status);
        // The requester's only way: confirming that it is solved.
        requirement.byRequesters =
            from && to && from->isResolved && to->state == TicketState::Closed && !to->isResolved;
    }
    void operator()(const command::Assign &assign)
    {
        const bool gives = (assign.agent && *assign.agent) || (assign.team && *assign.team);
        if (gives) {
            requirement.allOf |= TicketAssign;
        } else {
            requirement.anyOf |= TicketRelease | TicketAssign;
        }
    }
    void operator()(const command::AddTask &task)
    {
        if (task.assignee && task.assignee != actor) {
            requirement.allOf |= TaskAssign;
        }
    }
    void operator()(const command::FinishTask &finish)
    {
        if (finish.reopen) {
            requirement.allOf = TaskEdit;
        }
    }
    template <typename Other>
    void operator()(const Other & /*command*/)
    { }
};

} // namespace

CommandRequirement baseRequirement(size_t kind)
{
    return table().at(kind);
}

CommandRequirement requirementOf(const CommandBody &command, const TicketDetails &ticket,
                                 const DirectorySnapshot &directory, AgentId actor)
{
    ContentRequirement content{ticket, directory, actor, baseRequirement(command.index())};
    std::visit(content, command);
    return content.requirement;
}

CommandRequirement statusRequirement(TicketState from, TicketState to)
{
    if (from == TicketState::Deleted || to == TicketState::Deleted) {
        return all(TicketDelete);
    }
    if (to == TicketState::Open) {
        return any(TicketEdit | TicketReply | TicketClose);
    }
    return all(TicketClose);
}

bool meets(const CommandRequirement &requirement, const AgentAccess &access, const TicketDetails &ticket)
{
    if (!requirement.byAgents || (requirement.administratorOnly && !access.isAdministrator())) {
        return false;
    }
    const DepartmentPermissions granted = access.permissions(ticket);
    return access.canView(ticket) != ViewReason::None && (granted & requirement.allOf) == requirement.allOf
           && (!requirement.anyOf || (granted & requirement.anyOf));
}

bool meets(const CommandRequirement &requirement, RequesterId requester, const TicketDetails &ticket)
{
    return requirement.byRequesters && requesterMaySee(requester, ticket);
}

} // namespace deskhand
