// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/Desk.h"
#include "service/jobs/JobRunner.h"

#include <array>

using namespace deskhand;
using namespace deskhand::test;

/// The scheduled jobs: what time brings about, each thing once.
class TestJobs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void overdueOncePerClock();
    void overdueIsAFactBeforeTheJob();
    void bothClocksCount();
    void manualDue();
    void pausedClocksWait();
    void escalationStepsOnce();
    void stepsThatMoveTheTicket();
    void confirmationWindow();
    void archiving();
    void snoozeEnds();
    void purgeAfterTheTime();
    void houseKeeping();
    void draftsKeepTheirUploads();
    void oneThatCannotBeDone();
    void peopleComeBetweenPortions();
    void whatPeopleChangedIsDueNoMore();
    void oneClockThatCannotBeRead();
    void timedRules();
    void timedRulesReachEveryTicket();
    void timedRuleThatCannotBeRead();
};

namespace {

qsizetype count(Desk &desk, TicketId id, EventKind kind)
{
    return desk.eventKinds(id).count(kind);
}

} // namespace

void TestJobs::overdueOncePerClock()
{
    Desk desk;
    const TicketId id = desk.open(); // default plan: 4 h and 48 h
    desk.run(desk.ken, id, assignTo(desk.lea));
    desk.clock.advance(4h - 1ms);
    const JobReport before = desk.runJobs();
    QCOMPARE(before.overdue, 0);
    QCOMPARE(before.dueSoon, 1);
    QCOMPARE(count(desk, id, EventKind::Overdue), 0);
    desk.clock.advance(1ms);
    QCOMPARE(desk.runJobs().overdue, 1);
    QVERIFY(desk.ticket(id).overdueRecorded);
    const qsizetype told = desk.notifications(desk.lea).size();
    for (int i = 0; i < 3; ++i) {
        desk.clock.advance(1h);
        const JobReport again = desk.runJobs();
        QCOMPARE(again.overdue, 0);
        QCOMPARE(again.dueSoon, 0);
    }
    QCOMPARE(count(desk, id, EventKind::Overdue), 1);
    QCOMPARE(desk.notifications(desk.lea).size(), told);
    QCOMPARE(desk.notifications(desk.lea).constFirst().kind, EventKind::Overdue);

    // Closed and reopened: a new clock.
    desk.run(desk.ken, id, reply(u"x"_s, desk.status(u"Resolved"_s)));
    desk.run(Actor::ofRequester(desk.karen), id, message(u"no"_s));
    desk.clock.advance(49h);
    desk.runJobs();
    QCOMPARE(count(desk, id, EventKind::Overdue), 2);
}

void TestJobs::overdueIsAFactBeforeTheJob()
{
    Desk desk;
    const TicketId id = desk.open();
    QVERIFY(!desk.ticket(id).isOverdue(monday() + 4h - 1ms));
    QVERIFY(desk.ticket(id).isOverdue(monday() + 4h));
}

void TestJobs::bothClocksCount()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.clock.advance(5h);
    QCOMPARE(desk.runJobs().overdue, 1); // first response
    desk.clock.advance(44h);
    QCOMPARE(desk.runJobs().overdue, 1); // resolution
    QCOMPARE(count(desk, id, EventKind::Overdue), 2);
    // A run that comes late catches up, once.
    const TicketId late = desk.open();
    desk.clock.advance(100h);
    QCOMPARE(desk.runJobs().overdue, 2);
    QCOMPARE(count(desk, late, EventKind::Overdue), 2);
    QCOMPARE(desk.runJobs().overdue, 0);
}

void TestJobs::manualDue()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, reply(u"x"_s));
    desk.run(desk.ken, id, command::SetDue{desk.clock.now() + 1h, {}});
    desk.clock.advance(1h);
    desk.runJobs();
    QCOMPARE(count(desk, id, EventKind::Overdue), 1);
}

void TestJobs::pausedClocksWait()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, command::SetStatus{desk.status(u"Pending"_s), {}});
    desk.clock.advance(100h);
    const JobReport report = desk.runJobs();
    QCOMPARE(report.overdue, 0);
    QCOMPARE(report.dueSoon, 0);
    desk.run(desk.ken, id, command::SetStatus{desk.status(u"Open"_s), {}});
    QCOMPARE(desk.ticket(id).firstResponseDue, monday() + 104h);
    QCOMPARE(desk.runJobs().overdue, 0);
}

void TestJobs::escalationStepsOnce()
{
    Desk desk;
    command::OpenTicket open = desk.opening();
    open.slaPlan = desk.sevA;
    const TicketId id = desk.open(open);
    desk.run(desk.ken, id, reply(u"x"_s));
    desk.clock.advance(4h);
    QCOMPARE(desk.runJobs().escalated, 1);
    const Ticket ticket = desk.ticket(id);
    QCOMPARE(ticket.priority, desk.priority(u"Emergency"_s));
    QCOMPARE(ticket.noteCount, 1);
    const ThreadEntry entry = desk.entries(id).constLast();
    QCOMPARE(entry.kind, EntryKind::Note);
    QCOMPARE(entry.author.kind, AuthorKind::System);
    QCOMPARE(entry.body.text, u"Target missed: raised to Emergency"_s);
    QCOMPARE(count(desk, id, EventKind::Escalated), 1);
    // The raised priority moves the due time; the clock is still the same.
    desk.clock.advance(1h);
    QCOMPARE(desk.runJobs().escalated, 0);
    QCOMPARE(count(desk, id, EventKind::Overdue), 1);
}

void TestJobs::stepsThatMoveTheTicket()
{
    Desk desk;
    SlaPlan plan = *desk.directory()->slaPlan(desk.sevA);
    EscalationStep transfer;
    transfer.trigger = EscalationTrigger::FirstResponseDueSoon;
    transfer.transferTo = desk.systems;
    transfer.assignAgent = desk.mary;
    EscalationStep later;
    later.trigger = EscalationTrigger::FirstResponseOverdue;
    later.after = 10min;
    later.assignTeam = desk.incident;
    plan.steps = {transfer, later};
    need(desk.store->directory.save(plan));
    command::OpenTicket open = desk.opening();
    open.slaPlan = desk.sevA;
    const TicketId id = desk.open(open);
    desk.clock.advance(15min); // half of 30 min
    desk.runJobs();
    QCOMPARE(desk.ticket(id).department, desk.systems);
    QCOMPARE(desk.ticket(id).agent, desk.mary);
    QCOMPARE(desk.ticket(id).slaPlan, desk.sevA);
    desk.clock.advance(24min);
    desk.runJobs();
    QVERIFY(!desk.ticket(id).team);
    desk.clock.advance(1min);
    desk.runJobs();
    QCOMPARE(desk.ticket(id).team, desk.incident);
}

void TestJobs::confirmationWindow()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, reply(u"x"_s, desk.status(u"Resolved"_s)));
    desk.clock.advance(std::chrono::days(5) - 1ms);
    QCOMPARE(desk.runJobs().closed, 0);
    desk.clock.advance(1ms);
    QCOMPARE(desk.runJobs().closed, 1);
    const Ticket ticket = desk.ticket(id);
    QCOMPARE(ticket.status, desk.status(u"Closed"_s));
    // The closing that is rated and counted stays the one by the agent.
    QCOMPARE(ticket.closed, monday());
    QCOMPARE(ticket.closedBy, desk.ken);
    QCOMPARE(count(desk, id, EventKind::Closed), 1);
    QCOMPARE(desk.runJobs().closed, 0);
}

void TestJobs::archiving()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, command::SetStatus{desk.status(u"Closed"_s), {}});
    desk.clock.advance(std::chrono::days(200));
    QCOMPARE(desk.runJobs().archived, 0); // off by default
    desk.changeSettings([](Settings &settings) { settings.archiveAfterDays = 100; });
    QCOMPARE(desk.runJobs().archived, 1);
    QCOMPARE(desk.ticket(id).state, TicketState::Archived);
    QCOMPARE(desk.ticket(id).archived, desk.clock.now());
    QCOMPARE(count(desk, id, EventKind::Archived), 1);
}

void TestJobs::snoozeEnds()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, command::SetPendingUntil{desk.clock.now() + 2h});
    desk.clock.advance(2h - 1ms);
    QCOMPARE(desk.runJobs().woken, 0);
    desk.clock.advance(1ms);
    QCOMPARE(desk.runJobs().woken, 1);
    QCOMPARE(desk.ticket(id).status, desk.status(u"Open"_s));
    QCOMPARE(desk.ticket(id).due, monday() + 50h);
    QCOMPARE(desk.runJobs().woken, 0);
}

void TestJobs::purgeAfterTheTime()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, command::Delete{});
    desk.clock.advance(std::chrono::days(30) - 1ms);
    QCOMPARE(desk.runJobs().purged, 0);
    desk.clock.advance(1ms);
    QCOMPARE(desk.runJobs().purged, 1);
    QVERIFY(!need(desk.store->tickets.find(id)));
    QCOMPARE(need(desk.store->log.newest(0, 1)).value(0).kind, LogKind::TicketPurged);
}

void TestJobs::houseKeeping()
{
    Desk desk;
    const Command command = Command::make(desk.open(), command::Claim{});
    need(desk.helpDesk->execute(Actor::ofAgent(desk.ken), command));
    need(desk.store->attachments.add(ByteSource::fromBytes("x"), u"x"_s, u"text/plain"_s, desk.clock.now()));
    desk.runJobs();
    QVERIFY(need(desk.store->commands.find(command.id)));
    desk.clock.advance(std::chrono::days(31));
    desk.runJobs();
    QVERIFY(!need(desk.store->commands.find(command.id)));
    QCOMPARE(need(desk.store->database().integer(u"SELECT count(*) FROM attachments"_s)), 0);
    // What is forgotten cannot be undone any more, and says so.
    QCOMPARE(desk.execute(Actor::ofAgent(desk.ken), command.ticket, command::Revert{command.id}).error().kind,
             ErrorKind::NotFound);
}

void TestJobs::draftsKeepTheirUploads()
{
    Desk desk;
    const auto upload = [&desk](const QByteArray &bytes) {
        return need(desk.store->attachments.add(ByteSource::fromBytes(bytes), u"a.txt"_s, u"text/plain"_s,
                                                desk.clock.now()))
            .id;
    };
    const AttachmentId drafted = upload("wanted");
    const AttachmentId forgotten = upload("forgotten");
    const TicketId id = desk.open();
    need(desk.store->drafts.save({desk.ken, id, DraftKind::Reply,
                                  u"{\"text\":\"x\",\"attachments\":[{\"id\":%1}]}"_s.arg(drafted.value).toUtf8(),
                                  desk.clock.now()}));
    desk.clock.advance(72h); // a weekend
    desk.runJobs();
    QVERIFY(desk.store->attachments.find(drafted));
    QVERIFY(!desk.store->attachments.find(forgotten));
    need(desk.store->drafts.discard(desk.ken, id, DraftKind::Reply));
    desk.clock.advance(48h);
    desk.runJobs();
    QVERIFY(!desk.store->attachments.find(drafted));
}

void TestJobs::oneThatCannotBeDone()
{
    Desk desk;
    SlaPlan plan = *desk.directory()->slaPlan(desk.sevA);
    EscalationStep step;
    step.trigger = EscalationTrigger::FirstResponseOverdue;
    step.transferTo = desk.banking;
    step.assignAgent = desk.ken; // no member there
    plan.steps = {step};
    need(desk.store->directory.save(plan));
    command::OpenTicket open = desk.opening();
    open.slaPlan = desk.sevA;
    const TicketId stuck = desk.open(open);
    const TicketId fine = desk.open();
    desk.run(desk.ken, fine, command::SetPendingUntil{desk.clock.now() + 1h});
    desk.clock.advance(1h);
    const JobReport report = desk.runJobs();
    QCOMPARE(report.woken, 1);
    // What cannot be done is said in the log; that the time has passed is a fact, and the rest of the step is done.
    QCOMPARE(count(desk, stuck, EventKind::Overdue), 1);
    QCOMPARE(desk.ticket(stuck).department, desk.banking);
    QVERIFY(!desk.ticket(stuck).agent);
    const LogEntry said = need(desk.store->log.newest(0, 1)).value(0);
    QCOMPARE(said.ticketNumber, desk.ticket(stuck).number);
    QVERIFY2(said.text.contains(u"escalation"_s), qPrintable(said.text));
    QCOMPARE(desk.runJobs().escalated, 0);
}

void TestJobs::peopleComeBetweenPortions()
{
    Desk desk;
    QList<TicketId> ids;
    for (int i = 0; i < 5; ++i) {
        ids.append(desk.open());
    }
    desk.clock.advance(100h);
    JobRunner runner(*desk.helpDesk);
    int portions = 0;
    bool more = true;
    while (more) {
        const int before = runner.report().overdue;
        more = need(runner.runFor(Duration(0)));
        QVERIFY(runner.report().overdue <= before + 2); // one ticket: both of its clocks
        // No transaction is open: whoever waits is served, on tickets done and not yet done.
        command::AddNote note;
        note.body.text = u"between"_s;
        desk.run(desk.ken, ids.at(portions % 5), note);
        ++portions;
    }
    QVERIFY(portions > 5);
    for (const TicketId id : ids) {
        QCOMPARE(count(desk, id, EventKind::Overdue), 2);
    }
    QCOMPARE(desk.runJobs().overdue, 0);
}

void TestJobs::whatPeopleChangedIsDueNoMore()
{
    Desk desk;
    desk.changeSettings([](Settings &settings) { settings.archiveAfterDays = 100; });
    RoutingRule rule;
    rule.name = u"Unanswered"_s;
    rule.trigger = RuleTrigger::OnTime;
    rule.query = u"priority:low is:open"_s;
    rule.actions = {{RuleActionKind::AddTag, 0, u"old"_s}};
    need(desk.store->directory.save(rule));
    const auto two = [&desk] { return std::array{desk.open(), desk.open()}; };
    const auto resolved = two();
    const auto closed = two();
    const auto snoozed = two();
    const auto ruled = two();
    for (const size_t i : {size_t(0), size_t(1)}) {
        desk.run(desk.ken, resolved.at(i), command::SetStatus{desk.status(u"Resolved"_s), {}});
        desk.run(desk.ken, closed.at(i), command::SetStatus{desk.status(u"Closed"_s), {}});
        desk.run(desk.ken, snoozed.at(i), command::SetPendingUntil{desk.clock.now() + 2h});
        desk.run(desk.ken, ruled.at(i), command::SetPriority{desk.priority(u"Low"_s)});
    }
    desk.clock.advance(std::chrono::days(200));
    // As soon as the first of a kind is dealt with, a person comes to the second one: it is on the job's list already.
    JobRunner runner(*desk.helpDesk);
    JobReport done;
    bool more = true;
    while (more) {
        more = need(runner.runFor(Duration(0)));
        const JobReport &now = runner.report();
        if (now.closed > done.closed) {
            desk.run(desk.ken, resolved.at(1), command::SetStatus{desk.status(u"Open"_s), {}});
        }
        if (now.archived > done.archived) {
            desk.run(desk.ken, closed.at(1), command::SetStatus{desk.status(u"Open"_s), {}});
        }
        if (now.woken > done.woken) {
            desk.run(desk.ken, snoozed.at(1), command::SetPendingUntil{desk.clock.now() + 2h});
        }
        if (now.ruled > done.ruled) {
            const bool first = desk.details(ruled.at(0)).tags.isEmpty(); // the newest comes first
            desk.run(desk.ken, ruled.at(first ? 0 : 1), command::SetPriority{desk.priority(u"High"_s)});
        }
        done = now;
    }
    QCOMPARE(desk.ticket(resolved.at(1)).state, TicketState::Open);
    QCOMPARE(desk.ticket(closed.at(1)).state, TicketState::Open);
    QCOMPARE(desk.ticket(snoozed.at(1)).pendingUntil, desk.clock.now() + 2h);
    QVERIFY(desk.details(ruled.at(0)).tags.isEmpty() != desk.details(ruled.at(1)).tags.isEmpty());
    QCOMPARE(done.closed, 1);
    QCOMPARE(done.woken, 1);
    QCOMPARE(done.ruled, 1);
}

void TestJobs::oneClockThatCannotBeRead()
{
    Desk desk;
    Schedule schedule;
    schedule.name = u"Office"_s;
    schedule.timeZone = "UTC";
    schedule.spans = {{1, QTime(9, 0), QTime(17, 0)}};
    schedule.id = need(desk.store->directory.save(schedule));
    SlaPlan plan = *desk.directory()->slaPlan(desk.sevA);
    plan.schedule = schedule.id;
    need(desk.store->directory.save(plan));
    command::OpenTicket open = desk.opening();
    open.slaPlan = desk.sevA;
    desk.open(open);
    desk.open(open);
    const TicketId fine = desk.open();
    // A file from a computer that knows more time zones than this one.
    schedule.timeZone = "Mars/Olympus";
    need(desk.store->directory.save(schedule));
    desk.clock.advance(5h);
    const JobReport report = desk.runJobs();
    QVERIFY(!report.problems.isEmpty());
    QVERIFY2(report.problems.constFirst().contains(u"Mars/Olympus"_s), qPrintable(report.problems.constFirst()));
    QCOMPARE(count(desk, fine, EventKind::Overdue), 1);
}

void TestJobs::timedRules()
{
    Desk desk;
    RoutingRule rule;
    rule.name = u"Forgotten"_s;
    rule.trigger = RuleTrigger::OnTime;
    rule.query = u"is:open is:unassigned"_s;
    rule.conditions = {{RuleField::Subject, {}, RuleOperator::Contains, u"printer"_s}};
    rule.actions = {{RuleActionKind::SetPriority, desk.priority(u"High"_s).value, {}},
                    {RuleActionKind::SetTeam, desk.incident.value, {}},
                    {RuleActionKind::NotifyAddress, 0, u"boss@help.example"_s}};
    need(desk.store->directory.save(rule));
    const TicketId printer = desk.open();
    const TicketId assigned = desk.open();
    desk.run(desk.ken, assigned, assignTo(desk.ken));
    const TicketId other = desk.open(u"Scanner"_s);
    QCOMPARE(desk.runJobs().ruled, 1);
    QCOMPARE(desk.ticket(printer).priority, desk.priority(u"High"_s));
    QCOMPARE(desk.ticket(printer).team, desk.incident);
    for (const TicketId id : {assigned, other}) {
        QCOMPARE(desk.ticket(id).priority, desk.priority(u"Normal"_s));
    }
    QCOMPARE(desk.runJobs().ruled, 0);
    int told = 0;
    for (const OutgoingMail &mail : desk.outbox()) {
        told += mail.kind == OutgoingMailKind::RuleNotification ? 1 : 0;
    }
    QCOMPARE(told, 1);
}

void TestJobs::timedRulesReachEveryTicket()
{
    Desk desk;
    RoutingRule rule;
    rule.name = u"Scanners"_s;
    rule.trigger = RuleTrigger::OnTime;
    rule.query = u"is:open"_s; // still finds what the rule has dealt with, or is not for
    rule.conditions = {{RuleField::Subject, {}, RuleOperator::Contains, u"scanner"_s}};
    rule.actions = {{RuleActionKind::SetPriority, desk.priority(u"High"_s).value, {}}};
    need(desk.store->directory.save(rule));
    const TicketId oldest = desk.open(u"Scanner"_s);
    desk.clock.advance(1h);
    TicketDetails printer = desk.details(desk.open());
    Transaction transaction = *desk.store->begin();
    for (int i = 0; i < 5000; ++i) {
        printer.ticket.id = {};
        printer.ticket.number = u"P%1"_s.arg(i);
        need(desk.store->tickets.insert(printer));
    }
    need(transaction.commit());
    QCOMPARE(desk.runJobs().ruled, 1);
    QCOMPARE(desk.ticket(oldest).priority, desk.priority(u"High"_s));
}

void TestJobs::timedRuleThatCannotBeRead()
{
    Desk desk;
    RoutingRule rule;
    rule.name = u"Broken"_s;
    rule.trigger = RuleTrigger::OnTime;
    rule.query = u"agent:nobody-of-this-name"_s;
    rule.actions = {{RuleActionKind::AddTag, 0, u"x"_s}};
    need(desk.store->directory.save(rule));
    desk.open();
    const JobReport report = desk.runJobs();
    QCOMPARE(report.problems.size(), 1);
    QVERIFY(report.problems.constFirst().contains(u"Broken"_s));
    QCOMPARE(report.ruled, 0);
}

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
