// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/Opening.h"
#include "core/policy/SmallDesk.h"

#include <QTest>

using namespace deskhand;
using namespace deskhand::test;

namespace {

const Timestamp now = fromDateTime(QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC));

/// Everything has its own value at every place, so that the winner is known by it.
struct Scene {
    DirectorySnapshot desk = smallDesk();
    OpeningRequest request;
    RuleOutcome rules;

    Scene()
    {
        for (qint64 id = 1; id <= 9; ++id) {
            desk.priorities.append({PriorityId{id}, QString::number(id), static_cast<int>(id), {}, false});
            SlaPlan plan;
            plan.id = SlaPlanId{id};
            desk.slaPlans.append(plan);
            Department department;
            department.id = DepartmentId{id};
            if (!desk.department(department.id)) {
                desk.departments.append(department);
            }
            Status status;
            status.id = StatusId{10 + id};
            desk.statuses.append(status);
            Team team;
            team.id = TeamId{10 + id};
            desk.teams.append(team);
            HelpTopic topic;
            topic.id = TopicId{id};
            desk.topics.append(topic);
        }
        desk.settings.defaultDepartment = DepartmentId{9};
        desk.settings.defaultPriority = PriorityId{9};
        desk.settings.defaultStatus = StatusId{19};
        desk.settings.defaultSlaPlan = SlaPlanId{9};
        MailAccount account;
        account.id = MailAccountId{1};
        desk.mailAccounts = {account};
    }

    HelpTopic &topic() { return desk.topics[3]; }
    MailAccount &account() { return desk.mailAccounts[0]; }
    [[nodiscard]] OpeningDecision decide() const { return decideOpening(request, rules, desk, now); }
};

} // namespace

class TestOpening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decidesTheTopic();
    void decidesTheDepartment();
    void decidesThePriority();
    void decidesTheSlaPlan();
    void decidesTheStatus();
    void decidesTheAssignee();
    void passesOverWhatIsUnfit();
    void leavesOutWhoCannotBeAssigned();
    void keepsOrReplacesThePlanOnTransfer();
};

void TestOpening::decidesTheTopic()
{
    Scene scene;
    QCOMPARE(scene.decide().topic, Decided<TopicId>{});
    scene.request.mailAccount = scene.account().id;
    scene.account().topic = TopicId{3};
    QCOMPARE(scene.decide().topic, (Decided<TopicId>{TopicId{3}, OpeningReason::MailAccount, {}}));
    scene.rules.topic = TopicId{2};
    scene.rules.decidedBy[RuleActionKind::SetTopic] = RuleId{7};
    QCOMPARE(scene.decide().topic, (Decided<TopicId>{TopicId{2}, OpeningReason::Rule, RuleId{7}}));
    scene.request.topic = TopicId{1};
    QCOMPARE(scene.decide().topic, (Decided<TopicId>{TopicId{1}, OpeningReason::Explicit, {}}));
    scene.request.topic = TopicId{};
    QCOMPARE(scene.decide().topic, (Decided<TopicId>{TopicId{}, OpeningReason::Explicit, {}}));
}

void TestOpening::decidesTheDepartment()
{
    Scene scene;
    QCOMPARE(scene.decide().department, (Decided<DepartmentId>{DepartmentId{9}, OpeningReason::Default, {}}));
    scene.request.topic = scene.topic().id;
    scene.topic().department = DepartmentId{4};
    QCOMPARE(scene.decide().department, (Decided<DepartmentId>{DepartmentId{4}, OpeningReason::Topic, {}}));
    scene.request.mailAccount = scene.account().id;
    scene.account().department = DepartmentId{3};
    QCOMPARE(scene.decide().department, (Decided<DepartmentId>{DepartmentId{3}, OpeningReason::MailAccount, {}}));
    scene.rules.department = DepartmentId{2};
    scene.rules.decidedBy[RuleActionKind::SetDepartment] = RuleId{5};
    QCOMPARE(scene.decide().department, (Decided<DepartmentId>{DepartmentId{2}, OpeningReason::Rule, RuleId{5}}));
    scene.request.department = DepartmentId{1};
    QCOMPARE(scene.decide().department, (Decided<DepartmentId>{DepartmentId{1}, OpeningReason::Explicit, {}}));
    // A rule's topic brings its department along.
    Scene byRule;
    byRule.rules.topic = byRule.topic().id;
    byRule.topic().department = DepartmentId{4};
    QCOMPARE(byRule.decide().department, (Decided<DepartmentId>{DepartmentId{4}, OpeningReason::Topic, {}}));
}

void TestOpening::decidesThePriority()
{
    Scene scene;
    QCOMPARE(scene.decide().priority, (Decided<PriorityId>{PriorityId{9}, OpeningReason::Default, {}}));
    scene.request.topic = scene.topic().id;
    scene.topic().priority = PriorityId{4};
    QCOMPARE(scene.decide().priority.reason, OpeningReason::Topic);
    scene.request.mailAccount = scene.account().id;
    scene.account().priority = PriorityId{3};
    QCOMPARE(scene.decide().priority, (Decided<PriorityId>{PriorityId{3}, OpeningReason::MailAccount, {}}));
    scene.request.priority = PriorityId{2};
    QCOMPARE(scene.decide().priority, (Decided<PriorityId>{PriorityId{2}, OpeningReason::Explicit, {}}));
    scene.rules.priority = PriorityId{1};
    scene.rules.decidedBy[RuleActionKind::SetPriority] = RuleId{5};
    QCOMPARE(scene.decide().priority, (Decided<PriorityId>{PriorityId{1}, OpeningReason::Rule, RuleId{5}}));
}

void TestOpening::decidesTheSlaPlan()
{
    Scene scene;
    QCOMPARE(scene.decide().slaPlan, (Decided<SlaPlanId>{SlaPlanId{9}, OpeningReason::Default, {}}));
    scene.request.department = DepartmentId{2};
    scene.desk.departments[1].slaPlan = SlaPlanId{4};
    QCOMPARE(scene.decide().slaPlan, (Decided<SlaPlanId>{SlaPlanId{4}, OpeningReason::Department, {}}));
    scene.request.topic = scene.topic().id;
    scene.topic().slaPlan = SlaPlanId{3};
    QCOMPARE(scene.decide().slaPlan, (Decided<SlaPlanId>{SlaPlanId{3}, OpeningReason::Topic, {}}));
    scene.rules.slaPlan = SlaPlanId{2};
    QCOMPARE(scene.decide().slaPlan.reason, OpeningReason::Rule);
    scene.request.slaPlan = SlaPlanId{1};
    QCOMPARE(scene.decide().slaPlan, (Decided<SlaPlanId>{SlaPlanId{1}, OpeningReason::Explicit, {}}));
    scene.request.slaPlan = SlaPlanId{};
    QCOMPARE(scene.decide().slaPlan, (Decided<SlaPlanId>{SlaPlanId{}, OpeningReason::Explicit, {}}));
}

void TestOpening::decidesTheStatus()
{
    Scene scene;
    QCOMPARE(scene.decide().status, (Decided<StatusId>{StatusId{19}, OpeningReason::Default, {}}));
    scene.request.topic = scene.topic().id;
    scene.topic().firstStatus = StatusId{13};
    QCOMPARE(scene.decide().status, (Decided<StatusId>{StatusId{13}, OpeningReason::Topic, {}}));
    scene.rules.status = StatusId{12};
    QCOMPARE(scene.decide().status.reason, OpeningReason::Rule);
    scene.request.status = closed;
    QCOMPARE(scene.decide().status, (Decided<StatusId>{closed, OpeningReason::Explicit, {}}));
    scene.request.status = archived;
    QCOMPARE(scene.decide().status.value, StatusId{12});
}

void TestOpening::decidesTheAssignee()
{
    Scene scene;
    scene.request.department = support;
    QCOMPARE(scene.decide().agent, Decided<AgentId>{});
    scene.request.accountManager = manager;
    QCOMPARE(scene.decide().agent, (Decided<AgentId>{manager, OpeningReason::Organization, {}}));
    scene.request.topic = scene.topic().id;
    scene.topic().team = TeamId{11};
    QCOMPARE(scene.decide().agent, Decided<AgentId>{}); // the topic's team decides for both
    QCOMPARE(scene.decide().team, (Decided<TeamId>{TeamId{11}, OpeningReason::Topic, {}}));
    scene.rules.agent = mary;
    scene.rules.decidedBy[RuleActionKind::SetAgent] = RuleId{4};
    scene.rules.team = TeamId{12};
    scene.rules.decidedBy[RuleActionKind::SetTeam] = RuleId{5};
    QCOMPARE(scene.decide().agent, (Decided<AgentId>{mary, OpeningReason::Rule, RuleId{4}}));
    QCOMPARE(scene.decide().team, (Decided<TeamId>{TeamId{12}, OpeningReason::Rule, RuleId{5}}));
    scene.request.agent = ken;
    QCOMPARE(scene.decide().agent, (Decided<AgentId>{ken, OpeningReason::Explicit, {}}));
    QCOMPARE(scene.decide().team, Decided<TeamId>{});
    scene.request.agent = AgentId{};
    QCOMPARE(scene.decide().agent, Decided<AgentId>{});
    QCOMPARE(scene.decide().team, Decided<TeamId>{});
}

void TestOpening::passesOverWhatIsUnfit()
{
    Scene scene;
    scene.rules.department = DepartmentId{2};
    scene.desk.departments[1].archived = true;
    scene.rules.priority = PriorityId{77};
    scene.request.topic = TopicId{4};
    scene.topic().archived = true;
    scene.topic().slaPlan = SlaPlanId{3};
    const OpeningDecision decision = scene.decide();
    QCOMPARE(decision.department.reason, OpeningReason::Default);
    QCOMPARE(decision.priority.reason, OpeningReason::Default);
    QCOMPARE(decision.topic, Decided<TopicId>{});
    QCOMPARE(decision.slaPlan.reason, OpeningReason::Default);
    for (const OpeningReason reason :
         {OpeningReason::None, OpeningReason::Explicit, OpeningReason::Rule, OpeningReason::MailAccount,
          OpeningReason::Topic, OpeningReason::Department, OpeningReason::Organization, OpeningReason::Default}) {
        QVERIFY(!openingReasonText(reason).isEmpty());
    }
}

void TestOpening::leavesOutWhoCannotBeAssigned()
{
    Scene scene;
    scene.request.department = support;
    scene.rules.agent = test::away;
    scene.request.accountManager = ken;
    QCOMPARE(scene.decide().agent, (Decided<AgentId>{ken, OpeningReason::Organization, {}}));
    scene.request.agent = test::away; // asked for by name: away is no hindrance
    QCOMPARE(scene.decide().agent.reason, OpeningReason::Explicit);
    scene.request.agent = gone;
    QCOMPARE(scene.decide().agent.value, ken);
    scene.desk.departments[0].membersOnlyAssignment = true;
    scene.request.agent = mary;
    QCOMPARE(scene.decide().agent.value, ken);
    scene.request.team = network;
    QCOMPARE(scene.decide().agent, Decided<AgentId>{});
    QCOMPARE(scene.decide().team.value, network);
}

void TestOpening::keepsOrReplacesThePlanOnTransfer()
{
    Scene scene;
    scene.desk.departments[1].slaPlan = SlaPlanId{2};
    const DepartmentId target{2};
    QCOMPARE(planAfterTransfer(SlaPlanId{1}, target, scene.desk), SlaPlanId{1});
    QCOMPARE(planAfterTransfer({}, target, scene.desk), SlaPlanId{2});
    scene.desk.slaPlans[0].transient = true;
    QCOMPARE(planAfterTransfer(SlaPlanId{1}, target, scene.desk), SlaPlanId{2});
    scene.desk.slaPlans[1].archived = true;
    QCOMPARE(planAfterTransfer(SlaPlanId{1}, target, scene.desk), SlaPlanId{1});
    QCOMPARE(planAfterTransfer(SlaPlanId{1}, DepartmentId{3}, scene.desk), SlaPlanId{1});
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_Opening.moc"
