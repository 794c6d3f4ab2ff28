// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/DirectoryContract.h"

namespace deskhand::test {

namespace {

RoutingRule vpnRule(PriorityId priority)
{
    RoutingRule rule;
    rule.name = u"VPN is urgent"_s;
    rule.position = 900;
    rule.conditions = {{RuleField::Subject, {}, RuleOperator::Contains, u"vpn"_s}};
    rule.actions = {{RuleActionKind::SetPriority, priority.value, {}}, {RuleActionKind::AddTag, 0, u"network"_s}};
    return rule;
}

} // namespace

void DirectoryContract::recordsAreSaved()
{
    DirectoryRepository &set = as("john").directory();
    Department department;
    department.name = u"Cash machines"_s;
    department.id = DepartmentId{need(set.save(department))};
    QVERIFY(department.id.isValid());
    HelpTopic topic;
    topic.name = u"Machine is empty"_s;
    topic.department = department.id;
    topic.id = TopicId{need(set.save(topic))};
    const DirectoryPtr now = need(set.snapshot());
    QCOMPARE(*now->department(department.id), department);
    QCOMPARE(*now->topic(topic.id), topic);
    topic.name = u"Machine is out of order"_s;
    QCOMPARE(need(set.save(topic)), topic.id.value);
    QCOMPARE(need(set.snapshot())->topic(topic.id)->name, topic.name);
}

void DirectoryContract::recordsAreArchived()
{
    DirectoryRepository &set = as("john").directory();
    Team team;
    team.name = u"Night shift"_s;
    team.id = TeamId{need(set.save(team))};
    team.archived = true;
    need(set.save(team));
    QVERIFY(need(set.snapshot())->team(team.id)->archived);
    team.archived = false;
    need(set.save(team));
    QVERIFY(!need(set.snapshot())->team(team.id)->archived);
}

void DirectoryContract::settingsKeepTheirSecret()
{
    DirectoryRepository &set = as("john").directory();
    Settings settings = need(set.snapshot())->settings;
    QVERIFY(settings.referenceKey.isEmpty());
    settings.companyName = u"Meridian Bank, London"_s;
    QCOMPARE(need(set.save(settings)), 0);
    QCOMPARE(need(set.snapshot())->settings.companyName, settings.companyName);
    settings.referenceKey = "another";
    QCOMPARE(kindOf(answerOf(set.save(settings))), ErrorKind::InvalidInput);
}

void DirectoryContract::whatIsNotFitIsRefused()
{
    DirectoryRepository &set = as("john").directory();
    const DirectoryPtr before = need(set.snapshot());
    Department department;
    department.name = u" "_s;
    QCOMPARE(kindOf(answerOf(set.save(department))), ErrorKind::InvalidInput);
    department.name = u"Somewhere"_s;
    department.id = DepartmentId{4711};
    QCOMPARE(kindOf(answerOf(set.save(department))), ErrorKind::NotFound);
    Settings settings = before->settings;
    settings.defaultDepartment = {};
    QCOMPARE(kindOf(answerOf(set.save(settings))), ErrorKind::InvalidInput);
    QCOMPARE(need(set.snapshot())->version, before->version);
}

void DirectoryContract::onlyThoseWhoMay()
{
    DirectoryRepository &set = as("ken").directory();
    Team team;
    team.name = u"Ken's own"_s;
    QCOMPARE(kindOf(answerOf(set.save(team))), ErrorKind::PermissionDenied);
    QCOMPARE(kindOf(answerOf(set.save(need(set.snapshot())->settings))), ErrorKind::PermissionDenied);
    QCOMPARE(kindOf(answerOf(set.tryRule(vpnRule(priority(u"High"_s)), 10))), ErrorKind::PermissionDenied);
    Agent self = *need(set.snapshot())->agent(agent(u"ken"_s));
    self.away = !self.away;
    need(set.save(self)); // that is Ken's to say
    self.administrator = true;
    QCOMPARE(kindOf(answerOf(set.save(self))), ErrorKind::PermissionDenied);
}

void DirectoryContract::othersAreTold()
{
    Repository &ken = as("ken");
    bool told = false;
    QString name;
    QObject guard;
    QObject::connect(&ken.changes(), &ChangeFeed::changed, &guard, [&](const ChangeSet &changes) {
        told = told || changes.directoryChanged;
        if (changes.directoryChanged) {
            whenDone(ken.directory().snapshot(), &guard, [&name](const Result<DirectoryPtr> &now) {
                name = now && !(*now)->teams.isEmpty() ? (*now)->teams.constLast().name : QString();
            });
        }
    });
    Team team;
    team.name = u"Zebra"_s;
    need(as("john").directory().save(team));
    QVERIFY(QTest::qWaitFor([&told] { return told; }, 20'000));
    QVERIFY(QTest::qWaitFor([&name] { return name == u"Zebra"_s; }, 20'000));
}

void DirectoryContract::queuesAreRemoved()
{
    DirectoryRepository &set = as("ken").directory();
    SavedQueue queue;
    queue.name = u"Printers"_s;
    queue.query = u"printer is:open"_s;
    queue.scope = QueueScope::Personal;
    queue.owner = agent(u"ken"_s);
    queue.id = QueueId{need(set.save(queue))};
    QVERIFY(need(set.snapshot())->queue(queue.id) != nullptr);
    QVERIFY(need(as("mary").directory().snapshot())->queue(queue.id) == nullptr);
    need(set.remove(queue.id));
    QVERIFY(need(set.snapshot())->queue(queue.id) == nullptr);
    QCOMPARE(kindOf(answerOf(set.remove(queue.id))), ErrorKind::NotFound);
}

void DirectoryContract::rulesAreTriedOut()
{
    const TicketId vpn = open("john", u"VPN drops every hour"_s);
    const TicketId other = open("john", u"Printer on floor 3"_s);
    const TicketId urgent = open("john", u"The VPN again"_s);
    run("john", urgent, command::SetPriority{priority(u"High"_s)});
    const RuleTrial trial = need(as("john").directory().tryRule(vpnRule(priority(u"High"_s)), 100));
    QCOMPARE(trial.tried, 3);
    QCOMPARE(trial.matches.size(), 2);
    QCOMPARE(trial.matches.at(0).row.ticket.id, urgent); // the newest first
    QVERIFY(!trial.matches.at(0).changes.priority);      // it has it already
    QCOMPARE(trial.matches.at(0).changes.tags, QStringList{u"network"_s});
    QCOMPARE(trial.matches.at(1).row.ticket.id, vpn);
    QCOMPARE(trial.matches.at(1).changes.priority, priority(u"High"_s));
    QCOMPARE(need(as("john").directory().tryRule(vpnRule(priority(u"High"_s)), 1)).tried, 1);
    QCOMPARE(ticket("john", vpn).priority, ticket("john", other).priority); // nothing was written
    QCOMPARE(ticket("john", vpn).version, 1);
}

void DirectoryContract::timedRulesAreTriedOut()
{
    open("john", u"Printer on floor 3"_s);
    const TicketId urgent = open("john", u"Cash machine is dark"_s);
    run("john", urgent, command::SetPriority{priority(u"High"_s)});
    RoutingRule rule;
    rule.name = u"Remind"_s;
    rule.trigger = RuleTrigger::OnTime;
    rule.query = u"priority:High"_s;
    rule.actions = {{RuleActionKind::AddTag, 0, u"reminded"_s}};
    const RuleTrial trial = need(as("john").directory().tryRule(rule, 100));
    QCOMPARE(trial.matches.size(), 1);
    QCOMPARE(trial.matches.constFirst().row.ticket.id, urgent);
    rule.query = u"priority:Hihg"_s;
    QCOMPARE(kindOf(answerOf(as("john").directory().tryRule(rule, 100))), ErrorKind::InvalidInput);
}

void DirectoryContract::aSavedRuleWorks()
{
    const TicketId before = open("john", u"VPN drops every hour"_s);
    RoutingRule rule = vpnRule(priority(u"High"_s));
    rule.id = RuleId{need(as("john").directory().save(rule))};
    const TicketId after = open("john", u"VPN drops every minute"_s);
    QVERIFY(ticket("john", before).priority != priority(u"High"_s));
    QCOMPARE(ticket("john", after).priority, priority(u"High"_s));
    QCOMPARE(view("john", after).details.tags, QStringList{u"network"_s});
    rule.active = false;
    need(as("john").directory().save(rule));
    QVERIFY(view("john", open("john", u"VPN is slow"_s)).details.tags.isEmpty());
}

} // namespace deskhand::test
