// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What strangers may send: sizes, slowness, nonsense, too much of it; methods; and how a server stops.

#include "server/ServerDesk.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestServerLimits : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ServerDesk> m_desk;

    void serve(const std::function<void(ServerConfig &)> &change = {})
    {
        m_desk = std::make_unique<ServerDesk>(change);
        QVERIFY(m_desk->start());
    }
    int statusOf(const QByteArray &bytes)
    {
        RawClient client(m_desk->port());
        client.send(bytes);
        return client.reply().status;
    }

private Q_SLOTS:
    void cleanup() { m_desk.reset(); }

    void nonsense_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray host = "Host: x\r\n";
        QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba << 400;
        QTest::newRow("TLS") << QByteArray::fromHex("16030100c8010000c40303") + "\r\n\r\n"_ba << 400;
        QTest::newRow("version") << "GET / HTTP/9.9\r\n"_ba + host + "\r\n" << 400;
        QTest::newRow("no host") << "GET /health/live HTTP/1.1\r\n\r\n"_ba << 400;
        QTest::newRow("two hosts") << "GET /health/live HTTP/1.1\r\n"_ba + host + host + "\r\n" << 400;
        QTest::newRow("two tokens") << "GET /v1/directory HTTP/1.1\r\n"_ba + host
                                           + "Authorization: Bearer a\r\nAuthorization: Bearer b\r\n\r\n"
                                    << 400;
        QTest::newRow("two lengths") << "POST /v1/sessions HTTP/1.1\r\n"_ba + host
                                            + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd"
                                     << 400;
        QTest::newRow("length and chunks") << "POST /v1/sessions HTTP/1.1\r\n"_ba + host
                                                  + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                                           << 400;
        QTest::newRow("negative length") << "POST /v1/sessions HTTP/1.1\r\n"_ba + host + "Content-Length: -1\r\n\r\n"
                                         << 400;
        QTest::newRow("other coding") << "POST /v1/sessions HTTP/1.1\r\n"_ba + host
                                             + "Content-Type: application/json\r\nTransfer-Encoding: gzip\r\n\r\n"
                                      << 400;
        QTest::newRow("folded header") << "GET /health/live HTTP/1.1\r\nHost: x\r\n y: z\r\nBad Name: x\r\n\r\n"_ba
                                       << 400;
        QTest::newRow("bad chunk") << "POST /v1/sessions HTTP/1.1\r\n"_ba + host
                                          + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
                                   << 400;
        QTest::newRow("nothing there") << "GET /nothing HTTP/1.1\r\n"_ba + host + "\r\n" << 404;
        QTest::newRow("absolute") << "GET http://x/health/live HTTP/1.1\r\n"_ba + host + "\r\n" << 404;
        QTest::newRow("huge header") << "GET /health/live HTTP/1.1\r\n"_ba + host + "X: " + QByteArray(20'000, 'x')
                                            + "\r\n\r\n"
                                     << 431;
        QTest::newRow("huge target") << "GET /" + QByteArray(20'000, 'x') + " HTTP/1.1\r\n" + host + "\r\n" << 431;
        QTest::newRow("old client") << "GET /health/live HTTP/1.0\r\n\r\n"_ba << 200;
    }
    void nonsense()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        serve();
        QCOMPARE(statusOf(bytes), status);
        // And it is well still.
        QCOMPARE(m_desk->get(api::path::alive, {}).status, 200);
    }
    void bodiesThatAreTooLarge()
    {
        serve([](ServerConfig &config) {
            config.jsonBytes = 1000;
            config.attachmentBytes = 5000;
        });
        const QByteArray ken = m_desk->tokenOf(u"ken"_s);
        QVERIFY(!ken.isEmpty());
        const Reply told = m_desk->request("POST", api::path::rows, ken, QByteArray(1001, ' '));
        QCOMPARE(told.status, 413);
        QCOMPARE(told.problem(), QString::fromLatin1(api::problem::tooLarge));
        QCOMPARE(m_desk->request("POST", api::path::attachments, ken, QByteArray(5001, ' ')).status, 413);
        QCOMPARE(m_desk->request("POST", api::path::attachments, ken, QByteArray(5000, ' ')).status, 201);
        // One that does not say how large it is.
        QByteArray chunks = "POST /v1/tickets:rows HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                            "Authorization: Bearer "
                            + ken + "\r\nTransfer-Encoding: chunked\r\n\r\n";
        for (int i = 0; i < 20; ++i) {
            chunks += "64\r\n" + QByteArray(100, ' ') + "\r\n";
        }
        QCOMPARE(statusOf(chunks), 413);
    }
    void strangersBodiesAreNotRead()
    {
        serve();
        RawClient client(m_desk->port());
        client.send("POST /v1/attachments HTTP/1.1\r\nHost: x\r\nContent-Length: 50000000\r\n\r\n");
        const Reply reply = client.reply(); // without a byte of it
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.header("connection"), "close"_ba);
    }
    void whoAsksFirstIsAnswered()
    {
        serve();
        RawClient client(m_desk->port());
        client.send("POST /v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\n"
                    "Expect: 100-continue\r\n\r\n");
        QVERIFY(client.readUntil("\r\n\r\n").startsWith("HTTP/1.1 100"));
        client.send("{}");
        QCOMPARE(client.reply().status, 422);
    }
    void slowHeaders()
    {
        serve([](ServerConfig &config) { config.http.headerTime = Duration(300); });
        RawClient client(m_desk->port());
        client.send("GET /health/live HTTP/1.1\r\nHost: ");
        QCOMPARE(client.reply().status, 408);
        QVERIFY(client.closes());
    }
    void slowBodies()
    {
        serve([](ServerConfig &config) { config.http.bodyPause = Duration(300); });
        RawClient client(m_desk->port());
        client.send("POST /v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    "Content-Length: 100\r\n\r\n{");
        QCOMPARE(client.reply().status, 408);
    }
    void drippingBodies()
    {
        serve([](ServerConfig &config) {
            config.http.bodyPause = Duration(300);
            config.http.bodyRate = 1000;
        });
        RawClient client(m_desk->port());
        client.send("POST /v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    "Content-Length: 1000\r\n\r\n");
        QElapsedTimer timer;
        timer.start();
        while (client.socket().bytesAvailable() == 0 && timer.elapsed() < 10'000) {
            client.send(" "); // never a pause, and never fast enough
            client.socket().waitForReadyRead(50);
        }
        QCOMPARE(client.reply().status, 408);
    }
    void idleConnections()
    {
        serve([](ServerConfig &config) { config.http.idleTime = Duration(300); });
        RawClient client(m_desk->port());
        QVERIFY(client.closes());
        RawClient second(m_desk->port());
        second.send("GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(second.reply().status, 200);
        QVERIFY(second.closes());
    }
    void connectionsOfOneAddress()
    {
        serve([](ServerConfig &config) { config.http.connectionsPerAddress = 3; });
        {
            RawClient one(m_desk->port());
            RawClient two(m_desk->port());
            RawClient three(m_desk->port());
            one.send("GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n");
            two.send("GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n");
            three.send("GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n");
            QCOMPARE(one.reply().status, 200);
            QCOMPARE(two.reply().status, 200);
            QCOMPARE(three.reply().status, 200);
            RawClient four(m_desk->port());
            QVERIFY(four.closes());
        }
        QTRY_COMPARE(m_desk->get(api::path::alive, {}).status, 200);
    }
    void severalRequestsOnOneConnection()
    {
        serve();
        RawClient client(m_desk->port());
        client.send("GET /health/live HTTP/1.1\r\nHost: x\r\n\r\nGET /health/ready HTTP/1.1\r\nHost: x\r\n\r\n"
                    "HEAD /health/live HTTP/1.1\r\nHost: x\r\n\r\nGET /nothing HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(client.reply().body, "alive\n"_ba);
        QCOMPARE(client.reply().body, "ready\n"_ba);
        const QByteArray head = client.readUntil("\r\n\r\n");
        QVERIFY(head.startsWith("HTTP/1.1 200"));
        QVERIFY(head.contains("Content-Length: 6\r\n"));
        QCOMPARE(client.reply().status, 404);
    }
    void methods()
    {
        serve();
        const Reply refused = m_desk->request("PATCH", api::path::tickets, {});
        QCOMPARE(refused.status, 405);
        QCOMPARE(refused.header("allow"), "GET, HEAD, POST, OPTIONS"_ba);
        const Reply options = m_desk->request("OPTIONS", api::path::currentSession, {});
        QCOMPARE(options.status, 204);
        QCOMPARE(options.header("allow"), "DELETE, OPTIONS"_ba);
        QCOMPARE(m_desk->request("BREW", api::path::alive, {}).status, 405);
        QCOMPARE(m_desk->request("GET", api::path::alive, {}, "x").status, 400); // takes no body
    }
    void tooManyRequests()
    {
        serve([](ServerConfig &config) { config.requestsPerMinute = 60; });
        const QByteArray ken = m_desk->tokenOf(u"ken"_s);
        int refused = 0;
        Reply last;
        for (int i = 0; i < 10; ++i) {
            last = m_desk->get(api::path::capabilities, ken);
            refused += last.status == 429 ? 1 : 0;
        }
        QVERIFY(refused >= 2);
        QCOMPARE(last.status, 429);
        QVERIFY(last.header("retry-after").toInt() >= 1);
        QCOMPARE(last.problem(), QString::fromLatin1(api::problem::tooManyRequests));
        QCOMPARE(m_desk->get(api::path::alive, {}).status, 200);
    }
    void answersAreCompressed()
    {
        serve();
        const QByteArray ken = m_desk->tokenOf(u"ken"_s);
        const Reply plain = m_desk->get(api::path::directory, ken);
        QCOMPARE(plain.header("content-encoding"), QByteArray());
        const Reply packed = m_desk->get(api::path::directory, ken, {{"Accept-Encoding", "br, gzip;q=0.5"}});
        QCOMPARE(packed.header("content-encoding"), "gzip"_ba);
        QVERIFY(packed.body.size() < plain.body.size() / 2);
        QVERIFY(packed.body.startsWith(QByteArray::fromHex("1f8b")));
        QCOMPARE(m_desk->get(api::path::directory, ken, {{"Accept-Encoding", "gzip;q=0"}}).header("content-encoding"),
                 QByteArray());
    }
    void figures()
    {
        serve();
        QCOMPARE(m_desk->get(api::path::capabilities, {}).status, 401);
        const Reply metrics = m_desk->get(api::path::metrics, {});
        QCOMPARE(metrics.status, 200);
        QVERIFY(metrics.body.contains("deskhand_requests_total{operation=\"getCapabilities\",status=\"401\"} 1\n"));
        QVERIFY(metrics.body.contains("deskhand_connections "));
    }
    void whatWasAcceptedIsFinished()
    {
        serve();
        const QByteArray ken = m_desk->tokenOf(u"ken"_s);
        const QByteArray body = "{\"ids\": []}";
        RawClient idle(m_desk->port());
        idle.send("GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(idle.reply().status, 200);
        RawClient half(m_desk->port());
        half.send(
            "POST /v1/tickets:rows HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer "
            + ken + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body.left(3));
        QTest::qWait(100);
        bool whole = false;
        std::thread stopping([&] { whole = m_desk->stop(); });
        QVERIFY(idle.closes());
        half.send(body.mid(3));
        const Reply reply = half.reply();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("connection"), "close"_ba);
        stopping.join();
        QVERIFY(whole);
    }
};

QTEST_GUILESS_MAIN(TestServerLimits)
#include "tst_server_limits.moc"
