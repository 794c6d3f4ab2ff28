// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/ListsContract.h"

#include <QSet>

namespace deskhand::test {

QList<TicketId> ListsContract::openSome(int howMany)
{
    QList<TicketId> ids;
    for (int i = 0; i < howMany; ++i) {
        clock().advance(1min);
        command::OpenTicket opened = opening(u"Ticket number %1"_s.arg(howMany - i));
        opened.priority = priority(i % 3 == 0 ? u"High"_s : u"Low"_s);
        ids.append(run("john", {}, opened).ticket);
    }
    return ids;
}

void ListsContract::pagesAreTheWholeList_data()
{
    QTest::addColumn<QString>("query");
    for (const char *sort : {"created", "-created", "updated",  "-updated",  "due",      "-due",      "number",
                             "-number", "subject",  "-subject", "requester", "priority", "-priority", "status",
                             "dept",    "topic",    "agent",    "team",      "source",   "closed"}) {
        QTest::newRow(sort) << u"is:open sort:"_s + QString::fromLatin1(sort);
    }
}

void ListsContract::pagesAreTheWholeList()
{
    QFETCH(QString, query);
    const QList<TicketId> opened = openSome(11);
    run("john", opened.at(3), assignTo(agent(u"ken"_s)));
    run("john", opened.at(7), assignTo(agent(u"amy"_s)));

    TicketPageRequest request;
    request.query = need(as("john").tickets().resolve(query, {}));
    const TicketPage whole = need(as("john").tickets().page(request));
    QCOMPARE(whole.rows.size(), 11);
    QVERIFY(whole.next.isEmpty());

    request.limit = 4;
    QList<TicketRow> pieced;
    int pages = 0;
    do {
        const TicketPage page = need(as("john").tickets().page(request));
        QVERIFY(page.rows.size() <= 4);
        pieced.append(page.rows);
        request.cursor = page.next;
        QVERIFY(++pages <= 4); // three, and perhaps an empty last one
    } while (!request.cursor.isEmpty());
    QVERIFY(pieced == whole.rows);
    QSet<TicketId> distinct;
    for (const TicketRow &row : pieced) {
        distinct.insert(row.ticket.id);
    }
    QCOMPARE(distinct.size(), 11);
}

void ListsContract::jumpsIntoTheList()
{
    openSome(9);
    TicketPageRequest request;
    request.query = need(as("john").tickets().resolve(u"is:open sort:created"_s, {}));
    const TicketPage whole = need(as("john").tickets().page(request));
    request.limit = 3;
    request.offset = 5;
    const TicketPage jumped = need(as("john").tickets().page(request));
    QVERIFY(jumped.rows == whole.rows.mid(5, 3));
    request.offset = 100;
    const TicketPage beyond = need(as("john").tickets().page(request));
    QVERIFY(beyond.rows.isEmpty());
    QVERIFY(beyond.next.isEmpty());
}

void ListsContract::totalsOnlyWhenAsked()
{
    openSome(5);
    TicketPageRequest request;
    request.query = need(as("john").tickets().resolve(u"is:open"_s, {}));
    request.limit = 2;
    QVERIFY(!need(as("john").tickets().page(request)).total.has_value());
    request.withTotal = true;
    QCOMPARE(need(as("john").tickets().page(request)).total.value_or(-1), 5);
}

void ListsContract::countsAgreeWithLists()
{
    const QList<TicketId> opened = openSome(6);
    run("john", opened.at(0), assignTo(agent(u"ken"_s)));
    run("john", opened.at(1), reply(u"Please wait."_s, status(u"Pending"_s)));
    run("john", opened.at(2), reply(u"Done."_s, status(u"Resolved"_s)));
    run("john", opened.at(3), command::Delete{});

    const DirectoryPtr all = directory();
    QStringList queries{u"is:open priority:high"_s, u"number"_s, u"is:open OR is:closed"_s, u"agent:ken"_s};
    for (const SavedQueue &queue : all->queues) {
        if (!queue.query.isEmpty()) {
            queries.append(queue.query);
        }
    }
    const QList<qint64> counts = need(as("john").tickets().counts(queries));
    QCOMPARE(counts.size(), queries.size());
    for (qsizetype i = 0; i < queries.size(); ++i) {
        const QByteArray query = queries.at(i).toUtf8();
        QVERIFY2(counts.at(i) == found("john", queries.at(i)).size(), query.constData());
    }
    QCOMPARE(count("john", u"is:open"_s), 4);
    QCOMPARE(count("john", u"is:resolved"_s), 1);
    QCOMPARE(count("john", u"is:deleted"_s), 1);
    QCOMPARE(count("john", u"is:unassigned is:open"_s), 2); // a reply claims
    QVERIFY(need(as("john").tickets().counts({})).isEmpty());
}

void ListsContract::rowsAreEnoughToPaint()
{
    const TicketId id = open("john", u"Printer on fire"_s);
    run("john", id, command::ChangeTags{{u"fire"_s}, {}});
    run("john", id, reply(u"Use the\nextinguisher."_s));
    TicketPageRequest request;
    request.query = need(as("john").tickets().resolve(u"is:open"_s, {}));
    const TicketPage page = need(as("john").tickets().page(request));
    QCOMPARE(page.rows.size(), 1);
    const TicketRow &row = page.rows.constFirst();
    QVERIFY(row.ticket == ticket("john", id));
    QCOMPARE(row.requesterName, u"Karen Miller"_s);
    QCOMPARE(row.tags, QStringList{u"fire"_s});
    QCOMPARE(row.snippet, u"Use the extinguisher."_s);
}

void ListsContract::rowsOfGivenTickets()
{
    const QList<TicketId> opened = openSome(3);
    const auto rows = need(as("john").tickets().rows({opened.at(2), TicketId{999'999}, opened.at(0)}));
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.at(0).ticket.id == opened.at(2));
    QVERIFY(rows.at(1).ticket.id == opened.at(0));
    QVERIFY(need(as("john").tickets().rows({})).isEmpty());
}

void ListsContract::matchingTellsWhichBelong()
{
    const QList<TicketId> opened = openSome(3);
    run("john", opened.at(1), assignTo(agent(u"ken"_s)));
    run("john", opened.at(2), reply(u"Nobody expects the inquisition."_s));
    const auto ids = [this, &opened](const QString &query) {
        const TicketQuery resolved = need(as("john").tickets().resolve(query, {}));
        QList<TicketId> belonging;
        for (const TicketRow &row : need(as("john").tickets().matching(resolved, opened))) {
            belonging.append(row.ticket.id);
        }
        return belonging;
    };
    QCOMPARE(ids(u"is:open"_s), opened);
    QCOMPARE(ids(u"agent:ken"_s), QList<TicketId>{opened.at(1)});
    QCOMPARE(ids(u"inquisition"_s), QList<TicketId>{opened.at(2)});
    QCOMPARE(ids(u"is:closed"_s), QList<TicketId>());
}

void ListsContract::badQueriesNameThePlace_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown agent, near match") << u"is:open agent:kenn"_s << u"ken"_s;
    QTest::newRow("unknown department") << u"dept:Suport"_s << u"Support"_s;
    QTest::newRow("unknown word of is") << u"is:opne"_s << u"open"_s;
    QTest::newRow("open parenthesis") << u"(is:open"_s << u""_s;
    QTest::newRow("bad date") << u"created:yesterdayish"_s << u""_s;
}

void ListsContract::badQueriesNameThePlace()
{
    QFETCH(QString, query);
    QFETCH(QString, named);
    const auto refused = answerOf(as("john").tickets().resolve(query, {}));
    QCOMPARE(kindOf(refused), ErrorKind::InvalidInput);
    QVERIFY2(refused.error().text.contains(named), qPrintable(refused.error().text));
    QCOMPARE(kindOf(answerOf(as("john").tickets().counts({u"is:open"_s, query}))), ErrorKind::InvalidInput);
}

void ListsContract::limitsAreChecked()
{
    TicketPageRequest request;
    request.query = need(as("john").tickets().resolve(u"is:open"_s, {}));
    for (const int limit : {0, -1, 1001}) {
        request.limit = limit;
        QCOMPARE(kindOf(answerOf(as("john").tickets().page(request))), ErrorKind::InvalidInput);
    }
    request.limit = 10;
    request.cursor = "made up"_ba;
    QCOMPARE(kindOf(answerOf(as("john").tickets().page(request))), ErrorKind::InvalidInput);
}

void ListsContract::wordsAreFoundWhereTheyStand()
{
    const TicketId id = open("john", u"Zürich printer"_s);
    run("john", id, note(u"The quokka chewed the cable."_s));
    run("john", id, reply(u"We are on our way."_s));
    const Ticket found1 = ticket("john", id);
    for (const QString &query :
         {u"zurich"_s, u"ZÜRICH"_s, u"quokka"_s, u"quok*"_s, u"\"on our way\""_s, u"cable way"_s, u"karen"_s,
          u"karen.miller@meridian.example"_s, found1.number, u"quokka OR wombat"_s, u"printer -wombat"_s}) {
        QVERIFY2(found("john", query) == QList<TicketId>{id}, qPrintable(query));
    }
    for (const QString &query : {u"wombat"_s, u"\"way our on\""_s, u"printer -quokka"_s}) {
        QVERIFY2(found("john", query).isEmpty(), qPrintable(query));
    }
}

} // namespace deskhand::test
