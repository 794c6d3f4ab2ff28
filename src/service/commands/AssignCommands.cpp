// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Whose ticket it is: assign, claim, release, transfer, refer.

#include "core/policy/Access.h"
#include "core/policy/Opening.h"
#include "service/command/CommandContext.h"
#include "service/command/EventTexts.h"
#include "service/commands/Commands.h"
#include "service/rules/AssignmentRules.h"
#include "service/rules/StatusRules.h"

namespace deskhand {

namespace {

/// "Assigning or transferring a closed ticket reopens it" (domain, section 5).
Result<void> reopenIfClosed(CommandContext &context, WorkingTicket &working, const QString &comment,
                            ReopenAgent reopenAgent)
{
    if (working.isOpen()) {
        return {};
    }
    return reopen(context, working, comment, reopenAgent);
}

bool exists(const DirectorySnapshot &directory, const Referral &referral)
{
    switch (referral.kind) {
    case ReferralKind::Agent: {
        const Agent *agent = directory.agent(AgentId{referral.target});
        return agent != nullptr && agent->active;
    }
    case ReferralKind::Team: {
        const Team *team = directory.team(TeamId{referral.target});
        return team != nullptr && !team->archived;
    }
    case ReferralKind::Department:
        break;
    }
    const Department *department = directory.department(DepartmentId{referral.target});
    return department != nullptr && !department->archived;
}

} // namespace

Result<void> carryOut(CommandContext &context, const command::Assign &assign)
{
    WorkingTicket &working = context.ticket();
    Ticket &ticket = working.ticket();
    DESKHAND_TRY(context.requireAlive(working));
    const AgentId agent = assign.agent.value_or(ticket.agent);
    const TeamId team = assign.team.value_or(ticket.team);
    if (assign.agent && agent) {
        DESKHAND_TRY(requireAssignable(context.directory(), agent, ticket.department));
    }
    if (assign.team && team) {
        DESKHAND_TRY(requireAssignable(context.directory(), team));
    }
    const AgentId oldAgent = ticket.agent;
    const TeamId oldTeam = ticket.team;
    const bool gives = (assign.agent && agent) || (assign.team && team);
    const bool changes = agent != oldAgent || team != oldTeam;
    // Whose it was, it stays, closed: a rule that says so again brings no ticket back.
    if (gives && changes) {
        DESKHAND_TRY(reopenIfClosed(context, working, assign.comment, ReopenAgent::Keep));
    }
    ticket.agent = agent;
    ticket.team = team;
    if (agent != oldAgent) {
        DESKHAND_TRY(context.addEvent(working, agent ? EventKind::Assigned : EventKind::Released, eventText(oldAgent),
                                      eventText(agent), assign.comment));
    }
    if (team != oldTeam) {
        DESKHAND_TRY(context.addEvent(working, team ? EventKind::Assigned : EventKind::Released, eventTeamText(oldTeam),
                                      eventTeamText(team), assign.comment));
    }
    if (assign.agent && !agent) {
        ticket.agentBeforeClose = {};
    }
    if (gives && changes) {
        context.announce({.ticket = working.id(),
                          .occasion = Occasion::Assignment,
                          .kind = EventKind::Assigned,
                          .newAgent = agent && agent != oldAgent,
                          .newTeam = team && team != oldTeam});
    }
    return {};
}

Result<void> carryOut(CommandContext &context, const command::Claim & /*claim*/)
{
    WorkingTicket &working = context.ticket();
    Ticket &ticket = working.ticket();
    DESKHAND_TRY(context.requireAlive(working));
    if (!context.isAgent()) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("command", "Only an agent claims tickets."));
    }
    const AgentId self = context.actor().agent;
    if (working.isOpen() && ticket.agent == self) {
        return {};
    }
    const Agent *holder = context.directory().agent(ticket.agent);
    if (working.isOpen() && holder != nullptr) {
        return failure(ErrorKind::Refused, QCoreApplication::translate(
                                               "command", "Ticket %1 is assigned to %2. It can be claimed when it is "
                                                          "nobody's; to take it over, assign it to yourself.")
                                               .arg(ticket.number, holder->name));
    }
    DESKHAND_TRY(requireAssignable(context.directory(), self, ticket.department));
    const AgentId before = ticket.agent;
    DESKHAND_TRY(reopenIfClosed(context, working, {}, ReopenAgent::Keep));
    ticket.agent = self;
    DESKHAND_TRY(context.addEvent(working, EventKind::Claimed, eventText(before), eventText(self)));
    return {};
}

Result<void> carryOut(CommandContext &context, const command::Release &release)
{
    WorkingTicket &working = context.ticket();
    Ticket &ticket = working.ticket();
    DESKHAND_TRY(context.requireAlive(working));
    // The agent first: a team that shares the ticket keeps it. Released again, the team lets go too.
    if (ticket.agent) {
        const AgentId before = std::exchange(ticket.agent, {});
        ticket.agentBeforeClose = {}; // who let go of a closed ticket does not get it back when it reopens
        DESKHAND_TRY(context.addEvent(working, EventKind::Released, eventText(before), {}, release.comment));
    } else if (ticket.team) {
        const TeamId before = std::exchange(ticket.team, {});
        DESKHAND_TRY(context.addEvent(working, EventKind::Released, eventTeamText(before), {}, release.comment));
    }
    return {};
}

Result<void> carryOut(CommandContext &context, const command::Transfer &transfer)
{
    WorkingTicket &working = context.ticket();
    Ticket &ticket = working.ticket();
    DESKHAND_TRY(context.requireAlive(working));
    const DirectorySnapshot &directory = context.directory();
    const Department *department = directory.department(transfer.department);
    if (department == nullptr || department->archived) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("command", "There is no such department, or it is archived."));
    }
    if (department->id == ticket.department) {
        return failure(
            ErrorKind::InvalidInput,
            QCoreApplication::translate("command", "Ticket %1 is in %2 already.").arg(ticket.number, department->name));
    }
    DESKHAND_TRY(reopenIfClosed(context, working, transfer.comment, ReopenAgent::Restore));
    const DepartmentId before = std::exchange(ticket.department, department->id);
    // The new department takes it over: an agent from elsewhere would keep it away from its members' eyes.
    const Agent *agent = directory.agent(ticket.agent);
    const bool leaves = agent != nullptr && !isMember(*agent, department->id);
    if (leaves) {
        ticket.agent = {};
    }
    const SlaPlanId oldPlan =
        std::exchange(ticket.slaPlan, planAfterTransfer(ticket.slaPlan, department->id, directory));
    DESKHAND_TRY(context.addEvent(working, EventKind::Transferred, eventText(before), eventText(department->id),
                                  transfer.comment));
    if (leaves) {
        DESKHAND_TRY(context.addEvent(working, EventKind::Released, eventText(agent->id)));
    }
    if (ticket.slaPlan != oldPlan) {
        DESKHAND_TRY(context.addEvent(working, EventKind::SlaChanged, eventText(oldPlan), eventText(ticket.slaPlan)));
    }
    context.announce({.ticket = working.id(), .occasion = Occasion::Transfer, .kind = EventKind::Transferred});
    return {};
}

Result<void> carryOut(CommandContext &context, const command::Refer &refer)
{
    WorkingTicket &working = context.ticket();
    DESKHAND_TRY(context.requireAlive(working));
    QList<Referral> &referrals = working.now.referrals;
    if (refer.remove) {
        if (referrals.removeAll(refer.to) > 0) {
            DESKHAND_TRY(context.addEvent(working, EventKind::ReferralRemoved, eventText(refer.to), {}, refer.comment));
        }
        return {};
    }
    if (!exists(context.directory(), refer.to)) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("command", "There is nobody of that name to refer the ticket to."));
    }
    if (!referrals.contains(refer.to)) {
        referrals.append(refer.to);
        DESKHAND_TRY(context.addEvent(working, EventKind::Referred, {}, eventText(refer.to), refer.comment));
    }
    return {};
}

} // namespace deskhand
