// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What exists only on the wire goes through JSON and comes back equal; paths are spelled in one place.

#include "core/values/Found.h"
#include "core/values/RuleTrial.h"
#include "wire/Api.h"
#include "wire/Samples.h"

#include <QJsonArray>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
void checkRoundTrip(const T &value)
{
    const auto parsed = parseJson(compactJson(toJson(value)));
    QVERIFY(parsed);
    const auto back = fromJson<T>(*parsed);
    QVERIFY2(back, back ? "" : qPrintable(back.error().text));
    QVERIFY(*back == value);
}

AccessToken sampleToken()
{
    return {TokenId{1},    AgentId{2},    u"laptop"_s,   TokenScope::Read | TokenScope::Account,
            sampleTime(1), sampleTime(2), sampleTime(3), sampleTime(4)};
}

ReportRequest sampleReportRequest()
{
    return {sampleTime(1),      sampleTime(2), {ReportGrouping::Agent, ReportGrouping::Week},
            "Europe/Zurich"_ba, Qt::Sunday,    {}};
}

Report sampleReport()
{
    const DurationFigures durations{1, Duration(2), Duration(3), Duration(4), {5, 6, 7, 8, 9, 10, 11}};
    const ReportFigures figures{1, 2, 3, 4, 5, 6, durations, {}, durations, {}, {12, 13}, {14, 15}, 16, 17, 18, 19};
    return {{ReportRow{{0, 1'795'239'000'000LL}, figures}}, figures};
}

RuleTrial sampleTrial()
{
    RuleOutcome outcome{true,
                        u"spam"_s,
                        false,
                        CannedResponseId{1},
                        DepartmentId{2},
                        PriorityId{3},
                        SlaPlanId{4},
                        AgentId{5},
                        TeamId{6},
                        TopicId{7},
                        StatusId{8},
                        {u"vip"_s},
                        {u"a@b.example"_s},
                        {RuleId{9}},
                        {{RuleActionKind::SetTeam, RuleId{9}}}};
    return {3, {RuleMatch{sampleRow(), outcome}, RuleMatch{sampleRow(), {}}}};
}

DirectoryRecord withoutId(DirectoryRecord record)
{
    std::visit(
        [](auto &one) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(one)>, Settings>) {
                one.id = {};
            }
        },
        record);
    return record;
}

} // namespace

class TestWireApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sessions()
    {
        checkRoundTrip(sampleToken());
        checkRoundTrip(api::SignIn{u"ken"_s, u"secret"_s, u"laptop"_s});
        checkRoundTrip(api::SignedIn{TokenId{1}, u"token"_s, sampleTime(1), AgentId{2}});
        checkRoundTrip(api::Sessions{{{sampleToken(), true}, {sampleToken(), false}}});
        checkRoundTrip(api::PasswordChange{u"old"_s, u"new"_s});
    }
    void capabilities()
    {
        checkRoundTrip(api::Capabilities{u"0.5"_s,
                                         1,
                                         u"abc"_s,
                                         u"Bank"_s,
                                         Actor::ofAgent(AgentId{1}),
                                         TokenScope::Read,
                                         {1, 2, 3, 4, 5},
                                         u"atomic"_s,
                                         u"sse"_s,
                                         sampleTime(1)});
    }
    void queries()
    {
        checkRoundTrip(api::ResolvedQuery{u"is:open"_s, u"-due"_s, sampleTime(1), AgentId{2}, true});
        checkRoundTrip(api::MatchingRequest{u"is:open"_s, u"due"_s, sampleTime(1), {TicketId{1}, TicketId{2}}});
        checkRoundTrip(api::RowsRequest{{TicketId{1}}});
        checkRoundTrip(api::TicketRows{{sampleRow()}});
        checkRoundTrip(api::CountsRequest{{u"is:open"_s, u""_s}});
        checkRoundTrip(api::Counts{{0, 9'007'199'254'740'993LL}});
    }
    void resolvedQueryOfQuery()
    {
        TicketQuery query;
        query.text = u"is:open"_s;
        query.sort = {SortColumn::Due, false};
        query.now = sampleTime(1);
        query.me = AgentId{2};
        query.dependsOnTime = true;
        const auto back = api::toTicketQuery(api::toResolvedQuery(query));
        QVERIFY(back);
        QVERIFY(*back == query);
        QVERIFY(!api::toTicketQuery({u""_s, u"nonsense"_s, sampleTime(1), {}, false}));
    }
    void batch()
    {
        const Command claim{QUuid::createUuid(), TicketId{1}, 2, command::Claim{}};
        checkRoundTrip(api::BatchRequest{{claim}, true});
        api::BatchAnswer answer;
        answer.results.append(sampleOutcome());
        answer.results.append(failure(ErrorKind::Conflict, u"moved on"_s, u"detail"_s));
        const auto back = fromJson<api::BatchAnswer>(toJson(answer));
        QVERIFY(back);
        QCOMPARE(back->results.size(), 2);
        QVERIFY(back->results.at(0) && *back->results.at(0) == sampleOutcome());
        QVERIFY(!back->results.at(1) && back->results.at(1).error() == answer.results.at(1).error());
        QVERIFY(!fromJson<api::BatchAnswer>(QJsonObject{{u"results"_s, QJsonArray{1}}}));
        QVERIFY(!fromJson<api::BatchAnswer>(QJsonObject()));
    }
    void commandsInBodies()
    {
        const Command claim{QUuid::createUuid(), TicketId{1}, 2, command::AddNote{{u"text"_s, {}}, {}, {}, {}}};
        const auto back = api::commandOf(api::commandBody(claim), claim.id, claim.ticket, claim.expectedVersion);
        QVERIFY(back);
        QVERIFY(*back == claim);
        QVERIFY(!api::commandBody(claim).contains(u"id"_s));
        for (const QString &elsewhere : {u"id"_s, u"ticket"_s, u"expected_version"_s}) {
            QJsonObject body = api::commandBody(claim);
            body.insert(elsewhere, u"1"_s);
            QVERIFY(!api::commandOf(body, claim.id, claim.ticket, {}));
        }
        QVERIFY(!api::commandOf(QJsonArray(), claim.id, claim.ticket, {}));

        command::OpenTicket opening;
        opening.subject = u"Down"_s;
        opening.priority = PriorityId{3};
        const Command open{QUuid::createUuid(), {}, {}, opening};
        const auto opened = api::openingOf(api::commandBody(open), open.id);
        QVERIFY(opened);
        QVERIFY(*opened == open);
        QVERIFY(!api::openingOf(QJsonObject{{u"nonsense"_s, 1}}, open.id));
    }
    void found()
    {
        checkRoundTrip(Found<Requester>{{sampleView().requester}, 7});
        checkRoundTrip(Found<Organization>{{{OrganizationId{1}, u"Bank"_s, {}, {}, {}}}, 7});
    }
    void records_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("path");
        const QStringList kinds{u"settings"_s,    u"agents"_s,        u"teams"_s,         u"roles"_s,
                                u"departments"_s, u"topics"_s,        u"priorities"_s,    u"statuses"_s,
                                u"sla-plans"_s,   u"schedules"_s,     u"custom-fields"_s, u"canned-responses"_s,
                                u"rules"_s,       u"mail-accounts"_s, u"sequences"_s,     u"queues"_s};
        for (int i = 0; i < kinds.size(); ++i) {
            QTest::newRow(qPrintable(kinds.at(i))) << i << u"/v1/"_s + kinds.at(i);
        }
    }
    void records()
    {
        QFETCH(const int, index);
        QFETCH(const QString, path);
        const DirectorySnapshot all = sampleDirectory();
        const QList<DirectoryRecord> samples{all.settings,
                                             all.agents.constFirst(),
                                             all.teams.constFirst(),
                                             all.roles.constFirst(),
                                             all.departments.constFirst(),
                                             all.topics.constFirst(),
                                             all.priorities.constFirst(),
                                             all.statuses.constFirst(),
                                             all.slaPlans.constFirst(),
                                             all.schedules.constFirst(),
                                             all.customFields.constFirst(),
                                             all.cannedResponses.constFirst(),
                                             all.rules.constFirst(),
                                             all.mailAccounts.constFirst(),
                                             all.sequences.constFirst(),
                                             all.queues.constFirst()};
        const DirectoryRecord &sample = samples.at(index);
        const QString kind = path.mid(4);
        const bool single = index == 0;
        QCOMPARE(api::path::record(sample), single ? path : path + u"/1"_s);
        QCOMPARE(api::path::record(withoutId(sample)), path);
        const auto back = api::recordFromJson(kind, api::recordToJson(sample), 1);
        QVERIFY(back && *back);
        QVERIFY(**back == sample);
        const auto created = api::recordFromJson(kind, api::recordToJson(sample), 0);
        QVERIFY(created && *created);
        QVERIFY(**created == withoutId(sample));
        QVERIFY(!*api::recordFromJson(kind, QJsonObject{{u"nonsense"_s, 1}}, 0));
    }
    void peopleAsRecords()
    {
        const DirectoryRecord jane = sampleView().requester;
        QCOMPARE(api::path::record(jane), u"/v1/requesters/2"_s);
        const auto back = api::recordFromJson(u"requesters"_s, api::recordToJson(jane), 2);
        QVERIFY(back && *back && **back == jane);
        const DirectoryRecord bank = Organization{OrganizationId{3}, u"Bank"_s, {}, {}, {}};
        QCOMPARE(api::path::record(bank), u"/v1/organizations/3"_s);
        QVERIFY(!api::recordFromJson(u"nonsense"_s, QJsonObject(), 0));
    }
    void rules()
    {
        checkRoundTrip(sampleTrial());
        checkRoundTrip(api::RuleTryRequest{sampleDirectory().rules.constFirst(), 50});
    }
    void loads() { checkRoundTrip(api::AgentLoads{{{AgentId{1}, 2}}}); }
    void work()
    {
        checkRoundTrip(api::DraftContent{QByteArray("\x00\xff", 2)});
        checkRoundTrip(api::Drafts{{Draft{AgentId{1}, TicketId{2}, DraftKind::Note, "x"_ba, sampleTime(1)}}});
        checkRoundTrip(api::Notifications{{Notification{NotificationId{1},
                                                        AgentId{2},
                                                        TicketId{3},
                                                        EventKind::Overdue,
                                                        EntryId{4},
                                                        u"Overdue"_s,
                                                        u"team"_s,
                                                        sampleTime(1),
                                                        {}}}});
        checkRoundTrip(api::MarkReadRequest{TicketId{1}});
        checkRoundTrip(api::MarkReadRequest{});
        QVERIFY(!fromJson<api::MarkReadRequest>(QJsonObject())); // all is said, never forgotten
    }
    void reports()
    {
        checkRoundTrip(sampleReportRequest());
        checkRoundTrip(ReportCell{ReportMetric::Rated, {1, 2}});
        checkRoundTrip(sampleReport());
        checkRoundTrip(api::ReportTicketsRequest{sampleReportRequest(), {ReportMetric::Closed, {7}}});
    }
    void weeksBeginOnDaysThatThereAre()
    {
        QJsonObject json = toJson(sampleReportRequest()).toObject();
        json.insert(u"first_day_of_week"_s, 8);
        const auto back = fromJson<ReportRequest>(json);
        QVERIFY(!back);
        QCOMPARE(back.error().detail, u"/first_day_of_week range"_s);
    }
    void changes()
    {
        checkRoundTrip(api::ChangesAnswer{{7, {{TicketId{1}, 2, ChangeKind::Removed}}, true, true}, u"7"_s, true});
        checkRoundTrip(api::PresenceReport{TicketId{1}, api::PresenceActivity::Writing});
        checkRoundTrip(api::PresenceState{TicketId{1}, {{AgentId{2}, api::PresenceActivity::Writing}}});
    }
    void paths()
    {
        QCOMPARE(api::path::of(api::path::tickets, 7), u"/v1/tickets/7"_s);
        QCOMPARE(api::path::commands(TicketId{7}), u"/v1/tickets/7/commands"_s);
        QCOMPARE(api::path::draft(TicketId{7}, DraftKind::Reply), u"/v1/drafts/7/reply"_s);
        QCOMPARE(api::path::draft({}, DraftKind::NewTicket), u"/v1/drafts/new/new_ticket"_s);
    }
};

QTEST_GUILESS_MAIN(TestWireApi)
#include "tst_wire_api.moc"
