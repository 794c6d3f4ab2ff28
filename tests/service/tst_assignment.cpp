// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/Desk.h"

using namespace deskhand;
using namespace deskhand::test;

/// Whose a ticket is, and whose it becomes.
class TestAssignment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void assignmentRules();
    void assigningTheSameChangesNothing();
    void releasedWhileClosedStaysReleased_data();
    void releasedWhileClosedStaysReleased();
    void transferKeepsAPlanThatIsNotTransient();
};

void TestAssignment::assignmentRules()
{
    Desk desk;
    command::OpenTicket open = desk.opening();
    open.department = desk.banking;
    const TicketId id = desk.open(open);
    QCOMPARE(desk.execute(Actor::ofAgent(desk.otto), id, assignTo(desk.ken)).error().kind, ErrorKind::Refused);
    QCOMPARE(desk.execute(Actor::ofAgent(desk.otto), id, assignTo(AgentId{4711})).error().kind,
             ErrorKind::InvalidInput);
    Agent lea = *desk.directory()->agent(desk.lea);
    lea.active = false;
    need(desk.store->directory.save(lea));
    const TicketId own = desk.open();
    QCOMPARE(desk.execute(Actor::ofAgent(desk.ken), own, assignTo(desk.lea)).error().kind, ErrorKind::Refused);
    // Somebody's ticket is not claimed over their head, but can be assigned.
    desk.run(desk.ken, own, command::Claim{});
    QCOMPARE(desk.execute(Actor::ofAgent(desk.lim), own, command::Claim{}).error().kind, ErrorKind::Refused);
    desk.run(desk.lim, own, assignTo(desk.lim));
    QCOMPARE(desk.ticket(own).agent, desk.lim);
    desk.run(desk.ken, own, assignTo(desk.incident));
    QCOMPARE(desk.ticket(own).agent, desk.lim);
    QCOMPARE(desk.ticket(own).team, desk.incident);
    desk.run(desk.ken, own, command::Release{});
    QVERIFY(!desk.ticket(own).agent);
    QCOMPARE(desk.ticket(own).team, desk.incident);
}

void TestAssignment::assigningTheSameChangesNothing()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, command::Assign{desk.lea, desk.incident, {}});
    desk.run(desk.ken, id, command::SetStatus{desk.status(u"Closed"_s), {}});
    const Ticket before = desk.ticket(id);
    QVERIFY(desk.run(desk.ken, id, assignTo(desk.lea)).events.isEmpty());
    QVERIFY(desk.run(desk.ken, id, assignTo(desk.incident)).events.isEmpty());
    QCOMPARE(desk.ticket(id), before);
    desk.run(desk.ken, id, assignTo(desk.ken));
    QCOMPARE(desk.ticket(id).state, TicketState::Open);
}

void TestAssignment::releasedWhileClosedStaysReleased_data()
{
    QTest::addColumn<bool>("byAssign");
    QTest::newRow("release") << false;
    QTest::newRow("assign nobody") << true;
}

void TestAssignment::releasedWhileClosedStaysReleased()
{
    QFETCH(bool, byAssign);
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, assignTo(desk.lea));
    desk.run(desk.ken, id, command::SetStatus{desk.status(u"Resolved"_s), {}});
    if (byAssign) {
        desk.run(desk.ken, id, command::Assign{AgentId{}, {}, {}});
    } else {
        desk.run(desk.ken, id, command::Release{});
    }
    desk.run(Actor::ofRequester(desk.karen), id, message(u"It burns again"_s));
    QCOMPARE(desk.ticket(id).state, TicketState::Open);
    QVERIFY(!desk.ticket(id).agent);
}

void TestAssignment::transferKeepsAPlanThatIsNotTransient()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, command::SetSla{desk.sevA});
    desk.run(desk.ken, id, command::Transfer{desk.systems, {}});
    QCOMPARE(desk.ticket(id).slaPlan, desk.sevA);
    const TicketId other = desk.open();
    desk.run(desk.ken, other, command::Transfer{desk.systems, {}});
    QCOMPARE(desk.ticket(other).slaPlan, desk.sevB);
    QCOMPARE(desk.ticket(other).due, monday() + 8h);
    // The transferred ticket is no longer its old agent's, who is no member there, and its history says so.
    const TicketId third = desk.open();
    desk.run(desk.ken, third, assignTo(desk.ken));
    desk.run(desk.ken, third, command::Transfer{desk.systems, {}});
    QVERIFY(!desk.ticket(third).agent);
    QCOMPARE(desk.eventKinds(third).count(EventKind::Released), 1);
    for (const Event &event : desk.events(third)) {
        if (event.kind == EventKind::Released) {
            QCOMPARE(event.from, QString::number(desk.ken.value));
            QCOMPARE(event.department, desk.systems);
        }
    }
    QCOMPARE(desk.eventKinds(other).count(EventKind::Released), 0);
}

QTEST_GUILESS_MAIN(TestAssignment)
#include "tst_assignment.moc"
