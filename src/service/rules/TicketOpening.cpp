// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/rules/TicketOpening.h"

#include "core/policy/Access.h"
#include "core/policy/Opening.h"
#include "core/text/EventComment.h"
#include "service/ServiceCore.h"
#include "service/command/CommandContext.h"
#include "service/commands/Writing.h"
#include "service/rules/ClockKeeper.h"
#include "service/rules/FieldRules.h"
#include "service/rules/PeopleFinder.h"
#include "service/rules/RuleActions.h"
#include "service/rules/StatusRules.h"
#include "service/rules/TagRules.h"
#include "service/rules/TicketLinks.h"
#include "service/rules/TicketNumbers.h"
#include "store/Store.h"

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class Opening {
public:
    Opening(CommandContext &context, const command::OpenTicket &open)
        : m_context(context)
        , m_open(open)
    { }

    Result<WorkingTicket *> run()
    {
        DESKHAND_TRY(m_context.backdate(m_open.created));
        DESKHAND_TRY(checkOpener());
        DESKHAND_TRY(refuseBanned(m_open.requester.email));
        DESKHAND_ASSIGN(m_requester, findOrMakeRequester(m_context, who()));
        DESKHAND_TRY(refuseBanned(m_requester.primaryEmail()));
        if (m_requester.organization) {
            DESKHAND_ASSIGN(m_organization, m_context.store().people.organization(m_requester.organization));
        }
        DESKHAND_TRY(runRules());
        DESKHAND_TRY(refuseBeyondCap());
        DESKHAND_TRY(fillTicket());
        if (std::holds_alternative<command::OpenTicket>(m_context.command().body)) {
            DESKHAND_TRY(m_context.requirePermission(m_details));
        }
        return write();
    }

private:
    /// What another help desk has opened already asks for no rules, ban list or cap.
    bool isImport() const
    {
        const bool trusted = m_context.isSystem() || m_context.isTrusted();
        return trusted && (m_open.source == Source::Import || !m_open.externalKey.isEmpty());
    }

    RequesterRef who() const
    {
        return m_context.isRequester() ? RequesterRef{m_context.actor().requester, {}, {}, {}} : m_open.requester;
    }

    Result<void> checkOpener()
    {
        const bool trusted = m_context.isSystem() || m_context.isTrusted();
        if (!trusted && (!m_open.number.isEmpty() || !m_open.externalKey.isEmpty())) {
            return failure(ErrorKind::PermissionDenied,
                           QCoreApplication::translate("command", "Only an import may give a ticket's number."));
        }
        if (m_context.isRequester() && m_open.requester.id && m_open.requester.id != m_context.actor().requester) {
            return failure(ErrorKind::PermissionDenied,
                           QCoreApplication::translate("command", "You can open tickets for yourself only."));
        }
        if (m_open.subject.simplified().isEmpty()) {
            return failure(ErrorKind::InvalidInput,
                           QCoreApplication::translate("command", "A ticket needs a subject: what is it about?"));
        }
        if (!m_open.externalKey.isEmpty()) {
            DESKHAND_ASSIGN(const TicketId known, m_context.store().messageIds.findExternalKey(m_open.externalKey));
            if (known) {
                return failure(ErrorKind::Conflict,
                               QCoreApplication::translate("command", "This ticket was imported before. Nothing was "
                                                                      "added."),
                               m_open.externalKey);
            }
        }
        return requireUsable(m_context, m_open.attachments);
    }

    Result<void> refuseBanned(const QString &address)
    {
        if (address.isEmpty() || isImport()) {
            return {};
        }
        DESKHAND_ASSIGN(const std::optional<BanEntry> ban, m_context.store().bans.match(address));
        if (!ban) {
            return {};
        }
        m_context.logIfRefused(LogKind::MailRefused, QCoreApplication::translate("command", "%1 is banned (%2): \"%3\"")
                                                         .arg(address, ban->pattern, m_open.subject));
        return failure(
            ErrorKind::Refused,
            QCoreApplication::translate("command", "%1 is on the ban list. No ticket was opened.").arg(address));
    }

    Result<void> runRules()
    {
        if (isImport()) {
            return {};
        }
        RuleFacts facts = ruleFacts(m_context, m_open.source, m_open.mailAccount, m_requester);
        facts.subject = m_open.subject;
        facts.body = m_open.body.text;
        facts.fields = m_open.fields;
        facts.organization = m_organization.name;
        if (const HelpTopic *topic = m_context.directory().topic(m_open.topic.value_or(TopicId{}))) {
            facts.topic = topic->name;
        }
        m_rules = m_context.core().rules().run(RuleTrigger::OnNew, facts);
        if (!m_rules.rejected) {
            return {};
        }
        m_context.logIfRefused(LogKind::RuleRejected,
                               QCoreApplication::translate("command", "%1: \"%2\". %3")
                                   .arg(m_requester.primaryEmail(), m_open.subject, m_rules.rejectReason));
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("command", "A routing rule rejects this. No ticket was opened."),
                       m_rules.rejectReason);
    }

    Result<void> refuseBeyondCap()
    {
        const int cap = m_context.settings().openTicketCap;
        if (cap <= 0 || m_context.isAgent() || m_context.isSilent() || isImport()) {
            return {};
        }
        DESKHAND_ASSIGN(const int open, m_context.store().tickets.countOpenOf(m_requester.id));
        if (open < cap) {
            return {};
        }
        m_context.logIfRefused(LogKind::MailRefused,
                               QCoreApplication::translate("command", "%1 has %2 open tickets: \"%3\"")
                                   .arg(m_requester.name)
                                   .arg(open)
                                   .arg(m_open.subject));
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("command",
                                                   "%1 has %n open ticket(s), which is as many as the help desk "
                                                   "allows. No further one was opened.",
                                                   nullptr, open)
                           .arg(m_requester.name));
    }

    OpeningRequest request() const
    {
        OpeningRequest request;
        request.topic = m_open.topic;
        request.mailAccount = m_open.mailAccount;
        request.accountManager = m_organization.accountManager;
        // A requester chooses what it is about; the rest is the help desk's.
        if (!m_context.isRequester()) {
            request.department = m_open.department;
            request.priority = m_open.priority;
            request.status = m_open.status;
            request.slaPlan = m_open.slaPlan;
            request.agent = m_open.agent;
            request.team = m_open.team;
        }
        return request;
    }

    Result<void> fillTicket()
    {
        const DirectorySnapshot &directory = m_context.directory();
        m_decision = decideOpening(request(), m_rules, directory, m_context.now());
        if (!m_decision.department.value || !m_decision.status.value) {
            return failure(ErrorKind::Refused,
                           QCoreApplication::translate("command", "The help desk is not set up yet: it has no default "
                                                                  "department or status. No ticket was opened."));
        }
        Ticket &ticket = m_details.ticket;
        ticket.subject = m_open.subject.simplified();
        ticket.requester = m_requester.id;
        ticket.organization = m_requester.organization;
        ticket.department = m_decision.department.value;
        ticket.topic = m_decision.topic.value;
        ticket.priority = m_decision.priority.value;
        ticket.slaPlan = m_decision.slaPlan.value;
        ticket.agent = m_decision.agent.value;
        ticket.team = m_decision.team.value;
        ticket.source = m_open.source;
        ticket.openedBy = m_context.isAgent() ? m_context.actor().agent : AgentId{};
        ticket.mailAccount = m_open.mailAccount;
        ticket.created = m_context.now();
        ticket.updated = m_context.now();
        DESKHAND_TRY(fillStatus());
        DESKHAND_TRY(fillFields());
        DESKHAND_TRY(fillTags());
        DESKHAND_TRY(fillCollaborators());
        if (m_open.due && !m_context.isRequester()) {
            if (*m_open.due <= m_context.now() && !m_context.isSilent()) {
                return failure(ErrorKind::InvalidInput,
                               QCoreApplication::translate("command",
                                                           "The due date has passed already. Choose one in the "
                                                           "future."));
            }
            ticket.manualDue = m_open.due;
        }
        return {};
    }

    /// A closed first status is set after the ticket is there, with all that closing asks for.
    Result<void> fillStatus()
    {
        const DirectorySnapshot &directory = m_context.directory();
        const Status *wanted = directory.status(m_decision.status.value);
        const Status *first = wanted != nullptr && wanted->state == TicketState::Open
                                  ? wanted
                                  : directory.status(statusOf(directory, TicketState::Open));
        if (first == nullptr) {
            return failure(ErrorKind::Refused,
                           QCoreApplication::translate("command", "The help desk has no status for open tickets. An "
                                                                  "administrator has to set one."));
        }
        m_details.ticket.status = first->id;
        m_details.ticket.state = first->state;
        if (!first->clockRuns) {
            pauseClock(m_details, m_context.now());
        }
        if (wanted != nullptr && wanted->state != TicketState::Open) {
            m_closeAs = wanted->id;
        }
        return {};
    }

    Result<void> fillFields()
    {
        DESKHAND_ASSIGN(m_details.fields, checkedFields(m_context.directory(), m_open.fields));
        m_details.fields.removeIf([](const auto &it) { return it.value().isEmpty(); });
        const bool byForm = !m_context.isSystem() && !m_context.isTrusted() && m_open.source != Source::Email;
        if (byForm) {
            const QStringList missing =
                missingFields(m_context.directory(), m_details, {FieldRequirement::RequiredToOpen});
            if (!missing.isEmpty()) {
                return failure(ErrorKind::InvalidInput,
                               QCoreApplication::translate("command", "Fill in these fields first: %1.")
                                   .arg(missing.join(u", "_s)));
            }
        }
        return {};
    }

    Result<void> fillTags()
    {
        for (const QString &tag : m_open.tags + m_rules.tags) {
            DESKHAND_ASSIGN(const QString clean, cleanTag(tag));
            m_details.tags.append(clean);
        }
        m_details.tags.removeDuplicates();
        m_details.tags.sort();
        return {};
    }

    Result<void> fillCollaborators()
    {
        for (const RequesterRef &who : m_open.collaborators) {
            DESKHAND_ASSIGN(const Requester requester, findOrMakeRequester(m_context, who));
            const bool known = requester.id == m_requester.id
                               || std::any_of(m_details.collaborators.cbegin(), m_details.collaborators.cend(),
                                              [&](const Collaborator &c) { return c.requester == requester.id; });
            if (!known) {
                m_details.collaborators.append({requester.id, true});
            }
        }
        return {};
    }

    ThreadEntry firstEntry() const
    {
        ThreadEntry entry;
        entry.kind = EntryKind::Message;
        entry.author = {AuthorKind::Requester, m_requester.id.value, m_requester.name};
        entry.body = m_open.body;
        entry.source = m_open.source;
        entry.mail = m_open.mail;
        entry.attachments = named(m_open.attachments);
        return entry;
    }

    Result<WorkingTicket *> write()
    {
        if (m_open.number.isEmpty()) {
            DESKHAND_ASSIGN(m_details.ticket.number, nextNumber(m_context, m_details.ticket.topic));
        } else {
            m_details.ticket.number = m_open.number;
        }
        ThreadEntry entry = firstEntry();
        const bool hasEntry = requireText(entry.body, m_open.attachments).has_value();
        if (hasEntry) {
            countEntry(m_details.ticket, entry, 1);
            m_details.ticket.lastMessage = m_context.now();
        }
        DESKHAND_ASSIGN(WorkingTicket *const working, m_context.insert(std::move(m_details)));
        if (hasEntry) {
            DESKHAND_ASSIGN(entry, m_context.addFirstEntry(*working, std::move(entry)));
            DESKHAND_TRY(rememberMessage(m_context, *working, entry));
        }
        if (!m_open.externalKey.isEmpty()) {
            DESKHAND_TRY(m_context.store().messageIds.insertExternalKey(m_open.externalKey, working->id()));
        }
        DESKHAND_TRY(m_context.addEvent(*working, EventKind::Opened, {}, working->ticket().number, {}, entry.id));
        DESKHAND_TRY(tell(*working, entry));
        if (m_open.continues) {
            DESKHAND_ASSIGN(WorkingTicket *const old, m_context.load(m_open.continues));
            DESKHAND_TRY(linkTickets(m_context, *working, *old, TicketLinkKind::ContinuedFrom));
        }
        if (m_closeAs) {
            DESKHAND_TRY(changeStatus(m_context, *working, m_closeAs, {}));
        }
        return working;
    }

    Result<void> tell(const WorkingTicket &working, const ThreadEntry &entry)
    {
        const bool automatic = m_open.mail && m_open.mail->automatic;
        m_context.announce(
            {.ticket = working.id(),
             .occasion = Occasion::NewTicket,
             .kind = EventKind::Opened,
             .entry = entry,
             .tellRequesters = m_open.acknowledge && m_rules.acknowledge && m_context.settings().acknowledgeNewTickets,
             .automaticMail = automatic,
             .canned = m_rules.cannedAcknowledgement});
        if (working.ticket().agent || working.ticket().team) {
            const bool bySelf = m_context.isAgent() && working.ticket().agent == m_context.actor().agent;
            if (working.ticket().agent) {
                DESKHAND_TRY(m_context.addEvent(working, bySelf ? EventKind::Claimed : EventKind::Assigned, {},
                                                eventText(working.ticket().agent),
                                                storedReason(m_decision.agent.reason)));
            }
            if (working.ticket().team) {
                DESKHAND_TRY(m_context.addEvent(working, EventKind::Assigned, {},
                                                u"team:%1"_s.arg(working.ticket().team.value),
                                                storedReason(m_decision.team.reason)));
            }
            m_context.announce({.ticket = working.id(),
                                .occasion = Occasion::Assignment,
                                .kind = EventKind::Assigned,
                                .newAgent = working.ticket().agent.isValid(),
                                .newTeam = working.ticket().team.isValid()});
        }
        queueRuleNotices(m_context, working, m_rules, m_open.body);
        return {};
    }

    CommandContext &m_context;
    const command::OpenTicket &m_open;
    Requester m_requester;
    Organization m_organization;
    RuleOutcome m_rules;
    OpeningDecision m_decision;
    TicketDetails m_details;
    StatusId m_closeAs;
};

} // namespace

Result<WorkingTicket *> openTicket(CommandContext &context, const command::OpenTicket &open)
{
    return Opening(context, open).run();
}

} // namespace deskhand
