// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/Access.h"
#include "core/policy/DefaultRoles.h"
#include "core/policy/SmallDesk.h"

#include <QTest>

using namespace deskhand;
using namespace deskhand::test;

class TestAgentAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhyATicketIsSeen_data();
    void tellsWhyATicketIsSeen();
    void grantsByTheRoleInTheDepartment();
    void endsWithTheDepartment();
    void seesReports();
    void listsWhatFiltersNeed();
    void ownTicketsOfRequesters();
    void assignsMembersOnlyWhereSo();
    void rolesGrowFromViewToAll();
};

void TestAgentAccess::tellsWhyATicketIsSeen_data()
{
    QTest::addColumn<qint64>("agent");
    QTest::addColumn<qint64>("department");
    QTest::addColumn<qint64>("assignee");
    QTest::addColumn<bool>("ofTeam");
    QTest::addColumn<int>("referralKind");
    QTest::addColumn<qint64>("referral");
    QTest::addColumn<int>("reason");
    QTest::addColumn<bool>("reply");
    const auto row = [](const char *name, AgentId agent, DepartmentId department, AgentId assignee, bool ofTeam,
                        int kind, qint64 referral, ViewReason reason, bool reply) {
        QTest::newRow(name) << agent.value << department.value << assignee.value << ofTeam << kind << referral
                            << static_cast<int>(reason) << reply;
    };
    constexpr int none = -1;
    constexpr auto toAgent = static_cast<int>(ReferralKind::Agent);
    constexpr auto toTeam = static_cast<int>(ReferralKind::Team);
    constexpr auto toDepartment = static_cast<int>(ReferralKind::Department);
    row("member", ken, support, {}, false, none, 0, ViewReason::DepartmentMember, true);
    row("member by a further department", john, banking, {}, false, none, 0, ViewReason::DepartmentMember, true);
    row("member who may only look", john, support, {}, false, none, 0, ViewReason::DepartmentMember, false);
    row("stranger", ken, admins, {}, false, none, 0, ViewReason::None, false);
    row("assignee from outside", ken, admins, ken, false, none, 0, ViewReason::Assignee, true);
    row("assigned to another", ken, admins, mary, false, none, 0, ViewReason::None, false);
    row("team from outside", ken, banking, {}, true, none, 0, ViewReason::TeamAssignee, true);
    row("not of the team", john, admins, {}, true, none, 0, ViewReason::None, false);
    row("referred to the agent", ken, admins, {}, false, toAgent, ken.value, ViewReason::Referred, false);
    row("referred to another", ken, admins, {}, false, toAgent, john.value, ViewReason::None, false);
    row("referred to the team", ken, banking, {}, false, toTeam, network.value, ViewReason::Referred, false);
    row("referred to the department", ken, admins, {}, false, toDepartment, support.value, ViewReason::Referred, false);
    // Ids of different kinds must not be mixed up: agent 1 is Ken, department 1 Support, team 1 Network.
    row("referred to a department of another", mary, banking, {}, false, toDepartment, support.value, ViewReason::None,
        false);
    row("administrator", boss, admins, {}, false, none, 0, ViewReason::Administrator, true);
    row("inactive member", gone, support, gone, false, none, 0, ViewReason::None, false);
    row("away member", test::away, support, {}, false, none, 0, ViewReason::DepartmentMember, true);
    row("search all", auditor, admins, {}, false, none, 0, ViewReason::SearchAll, false);
    row("unknown agent", AgentId{77}, support, AgentId{77}, false, none, 0, ViewReason::None, false);
    row("no agent", AgentId{}, support, {}, false, none, 0, ViewReason::None, false);
    row("manager who is no member", manager, support, {}, false, none, 0, ViewReason::None, false);
}

void TestAgentAccess::tellsWhyATicketIsSeen()
{
    QFETCH(qint64, agent);
    QFETCH(qint64, department);
    QFETCH(qint64, assignee);
    QFETCH(bool, ofTeam);
    QFETCH(int, referralKind);
    QFETCH(qint64, referral);
    QFETCH(int, reason);
    QFETCH(bool, reply);
    TicketDetails ticket = smallTicket();
    ticket.ticket.department = DepartmentId{department};
    ticket.ticket.agent = AgentId{assignee};
    ticket.ticket.team = ofTeam ? network : TeamId{};
    if (referralKind >= 0) {
        ticket.referrals.append({static_cast<ReferralKind>(referralKind), referral});
    }
    const AgentAccess access(smallDesk(), AgentId{agent});
    QCOMPARE(static_cast<int>(access.canView(ticket)), reason);
    QCOMPARE(access.may(DepartmentPermission::TicketReply, ticket), reply);
}

void TestAgentAccess::grantsByTheRoleInTheDepartment()
{
    const DirectorySnapshot desk = smallDesk();
    TicketDetails ticket = smallTicket();
    QCOMPARE(AgentAccess(desk, ken).permissions(ticket), allDepartmentPermissions());
    QCOMPARE(AgentAccess(desk, john).permissions(ticket), DepartmentPermissions());
    QCOMPARE(AgentAccess(desk, boss).permissions(ticket), allDepartmentPermissions());
    ticket.ticket.agent = mary;
    QCOMPARE(AgentAccess(desk, mary).permissions(ticket), DepartmentPermissions(DepartmentPermission::TicketReply));
    QVERIFY(AgentAccess(desk, john).may(DepartmentPermission::TicketCreate, banking));
    QVERIFY(!AgentAccess(desk, john).may(DepartmentPermission::TicketCreate, support));
    QVERIFY(!AgentAccess(desk, ken).may(DepartmentPermission::TicketCreate, banking));
    QVERIFY(AgentAccess(desk, boss).may(AgentPermission::SettingsManage));
    QVERIFY(!AgentAccess(desk, gone).may(AgentPermission::SettingsManage));
    QVERIFY(!AgentAccess(desk, ken).may(AgentPermission::SearchAll));
    QVERIFY(AgentAccess(desk, auditor).may(AgentPermission::SearchAll));
}

void TestAgentAccess::endsWithTheDepartment()
{
    // A role that was deleted grants nothing; membership still lets the ticket be seen.
    DirectorySnapshot desk = smallDesk();
    desk.roles.clear();
    QCOMPARE(AgentAccess(desk, ken).canView(smallTicket()), ViewReason::DepartmentMember);
    QCOMPARE(AgentAccess(desk, ken).permissions(smallTicket()), DepartmentPermissions());
    // Two memberships of one department add up.
    desk = smallDesk();
    desk.agents[2].further.append({support, limitedAccess});
    QVERIFY(AgentAccess(desk, john).may(DepartmentPermission::TicketReply, smallTicket()));
}

void TestAgentAccess::seesReports()
{
    const DirectorySnapshot desk = smallDesk();
    QVERIFY(AgentAccess(desk, manager).seesReportsOf(support));
    QVERIFY(!AgentAccess(desk, manager).seesReportsOf(banking));
    QVERIFY(!AgentAccess(desk, ken).seesReportsOf(support));
    QVERIFY(AgentAccess(desk, auditor).seesReportsOf(admins));
    QVERIFY(AgentAccess(desk, boss).seesReportsOf(admins));
    QVERIFY(AgentAccess(desk, ken).seesReportsOf(ken));
    QVERIFY(!AgentAccess(desk, ken).seesReportsOf(mary));
    QVERIFY(AgentAccess(desk, auditor).seesReportsOf(mary));
    QVERIFY(!AgentAccess(desk, gone).seesReportsOf(gone));
    QVERIFY(!AgentAccess(desk, gone).seesReportsOf(support));
}

void TestAgentAccess::listsWhatFiltersNeed()
{
    const DirectorySnapshot desk = smallDesk();
    QCOMPARE(AgentAccess(desk, john).departments(), (QList<DepartmentId>{support, banking}));
    QCOMPARE(AgentAccess(desk, ken).teams(), QList<TeamId>{network});
    QVERIFY(!AgentAccess(desk, ken).seesAllTickets());
    QVERIFY(AgentAccess(desk, auditor).seesAllTickets());
    QVERIFY(AgentAccess(desk, boss).seesAllTickets());
    QVERIFY(!AgentAccess(desk, gone).seesAllTickets());
    QVERIFY(AgentAccess(desk, gone).departments().isEmpty());
}

void TestAgentAccess::ownTicketsOfRequesters()
{
    TicketDetails ticket = smallTicket();
    ticket.collaborators = {{karen, false}};
    QVERIFY(requesterMaySee(jane, ticket));
    QVERIFY(requesterMaySee(karen, ticket));
    QVERIFY(!requesterMaySee(barbie, ticket));
    QVERIFY(!requesterMaySee({}, ticket));
    ticket.ticket.state = TicketState::Deleted;
    QVERIFY(!requesterMaySee(jane, ticket));
}

void TestAgentAccess::assignsMembersOnlyWhereSo()
{
    DirectorySnapshot desk = smallDesk();
    QVERIFY(mayBeAssigned(desk, mary, support));
    QVERIFY(!mayBeAssigned(desk, gone, support));
    QVERIFY(!mayBeAssigned(desk, AgentId{77}, support));
    desk.departments[0].membersOnlyAssignment = true;
    QVERIFY(!mayBeAssigned(desk, mary, support));
    QVERIFY(mayBeAssigned(desk, ken, support));
    QVERIFY(mayBeAssigned(desk, test::away, support));
}

void TestAgentAccess::rolesGrowFromViewToAll()
{
    const QList<Role> roles = defaultRoles();
    QCOMPARE(roles.size(), 4);
    QCOMPARE(roles[0].permissions, allDepartmentPermissions());
    QCOMPARE(roles[3].permissions, DepartmentPermissions());
    for (int i = 1; i < roles.size(); ++i) {
        const DepartmentPermissions less = roles[i].permissions;
        QVERIFY((less & roles[i - 1].permissions) == less && less != roles[i - 1].permissions);
    }
    QCOMPARE(qPopulationCount(static_cast<quint32>(allDepartmentPermissions().toInt())), 19U);
    QCOMPARE(qPopulationCount(static_cast<quint32>(allAgentPermissions().toInt())), 10U);
}

QTEST_GUILESS_MAIN(TestAgentAccess)
#include "tst_AgentAccess.moc"
