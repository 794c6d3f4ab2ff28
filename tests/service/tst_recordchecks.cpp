// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/RecordChecks.h"

#include "service/Desk.h"
#include "service/directory/DirectoryEditor.h"

using namespace deskhand;
using namespace deskhand::test;

/// What is fit to be saved in the set-up.
class TestRecordChecks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void badRecords_data();
    void badRecords();
    void problemsNameTheirFields();
};

namespace {

template <typename Saved>
ErrorKind kindOf(const Saved &saved)
{
    return saved ? ErrorKind::Internal : saved.error().kind;
}

} // namespace

using Try = std::function<ErrorKind(Desk &, DirectoryEditor &)>;
struct BadRecord {
    const char *name;
    Try attempt;
};

static const QList<BadRecord> &badOnes()
{
    static const QList<BadRecord> all{
        {"agent without name",
         [](Desk &d, DirectoryEditor &e) {
             Agent agent = *d.directory()->agent(d.ken);
             agent.name = u" "_s;
             return kindOf(e.save(agent));
         }},
        {"user name taken",
         [](Desk &d, DirectoryEditor &e) {
             Agent agent = *d.directory()->agent(d.ken);
             agent.username = u"lea"_s;
             return kindOf(e.save(agent));
         }},
        {"odd user name",
         [](Desk &d, DirectoryEditor &e) {
             Agent agent = *d.directory()->agent(d.ken);
             agent.username = u"Ken Jay"_s;
             return kindOf(e.save(agent));
         }},
        {"department twice",
         [](Desk &d, DirectoryEditor &e) {
             Agent agent = *d.directory()->agent(d.ken);
             agent.further = {agent.primary};
             return kindOf(e.save(agent));
         }},
        {"role in use archived",
         [](Desk &d, DirectoryEditor &e) {
             Role role = *d.directory()->role(d.role(u"All access"_s));
             role.archived = true;
             return kindOf(e.save(role));
         }},
        {"department beneath itself",
         [](Desk &d, DirectoryEditor &e) {
             Department child = *d.directory()->department(d.banking);
             child.parent = d.systems;
             need(e.save(child));
             Department parent = *d.directory()->department(d.systems);
             parent.parent = d.banking;
             return kindOf(e.save(parent));
         }},
        {"default department archived",
         [](Desk &d, DirectoryEditor &e) {
             Department department = *d.directory()->department(d.support);
             department.archived = true;
             return kindOf(e.save(department));
         }},
        {"topic that begins closed",
         [](Desk &d, DirectoryEditor &e) {
             HelpTopic topic;
             topic.name = u"x"_s;
             topic.firstStatus = d.status(u"Closed"_s);
             return kindOf(e.save(topic));
         }},
        {"status changes its meaning",
         [](Desk &d, DirectoryEditor &e) {
             Status status = *d.directory()->status(d.status(u"Pending"_s));
             status.clockRuns = true;
             return kindOf(e.save(status));
         }},
        {"last deleted status archived",
         [](Desk &d, DirectoryEditor &e) {
             Status status = *d.directory()->status(d.status(u"Deleted"_s));
             status.archived = true;
             return kindOf(e.save(status));
         }},
        {"target of no time",
         [](Desk &d, DirectoryEditor &e) {
             SlaPlan plan = *d.directory()->slaPlan(d.sevA);
             plan.targets.append({d.priority(u"Low"_s), Duration(0), {}});
             return kindOf(e.save(plan));
         }},
        {"two targets for a priority",
         [](Desk &d, DirectoryEditor &e) {
             SlaPlan plan = *d.directory()->slaPlan(d.sevA);
             plan.targets.append(plan.targets.constFirst());
             return kindOf(e.save(plan));
         }},
        {"step that does nothing",
         [](Desk &d, DirectoryEditor &e) {
             SlaPlan plan = *d.directory()->slaPlan(d.sevA);
             plan.steps.append(EscalationStep{});
             return kindOf(e.save(plan));
         }},
        {"schedule of nowhere",
         [](Desk &, DirectoryEditor &e) {
             Schedule schedule;
             schedule.name = u"x"_s;
             schedule.timeZone = "Mars/Olympus";
             return kindOf(e.save(schedule));
         }},
        {"field key with blanks",
         [](Desk &, DirectoryEditor &e) {
             CustomField field;
             field.key = u"root cause"_s;
             field.label = u"Root cause"_s;
             return kindOf(e.save(field));
         }},
        {"choice of nothing",
         [](Desk &, DirectoryEditor &e) {
             CustomField field;
             field.key = u"cause"_s;
             field.label = u"Cause"_s;
             field.kind = CustomFieldKind::Choice;
             return kindOf(e.save(field));
         }},
        {"rule with a bad expression",
         [](Desk &, DirectoryEditor &e) {
             RoutingRule rule;
             rule.name = u"x"_s;
             rule.conditions = {{RuleField::Subject, {}, RuleOperator::Matches, u"("_s}};
             rule.actions = {{RuleActionKind::AddTag, 0, u"x"_s}};
             return kindOf(e.save(rule));
         }},
        {"rule for nobody",
         [](Desk &, DirectoryEditor &e) {
             RoutingRule rule;
             rule.name = u"x"_s;
             rule.actions = {{RuleActionKind::SetAgent, 4711, {}}};
             return kindOf(e.save(rule));
         }},
        {"timed rule that only tells",
         [](Desk &, DirectoryEditor &e) {
             RoutingRule rule;
             rule.name = u"x"_s;
             rule.trigger = RuleTrigger::OnTime;
             rule.query = u"is:open"_s;
             rule.actions = {{RuleActionKind::NotifyAddress, 0, u"x@help.example"_s}};
             return kindOf(e.save(rule));
         }},
        {"queue that cannot be read",
         [](Desk &, DirectoryEditor &e) {
             SavedQueue queue;
             queue.name = u"x"_s;
             queue.query = u"is:(("_s;
             queue.scope = QueueScope::Shared;
             return kindOf(e.save(queue));
         }},
        {"settings without department",
         [](Desk &d, DirectoryEditor &e) {
             Settings settings = d.directory()->settings;
             settings.defaultDepartment = {};
             return kindOf(e.save(settings));
         }},
        {"closed status that is open",
         [](Desk &d, DirectoryEditor &e) {
             Settings settings = d.directory()->settings;
             settings.closedStatus = settings.defaultStatus;
             return kindOf(e.save(settings));
         }},
        {"another secret",
         [](Desk &d, DirectoryEditor &e) {
             Settings settings = d.directory()->settings;
             settings.referenceKey = "x";
             return kindOf(e.save(settings));
         }},
        {"sequence without digits",
         [](Desk &, DirectoryEditor &e) {
             NumberSequence sequence;
             sequence.name = u"x"_s;
             sequence.format = u"ABC"_s;
             return kindOf(e.save(sequence));
         }},
        {"default sequence archived",
         [](Desk &d, DirectoryEditor &e) {
             NumberSequence sequence = *d.directory()->sequence(d.directory()->settings.defaultSequence);
             sequence.archived = true;
             return kindOf(e.save(sequence));
         }},
        {"sequence of a topic archived",
         [](Desk &d, DirectoryEditor &e) {
             NumberSequence sequence;
             sequence.name = u"Laptops"_s;
             sequence.id = need(e.save(sequence));
             HelpTopic topic = d.directory()->topics.constFirst();
             topic.sequence = sequence.id;
             need(e.save(topic));
             sequence.archived = true;
             return kindOf(e.save(sequence));
         }},
        {"archived sequence for a topic",
         [](Desk &d, DirectoryEditor &e) {
             NumberSequence sequence;
             sequence.name = u"Old"_s;
             sequence.archived = true;
             HelpTopic topic = d.directory()->topics.constFirst();
             topic.sequence = need(e.save(sequence));
             return kindOf(e.save(topic));
         }},
        {"archived sequence by default",
         [](Desk &d, DirectoryEditor &e) {
             NumberSequence sequence;
             sequence.name = u"Old"_s;
             sequence.archived = true;
             Settings settings = d.directory()->settings;
             settings.defaultSequence = need(e.save(sequence));
             return kindOf(e.save(settings));
         }},
        {"mail account of nowhere",
         [](Desk &, DirectoryEditor &e) {
             MailAccount account;
             account.name = u"x"_s;
             account.address = u"nowhere"_s;
             return kindOf(e.save(account));
         }},
        {"empty canned response",
         [](Desk &, DirectoryEditor &e) {
             CannedResponse response;
             response.title = u"x"_s;
             return kindOf(e.save(response));
         }},
        {"ban of everything",
         [](Desk &, DirectoryEditor &e) {
             return kindOf(e.ban({u"@"_s, {}}));
         }},
    };
    return all;
}

void TestRecordChecks::badRecords_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < badOnes().size(); ++i) {
        QTest::newRow(badOnes().at(i).name) << i;
    }
}

void TestRecordChecks::badRecords()
{
    QFETCH(int, index);
    Desk desk;
    DirectoryEditor edit(*desk.helpDesk, Actor::ofAgent(desk.administrator));
    QCOMPARE(badOnes().at(index).attempt(desk, edit), ErrorKind::InvalidInput);
}

void TestRecordChecks::problemsNameTheirFields()
{
    Desk desk;
    Agent agent = *desk.directory()->agent(desk.ken);
    agent.name.clear();
    agent.email = u"nowhere"_s;
    agent.primary = {};
    QStringList fields;
    for (const RecordProblem &problem : problemsOf(*desk.directory(), agent)) {
        QVERIFY(!problem.text.isEmpty());
        fields.append(problem.field);
    }
    QVERIFY(fields.contains(u"name"_s));
    QVERIFY(fields.contains(u"email"_s));
    QVERIFY(fields.contains(u"primary"_s));
    QVERIFY(!fields.contains(u"username"_s));
    RoutingRule rule;
    fields.clear();
    for (const RecordProblem &problem : problemsOf(*desk.directory(), rule)) {
        fields.append(problem.field);
    }
    QCOMPARE(fields, (QStringList{u"name"_s, u"actions"_s}));
}

QTEST_GUILESS_MAIN(TestRecordChecks)
#include "tst_recordchecks.moc"
