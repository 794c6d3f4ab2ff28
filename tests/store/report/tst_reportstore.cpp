// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/report/SlowReport.h"
#include "store/report/TicketLives.h"

#include "store/maintenance/BulkLoad.h"
#include "store/schema/SchemaUpgrader.h"

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int tickets = 180;

} // namespace

/// Every figure of every kind of report agrees with the events, whatever happened to the tickets.
class TestReportStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithTheEvents_data();
    void agreesWithTheEvents();
    void opensTheTicketsBehindACell_data();
    void opensTheTicketsBehindACell();
    void countsWithinTheScope();
    void refusesBadRequests();
    void countsBulkLoadsAlike();
    void sumsUpOldFacts();
    void forgetsPurgedTickets();

private:
    void compare(const ReportRequest &request);

    std::unique_ptr<Store> m_store;
    SampleDirectory m_ids;
    std::unique_ptr<TicketLives> m_lives;
    QList<TicketId> m_tickets;
};

void TestReportStore::initTestCase()
{
    m_store = memoryStore();
    QVERIFY(m_store);
    const auto ids = makeDirectory(*m_store);
    VERIFY_OK(ids);
    m_ids = *ids;
    m_lives = std::make_unique<TicketLives>(*m_store, m_ids, 20260101);
    VERIFY_OK(m_lives->prepare());
    auto transaction = m_store->begin();
    VERIFY_OK(transaction);
    for (int i = 0; i < tickets; ++i) {
        const auto ticket = m_lives->live();
        VERIFY_OK(ticket);
        m_tickets.append(*ticket);
    }
    VERIFY_OK(transaction->commit());
}

void TestReportStore::compare(const ReportRequest &request)
{
    const auto fast = m_store->reports.report(request);
    VERIFY_OK(fast);
    const auto slow = slowReport(*m_store, m_lives->directory(), request, m_tickets);
    VERIFY_OK(slow);
    QCOMPARE(fast->rows.size(), slow->rows.size());
    for (qsizetype i = 0; i < slow->rows.size(); ++i) {
        QCOMPARE(fast->rows[i].key, slow->rows[i].key);
        for (int metric = 0; metric <= static_cast<int>(ReportMetric::Rated); ++metric) {
            const qint64 shown = shownIn(fast->rows[i].figures, static_cast<ReportMetric>(metric));
            const qint64 right = shownIn(slow->rows[i].figures, static_cast<ReportMetric>(metric));
            QVERIFY2(shown == right,
                     qPrintable(u"row %1, metric %2: %3 instead of %4"_s.arg(i).arg(metric).arg(shown).arg(right)));
        }
        QCOMPARE(fast->rows[i].figures, slow->rows[i].figures);
    }
    QCOMPARE(fast->total, slow->total);
}

void TestReportStore::agreesWithTheEvents_data()
{
    QTest::addColumn<QList<int>>("groupings");
    QTest::addColumn<int>("fromDay");
    QTest::addColumn<int>("days");
    QTest::addColumn<QByteArray>("zone");
    const auto row = [](const char *name, const QList<ReportGrouping> &groupings, int from, int days,
                        const char *zone) {
        QList<int> numbers;
        for (const ReportGrouping grouping : groupings) {
            numbers.append(static_cast<int>(grouping));
        }
        QTest::newRow(name) << numbers << from << days << QByteArray(zone);
    };
    using enum ReportGrouping;
    row("total", {}, 0, 365, "UTC");
    row("department", {Department}, 0, 365, "UTC");
    row("topic", {Topic}, 10, 20, "UTC");
    row("agent", {Agent}, 0, 60, "UTC");
    row("team", {Team}, 5, 33, "UTC");
    row("organization", {Organization}, 20, 3, "UTC");
    row("source", {Source}, 0, 45, "UTC");
    row("priority", {Priority}, 7, 50, "UTC");
    row("day", {Day}, 3, 40, "Asia/Kolkata");
    row("week", {Week}, 0, 120, "Australia/Lord_Howe");
    row("month", {Month}, 0, 200, "Europe/Berlin");
    row("agent and month", {Agent, Month}, 12, 90, "America/New_York");
    row("week and department", {Week, Department}, 0, 90, "Europe/Berlin");
    row("department and agent", {Department, Agent}, 0, 365, "UTC");
    row("before everything", {Department}, -30, 30, "UTC");
    row("after everything", {Agent}, 2000, 30, "UTC");
}

void TestReportStore::agreesWithTheEvents()
{
    QFETCH(QList<int>, groupings);
    QFETCH(int, fromDay);
    QFETCH(int, days);
    QFETCH(QByteArray, zone);
    ReportRequest request;
    request.from = at(fromDay * 24 * 60);
    request.before = at((fromDay + days) * 24 * 60);
    request.timeZone = zone;
    for (const int grouping : groupings) {
        request.groupings.append(static_cast<ReportGrouping>(grouping));
    }
    request.firstDayOfWeek = days % 2 == 0 ? Qt::Sunday : Qt::Monday;
    compare(request);
}

void TestReportStore::opensTheTicketsBehindACell_data()
{
    QTest::addColumn<int>("metric");
    for (int metric = 0; metric <= static_cast<int>(ReportMetric::Rated); ++metric) {
        QTest::addRow("%d", metric) << metric;
    }
}

void TestReportStore::opensTheTicketsBehindACell()
{
    QFETCH(int, metric);
    ReportRequest request;
    request.from = at(0);
    request.before = at(120 * 24 * 60);
    request.groupings = {ReportGrouping::Agent, ReportGrouping::Month};
    request.timeZone = "Europe/Berlin";
    const auto report = m_store->reports.report(request);
    VERIFY_OK(report);
    qint64 all = 0;
    for (const ReportRow &row : report->rows) {
        const ReportCell cell{static_cast<ReportMetric>(metric), row.key};
        const auto behind = m_store->reports.ticketsBehind(request, cell);
        VERIFY_OK(behind);
        const qint64 shown = shownIn(row.figures, cell.metric);
        all += shown;
        // A ticket may be assigned, closed ... more than once in a month.
        QVERIFY(behind->size() <= std::max<qint64>(shown, 0) || cell.metric == ReportMetric::Rated);
        // One ticket's rating and another's that was taken back show as none.
        QVERIFY(behind->isEmpty() == (shown <= 0) || cell.metric == ReportMetric::Rated);
        if (cell.metric == ReportMetric::Opened || cell.metric == ReportMetric::Backlog
            || cell.metric == ReportMetric::FirstResponse) {
            QCOMPARE(behind->size(), shown);
        }
        const TicketQuery query = queryOfTickets(*behind, at(0));
        QCOMPARE(std::get<IdTerm>(query.filter.term).ids.size(), behind->size());
    }
    QVERIFY2(all > 0, "the sample has none of these");
    const auto total = m_store->reports.ticketsBehind(request, {ReportMetric::Opened, {}});
    VERIFY_OK(total);
    QCOMPARE(total->size(), report->total.opened);
}

void TestReportStore::countsWithinTheScope()
{
    ReportRequest request;
    request.from = at(0);
    request.before = at(100 * 24 * 60);
    request.groupings = {ReportGrouping::Department};
    request.scope = {false, {}, m_ids.ken};
    compare(request);
    request.scope = {false, {m_ids.admins}, m_ids.mary};
    request.groupings = {ReportGrouping::Agent};
    compare(request);
    request.groupings = {ReportGrouping::Agent, ReportGrouping::Department};
    compare(request);
    request.groupings = {ReportGrouping::Month, ReportGrouping::Department};
    compare(request);
    request.groupings = {ReportGrouping::Priority};
    compare(request);
    request.groupings = {};
    compare(request);
    request.scope = {false, {}, {}};
    const auto nothing = m_store->reports.report(request);
    VERIFY_OK(nothing);
    QCOMPARE(*nothing, Report());
}

void TestReportStore::refusesBadRequests()
{
    ReportRequest request;
    request.from = at(1);
    request.before = at(1);
    VERIFY_ERROR(m_store->reports.report(request), ErrorKind::InvalidInput);
    request.before = at(2);
    VERIFY_OK(m_store->reports.report(request));
    request.timeZone = "Nowhere";
    VERIFY_ERROR(m_store->reports.report(request), ErrorKind::InvalidInput);
    request.timeZone = "UTC";
    request.groupings = {ReportGrouping::Day, ReportGrouping::Week};
    VERIFY_ERROR(m_store->reports.report(request), ErrorKind::InvalidInput);
    request.groupings = {ReportGrouping::Team, ReportGrouping::Team};
    VERIFY_ERROR(m_store->reports.ticketsBehind(request, {}), ErrorKind::InvalidInput);
    request.groupings = {ReportGrouping::Team, ReportGrouping::Agent, ReportGrouping::Source};
    VERIFY_ERROR(m_store->reports.report(request), ErrorKind::InvalidInput);
    request.groupings = {ReportGrouping::Team, ReportGrouping::Day};
    request.before = at(1100 * 24 * 60);
    VERIFY_ERROR(m_store->reports.report(request), ErrorKind::InvalidInput);
    request.groupings.clear();
    request.before = at(31 * 366 * 24 * 60);
    VERIFY_ERROR(m_store->reports.report(request), ErrorKind::InvalidInput);
}

void TestReportStore::countsBulkLoadsAlike()
{
    const auto store = memoryStore();
    QVERIFY(store);
    const auto ids = makeDirectory(*store);
    VERIFY_OK(ids);
    TicketLives lives(*store, *ids, 7);
    VERIFY_OK(lives.prepare());
    QList<TicketId> made;
    for (int i = 0; i < 30; ++i) {
        made.append(lives.live().value_or(TicketId{}));
    }
    ReportRequest request;
    request.from = at(0);
    request.before = at(200 * 24 * 60);
    request.groupings = {ReportGrouping::Priority, ReportGrouping::Week};
    {
        auto load = BulkLoad::begin(*store, BulkMode::Append);
        VERIFY_OK(load);
        for (int i = 0; i < 50; ++i) {
            made.append(lives.live().value_or(TicketId{}));
        }
        VERIFY_OK((*load)->finish());
    }
    made.append(lives.live().value_or(TicketId{}));
    const auto fast = store->reports.report(request);
    VERIFY_OK(fast);
    const auto slow = slowReport(*store, lives.directory(), request, made);
    VERIFY_OK(slow);
    QCOMPARE(*fast, *slow);
    const auto before = *fast;
    {
        auto load = BulkLoad::begin(*store, BulkMode::Append);
        VERIFY_OK(load);
        VERIFY_OK(lives.live());
        // Given up: nothing of it stays.
    }
    const auto after = store->reports.report(request);
    VERIFY_OK(after);
    QCOMPARE(*after, before);
}

/// The upgrade that reads the facts' bytes makes the sums that commands keep.
void TestReportStore::sumsUpOldFacts()
{
    Database &database = m_store->database();
    const auto sums = [&database] {
        QList<std::array<qint64, 3>> rows;
        auto query = database.prepare(u"SELECT value, week, change FROM report_backlog WHERE dimension = 8 AND change "
                                      "<> 0 ORDER BY value, week"_s);
        while (query && query->next().value_or(false)) {
            rows.append({query->integer(0), query->integer(1), query->integer(2)});
        }
        return rows;
    };
    const auto kept = sums();
    QVERIFY(kept.size() > 10);
    SKIP_IF_NEVER_OLDER();
    VERIFY_OK(makeOlder(database, 2));
    VERIFY_OK(SchemaUpgrader().upgrade(database));
    QCOMPARE(sums(), kept);
}

void TestReportStore::forgetsPurgedTickets()
{
    auto transaction = m_store->begin();
    VERIFY_OK(transaction);
    for (int i = 0; i < tickets / 2; ++i) {
        VERIFY_OK(m_store->tickets.purge(m_tickets.takeAt(i)));
    }
    VERIFY_OK(transaction->commit());
    ReportRequest request;
    request.from = at(0);
    request.before = at(100 * 24 * 60);
    request.groupings = {ReportGrouping::Department};
    compare(request);
    request.groupings = {ReportGrouping::Day};
    compare(request);
    request.groupings = {ReportGrouping::Agent, ReportGrouping::Team};
    compare(request);
}

QTEST_GUILESS_MAIN(TestReportStore)
#include "tst_reportstore.moc"
