// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/CommandPermission.h"
#include "core/policy/SmallDesk.h"

#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nobody = 0;

struct Case {
    const char *name;
    CommandBody command;
    const char
        *who; ///< who may, of all access, expanded, limited, view only, assignee from outside, referred: "AELV-o-r"
};

/// In the department: A all access, E expanded, L limited, V view only. From outside: o assignee, r referred.
QList<Case> cases()
{
    using namespace command;
    OpenTicket forOther;
    forOther.agent = mary;
    OpenTicket closedAtOnce;
    closedAtOnce.status = closed;
    Reply withClosing;
    withClosing.status = resolved;
    Reply withPending;
    withPending.status = pending;
    AddNote withClosingNote;
    withClosingNote.status = closed;
    Assign give;
    give.agent = mary;
    Assign take;
    take.agent = AgentId{nobody};
    FinishTask reopenTask;
    reopenTask.reopen = true;
    return {
        {"open", OpenTicket{}, "AEL"},
        {"open for another agent", forOther, "AEL"},
        {"open and close", closedAtOnce, "AE"},
        {"reply", Reply{}, "AELo"},
        {"reply and resolve", withClosing, "AE"},
        {"reply and set pending", withPending, "AELo"},
        {"note", AddNote{}, "AELVor"},
        {"note and close", withClosingNote, "AE"},
        {"message", RequesterMessage{}, "AELo"},
        {"edit entry", EditEntry{}, "A"},
        {"assign", give, "AEL"},
        {"take from the assignee", take, "AEL"},
        {"claim", Claim{}, "AELo"},
        {"release", Release{}, "AE"},
        {"transfer", Transfer{}, "AEL"},
        {"refer", Refer{}, "AE"},
        {"set status closed", SetStatus{closed, {}}, "AE"},
        {"set status archived", SetStatus{archived, {}}, "AE"},
        {"set status pending", SetStatus{pending, {}}, "AELo"},
        {"set priority", SetPriority{}, "AE"},
        {"set topic", SetTopic{}, "AE"},
        {"set SLA plan", SetSla{}, "AE"},
        {"set due date", SetDue{}, "AE"},
        {"snooze", SetPendingUntil{}, "AELo"},
        {"edit properties", EditProperties{}, "AE"},
        {"collaborators", ChangeCollaborators{}, "AELo"},
        {"tags", ChangeTags{}, "AE"},
        {"merge", Merge{}, "AE"},
        {"unmerge", Unmerge{}, "AE"},
        {"split", Split{}, "AE"},
        {"link", Link{}, "AEL"},
        {"add task", AddTask{}, "AEL"},
        {"finish task", FinishTask{}, "AE"},
        {"reopen task", reopenTask, "AE"},
        {"mark answered", MarkAnswered{}, "AE"},
        {"rate", Rate{}, ""},
        {"delete", Delete{}, "A"},
        {"restore", Restore{}, "A"},
        {"purge", Purge{}, ""},
        {"undo sending", UndoSend{}, "AELo"},
        {"revert", Revert{}, "AELVor"},
    };
}

} // namespace

class TestCommandPermission : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsForEveryCommandAndRole_data();
    void holdsForEveryCommandAndRole();
    void coversEveryCommand();
    void addsWhatContentsNeed();
    void letsRequestersTakePart();
};

void TestCommandPermission::holdsForEveryCommandAndRole_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("who");
    const QList<Case> all = cases();
    for (int i = 0; i < all.size(); ++i) {
        QTest::newRow(all[i].name) << i << QString::fromLatin1(all[i].who);
    }
}

void TestCommandPermission::holdsForEveryCommandAndRole()
{
    QFETCH(int, index);
    QFETCH(QString, who);
    const CommandBody command = cases()[index].command;
    DirectorySnapshot desk = smallDesk();
    constexpr AgentId tester{20};
    const auto may = [&](DepartmentMembership membership, const TicketDetails &ticket) {
        Agent agent;
        agent.id = tester;
        agent.primary = membership;
        desk.agents.append(agent);
        const bool result = meets(requirementOf(command, ticket, desk, tester), AgentAccess(desk, tester), ticket);
        desk.agents.removeLast();
        return result;
    };
    const TicketDetails own = smallTicket();
    TicketDetails assigned = own;
    assigned.ticket.agent = tester;
    TicketDetails referred = own;
    referred.referrals = {{ReferralKind::Department, banking.value}};
    QString found;
    found += may({support, allAccess}, own) ? u"A"_s : QString();
    found += may({support, expandedAccess}, own) ? u"E"_s : QString();
    found += may({support, limitedAccess}, own) ? u"L"_s : QString();
    found += may({support, viewOnly}, own) ? u"V"_s : QString();
    found += may({banking, allAccess}, assigned) ? u"o"_s : QString();
    found += may({banking, allAccess}, referred) ? u"r"_s : QString();
    QCOMPARE(found, who);
    QVERIFY2(!may({banking, allAccess}, own), "a ticket of another department");
    const bool byAgents = baseRequirement(command.index()).byAgents;
    QCOMPARE(meets(requirementOf(command, own, desk, boss), AgentAccess(desk, boss), own), byAgents);
    QVERIFY2(!meets(requirementOf(command, own, desk, gone), AgentAccess(desk, gone), own), "inactive");
}

void TestCommandPermission::coversEveryCommand()
{
    QSet<size_t> covered;
    for (const Case &entry : cases()) {
        covered.insert(entry.command.index());
    }
    QCOMPARE(static_cast<size_t>(covered.size()), std::variant_size_v<CommandBody>);
}

void TestCommandPermission::addsWhatContentsNeed()
{
    const DirectorySnapshot desk = smallDesk();
    TicketDetails ticket = smallTicket();
    command::AddTask task;
    task.assignee = mary;
    QVERIFY(requirementOf(task, ticket, desk, ken).allOf.testFlag(DepartmentPermission::TaskAssign));
    QVERIFY(!requirementOf(task, ticket, desk, mary).allOf.testFlag(DepartmentPermission::TaskAssign));
    command::OpenTicket opening;
    opening.agent = ken;
    QVERIFY(requirementOf(opening, ticket, desk, mary).allOf.testFlag(DepartmentPermission::TicketAssign));
    QVERIFY(!requirementOf(opening, ticket, desk, ken).allOf.testFlag(DepartmentPermission::TicketAssign));
    ticket.ticket.state = TicketState::Deleted;
    QVERIFY(requirementOf(command::SetStatus{test::open, {}}, ticket, desk, ken)
                .allOf.testFlag(DepartmentPermission::TicketDelete));
}

void TestCommandPermission::letsRequestersTakePart()
{
    const DirectorySnapshot desk = smallDesk();
    TicketDetails ticket = smallTicket();
    const auto may = [&](const CommandBody &command, RequesterId requester) {
        return meets(requirementOf(command, ticket, desk, {}), requester, ticket);
    };
    QVERIFY(may(command::OpenTicket{}, jane));
    QVERIFY(may(command::RequesterMessage{}, jane));
    QVERIFY(!may(command::RequesterMessage{}, karen));
    QVERIFY(may(command::Rate{}, jane));
    QVERIFY(!may(command::Reply{}, jane));
    QVERIFY(!may(command::AddNote{}, jane));
    QVERIFY(!may(command::SetStatus{closed, {}}, jane));
    ticket.ticket.status = resolved;
    ticket.ticket.state = TicketState::Closed;
    QVERIFY2(may(command::SetStatus{closed, {}}, jane), "confirms the solution");
    QVERIFY(!may(command::SetStatus{test::open, {}}, jane));
    QVERIFY(!may(command::SetStatus{archived, {}}, jane));
}

QTEST_GUILESS_MAIN(TestCommandPermission)
#include "tst_CommandPermission.moc"
