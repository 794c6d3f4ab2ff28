// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/jobs/JobRunner.h"

#include "core/text/EventComment.h"
#include "service/HelpDesk.h"
#include "service/ServiceCore.h"
#include "service/command/CommandRunner.h"
#include "service/commands/Commands.h"
#include "service/jobs/ClockWatch.h"
#include "service/jobs/TimedRules.h"
#include "service/rules/StatusRules.h"
#include "store/Store.h"
#include "store/access/AccessStore.h"

#include <QElapsedTimer>

namespace deskhand {

namespace {

constexpr int pageSize = 200;
constexpr int mostProblems = 50;
constexpr auto rememberedCommands = std::chrono::days(30);
constexpr auto rememberedRequests = std::chrono::days(1);
constexpr auto rememberedFailures = std::chrono::days(1);
constexpr auto keptTokens = std::chrono::days(90); // after their end, for those who look back
constexpr auto keptMail = std::chrono::days(30);
constexpr auto keptNotifications = std::chrono::days(90);
constexpr auto keptUploads = std::chrono::days(1);
constexpr qint64 keptChanges = 200'000;
constexpr auto houseKeepingEvery = std::chrono::hours(1);

/// The lists of the agenda end before a time; what reached its age just now belongs to them.
Timestamp endOfAge(Timestamp now, int days)
{
    return now - std::chrono::days(days) + Duration(1);
}

/// Somebody may have reopened or restored it since it was listed: between two portions, others work.
bool isClosedBefore(const Ticket &ticket, StatusId status, Timestamp before)
{
    return ticket.state == TicketState::Closed && ticket.status == status && ticket.closed && *ticket.closed < before;
}

/// Of this ticket alone, and no reason to leave the others undone.
bool isOfTicket(const Error &error)
{
    return error.kind == ErrorKind::Refused || error.kind == ErrorKind::InvalidInput
           || error.kind == ErrorKind::NotFound;
}

} // namespace

JobRunner::JobRunner(HelpDesk &helpDesk)
    : m_helpDesk(helpDesk)
    , m_core(helpDesk.core())
    , m_now(m_core.now())
{ }

Result<JobReport> JobRunner::run()
{
    DESKHAND_TRY(runFor(Duration::max()));
    return m_report;
}

Result<bool> JobRunner::runFor(Duration time)
{
    if (!m_prepared) {
        DESKHAND_TRY(prepare());
        m_prepared = true;
    }
    QElapsedTimer timer;
    timer.start();
    while (!m_steps.empty()) {
        const Result<bool> more = m_steps.front()();
        if (!more) {
            m_steps.clear();
            return failure(more.error());
        }
        if (!*more) {
            m_steps.pop_front();
        }
        if (timer.elapsed() >= time.count()) {
            break;
        }
    }
    return !m_steps.empty();
}

Result<void> JobRunner::prepare()
{
    DESKHAND_ASSIGN(m_directory, m_core.directory());
    m_steps.push_back(wakeSnoozed());
    m_steps.push_back(watchClocks());
    for (const RoutingRule &rule : m_directory->rules) {
        if (rule.active && rule.trigger == RuleTrigger::OnTime) {
            m_steps.push_back(runTimedRule(rule));
        }
    }
    addConfirmResolved();
    addArchiveClosed();
    m_steps.push_back(purgeDeleted());
    m_steps.push_back([this]() -> Result<bool> {
        DESKHAND_TRY(keepHouse());
        return false;
    });
    return {};
}

Result<bool> JobRunner::changeOne(TicketId ticket, const Change &change)
{
    const Result<CommandOutcome> outcome = CommandRunner(m_core).change(ticket, change);
    if (outcome) {
        return true;
    }
    if (!isOfTicket(outcome.error())) {
        return failure(outcome.error());
    }
    addProblem(outcome.error().text);
    return false;
}

void JobRunner::addProblem(const QString &text)
{
    if (m_report.problems.size() < mostProblems) {
        m_report.problems.append(text);
    }
}

JobRunner::Step JobRunner::forAll(Page page, Condition isDue, Change change, int &counter)
{
    struct Progress {
        QSet<TicketId> seen;
        QList<TicketId> ids;
        qsizetype next = 0;
        bool anyNew = true;
        bool isLast = false;
    };
    return [this, page = std::move(page), isDue = std::move(isDue), change = std::move(change), &counter,
            progress = Progress()]() mutable -> Result<bool> {
        if (progress.next == progress.ids.size()) {
            // What was refused is still in the list; a page of nothing else is the end for this time.
            if (!progress.anyNew || progress.isLast) {
                return false;
            }
            DESKHAND_ASSIGN(progress.ids, page());
            progress.next = 0;
            progress.anyNew = false;
            progress.isLast = progress.ids.size() < pageSize;
            return true;
        }
        const TicketId id = progress.ids.at(progress.next++);
        if (!progress.seen.contains(id)) {
            progress.seen.insert(id);
            progress.anyNew = true;
            bool due = false;
            const Change changeIfDue = [&](CommandContext &context) -> Result<void> {
                due = isDue(context.ticket().ticket());
                return due ? change(context) : Result<void>();
            };
            DESKHAND_ASSIGN(const bool done, changeOne(id, changeIfDue));
            counter += done && due ? 1 : 0;
        }
        return true;
    };
}

JobRunner::Step JobRunner::wakeSnoozed()
{
    return forAll([this] { return m_core.store().agenda.pendingPassed(m_now, pageSize); },
                  [this](const Ticket &ticket) { return ticket.pendingUntil && *ticket.pendingUntil <= m_now; },
                  [](CommandContext &context) { return wake(context, context.ticket()); }, m_report.woken);
}

JobRunner::Step JobRunner::watchClocks()
{
    return [this, ids = std::optional<QList<TicketId>>(), next = qsizetype(0)]() mutable -> Result<bool> {
        if (!ids) {
            DESKHAND_ASSIGN(ids, m_core.store().agenda.warned(m_now));
        }
        if (next == ids->size()) {
            return false;
        }
        const TicketId id = ids->at(next++);
        const ClockWatch watch(m_core, *m_directory, m_now);
        const Result<bool> due = watch.hasSomethingDue(id);
        if (!due) {
            if (!isOfTicket(due.error())) {
                return failure(due.error());
            }
            addProblem(due.error().text);
        } else if (*due) {
            DESKHAND_TRY(changeOne(id, [&](CommandContext &context) { return watch.carryOut(context, m_report); }));
        }
        return true;
    };
}

void JobRunner::addConfirmResolved()
{
    const Status *closed = m_directory->status(m_directory->settings.closedStatus);
    if (closed == nullptr || closed->state != TicketState::Closed) {
        return;
    }
    const Timestamp before = endOfAge(m_now, m_directory->settings.confirmationDays);
    for (const Status &status : m_directory->statuses) {
        if (!status.isResolved || status.id == closed->id) {
            continue;
        }
        m_steps.push_back(forAll(
            [this, id = status.id, before] { return m_core.store().agenda.closedBefore(id, before, pageSize); },
            [id = status.id, before](const Ticket &ticket) { return isClosedBefore(ticket, id, before); },
            [id = closed->id](CommandContext &context) {
                return changeStatus(context, context.ticket(), id, storedReason(EventReason::ConfirmationPassed));
            },
            m_report.closed));
    }
}

void JobRunner::addArchiveClosed()
{
    const int days = m_directory->settings.archiveAfterDays;
    const StatusId archived = statusOf(*m_directory, TicketState::Archived);
    if (days <= 0 || !archived) {
        return;
    }
    const StatusId id = m_directory->settings.closedStatus;
    const Timestamp before = endOfAge(m_now, days);
    m_steps.push_back(
        forAll([this, id, before] { return m_core.store().agenda.closedBefore(id, before, pageSize); },
               [id, before](const Ticket &ticket) { return isClosedBefore(ticket, id, before); },
               [archived](CommandContext &context) { return changeStatus(context, context.ticket(), archived, {}); },
               m_report.archived));
}

JobRunner::Step JobRunner::runTimedRule(const RoutingRule &rule)
{
    return [this, rule = &rule, rules = TimedRules(m_helpDesk, *m_directory),
            tickets = std::optional<TimedRules::Found>(), next = qsizetype(0)]() mutable -> Result<bool> {
        if (!tickets) {
            const Result<TimedRules::Found> found = rules.ticketsOf(*rule);
            if (!found) {
                addProblem(QCoreApplication::translate("job", "Rule \"%1\": %2").arg(rule->name, found.error().text));
                return false;
            }
            tickets = *found;
        }
        if (next == tickets->ids.size()) {
            return false;
        }
        bool changed = false;
        const Change change = [&](CommandContext &context) -> Result<void> {
            DESKHAND_TRY(rules.carryOut(context, *rule, tickets->query));
            changed = !context.outcome.events.isEmpty();
            return {};
        };
        DESKHAND_TRY(changeOne(tickets->ids.at(next++), change));
        m_report.ruled += changed ? 1 : 0;
        return true;
    };
}

JobRunner::Step JobRunner::purgeDeleted()
{
    const Timestamp before = endOfAge(m_now, m_directory->settings.deletedKeepDays);
    return forAll([this, before] { return m_core.store().agenda.deletedBefore(before, pageSize); },
                  [](const Ticket &ticket) { return ticket.state == TicketState::Deleted; },
                  [](CommandContext &context) { return carryOut(context, command::Purge{}); }, m_report.purged);
}

Result<void> JobRunner::keepHouse()
{
    if (!m_core.isHouseKeepingDue(m_now, houseKeepingEvery)) {
        return {};
    }
    Store &store = m_core.store();
    DESKHAND_ASSIGN(Transaction transaction, store.begin());
    DESKHAND_TRY(store.commands.purge(m_now - rememberedCommands));
    AccessStore access(store.database());
    DESKHAND_TRY(access.requests.purge(m_now - rememberedRequests));
    DESKHAND_TRY(access.accounts.purgeFailures(m_now - rememberedFailures));
    DESKHAND_TRY(access.accounts.purgeTokens(m_now - keptTokens));
    DESKHAND_TRY(store.outbox.purge(m_now - keptMail));
    DESKHAND_TRY(store.notifications.purge(m_now - keptNotifications));
    DESKHAND_ASSIGN(const QList<AttachmentId> drafted, store.drafts.attachments());
    DESKHAND_TRY(store.attachments.keep(drafted, m_now));
    DESKHAND_TRY(store.attachments.purgeUnreferenced(m_now - keptUploads));
    DESKHAND_TRY(store.changes.trim(keptChanges));
    return transaction.commit();
}

} // namespace deskhand
