// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The stream of changes: pieces, cuts, what was missed, and what stands in for it.

#include "rest/ScriptedHelpDesk.h"
#include "rest/stream/EventParser.h"

#include <QSignalSpy>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestRestChanges : public QObject {
    Q_OBJECT

private:
    static QByteArray event(const QByteArray &cursor, int ticket, int version)
    {
        return "id: " + cursor + "\nevent: changes\ndata: " + ScriptedHelpDesk::changes(cursor, ticket, version)
               + "\n\n";
    }
    static ChangeSet last(const QSignalSpy &spy) { return spy.constLast().at(0).value<ChangeSet>(); }

private Q_SLOTS:
    void eventsAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("line feeds") << QByteArray("id: 4\nevent: changes\ndata: a\n\n") << QByteArray("a");
        QTest::newRow("returns") << QByteArray("id: 4\r\nevent: changes\r\ndata: a\r\n\r\n") << QByteArray("a");
        QTest::newRow("two lines") << QByteArray("id: 4\nevent: changes\ndata: a\ndata:b\n\n") << QByteArray("a\nb");
        QTest::newRow("comments") << QByteArray(": ping\n\n: ping\nid: 4\nevent: changes\ndata: a\n\n")
                                  << QByteArray("a");
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBFid: 4\nevent: changes\ndata: a\n\n") << QByteArray("a");
    }
    void eventsAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, data);
        const ServerEvent expected{"changes", data, "4"};
        EventParser whole;
        QCOMPARE(*whole.add(text), QList<ServerEvent>{expected});
        EventParser bytewise;
        QList<ServerEvent> events;
        for (const char c : text) {
            events += *bytewise.add(QByteArray(1, c));
        }
        QCOMPARE(events, QList<ServerEvent>{expected});
    }

    void anEndlessEventIsHungUpOn()
    {
        EventParser parser;
        const QByteArray piece(1024 * 1024, 'x');
        bool ended = false;
        for (int i = 0; i < 64 && !ended; ++i) {
            ended = !parser.add(piece);
        }
        QVERIFY(ended);
    }

    void changesAreTold()
    {
        ScriptedHelpDesk desk;
        const auto repository = desk.open(desk.options());
        QVERIFY(repository);
        QSignalSpy changed(&repository->changes(), &ChangeFeed::changed);
        QTRY_COMPARE(desk.server.openStreams(), 1);
        const SeenRequest stream = desk.server.seen().constLast();
        QCOMPARE(stream.headers.value("last-event-id"), "c1");
        desk.server.push(event("c2", 5, 2));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(last(changed).tickets.constFirst().ticket.value, 5);
        QCOMPARE(last(changed).tickets.constFirst().version, 2);
    }

    void aCutStreamGoesOnWhereItWas()
    {
        ScriptedHelpDesk desk;
        const auto repository = desk.open(desk.options());
        QVERIFY(repository);
        QSignalSpy changed(&repository->changes(), &ChangeFeed::changed);
        QTRY_COMPARE(desk.server.openStreams(), 1);
        desk.server.push(event("c2", 5, 2));
        QTRY_COMPARE(changed.size(), 1);
        desk.server.cutAll();
        QTRY_COMPARE(desk.server.count("GET", "/v1/events"), 2);
        QCOMPARE(desk.server.seen().constLast().headers.value("last-event-id"), "c2");
        QTRY_COMPARE(desk.server.openStreams(), 1);
        desk.server.push(event("c3", 5, 3));
        QTRY_COMPARE(changed.size(), 2);
    }

    void aServerThatWasAwayIsTold()
    {
        ScriptedHelpDesk desk;
        const auto repository = desk.open(desk.options());
        QVERIFY(repository);
        QSignalSpy troubled(&repository->changes(), &ChangeFeed::troubled);
        QSignalSpy recovered(&repository->changes(), &ChangeFeed::recovered);
        QTRY_COMPARE(desk.server.openStreams(), 1);
        desk.server.goAway();
        QTRY_COMPARE(troubled.size(), 1);
        QTRY_COMPARE(repository->connection()->phase(), ConnectionState::Phase::Offline);
        QVERIFY(desk.server.comeBack());
        QTRY_COMPARE(recovered.size(), 1);
        QTRY_COMPARE(repository->connection()->phase(), ConnectionState::Phase::Online);
        QCOMPARE(troubled.size(), 1);
    }

    void whatIsTrimmedIsEverything()
    {
        ScriptedHelpDesk desk;
        const auto repository = desk.open(desk.options());
        QVERIFY(repository);
        QSignalSpy changed(&repository->changes(), &ChangeFeed::changed);
        QTRY_COMPARE(desk.server.openStreams(), 1);
        int gone = 0;
        desk.server.on("GET /v1/events", [&](const SeenRequest &request) {
            if (request.headers.value("last-event-id") == "c1") {
                ++gone;
                return ScriptedAnswer::problem(410, "gone", "trimmed");
            }
            ScriptedAnswer stream;
            stream.type = "text/event-stream";
            stream.stream = true;
            stream.body = ": here\n\n";
            return stream;
        });
        desk.cursor = "c9";
        desk.server.cutAll();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(gone, 1);
        QVERIFY(last(changed).everything);
        QTRY_COMPARE(desk.server.openStreams(), 1);
        desk.server.push(event("c10", 5, 2));
        QTRY_COMPARE(changed.size(), 2);
    }

    void silenceIsACut()
    {
        ScriptedHelpDesk desk;
        RestOptions options = desk.options();
        options.heartbeat = Duration(50);
        const auto repository = desk.open(options);
        QVERIFY(repository);
        QTRY_VERIFY(desk.server.count("GET", "/v1/events") >= 3);
    }

    void withoutStreamsItAsks_data()
    {
        QTest::addColumn<ScriptedAnswer>("instead");
        ScriptedAnswer portal;
        portal.type = "text/html";
        portal.body = "<p>Welcome to our hotel</p>";
        QTest::newRow("not there") << ScriptedAnswer::problem(404, "not-found", "no such path");
        QTest::newRow("something else answers") << portal;
        ScriptedAnswer ends;
        ends.type = "text/event-stream";
        ends.body = "";
        QTest::newRow("kept back") << ends;
    }
    void withoutStreamsItAsks()
    {
        QFETCH(ScriptedAnswer, instead);
        ScriptedHelpDesk desk;
        desk.server.on("GET /v1/events", instead);
        int asked = 0;
        desk.server.on("GET /v1/changes", [&asked](const SeenRequest &request) {
            ScriptedAnswer answer;
            if (!request.query.contains("since=")) {
                answer.body = R"({"cursor": "c1", "changes": {"sequence": 1}})";
            } else if (++asked == 1) {
                answer.body = ScriptedHelpDesk::changes("c2", 5, 2);
            } else {
                answer.body = ScriptedHelpDesk::changes("c3", 5, 3);
                answer.delayMs = 200;
            }
            return answer;
        });
        const auto repository = desk.open(desk.options());
        QVERIFY(repository);
        QSignalSpy changed(&repository->changes(), &ChangeFeed::changed);
        QTRY_VERIFY(changed.size() >= 2);
        QCOMPARE(changed.at(0).at(0).value<ChangeSet>().tickets.constFirst().version, 2);
        QCOMPARE(changed.at(1).at(0).value<ChangeSet>().tickets.constFirst().version, 3);
        QVERIFY(desk.server.seen().constLast().query.contains("wait="));
    }
};

QTEST_GUILESS_MAIN(TestRestChanges)
#include "tst_rest_changes.moc"
