// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/ReportCounter.h"

#include "core/policy/SmallDesk.h"

#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp start = fromDateTime(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));

ReportRequest march()
{
    ReportRequest request;
    request.from = fromDateTime(QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC));
    request.before = fromDateTime(QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC));
    return request;
}

ReportFact closing(Duration clock)
{
    ReportFact fact;
    fact.kind = FactKind::Closed;
    fact.time = start;
    fact.clock = clock;
    return fact;
}

Event happened(EventKind kind, Timestamp time, const QString &to = {})
{
    Event result;
    result.ticket = TicketId{1};
    result.kind = kind;
    result.time = time;
    result.to = to;
    result.department = support;
    return result;
}

} // namespace

class TestReportCounter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsMedianAndPercentile_data();
    void findsMedianAndPercentile();
    void countsDurationsIntoClasses();
    void dividesOnlyWhereThereIsSomething();
    void makesFactsOfACommand();
    void makesFactsOfAHistory();
    void takesTheScopeFromTheAgent();
};

void TestReportCounter::findsMedianAndPercentile_data()
{
    QTest::addColumn<QList<int>>("minutes");
    QTest::addColumn<double>("median");
    QTest::addColumn<double>("percentile90");
    QTest::addColumn<double>("mean");
    QTest::newRow("one") << QList<int>{7} << 7. << 7. << 7.;
    QTest::newRow("two") << QList<int>{9, 1} << 5. << 9. << 5.;
    QTest::newRow("three") << QList<int>{9, 1, 2} << 2. << 9. << 4.;
    QTest::newRow("ten") << QList<int>{10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << 5.5 << 9. << 5.5;
    QTest::newRow("eleven") << QList<int>{11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << 6. << 10. << 6.;
    QTest::newRow("equal") << QList<int>{3, 3, 3, 3} << 3. << 3. << 3.;
}

void TestReportCounter::findsMedianAndPercentile()
{
    QFETCH(QList<int>, minutes);
    QFETCH(double, median);
    QFETCH(double, percentile90);
    QFETCH(double, mean);
    ReportCounter counter(march());
    for (const int length : minutes) {
        counter.add(closing(std::chrono::minutes(length)));
    }
    const auto expected = [](double value) { return Duration(qRound64(value * 60000)); };
    DurationFigures figures{minutes.size(), expected(mean), expected(median), expected(percentile90), {}};
    figures.spread[0] = minutes.size(); // all below 15 minutes
    QCOMPARE(counter.finish().total.resolution, figures);
}

void TestReportCounter::countsDurationsIntoClasses()
{
    ReportCounter counter(march());
    for (const Duration length : {Duration(0), Duration(15min) - 1ms, Duration(15min), Duration(59min), Duration(1h),
                                  Duration(8h) - 1ms, Duration(8h), Duration(90h)}) {
        counter.add(closing(length));
    }
    QCOMPARE(counter.finish().total.resolution.spread, (DurationSpread{2, 1, 1, 1, 0, 1, 2}));
}

void TestReportCounter::dividesOnlyWhereThereIsSomething()
{
    const ReportFigures none;
    QVERIFY(!none.touchesPerTicket() && !none.oneTouchRate() && !none.rating() && !none.responseRate());
    QVERIFY(!none.resolutionTarget.share());
    ReportFigures some;
    some.closed = 4;
    some.touches = 6;
    some.oneTouch = 1;
    some.rated = 2;
    some.ratingSum = 9;
    some.resolutionTarget = {3, 1};
    QCOMPARE(some.touchesPerTicket(), 1.5);
    QCOMPARE(some.oneTouchRate(), 0.25);
    QCOMPARE(some.rating(), 4.5);
    QCOMPARE(some.responseRate(), 0.5);
    QCOMPARE(some.resolutionTarget.share(), 0.75);
}

void TestReportCounter::makesFactsOfACommand()
{
    DirectorySnapshot desk = smallDesk();
    SlaPlan plan;
    plan.id = SlaPlanId{1};
    plan.targets = {{{}, 1h, 8h}};
    desk.slaPlans = {plan};
    TicketDetails before = smallTicket();
    before.ticket.created = start;
    before.ticket.slaPlan = plan.id;
    before.ticket.replyCount = 1;
    before.pauses = {{start + 1h, start + 3h}};
    TicketDetails after = before;
    after.ticket.state = TicketState::Closed;
    after.ticket.closed = start + 10h;
    Event closing = happened(EventKind::Closed, start + 10h);
    closing.actor = {AuthorKind::Agent, ken.value, u"Ken"_s};
    Event other = closing;
    other.ticket = TicketId{2};
    const auto facts = factsOf(&before, after, {other, closing}, SlaClock(), desk);
    QVERIFY(facts);
    QCOMPARE(facts->size(), 2);
    const ReportFact &fact = facts->at(0);
    QCOMPARE(fact.kind, FactKind::Closed);
    QCOMPARE(fact.clock, Duration(10h));
    QCOMPARE(fact.business, Duration(8h));
    QCOMPARE(fact.target, TargetOutcome::Met); // due eight hours and the pause after the start
    QCOMPARE(fact.agent, ken);                 // nobody was assigned: who did it
    QVERIFY(fact.oneTouch);
    QCOMPARE(facts->at(1).kind, FactKind::Backlog);
    QCOMPARE(facts->at(1).amount, -1);
    // The same a millisecond later is too late; a manual due date decides where there is one.
    after.ticket.closed = start + 10h + 1ms;
    closing.time = *after.ticket.closed;
    QCOMPARE(factsOf(&before, after, {closing}, SlaClock(), desk)->at(0).target, TargetOutcome::Missed);
    after.ticket.manualDue = start + 11h;
    QCOMPARE(factsOf(&before, after, {closing}, SlaClock(), desk)->at(0).target, TargetOutcome::Met);
    // A note changes no figure.
    QVERIFY(factsOf(&before, before, {happened(EventKind::NoteAdded, start)}, SlaClock(), desk)->isEmpty());
    // Merged away: no longer open work.
    after = before;
    after.ticket.mergedInto = TicketId{2};
    QCOMPARE(factsOf(&before, after, {happened(EventKind::Merged, start)}, SlaClock(), desk)->size(), 1);
}

void TestReportCounter::makesFactsOfAHistory()
{
    TicketDetails ticket = smallTicket();
    ticket.ticket.created = start;
    ticket.ticket.agent = ken;
    ticket.ticket.state = TicketState::Archived;
    Event assigned = happened(EventKind::Assigned, start + 1h);
    assigned.agent = ken;
    Event closing = happened(EventKind::Closed, start + 2h);
    closing.agent = ken;
    Event archiving = happened(EventKind::Archived, start + 48h);
    archiving.agent = ken;
    const auto facts = factsOfHistory(ticket, {happened(EventKind::Opened, start), assigned, closing, archiving},
                                      SlaClock(), smallDesk());
    QVERIFY(facts);
    QString written;
    for (const ReportFact &fact : *facts) {
        written += u"%1:%2:%3 "_s.arg(static_cast<int>(fact.kind)).arg(fact.agent.value).arg(fact.amount);
    }
    // Opened; open work of nobody, then Ken's, then nobody's; archiving changes nothing more.
    QCOMPARE(written, u"0:0:0 7:0:1 1:1:0 7:0:-1 7:1:1 2:1:0 7:1:-1 "_s);
}

void TestReportCounter::takesTheScopeFromTheAgent()
{
    const DirectorySnapshot desk = smallDesk();
    QCOMPARE(reportScopeOf(AgentAccess(desk, ken), desk), (ReportScope{false, {}, ken}));
    QCOMPARE(reportScopeOf(AgentAccess(desk, manager), desk), (ReportScope{false, {support}, manager}));
    QVERIFY(reportScopeOf(AgentAccess(desk, boss), desk).everything);
    QCOMPARE(reportScopeOf(AgentAccess(desk, gone), desk), (ReportScope{false, {}, {}}));
}

QTEST_GUILESS_MAIN(TestReportCounter)
#include "tst_ReportCounter.moc"
