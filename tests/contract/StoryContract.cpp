// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/StoryContract.h"

#include <QSet>

namespace deskhand::test {

namespace {

using Kinds = QList<EventKind>;

/// What undo must bring back: all but what every change moves on.
Ticket withoutProgress(Ticket ticket)
{
    ticket.version = 0;
    ticket.updated = {};
    return ticket;
}

Timestamp at(int day, int hour, int minute)
{
    return fromDateTime(QDateTime(QDate(2026, 3, day), QTime(hour, minute), Qt::UTC));
}

/// Names of those told by this command, sorted, with the reason.
QStringList toldBy(const CommandOutcome &outcome)
{
    QStringList names;
    for (const NotifiedPerson &person : outcome.notified) {
        names.append(u"%1 (%2)"_s.arg(person.name, person.reason));
    }
    names.sort();
    return names;
}

Kinds kindsOf(const CommandOutcome &outcome)
{
    Kinds kinds;
    for (const Event &event : outcome.events) {
        kinds.append(event.kind);
    }
    return kinds;
}

const QString karen = u"karen.miller@meridian.example"_s;

} // namespace

CommandOutcome StoryContract::doUndoRedo(const char *username, CommandBody body)
{
    const Ticket before = now();
    const CommandOutcome done = run(username, m_ticket, std::move(body));
    const Ticket after = now();
    if (!done.inverse) {
        QTest::qFail("the step has no inverse", __FILE__, __LINE__);
        return done;
    }
    const CommandOutcome undone = need(attempt(username, *done.inverse));
    if (withoutProgress(now()) != withoutProgress(before)) {
        QTest::qFail("undo did not bring the ticket back", __FILE__, __LINE__);
    }
    if (undone.events.isEmpty() || !undone.inverse) {
        QTest::qFail("an undo has events of its own, and an inverse", __FILE__, __LINE__);
        return done;
    }
    need(attempt(username, *undone.inverse));
    if (withoutProgress(now()) != withoutProgress(after)) {
        QTest::qFail("redo did not bring the change back", __FILE__, __LINE__);
    }
    return done;
}

QList<EventKind> StoryContract::newEvents()
{
    const QList<Event> all = view("john", m_ticket).events;
    Kinds kinds;
    for (const Event &event : all.mid(m_events)) {
        kinds.append(event.kind);
    }
    m_events = all.size();
    return kinds;
}

QStringList StoryContract::newMail()
{
    QStringList addresses;
    for (const OutgoingMail &mail : need(fixture().outbox())) {
        if (m_mails.contains(mail.id.value)) {
            continue;
        }
        m_mails.insert(mail.id.value);
        for (const MailAddress &address : mail.to) {
            addresses.append(address.address);
        }
        if (mail.kind == OutgoingMailKind::Reply) {
            m_replyMessageId = mail.messageId;
        }
    }
    addresses.sort();
    return addresses;
}

QList<EventKind> StoryContract::told(const QString &username)
{
    const QList<Notification> all = need(fixture().notifications(agent(username))); // newest first
    Kinds kinds;
    for (qsizetype i = all.size() - m_told[username] - 1; i >= 0; --i) {
        kinds.append(all.at(i).kind);
    }
    m_told[username] = all.size();
    return kinds;
}

QString StoryContract::queues(const char *username)
{
    QStringList keys;
    QStringList queries;
    const DirectoryPtr own = need(as(username).directory().snapshot());
    for (const SavedQueue &queue : own->queues) {
        if (!queue.query.isEmpty()) {
            keys.append(queue.key);
            queries.append(queue.query);
        }
    }
    const QList<qint64> counts = need(as(username).tickets().counts(queries));
    QStringList filled;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (counts.at(i) > 0) {
            filled.append(u"%1=%2"_s.arg(keys.at(i)).arg(counts.at(i)));
        }
    }
    filled.sort();
    return filled.join(u' ');
}

void StoryContract::mailReportsTheOutage()
{
    const MailReceipt receipt =
        need(fixture().receive("From: Karen Miller <karen.miller@meridian.example>\r\n"
                               "To: helpdesk@meridian.example\r\n"
                               "Subject: The entire mobile online banking is down\r\n"
                               "Date: Mon, 02 Mar 2026 08:59:00 +0000\r\n"
                               "Message-ID: <outage-1@meridian.example>\r\n"
                               "Content-Type: text/plain; charset=utf-8\r\n"
                               "\r\n"
                               "Nobody can sign in since ten to nine. Customers are calling us.\r\n"));
    QCOMPARE(receipt.result, MailResult::Opened);
    m_ticket = receipt.ticket;

    // The rules made it an Emergency under Sev-A: an answer within 30 minutes, working again within the hour.
    const TicketView shown = view("john", m_ticket);
    const Ticket &opened = shown.details.ticket;
    QCOMPARE(opened.number, receipt.number);
    QCOMPARE(opened.subject, u"The entire mobile online banking is down"_s);
    QCOMPARE(shown.requester.primaryEmail(), karen);
    QVERIFY(opened.priority == priority(u"Emergency"_s));
    QVERIFY(opened.slaPlan == slaPlan(u"Sev-A"_s));
    QVERIFY(opened.topic == topic(u"Business critical outage"_s));
    QVERIFY(opened.department == department(u"Online Banking"_s));
    QVERIFY(opened.team == team(u"Incident response"_s));
    QVERIFY(!opened.agent);
    QVERIFY(opened.status == status(u"Open"_s));
    QCOMPARE(opened.source, Source::Email);
    QCOMPARE(shown.details.tags, QStringList{u"outage"_s});
    QVERIFY(opened.created == at(2, 9, 0));
    QVERIFY(opened.firstResponseDue == at(2, 9, 30));
    QVERIFY(opened.due == at(2, 10, 0));
    QVERIFY(opened.dueSoon == at(2, 9, 15)); // half of the first response's 30 minutes
    QVERIFY(!opened.answered);
    QVERIFY(!opened.isOverdue(clock().now()));
    QVERIFY(opened.isOverdue(at(2, 9, 30)));

    QCOMPARE(shown.entries.size(), 1);
    QCOMPARE(shown.entries.constFirst().kind, EntryKind::Message);
    QVERIFY(shown.entries.constFirst().body.text.contains(u"Customers are calling us."_s));
    QCOMPARE(shown.entries.constFirst().mail->messageId, u"outage-1@meridian.example"_s);
    QCOMPARE(newEvents(), (Kinds{EventKind::Opened, EventKind::Assigned})); // to the team of the topic

    // The manager and the assigned team are told, and Karen gets an acknowledgement.
    QVERIFY(newMail().contains(karen));
    for (const QString &username : {u"helen"_s, u"mary"_s, u"ken"_s, u"omar"_s}) {
        QVERIFY2(told(username).size() == 1, qPrintable(username)); // once, although Helen is told for two reasons
    }
    for (const QString &username : {u"john"_s, u"amy"_s, u"lucy"_s, u"priya"_s}) {
        QVERIFY2(told(username).isEmpty(), qPrintable(username));
    }
    QCOMPARE(queues("helen"), u"my-teams=1 open=1"_s);
    QCOMPARE(queues("priya"), u""_s);

    // The same mail again is dropped.
    const MailReceipt again = need(fixture().receive("From: Karen Miller <karen.miller@meridian.example>\r\n"
                                                     "To: helpdesk@meridian.example\r\n"
                                                     "Subject: The entire mobile online banking is down\r\n"
                                                     "Message-ID: <outage-1@meridian.example>\r\n"
                                                     "\r\n"
                                                     "Nobody can sign in.\r\n"));
    QCOMPARE(again.result, MailResult::Duplicate);
    QCOMPARE(newEvents(), Kinds());
    QCOMPARE(newMail(), QStringList());
}

void StoryContract::johnAssignsItToKen()
{
    clock().set(at(2, 9, 5));
    const CommandOutcome outcome = doUndoRedo("john", assignTo(agent(u"ken"_s)));
    QCOMPARE(kindsOf(outcome), Kinds{EventKind::Assigned});
    QVERIFY(toldBy(outcome).contains(u"Ken Jay (assigned agent)"_s));
    QCOMPARE(newEvents(), (Kinds{EventKind::Assigned, EventKind::Released, EventKind::Assigned}));
    QVERIFY(now().agent == agent(u"ken"_s));
    QVERIFY(now().team == team(u"Incident response"_s));
    QVERIFY(now().due == at(2, 10, 0)); // assigning does not touch the clocks
    QVERIFY(told(u"ken"_s).contains(EventKind::Assigned));
    QVERIFY(told(u"helen"_s).isEmpty());
    QVERIFY(!newMail().contains(karen));
    QCOMPARE(queues("ken"), u"mine=1 my-teams=1 needs-reply=1 open=1"_s);
    QCOMPARE(queues("helen"), u"my-teams=1 open=1"_s);
}

void StoryContract::kenNotesAndTransfers()
{
    clock().set(at(2, 9, 8));
    const CommandOutcome noted = run("ken", m_ticket, note(u"Core switch quokka7 drops every third packet."_s));
    QCOMPARE(kindsOf(noted), Kinds{EventKind::NoteAdded});
    QCOMPARE(newEvents(), Kinds{EventKind::NoteAdded});
    QVERIFY(!noted.inverse); // what was written stays
    QCOMPARE(now().noteCount, 1);
    QVERIFY(!now().answered);
    QVERIFY(!now().firstResponseDone); // a note is no answer
    const QStringList toldOfNote = toldBy(noted);
    QVERIFY(std::ranges::none_of(toldOfNote, [](const QString &who) { return who.startsWith(u"Ken Jay"_s); }));
    QVERIFY(std::ranges::any_of(toldOfNote, [](const QString &who) { return who.startsWith(u"Mary Stone"_s); }));
    QVERIFY(!newMail().contains(karen)); // notes stay inside
    static_cast<void>(told(u"ken"_s));

    clock().set(at(2, 9, 10));
    const CommandOutcome moved =
        doUndoRedo("ken", command::Transfer{department(u"System Administrators"_s), u"It is the core switch."_s});
    QCOMPARE(kindsOf(moved), (Kinds{EventKind::Transferred, EventKind::Released}));
    QCOMPARE(moved.events.constFirst().comment, u"It is the core switch."_s);
    // Ken is no member there, so it leaves him: back to him by the undo, away again by the redo.
    QCOMPARE(newEvents(), (Kinds{EventKind::Transferred, EventKind::Released, EventKind::Transferred,
                                 EventKind::Assigned, EventKind::Transferred, EventKind::Released}));
    const Ticket transferred = now();
    QVERIFY(transferred.department == department(u"System Administrators"_s));
    QVERIFY(transferred.slaPlan == slaPlan(u"Sev-A"_s)); // not transient: the new department's plan does not replace it
    QVERIFY(transferred.due == at(2, 10, 0));
    QVERIFY(!transferred.agent);
    QVERIFY(transferred.team == team(u"Incident response"_s));
    QVERIFY(told(u"priya"_s).contains(EventKind::Transferred)); // manages the department
    QVERIFY(told(u"ken"_s).isEmpty());
    QCOMPARE(queues("priya"), u"open=1"_s);
    QCOMPARE(queues("ken"), u"my-teams=1 open=1"_s); // still his team's
    QVERIFY(!newMail().contains(karen));
}

void StoryContract::maryClaimsItByReplying()
{
    clock().set(at(2, 9, 20));
    static_cast<void>(told(u"mary"_s));
    const Ticket before = now();
    const auto solution = reply(u"We moved the service to the spare switch. Signing in works again."_s);

    // Sent, taken back while it is held, and sent again.
    const CommandOutcome first = run("mary", m_ticket, solution);
    QCOMPARE(kindsOf(first), (Kinds{EventKind::ReplySent, EventKind::FirstResponse, EventKind::Claimed}));
    QVERIFY(newMail().contains(karen));
    clock().set(at(2, 9, 20) + 5s);
    QVERIFY(first.inverse.has_value());
    need(attempt("mary", *first.inverse));
    QVERIFY(!now().agent);
    QVERIFY(!now().firstResponseDone);
    QVERIFY(now().firstResponseDue == before.firstResponseDue);
    QVERIFY(!now().answered);
    QCOMPARE(view("mary", m_ticket).entries.constLast().delivery, DeliveryState::Cancelled);
    const auto waiting = need(fixture().outbox());
    QVERIFY(
        std::ranges::none_of(waiting, [](const OutgoingMail &mail) { return mail.kind == OutgoingMailKind::Reply; }));
    QCOMPARE(newEvents(), (Kinds{EventKind::ReplySent, EventKind::FirstResponse, EventKind::Claimed,
                                 EventKind::SendUndone, EventKind::Released, EventKind::MarkedUnanswered}));

    clock().set(at(2, 9, 21));
    const CommandOutcome sent = run("mary", m_ticket, solution);
    QCOMPARE(newEvents(), (Kinds{EventKind::ReplySent, EventKind::FirstResponse, EventKind::Claimed}));
    QCOMPARE(newMail().count(karen), 1);
    QVERIFY(!m_replyMessageId.isEmpty());
    const Ticket claimed = now();
    QVERIFY(claimed.agent == agent(u"mary"_s));
    QVERIFY(claimed.answered);
    QVERIFY(claimed.firstResponseDone == at(2, 9, 21));
    QVERIFY(claimed.lastReply == at(2, 9, 21));
    QVERIFY(claimed.lastRespondent == agent(u"mary"_s));
    QVERIFY(claimed.due == at(2, 10, 0));
    QVERIFY(told(u"mary"_s).isEmpty()); // a claim is silent, and nobody is told of their own reply
    QCOMPARE(view("mary", m_ticket).entries.constLast().delivery, DeliveryState::Held);
    QCOMPARE(queues("mary"), u"answered=1 mine=1 my-teams=1 open=1"_s);

    // After the hold it is too late to take it back.
    clock().set(at(2, 9, 21) + 11s);
    QVERIFY(sent.inverse.has_value());
    QCOMPARE(kindOf(attempt("mary", *sent.inverse)), ErrorKind::Refused);
    QVERIFY(now().agent == agent(u"mary"_s));
}

void StoryContract::maryResolvesIt()
{
    clock().set(at(2, 9, 40));
    const CommandOutcome outcome =
        doUndoRedo("mary", command::SetStatus{status(u"Resolved"_s), u"Spare switch in service."_s});
    QVERIFY(kindsOf(outcome).contains(EventKind::Closed));
    QVERIFY(toldBy(outcome).contains(u"Karen Miller (requester)"_s));
    QVERIFY(newMail().contains(karen));
    // Resolved, taken back, resolved again.
    QCOMPARE(newEvents(), (Kinds{EventKind::Closed, EventKind::Reopened, EventKind::Closed}));
    const Ticket resolved = now();
    QVERIFY(resolved.status == status(u"Resolved"_s));
    QCOMPARE(resolved.state, TicketState::Closed);
    QVERIFY(resolved.closed == at(2, 9, 40));
    QVERIFY(resolved.closedBy == agent(u"mary"_s));
    QVERIFY(!resolved.isOverdue(at(2, 12, 0))); // in time, and the clock has ended
    QCOMPARE(resolved.reopenCount, 0);          // an undo is no reopening
    const QString filled = queues("mary");
    QVERIFY2(filled.contains(u"resolved=1"_s) && !filled.contains(u"open=1"_s), qPrintable(filled));
}

void StoryContract::thanksReopenIt()
{
    clock().set(at(2, 11, 0));
    static_cast<void>(told(u"mary"_s));
    const MailReceipt receipt = need(fixture().receive("From: Karen Miller <karen.miller@meridian.example>\r\n"
                                                       "To: helpdesk@meridian.example\r\n"
                                                       "Subject: Re: The entire mobile online banking is down\r\n"
                                                       "Message-ID: <outage-2@meridian.example>\r\n"
                                                       "In-Reply-To: <"
                                                       + m_replyMessageId.toLatin1()
                                                       + ">\r\n"
                                                         "\r\n"
                                                         "Thanks, it works!\r\n"));
    QCOMPARE(receipt.result, MailResult::Appended);
    QVERIFY(receipt.ticket == m_ticket);
    QVERIFY(receipt.reopened);

    const TicketView shown = view("mary", m_ticket);
    const Ticket &reopened = shown.details.ticket;
    QCOMPARE(reopened.state, TicketState::Open);
    QVERIFY(reopened.status == status(u"Open"_s));
    QCOMPARE(reopened.reopenCount, 1);
    QVERIFY(reopened.reopened == at(2, 11, 0));
    QVERIFY(!reopened.closed);
    QVERIFY(reopened.agent == agent(u"mary"_s)); // she gets it back
    QVERIFY(!reopened.answered);
    QVERIFY(reopened.lastMessage == at(2, 11, 0));
    QVERIFY(reopened.due == at(2, 12, 0)); // the clock starts again with the reopening
    QCOMPARE(shown.entries.constLast().body.text.trimmed(), u"Thanks, it works!"_s);
    // The resolution is not lost: reply, resolving and its comment are all in the history.
    QVERIFY(std::ranges::any_of(shown.events, [](const Event &event) {
        return event.kind == EventKind::Closed && event.comment == u"Spare switch in service."_s;
    }));
    QCOMPARE(newEvents(), (Kinds{EventKind::MessageAdded, EventKind::Reopened}));
    QVERIFY(!told(u"mary"_s).isEmpty()); // last respondent and assigned agent: told once
    const QString filled = queues("mary");
    QVERIFY2(filled.contains(u"needs-reply=1"_s) && !filled.contains(u"resolved=1"_s), qPrintable(filled));
    static_cast<void>(newMail());
}

void StoryContract::maryResolvesItAgain()
{
    clock().set(at(2, 11, 5));
    const CommandOutcome outcome = doUndoRedo("mary", command::SetStatus{status(u"Resolved"_s), u"Confirmed."_s});
    QVERIFY(kindsOf(outcome).contains(EventKind::Closed));
    QVERIFY(now().closed == at(2, 11, 5));
    QCOMPARE(now().reopenCount, 1);
    QCOMPARE(newEvents(), (Kinds{EventKind::Closed, EventKind::Reopened, EventKind::Closed}));
    static_cast<void>(newMail());
}

void StoryContract::confirmationWindowCloses()
{
    clock().set(at(7, 11, 4)); // a minute before the five days are over
    need(fixture().runJobs());
    QVERIFY(now().status == status(u"Resolved"_s));
    QCOMPARE(newEvents(), Kinds());

    clock().set(at(7, 11, 6));
    const JobReport report = need(fixture().runJobs());
    QCOMPARE(report.closed, 1);
    QCOMPARE(report.overdue, 0);
    QVERIFY(report.problems.isEmpty());
    const TicketView shown = view("john", m_ticket);
    QVERIFY(shown.details.ticket.status == status(u"Closed"_s));
    QVERIFY(shown.details.ticket.closedBy == agent(u"mary"_s)); // who closed it is kept
    QCOMPARE(newEvents(), Kinds{EventKind::StatusChanged});
    QCOMPARE(shown.events.constLast().actor.kind, AuthorKind::System);
    const QString filled = queues("mary");
    QVERIFY2(filled.contains(u"closed=1"_s) && !filled.contains(u"resolved=1"_s), qPrintable(filled));

    need(fixture().runJobs()); // running them again does nothing more
    QCOMPARE(newEvents(), Kinds());
    static_cast<void>(newMail());
}

void StoryContract::karenRates()
{
    clock().set(at(7, 12, 0));
    const Actor requester = Actor::ofRequester(now().requester);
    const CommandOutcome rated =
        need(fixture().execute(requester, Command::make(m_ticket, command::Rate{5, u"Quick and friendly."_s})));
    QVERIFY(rated.inverse.has_value());
    const CommandOutcome unrated = need(fixture().execute(requester, *rated.inverse));
    QVERIFY(!view("john", m_ticket).feedback.has_value());
    QVERIFY(unrated.inverse.has_value());
    need(fixture().execute(requester, *unrated.inverse));
    const TicketView shown = view("john", m_ticket);
    QVERIFY(shown.feedback.has_value());
    QCOMPARE(shown.feedback->rating, 5);
    QCOMPARE(shown.feedback->comment, u"Quick and friendly."_s);
    QCOMPARE(newEvents(), (Kinds{EventKind::Rated, EventKind::RatingRemoved, EventKind::Rated}));
    // Once per closure.
    QVERIFY(!fixture().execute(requester, Command::make(m_ticket, command::Rate{1, u""_s})));
    QCOMPARE(view("john", m_ticket).feedback->rating, 5);
    QCOMPARE(count("john", u"feedback:5"_s), 1);
    QVERIFY(now().state == TicketState::Closed);
}

void StoryContract::johnArchives()
{
    clock().set(at(20, 9, 0));
    doUndoRedo("john", command::SetStatus{status(u"Archived"_s), u""_s});
    QCOMPARE(now().state, TicketState::Archived);
    QVERIFY(now().archived == at(20, 9, 0));
    QCOMPARE(newEvents(), (Kinds{EventKind::Archived, EventKind::StatusChanged, EventKind::Archived}));
    QCOMPARE(queues("john"), u"archived=1"_s);
}

void StoryContract::itIsFoundAndExported()
{
    const Ticket last = now();
    // By a word of its note, by those who may see it; a note is never found for the requester.
    for (const char *username : {"john", "mary", "ken", "priya"}) {
        QCOMPARE(found(username, u"quokka7"_s), QList<TicketId>{m_ticket});
    }
    QVERIFY(found("lucy", u"quokka7"_s).isEmpty());
    QCOMPARE(found("john", u"is:archived packet"_s), QList<TicketId>{m_ticket});

    const QList<QStringList> table = need(fixture().exported(u"is:archived quokka7"_s));
    QCOMPARE(table.size(), 2);
    const auto cell = [&table](const QString &title) { return table.at(1).value(table.at(0).indexOf(title)); };
    QCOMPARE(cell(u"Ticket Number"_s), last.number);
    QCOMPARE(cell(u"Subject"_s), u"The entire mobile online banking is down"_s);
    QCOMPARE(cell(u"From"_s), u"Karen Miller"_s);
    QCOMPARE(cell(u"From Email"_s), karen);
    QCOMPARE(cell(u"Priority"_s), u"Emergency"_s);
    QCOMPARE(cell(u"Department"_s), u"System Administrators"_s);
    QCOMPARE(cell(u"Help Topic"_s), u"Business critical outage"_s);
    QCOMPARE(cell(u"Source"_s), u"email"_s);
    QCOMPARE(cell(u"Current Status"_s), u"Archived"_s);
    QCOMPARE(cell(u"SLA Plan"_s), u"Sev-A"_s);
    QCOMPARE(cell(u"Agent Assigned"_s), u"Mary Stone"_s);
    QCOMPARE(cell(u"Team Assigned"_s), u"Incident response"_s);
    QCOMPARE(cell(u"Overdue"_s), u"false"_s);
    QCOMPARE(cell(u"Reopen Count"_s), u"1"_s);
    QCOMPARE(cell(u"Thread Count"_s), QString::number(last.entryCount));
}

void StoryContract::outageFromMailToArchive()
{
    using Step = void (StoryContract::*)();
    for (const Step step :
         {&StoryContract::mailReportsTheOutage, &StoryContract::johnAssignsItToKen,
          &StoryContract::kenNotesAndTransfers, &StoryContract::maryClaimsItByReplying, &StoryContract::maryResolvesIt,
          &StoryContract::thanksReopenIt, &StoryContract::maryResolvesItAgain, &StoryContract::confirmationWindowCloses,
          &StoryContract::karenRates, &StoryContract::johnArchives, &StoryContract::itIsFoundAndExported}) {
        (this->*step)();
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

} // namespace deskhand::test
