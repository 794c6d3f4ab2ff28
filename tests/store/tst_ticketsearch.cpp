// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/RandomTickets.h"

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int tickets = 300;
constexpr int rounds = 400;

/// All pages behind each other.
Result<QList<TicketId>> paged(TicketSearch &search, const TicketQuery &query, const TicketVisibility &visibility,
                              int limit)
{
    QList<TicketId> all;
    TicketPageRequest request;
    request.query = query;
    request.limit = limit;
    do {
        DESKHAND_ASSIGN(const QList<TicketId> page, search.ids(request, visibility, &request.cursor));
        all.append(page);
    } while (!request.cursor.isEmpty() && all.size() <= tickets);
    return all;
}

} // namespace

class TestTicketSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomQueriesAgreeWithMemory();
    void countsAgreeAfterChanges();
    void pagesHaveRowsAndTotals();
    void cursorsOfOtherOrdersAreRefused();
    void badPagesAreRefused();
    void longSearchesCanBeStopped();
};

void TestTicketSearch::randomQueriesAgreeWithMemory()
{
    const auto store = memoryStore();
    QVERIFY(store);
    RandomTickets world(20260301);
    VERIFY_OK(world.make(*store, tickets));
    QList<TicketId> everyTicket;
    for (const TicketFacts &facts : world.facts()) {
        everyTicket.append(facts.ticket.id);
    }
    QRandomGenerator random(1);
    int found = 0;
    for (int round = 0; round < rounds; ++round) {
        const TicketQuery query = world.randomQuery();
        const TicketVisibility visibility = world.randomVisibility();
        const QList<TicketId> expected = world.expected(query, visibility);
        found += expected.isEmpty() ? 0 : 1;

        const auto all = paged(store->ticketSearch, query, visibility, 1 + random.bounded(60));
        VERIFY_OK(all);
        QVERIFY2(*all == expected, qPrintable(u"round %1"_s.arg(round)));

        TicketPageRequest jump;
        jump.query = query;
        jump.offset = random.bounded(60);
        jump.limit = 1 + random.bounded(40);
        const auto part = store->ticketSearch.ids(jump, visibility);
        VERIFY_OK(part);
        QVERIFY2(*part == expected.mid(std::min<qsizetype>(jump.offset, expected.size()), jump.limit),
                 qPrintable(u"round %1"_s.arg(round)));

        const auto count = store->ticketSearch.count(query, visibility);
        VERIFY_OK(count);
        QVERIFY2(*count == expected.size(),
                 qPrintable(u"round %1: %2, not %3"_s.arg(round).arg(*count).arg(expected.size())));

        const auto matching = store->ticketSearch.matching(query, visibility, everyTicket);
        VERIFY_OK(matching);
        QList<TicketId> sorted = expected;
        std::sort(sorted.begin(), sorted.end());
        QVERIFY2(*matching == sorted, qPrintable(u"round %1"_s.arg(round)));
    }
    // Random filters that are never true would prove nothing.
    QVERIFY(found > rounds / 2);
}

void TestTicketSearch::countsAgreeAfterChanges()
{
    const auto store = memoryStore();
    QVERIFY(store);
    RandomTickets world(7);
    VERIFY_OK(world.make(*store, 150));
    for (int round = 0; round < 60; ++round) {
        for (int i = 0; i < 5; ++i) {
            VERIFY_OK(world.changeOne(*store));
        }
        QList<TicketQuery> queries;
        for (int i = 0; i < 8; ++i) {
            queries.append(world.randomQuery());
        }
        const TicketVisibility visibility = world.randomVisibility();
        const auto counts = store->ticketSearch.counts(queries, visibility);
        VERIFY_OK(counts);
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(counts->at(i), world.expected(queries.at(i), visibility).size());
        }
    }
}

void TestTicketSearch::pagesHaveRowsAndTotals()
{
    const auto store = memoryStore();
    QVERIFY(store);
    RandomTickets world(3);
    VERIFY_OK(world.make(*store, 60));
    TicketVisibility everything;
    everything.everything = true;
    TicketPageRequest request;
    request.limit = 25;
    request.withTotal = true;
    const QList<TicketId> expected = world.expected(request.query, everything);
    auto page = store->ticketSearch.page(request, everything);
    VERIFY_OK(page);
    QCOMPARE(page->rows.size(), 25);
    QCOMPARE(page->rows.at(24).ticket.id, expected.at(24));
    QCOMPARE(page->total, std::optional<qint64>(60));
    request.cursor = page->next;
    request.withTotal = false;
    request.limit = 35;
    page = store->ticketSearch.page(request, everything);
    VERIFY_OK(page);
    QCOMPARE(page->rows.size(), 35);
    QCOMPARE(page->rows.last().ticket.id, expected.last());
    QVERIFY(page->next.isEmpty());
    QVERIFY(!page->total);
}

void TestTicketSearch::cursorsOfOtherOrdersAreRefused()
{
    const auto store = memoryStore();
    QVERIFY(store);
    RandomTickets world(3);
    VERIFY_OK(world.make(*store, 10));
    TicketVisibility everything;
    everything.everything = true;
    TicketPageRequest request;
    request.limit = 5;
    const auto page = store->ticketSearch.page(request, everything);
    VERIFY_OK(page);
    request.query.sort.column = SortColumn::Subject;
    request.cursor = page->next;
    VERIFY_ERROR(store->ticketSearch.page(request, everything), ErrorKind::InvalidInput);
    request.query.sort = {SortColumn::Updated, false};
    VERIFY_ERROR(store->ticketSearch.page(request, everything), ErrorKind::InvalidInput);
    for (const QByteArray &broken :
         {QByteArray("!"), QByteArray("AAAA"), page->next.chopped(4), page->next + page->next}) {
        request.query.sort = {};
        request.cursor = broken;
        VERIFY_ERROR(store->ticketSearch.page(request, everything), ErrorKind::InvalidInput);
    }
}

void TestTicketSearch::badPagesAreRefused()
{
    const auto store = memoryStore();
    QVERIFY(store);
    for (const auto &[limit, offset] : {std::pair(0, 0), std::pair(1001, 0), std::pair(-1, 0), std::pair(10, -1)}) {
        TicketPageRequest request;
        request.limit = limit;
        request.offset = offset;
        VERIFY_ERROR(store->ticketSearch.page(request, {}), ErrorKind::InvalidInput);
    }
    const auto nothing = store->ticketSearch.page({}, {});
    VERIFY_OK(nothing);
    QVERIFY(nothing->rows.isEmpty());
}

void TestTicketSearch::longSearchesCanBeStopped()
{
    const auto store = memoryStore();
    QVERIFY(store);
    RandomTickets world(3);
    VERIFY_OK(world.make(*store, 20));
    TicketVisibility everything;
    everything.everything = true;
    TicketPageRequest request;
    request.query.filter = TicketFilter::of(TextTerm{{u"printer"_s}, false});
    bool isStopped = true;
    store->ticketSearch.setInterruption([&] { return isStopped; });
    VERIFY_ERROR(store->ticketSearch.page(request, everything), ErrorKind::Cancelled);
    isStopped = false;
    VERIFY_OK(store->ticketSearch.page(request, everything));
}

QTEST_GUILESS_MAIN(TestTicketSearch)
#include "tst_ticketsearch.moc"
