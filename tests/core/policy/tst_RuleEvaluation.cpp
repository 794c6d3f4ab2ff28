// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/RuleEvaluation.h"
#include "core/text/SourceText.h"

#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(deskhand::RuleCondition)
Q_DECLARE_METATYPE(deskhand::RuleAction)

namespace {

RuleFacts mail()
{
    RuleFacts facts;
    facts.source = Source::Email;
    facts.mailAccount = MailAccountId{1};
    facts.mailAccountName = u"Support box"_s;
    facts.mailAccountAddress = u"support@bank.example"_s;
    facts.senderAddress = u"jane@branch.example"_s;
    facts.senderName = u"Jane Doe"_s;
    facts.subject = u"URGENT: Mobile banking is down"_s;
    facts.body = u"Hello,\nnothing works since 8:15.\nStraße 5"_s;
    facts.headers = {{u"X-Priority"_s, u"1 (Highest)"_s},
                     {u"Received"_s, u"from a.example"_s},
                     {u"received"_s, u"from b.example"_s}};
    facts.topic = u"Report a problem"_s;
    facts.organization = u"Branch office"_s;
    facts.fields = {{u"asset"_s, u"PC-17"_s}};
    return facts;
}

RoutingRule rule(qint64 id, int position, QList<RuleAction> actions, QList<RuleCondition> conditions = {})
{
    RoutingRule result;
    result.id = RuleId{id};
    result.name = u"Rule %1"_s.arg(id);
    result.position = position;
    result.conditions = std::move(conditions);
    result.actions = std::move(actions);
    return result;
}

const RuleAction toDepartment{RuleActionKind::SetDepartment, 2, {}};
const RuleCondition never{RuleField::Subject, {}, RuleOperator::Contains, u"lunch"_s};
const RuleCondition always{RuleField::Subject, {}, RuleOperator::Contains, u"down"_s};

} // namespace

class TestRuleEvaluation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesFields_data();
    void comparesFields();
    void matchesAllOrAny();
    void runsInOrderUntilStopped();
    void looksAtSourceAndAccount();
    void collectsActions();
    void rejects();
    void namesProblems_data();
    void namesProblems();
    void saysWhereAPatternIsWrong();
    void survivesExpensivePatterns();
    void namesSources();
};

void TestRuleEvaluation::comparesFields_data()
{
    QTest::addColumn<RuleCondition>("condition");
    QTest::addColumn<bool>("expected");
    using enum RuleField;
    using enum RuleOperator;
    const auto row = [](const char *name, RuleField field, const QString &key, RuleOperator op, const QString &value,
                        bool expected) {
        QTest::newRow(name) << RuleCondition{field, key, op, value} << expected;
    };
    row("equals", Subject, {}, Equals, u"urgent: mobile BANKING is down "_s, true);
    row("equals a part", Subject, {}, Equals, u"urgent"_s, false);
    row("not equals", Subject, {}, NotEquals, u"urgent"_s, true);
    row("not equals, equal", Source, {}, NotEquals, u"EMAIL"_s, false);
    row("contains", Subject, {}, Contains, u"mobile"_s, true);
    row("contains, ß", Body, {}, Contains, u"straße"_s, true);
    row("contains not", Subject, {}, Contains, u"web"_s, false);
    row("does not contain", Subject, {}, NotContains, u"web"_s, true);
    row("does not contain, contains", Subject, {}, NotContains, u"Urgent"_s, false);
    row("starts", Subject, {}, StartsWith, u"urgent:"_s, true);
    row("starts, later", Subject, {}, StartsWith, u"mobile"_s, false);
    row("ends", Subject, {}, EndsWith, u"DOWN"_s, true);
    row("ends, earlier", Subject, {}, EndsWith, u"is"_s, false);
    row("matches", Subject, {}, Matches, u"^urgent.*down$"_s, true);
    row("matches a line of the body", Body, {}, Matches, u"^nothing works"_s, true);
    row("matches not", Subject, {}, Matches, u"^down"_s, false);
    row("does not match", Subject, {}, NotMatches, u"\\bweb\\b"_s, true);
    row("does not match, matches", Subject, {}, NotMatches, u"\\bmobile\\b"_s, false);
    row("bad pattern", Subject, {}, Matches, u"("_s, false);
    row("bad pattern, negated", Subject, {}, NotMatches, u"("_s, false);
    row("source", Source, {}, Equals, u"email"_s, true);
    row("account by address", MailAccount, {}, Equals, u"support@bank.example"_s, true);
    row("account by name", MailAccount, {}, StartsWith, u"support box"_s, true);
    row("sender by address", Sender, {}, EndsWith, u"@branch.example"_s, true);
    row("sender by name", Sender, {}, Contains, u"jane doe"_s, true);
    row("not this sender", Sender, {}, NotContains, u"jane doe"_s, false);
    row("header", Header, u"x-priority"_s, StartsWith, u"1"_s, true);
    row("repeated header", Header, u"Received"_s, EndsWith, u"b.example"_s, true);
    row("missing header", Header, u"X-Spam"_s, Contains, u"yes"_s, false);
    row("missing header, negated", Header, u"X-Spam"_s, NotContains, u"yes"_s, true);
    row("missing header is empty", Header, u"X-Spam"_s, Equals, QString(), true);
    row("topic", Topic, {}, Equals, u"report a problem"_s, true);
    row("organization", Organization, {}, Contains, u"branch"_s, true);
    row("custom field", CustomField, u"asset"_s, StartsWith, u"pc-"_s, true);
    row("unknown custom field", CustomField, u"room"_s, Equals, QString(), true);
}

void TestRuleEvaluation::comparesFields()
{
    QFETCH(RuleCondition, condition);
    QFETCH(bool, expected);
    const RuleSet set({rule(1, 1, {toDepartment}, {condition})});
    QCOMPARE(set.matches(RuleId{1}, mail()), expected);
    QCOMPARE(set.run(RuleTrigger::OnNew, mail()).department.has_value(), expected);
}

void TestRuleEvaluation::matchesAllOrAny()
{
    RoutingRule both = rule(1, 1, {toDepartment}, {always, never});
    QVERIFY(!RuleSet({both}).matches(both.id, mail()));
    both.matchAll = false;
    QVERIFY(RuleSet({both}).matches(both.id, mail()));
    both.conditions = {never, never};
    QVERIFY(!RuleSet({both}).matches(both.id, mail()));
    both.conditions = {always, always};
    both.matchAll = true;
    QVERIFY(RuleSet({both}).matches(both.id, mail()));
    both.conditions.clear();
    QVERIFY(RuleSet({both}).matches(both.id, mail()));
    QVERIFY(!RuleSet({both}).matches(RuleId{2}, mail()));
    both.active = false;
    QVERIFY(!RuleSet({both}).matches(both.id, mail()));
}

void TestRuleEvaluation::runsInOrderUntilStopped()
{
    QList<RoutingRule> rules{
        rule(1, 30, {{RuleActionKind::SetPriority, 9, {}}}),
        rule(2, 10, {{RuleActionKind::SetPriority, 3, {}}, toDepartment}),
        rule(3, 20, {{RuleActionKind::SetPriority, 4, {}}}),
        rule(4, 15, {{RuleActionKind::SetPriority, 5, {}}}, {never}),
        rule(5, 5, {{RuleActionKind::SetPriority, 6, {}}}),
    };
    rules[4].trigger = RuleTrigger::OnUpdate;
    RuleOutcome outcome = RuleSet(rules).run(RuleTrigger::OnNew, mail());
    QCOMPARE(outcome.matched, (QList<RuleId>{RuleId{2}, RuleId{3}, RuleId{1}}));
    QCOMPARE(outcome.priority, PriorityId{9});
    QCOMPARE(outcome.decidedBy[RuleActionKind::SetPriority], RuleId{1});
    QCOMPARE(outcome.decidedBy[RuleActionKind::SetDepartment], RuleId{2});
    rules[2].stop = true;
    rules[3].stop = true; // does not match, so it stops nothing
    outcome = RuleSet(rules).run(RuleTrigger::OnNew, mail());
    QCOMPARE(outcome.priority, PriorityId{4});
    QCOMPARE(RuleSet(rules).run(RuleTrigger::OnUpdate, mail()).matched, QList<RuleId>{RuleId{5}});
    QCOMPARE(RuleSet(rules).run(RuleTrigger::OnTime, mail()), RuleOutcome{});
}

void TestRuleEvaluation::looksAtSourceAndAccount()
{
    RoutingRule only = rule(1, 1, {toDepartment});
    only.source = Source::Web;
    QVERIFY(!RuleSet({only}).matches(only.id, mail()));
    only.source = Source::Email;
    QVERIFY(RuleSet({only}).matches(only.id, mail()));
    only.mailAccount = MailAccountId{2};
    QVERIFY(!RuleSet({only}).matches(only.id, mail()));
    only.mailAccount = MailAccountId{1};
    QVERIFY(RuleSet({only}).matches(only.id, mail()));
}

void TestRuleEvaluation::collectsActions()
{
    const RuleSet set({rule(1, 1,
                            {{RuleActionKind::NoAcknowledgement, 0, {}},
                             {RuleActionKind::CannedAcknowledgement, 4, {}},
                             {RuleActionKind::SetSlaPlan, 5, {}},
                             {RuleActionKind::SetAgent, 6, {}},
                             {RuleActionKind::SetTeam, 7, {}},
                             {RuleActionKind::SetTopic, 8, {}},
                             {RuleActionKind::SetStatus, 9, {}},
                             {RuleActionKind::AddTag, 0, u" Outage "_s},
                             {RuleActionKind::AddTag, 0, u"outage"_s},
                             {RuleActionKind::NotifyAddress, 0, u"duty@bank.example"_s}})});
    const RuleOutcome outcome = set.run(RuleTrigger::OnNew, mail());
    QVERIFY(!outcome.acknowledge && !outcome.rejected);
    QCOMPARE(outcome.cannedAcknowledgement, CannedResponseId{4});
    QCOMPARE(outcome.slaPlan, SlaPlanId{5});
    QCOMPARE(outcome.agent, AgentId{6});
    QCOMPARE(outcome.team, TeamId{7});
    QCOMPARE(outcome.topic, TopicId{8});
    QCOMPARE(outcome.status, StatusId{9});
    QCOMPARE(outcome.tags, QStringList{u"outage"_s});
    QCOMPARE(outcome.notify, QStringList{u"duty@bank.example"_s});
    QVERIFY(!outcome.department && !outcome.priority);
}

void TestRuleEvaluation::rejects()
{
    const RuleSet set(
        {rule(1, 1, {{RuleActionKind::Reject, 0, u"advertising"_s}}, {always}), rule(2, 2, {toDepartment})});
    const RuleOutcome outcome = set.run(RuleTrigger::OnNew, mail());
    QVERIFY(outcome.rejected);
    QCOMPARE(outcome.rejectReason, u"advertising"_s);
    QCOMPARE(outcome.matched, QList<RuleId>{RuleId{1}});
    QVERIFY(!outcome.department);
    QCOMPARE(RuleSet({rule(3, 1, {{RuleActionKind::Reject, 0, {}}})}).run(RuleTrigger::OnNew, mail()).rejectReason,
             u"Rule 3"_s);
}

void TestRuleEvaluation::namesProblems_data()
{
    QTest::addColumn<RuleCondition>("condition");
    QTest::addColumn<RuleAction>("action");
    QTest::addColumn<QString>("part");
    QTest::newRow("fine") << always << toDepartment << QString();
    QTest::newRow("empty equals") << RuleCondition{RuleField::Organization, {}, RuleOperator::Equals, {}}
                                  << toDepartment << QString();
    QTest::newRow("empty contains") << RuleCondition{RuleField::Body, {}, RuleOperator::Contains, {}} << toDepartment
                                    << u"compare"_s;
    QTest::newRow("no header") << RuleCondition{RuleField::Header, {}, RuleOperator::Equals, u"1"_s} << toDepartment
                               << u"header"_s;
    QTest::newRow("no field") << RuleCondition{RuleField::CustomField, {}, RuleOperator::Equals, u"1"_s} << toDepartment
                              << u"field"_s;
    QTest::newRow("no such source") << RuleCondition{RuleField::Source, {}, RuleOperator::Equals, u"fax"_s}
                                    << toDepartment << u"fax"_s;
    QTest::newRow("bad pattern") << RuleCondition{RuleField::Body, {}, RuleOperator::Matches, u"a(b"_s} << toDepartment
                                 << u"a(b"_s;
    QTest::newRow("no target") << always << RuleAction{RuleActionKind::SetTeam, 0, {}} << u"what the action sets"_s;
    QTest::newRow("no tag") << always << RuleAction{RuleActionKind::AddTag, 0, u" "_s} << u"tag"_s;
    QTest::newRow("no address") << always << RuleAction{RuleActionKind::NotifyAddress, 0, u"the boss"_s}
                                << u"the boss"_s;
}

void TestRuleEvaluation::namesProblems()
{
    QFETCH(RuleCondition, condition);
    QFETCH(RuleAction, action);
    QFETCH(QString, part);
    const QList<RuleProblem> problems = problemsOf(rule(1, 1, {action}, {condition}));
    QCOMPARE(problems.size(), part.isEmpty() ? 0 : 1);
    if (!part.isEmpty()) {
        QVERIFY2(problems[0].text.contains(part), qPrintable(problems[0].text));
        QVERIFY((problems[0].condition == 0) != (problems[0].action == 0));
    }
    RoutingRule empty;
    empty.trigger = RuleTrigger::OnTime;
    QCOMPARE(problemsOf(empty).size(), 3); // no name, no action, no query
}

void TestRuleEvaluation::saysWhereAPatternIsWrong()
{
    const auto problems =
        problemsOf(rule(1, 1, {toDepartment}, {{RuleField::Body, {}, RuleOperator::Matches, u"abc)d"_s}}));
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems[0].text.contains(u"position 4"), qPrintable(problems[0].text));
}

void TestRuleEvaluation::survivesExpensivePatterns()
{
    RuleFacts facts = mail();
    facts.body = QString(200, u'a') + u'!';
    const RuleSet set({rule(1, 1, {toDepartment}, {{RuleField::Body, {}, RuleOperator::Matches, u"^(a+)+$"_s}})});
    QVERIFY(!set.matches(RuleId{1}, facts)); // comes back at all
}

void TestRuleEvaluation::namesSources()
{
    for (const Source source :
         {Source::Web, Source::Email, Source::Phone, Source::Api, Source::Import, Source::Other}) {
        QCOMPARE(sourceOfKey(QString(sourceKey(source)).toUpper()), source);
        QVERIFY(!sourceText(source).isEmpty());
    }
    QVERIFY(!sourceOfKey(u"fax"));
}

QTEST_GUILESS_MAIN(TestRuleEvaluation)
#include "tst_RuleEvaluation.moc"
