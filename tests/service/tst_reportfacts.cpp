// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/Desk.h"

using namespace deskhand;
using namespace deskhand::test;

/// What commands leave for reports: in their transaction, and by what they changed.
class TestReportFacts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsALife();
    void leavesNothingOfADryRun();
    void followsUndo();
    void forgetsWhatIsPurged();

private:
    static Report report(Desk &desk, QList<ReportGrouping> groupings = {});
};

Report TestReportFacts::report(Desk &desk, QList<ReportGrouping> groupings)
{
    ReportRequest request;
    request.from = monday();
    request.before = monday() + 24h * 60;
    request.groupings = std::move(groupings);
    return need(desk.store->reports.report(request));
}

void TestReportFacts::countsALife()
{
    Desk desk;
    const TicketId ticket = desk.open();
    QCOMPARE(report(desk).total.opened, 1);
    QCOMPARE(report(desk).total.backlog, 1);
    desk.clock.advance(1h);
    desk.run(desk.ken, ticket, assignTo(desk.ken));
    desk.clock.advance(1h);
    desk.run(desk.ken, ticket, reply(u"Unplug it"_s));
    desk.clock.advance(2h);
    desk.run(desk.ken, ticket, command::SetStatus{desk.status(u"Resolved"_s), {}});
    Report all = report(desk, {ReportGrouping::Agent});
    QCOMPARE(all.total.assigned, 1);
    QCOMPARE(all.total.closed, 1);
    QCOMPARE(all.total.backlog, 0);
    QCOMPARE(all.total.oneTouch, 1);
    QCOMPARE(all.total.firstResponse.median, Duration(2h));
    QCOMPARE(all.total.resolution.median, Duration(4h));
    QCOMPARE(all.total.firstResponseTarget, (TargetFigures{1, 0}));
    QCOMPARE(all.total.resolutionTarget, (TargetFigures{1, 0}));
    QCOMPARE(all.rows.size(), 2); // opened as nobody's, the rest as Ken's
    QCOMPARE(all.rows[0].key, QList<qint64>{0});
    QCOMPARE(all.rows[0].figures.opened, 1);
    QCOMPARE(all.rows[1].key, QList<qint64>{desk.ken.value});
    QCOMPARE(all.rows[1].figures.closed, 1);
    desk.clock.advance(1h);
    desk.run(Actor::ofRequester(desk.karen), ticket, command::Rate{5, {}});
    desk.clock.advance(1h);
    desk.run(Actor::ofRequester(desk.karen), ticket, message(u"It burns again"_s));
    all = report(desk, {ReportGrouping::Department});
    QCOMPARE(all.total.rating(), 5.);
    QCOMPARE(all.total.reopened, 1);
    QCOMPARE(all.total.backlog, 1);
    desk.clock.advance(1h);
    desk.run(desk.ken, ticket, command::Transfer{desk.systems, {}});
    all = report(desk, {ReportGrouping::Department});
    QCOMPARE(all.rows.size(), 2);
    QCOMPARE(all.rows[0].figures.backlog, 0);
    QCOMPARE(all.rows[1].key, QList<qint64>{desk.systems.value});
    QCOMPARE(all.rows[1].figures.backlog, 1);
}

void TestReportFacts::leavesNothingOfADryRun()
{
    Desk desk;
    const TicketId ticket = desk.open();
    const Report before = report(desk);
    desk.clock.advance(1h);
    need(desk.execute(Actor::ofAgent(desk.ken), ticket, command::SetStatus{desk.status(u"Closed"_s), {}}, {},
                      ExecutionMode::DryRun));
    QVERIFY(!desk.execute(Actor::ofAgent(desk.vic), ticket, command::SetStatus{desk.status(u"Closed"_s), {}}));
    QCOMPARE(report(desk), before);
}

void TestReportFacts::followsUndo()
{
    Desk desk;
    const TicketId ticket = desk.open();
    desk.clock.advance(1h);
    const CommandOutcome closed = desk.run(desk.ken, ticket, command::SetStatus{desk.status(u"Closed"_s), {}});
    QCOMPARE(report(desk).total.backlog, 0);
    QVERIFY(closed.inverse);
    need(desk.helpDesk->execute(Actor::ofAgent(desk.ken), *closed.inverse));
    QCOMPARE(report(desk).total.backlog, 1);
}

void TestReportFacts::forgetsWhatIsPurged()
{
    Desk desk;
    const TicketId ticket = desk.open();
    desk.clock.advance(1h);
    desk.run(desk.administrator, ticket, command::Delete{});
    QCOMPARE(report(desk).total.opened, 1);
    QCOMPARE(report(desk).total.backlog, 0);
    desk.run(desk.administrator, ticket, command::Purge{});
    QCOMPARE(report(desk), Report());
}

QTEST_GUILESS_MAIN(TestReportFacts)
#include "tst_reportfacts.moc"
