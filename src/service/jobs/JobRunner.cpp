// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/jobs/JobRunner.h"

#include "service/HelpDesk.h"
#include "service/ServiceCore.h"
#include "service/command/CommandRunner.h"
#include "service/commands/Commands.h"
#include "service/jobs/ClockWatch.h"
#include "service/jobs/TimedRules.h"
#include "service/rules/StatusRules.h"
#include "store/Store.h"

namespace deskhand {

namespace {

constexpr int pageSize = 200;
constexpr int mostProblems = 50;
constexpr auto rememberedCommands = std::chrono::days(30);
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

} // namespace

JobRunner::JobRunner(HelpDesk &helpDesk)
    : m_helpDesk(helpDesk)
    , m_core(helpDesk.core())
    , m_now(m_core.now())
{ }

Result<JobReport> JobRunner::run()
{
    DESKHAND_ASSIGN(m_directory, m_core.directory());
    DESKHAND_TRY(wakeSnoozed());
    DESKHAND_TRY(watchClocks());
    DESKHAND_TRY(runTimedRules());
    DESKHAND_TRY(confirmResolved());
    DESKHAND_TRY(archiveClosed());
    DESKHAND_TRY(purgeDeleted());
    DESKHAND_TRY(keepHouse());
    return m_report;
}

Result<bool> JobRunner::changeOne(TicketId ticket, const Change &change)
{
    const Result<CommandOutcome> outcome = CommandRunner(m_core).change(ticket, change);
    if (outcome) {
        return true;
    }
    const ErrorKind kind = outcome.error().kind;
    if (kind != ErrorKind::Refused && kind != ErrorKind::InvalidInput && kind != ErrorKind::NotFound) {
        return failure(outcome.error());
    }
    if (m_report.problems.size() < mostProblems) {
        m_report.problems.append(outcome.error().text);
    }
    return false;
}

Result<void> JobRunner::forAll(const NextPage &page, const Change &change, int &counter)
{
    QSet<TicketId> seen;
    while (true) {
        DESKHAND_ASSIGN(const QList<TicketId> ids, page());
        bool anyNew = false;
        for (const TicketId id : ids) {
            if (seen.contains(id)) {
                continue;
            }
            seen.insert(id);
            anyNew = true;
            DESKHAND_ASSIGN(const bool done, changeOne(id, change));
            counter += done ? 1 : 0;
        }
        // What was refused is still in the list; a page of nothing else is the end for this time.
        if (!anyNew || ids.size() < pageSize) {
            return {};
        }
    }
}

Result<void> JobRunner::wakeSnoozed()
{
    return forAll([this] { return m_core.store().agenda.pendingPassed(m_now, pageSize); },
                  [](CommandContext &context) { return wake(context, context.ticket()); }, m_report.woken);
}

Result<void> JobRunner::watchClocks()
{
    ClockWatch watch(m_core, *m_directory, m_now);
    TicketId last;
    while (true) {
        DESKHAND_ASSIGN(const QList<TicketId> ids, m_core.store().agenda.warned(m_now, last, pageSize));
        for (const TicketId id : ids) {
            last = std::max(last, id);
            DESKHAND_ASSIGN(const bool due, watch.hasSomethingDue(id));
            if (due) {
                DESKHAND_TRY(changeOne(id, [&](CommandContext &context) { return watch.carryOut(context, m_report); }));
            }
        }
        if (ids.size() < pageSize) {
            return {};
        }
    }
}

Result<void> JobRunner::confirmResolved()
{
    const Status *closed = m_directory->status(m_directory->settings.closedStatus);
    if (closed == nullptr || closed->state != TicketState::Closed) {
        return {};
    }
    const Timestamp before = endOfAge(m_now, m_directory->settings.confirmationDays);
    for (const Status &status : m_directory->statuses) {
        if (!status.isResolved || status.id == closed->id) {
            continue;
        }
        DESKHAND_TRY(forAll([&] { return m_core.store().agenda.closedBefore(status.id, before, pageSize); },
                            [&](CommandContext &context) {
                                return changeStatus(context, context.ticket(), closed->id,
                                                    QCoreApplication::translate("job", "confirmation window passed"));
                            },
                            m_report.closed));
    }
    return {};
}

Result<void> JobRunner::archiveClosed()
{
    const int days = m_directory->settings.archiveAfterDays;
    const StatusId archived = statusOf(*m_directory, TicketState::Archived);
    if (days <= 0 || !archived) {
        return {};
    }
    const Timestamp before = endOfAge(m_now, days);
    return forAll(
        [&] { return m_core.store().agenda.closedBefore(m_directory->settings.closedStatus, before, pageSize); },
        [&](CommandContext &context) { return changeStatus(context, context.ticket(), archived, {}); },
        m_report.archived);
}

Result<void> JobRunner::runTimedRules()
{
    const TimedRules rules(m_helpDesk, *m_directory);
    for (const RoutingRule &rule : m_directory->rules) {
        if (!rule.active || rule.trigger != RuleTrigger::OnTime) {
            continue;
        }
        const Result<QList<TicketId>> tickets = rules.ticketsOf(rule);
        if (!tickets) {
            m_report.problems.append(
                QCoreApplication::translate("job", "Rule \"%1\": %2").arg(rule.name, tickets.error().text));
            continue;
        }
        for (const TicketId id : *tickets) {
            bool changed = false;
            const Result<bool> done = changeOne(id, [&](CommandContext &context) -> Result<void> {
                DESKHAND_TRY(rules.carryOut(context, rule));
                changed = !context.outcome.events.isEmpty();
                return {};
            });
            DESKHAND_TRY(done);
            m_report.ruled += changed ? 1 : 0;
        }
    }
    return {};
}

Result<void> JobRunner::purgeDeleted()
{
    const Timestamp before = endOfAge(m_now, m_directory->settings.deletedKeepDays);
    return forAll([&] { return m_core.store().agenda.deletedBefore(before, pageSize); },
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
    DESKHAND_TRY(store.outbox.purge(m_now - keptMail));
    DESKHAND_TRY(store.notifications.purge(m_now - keptNotifications));
    DESKHAND_TRY(store.attachments.purgeUnreferenced(m_now - keptUploads));
    DESKHAND_TRY(store.changes.trim(keptChanges));
    return transaction.commit();
}

} // namespace deskhand
