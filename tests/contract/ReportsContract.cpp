// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/ReportsContract.h"

namespace deskhand::test {

namespace {

Timestamp at(int day, int hour)
{
    return fromDateTime(QDateTime(QDate(2026, 3, day), QTime(hour, 0), Qt::UTC));
}

} // namespace

void ReportsContract::workTwoDays()
{
    clock().set(at(2, 9));
    m_closed = open("john", u"Printer on fire"_s);
    run("john", m_closed, assignTo(agent(u"ken"_s)));
    m_open = open("john", u"No network"_s);
    clock().advance(20min);
    run("ken", m_closed, reply(u"On my way."_s));
    clock().advance(40min);
    run("ken", m_closed, command::SetStatus{status(u"Resolved"_s), {}});
    clock().set(at(3, 9));
    m_tuesday = open("john", u"Screen flickers"_s);
}

ReportRequest ReportsContract::monday(QList<ReportGrouping> groupings)
{
    ReportRequest request;
    request.from = at(2, 0);
    request.before = at(3, 0);
    request.groupings = std::move(groupings);
    request.timeZone = "Europe/London";
    return request;
}

void ReportsContract::countsWhatHappened()
{
    workTwoDays();
    const Report report = need(as("john").reports().report(monday()));
    QVERIFY(report.rows.isEmpty());
    const ReportFigures &total = report.total;
    QCOMPARE(total.opened, 2);
    QCOMPARE(total.closed, 1);
    QCOMPARE(total.reopened, 0);
    QCOMPARE(total.backlog, 1);
    QCOMPARE(total.firstResponse.count, 1);
    QCOMPARE(total.firstResponse.median, Duration(20min));
    QCOMPARE(total.firstResponse.mean, Duration(20min));
    QCOMPARE(total.resolution.percentile90, Duration(1h));
    QCOMPARE(total.firstResponseTarget, (TargetFigures{1, 0}));
    QCOMPARE(total.resolutionTarget, (TargetFigures{1, 0}));
}

void ReportsContract::tellsRowsApart()
{
    workTwoDays();
    ReportRequest days = monday({ReportGrouping::Day});
    days.before = at(4, 0);
    const Report byDay = need(as("john").reports().report(days));
    QCOMPARE(byDay.rows.size(), 2);
    QCOMPARE(byDay.rows[0].key, QList<qint64>{toMilliseconds(at(2, 0))});
    QCOMPARE(byDay.rows[0].figures.opened, 2);
    QCOMPARE(byDay.rows[1].figures.opened, 1);
    QCOMPARE(byDay.rows[1].figures.backlog, 2);
    const Report byAgent = need(as("john").reports().report(monday({ReportGrouping::Agent})));
    qint64 closedByKen = 0;
    qint64 closed = 0;
    for (const ReportRow &row : byAgent.rows) {
        closed += row.figures.closed;
        closedByKen += row.key.constFirst() == agent(u"ken"_s).value ? row.figures.closed : 0;
    }
    QCOMPARE(closed, 1);
    QCOMPARE(closedByKen, 1);
}

void ReportsContract::looksBackAtThePeriodBefore()
{
    workTwoDays();
    ReportRequest tuesday = monday();
    tuesday.from = at(3, 0);
    tuesday.before = at(4, 0);
    QCOMPARE(need(as("john").reports().report(tuesday)).total.opened, 1);
    // What was counted once stays so: the ticket is closed again, Monday's figures are Monday's.
    run("john", m_open, command::SetStatus{status(u"Resolved"_s), {}});
    QCOMPARE(need(as("john").reports().report(monday())).total.backlog, 1);
    QCOMPARE(need(as("john").reports().report(monday())).total.closed, 1);
}

void ReportsContract::cellsOpenTheirTickets_data()
{
    QTest::addColumn<ReportMetric>("metric");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<bool>("open");
    QTest::newRow("opened") << ReportMetric::Opened << true << true;
    QTest::newRow("closed") << ReportMetric::Closed << true << false;
    QTest::newRow("reopened") << ReportMetric::Reopened << false << false;
    QTest::newRow("backlog") << ReportMetric::Backlog << false << true;
    QTest::newRow("first response") << ReportMetric::FirstResponse << true << false;
    QTest::newRow("target met") << ReportMetric::ResolutionMet << true << false;
    QTest::newRow("target missed") << ReportMetric::ResolutionMissed << false << false;
}

void ReportsContract::cellsOpenTheirTickets()
{
    QFETCH(ReportMetric, metric);
    QFETCH(bool, closed);
    QFETCH(bool, open);
    workTwoDays();
    TicketPageRequest request;
    request.query = need(as("john").reports().ticketsBehind(monday(), {metric, {}}));
    QList<TicketId> listed;
    for (const TicketRow &row : need(as("john").tickets().page(request)).rows) {
        listed.append(row.ticket.id);
    }
    QCOMPARE(listed.contains(m_closed), closed);
    QCOMPARE(listed.contains(m_open), open);
    QVERIFY(!listed.contains(m_tuesday));
}

void ReportsContract::everyoneSeesTheirOwn()
{
    workTwoDays();
    // Ken manages nothing: what he was assigned. Helen manages another department.
    QCOMPARE(need(as("ken").reports().report(monday())).total.closed, 1);
    QCOMPARE(need(as("ken").reports().report(monday())).total.backlog, 0);
    QCOMPARE(need(as("helen").reports().report(monday())).total, ReportFigures());
    ReportRequest greedy = monday();
    greedy.scope.everything = true;
    QCOMPARE(need(as("helen").reports().report(greedy)).total, ReportFigures());
}

void ReportsContract::listsShowOnlyWhatOneMaySee()
{
    workTwoDays();
    TicketPageRequest request;
    request.query = need(as("john").reports().ticketsBehind(monday(), {ReportMetric::Opened, {}}));
    QCOMPARE(need(as("john").tickets().page(request)).rows.size(), 2);
    QCOMPARE(need(as("helen").tickets().page(request)).rows.size(), 0);
}

void ReportsContract::badPeriodsAreErrors()
{
    ReportRequest request = monday();
    std::swap(request.from, request.before);
    QCOMPARE(kindOf(answerOf(as("john").reports().report(request))), ErrorKind::InvalidInput);
    QCOMPARE(kindOf(answerOf(as("john").reports().ticketsBehind(request, {}))), ErrorKind::InvalidInput);
    request = monday({ReportGrouping::Agent, ReportGrouping::Agent});
    QCOMPARE(kindOf(answerOf(as("john").reports().report(request))), ErrorKind::InvalidInput);
}

} // namespace deskhand::test
