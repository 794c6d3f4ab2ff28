// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/VisibilityContract.h"

namespace deskhand::test {

TicketId VisibilityContract::openForSecurity()
{
    command::OpenTicket opened = opening(u"Strange wombat mail"_s);
    opened.department = department(u"Information Security"_s);
    return run("john", {}, opened).ticket;
}

void VisibilityContract::checkHidden(const char *username, TicketId id)
{
    QVERIFY(!found(username, u"is:open"_s).contains(id));
    QVERIFY(!found(username, u"wombat"_s).contains(id));
    QCOMPARE(count(username, u"wombat"_s), 0);
    QCOMPARE(count(username, u"is:open"_s), 0);
    QVERIFY(need(as(username).tickets().rows({id})).isEmpty());
    const TicketQuery open = need(as(username).tickets().resolve(u"is:open"_s, {}));
    QVERIFY(need(as(username).tickets().matching(open, {id})).isEmpty());
    QCOMPARE(kindOf(answerOf(as(username).tickets().ticket(id))), ErrorKind::NotFound);
    QCOMPARE(kindOf(attempt(username, Command::make(id, note(u"I should not be here."_s)))), ErrorKind::NotFound);
}

void VisibilityContract::checkSeen(const char *username, TicketId id)
{
    QVERIFY(found(username, u"is:open"_s).contains(id));
    QVERIFY(found(username, u"wombat"_s).contains(id));
    QCOMPARE(count(username, u"wombat"_s), 1);
    QCOMPARE(need(as(username).tickets().rows({id})).size(), 1);
    QVERIFY(view(username, id).details.ticket.id == id);
}

void VisibilityContract::membersSeeTheirDepartments()
{
    const TicketId id = openForSecurity();
    checkSeen("omar", id);
    checkHidden("mary", id);
    checkHidden("lucy", id);
}

void VisibilityContract::assigneesSeeTheirTicket()
{
    command::OpenTicket opened = opening(u"Strange wombat noise"_s);
    opened.department = department(u"Online Banking"_s);
    const TicketId id = run("john", {}, opened).ticket;
    checkHidden("lucy", id);
    run("john", id, assignTo(agent(u"lucy"_s)));
    checkSeen("lucy", id);
    // From outside the department: view and reply, no more.
    run("lucy", id, reply(u"I am on it."_s));
    QCOMPARE(kindOf(attempt("lucy", Command::make(id, command::SetPriority{priority(u"Low"_s)}))),
             ErrorKind::PermissionDenied);
    run("john", id, assignTo(agent(u"helen"_s)));
    checkHidden("lucy", id);
}

void VisibilityContract::referredTicketsAreSeen()
{
    const TicketId id = openForSecurity();
    command::Refer refer;
    refer.to = {ReferralKind::Agent, agent(u"mary"_s).value};
    run("omar", id, refer);
    checkSeen("mary", id);
    refer.remove = true;
    run("omar", id, refer);
    checkHidden("mary", id);
    refer.remove = false;
    refer.to = {ReferralKind::Department, department(u"System Administrators"_s).value};
    run("omar", id, refer);
    checkSeen("mary", id);
    checkSeen("priya", id);
}

void VisibilityContract::transferTakesSightAway()
{
    const TicketId id = open("lucy", u"Lost wombat"_s);
    checkSeen("lucy", id);
    checkHidden("priya", id);
    run("john", id, command::Transfer{department(u"System Administrators"_s), u"Theirs"_s});
    checkHidden("lucy", id);
    checkSeen("priya", id);
}

void VisibilityContract::administratorsSeeAll()
{
    checkSeen("john", openForSecurity());
}

void VisibilityContract::personalQueuesAreTheOwners()
{
    for (const char *username : {"john", "ken"}) {
        const DirectoryPtr own = need(as(username).directory().snapshot());
        QVERIFY(!own->queues.isEmpty());
        for (const SavedQueue &queue : own->queues) {
            QVERIFY(queue.scope != QueueScope::Personal || queue.owner == as(username).actor().agent);
        }
    }
}

void VisibilityContract::secretsAreNotInTheSetUp()
{
    QVERIFY(need(as("ken").directory().snapshot())->settings.referenceKey.isEmpty());
}

void VisibilityContract::peopleAreFound()
{
    const auto found = need(as("ken").directory().findRequesters(u"karen"_s, 10)).rows;
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().name, u"Karen Miller"_s);
    QCOMPARE(need(as("ken").directory().findRequesters(u"mill"_s, 10)).rows.size(), 1);
    QVERIFY(need(as("ken").directory().findRequesters(u"branches.meridian"_s, 2)).rows.size() <= 2);
    QVERIFY(need(as("ken").directory().findRequesters(u"nobody at all"_s, 10)).rows.isEmpty());
    QCOMPARE(need(as("ken").directory().requester(found.constFirst().id)).primaryEmail(),
             u"karen.miller@meridian.example"_s);
    QCOMPARE(kindOf(answerOf(as("ken").directory().requester(RequesterId{999'999}))), ErrorKind::NotFound);

    const TicketId id = open("ken", u"Printer"_s);
    run("ken", id, assignTo(agent(u"amy"_s)));
    QCOMPARE(need(as("ken").directory().openTicketLoad()).value(agent(u"amy"_s)), 1);
}

} // namespace deskhand::test
