// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// HttpClient against a server that behaves badly.

#include "rest/ScriptedServer.h"
#include "rest/http/HttpCall.h"
#include "rest/http/NetworkErrors.h"
#include "support/Paths.h"
#include "support/Patience.h"

#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

HttpRequest get(const QString &path)
{
    HttpRequest request;
    request.path = path;
    return request;
}

HttpRequest post(const QString &path, const QByteArray &body)
{
    HttpRequest request;
    request.method = "POST";
    request.path = path;
    request.body = body;
    request.kind = HttpKind::Write;
    return request;
}

/// For 127.0.0.1, by itself; made for these tests: openssl req -x509 -newkey rsa:2048 -days 20000.
QSslConfiguration selfSigned()
{
    const auto read = [](const QString &name) {
        QFile file(sourcePath(u"tests/rest/data/"_s + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(read(u"self-signed.pem"_s)));
    tls.setPrivateKey(QSslKey(read(u"self-signed.key"_s), QSsl::Rsa));
    return tls;
}

} // namespace

class TestHttpClient : public QObject {
    Q_OBJECT

private:
    HttpAccess options(const ScriptedServer &server)
    {
        HttpAccess result;
        result.address = server.address();
        result.token = "secret";
        result.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
        result.firstDelay = Duration(10);
        result.longestDelay = Duration(200);
        return result;
    }

    Result<HttpReply> ask(HttpClient &client, const HttpRequest &request)
    {
        std::optional<Result<HttpReply>> answer;
        client.send(request, [&answer](const Result<HttpReply> &result) { answer = result; });
        if (answer || !QTest::qWaitFor([&answer] { return answer.has_value(); }, PatienceMs)) {
            QTest::qFail("no answer, or one too soon", __FILE__, __LINE__);
            return failure(ErrorKind::Internal, {});
        }
        return *answer;
    }

private Q_SLOTS:
    void asksAndAnswers()
    {
        ScriptedServer server;
        ScriptedAnswer scripted;
        scripted.body = R"({"a": 1})";
        scripted.headers = {{"ETag", "\"7\""}, {"X-Request-Id", "r1"}};
        server.on("GET /v1/a", scripted);
        HttpClient client(options(server));
        HttpRequest request = get(u"/v1/a"_s);
        request.addQuery("text", u"a+b & c=ü"_s);
        const auto answer = ask(client, request);
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, scripted.body);
        QCOMPARE(answer->etag, "\"7\"");
        QCOMPARE(answer->requestId, "r1");
        const SeenRequest seen = server.seen().constFirst();
        QCOMPARE(seen.query, "text=a%2Bb%20%26%20c%3D%C3%BC");
        QCOMPARE(seen.headers.value("authorization"), "Bearer secret");
        QVERIFY(seen.headers.value("user-agent").startsWith("Deskhand/"));
    }

    void aCutAnswerIsAskedForAgain_data()
    {
        QTest::addColumn<ScriptedAnswer>("bad");
        ScriptedAnswer cut;
        cut.cutBefore = true;
        ScriptedAnswer half;
        half.body = QByteArray(1000, 'x');
        half.cutAfter = 10;
        ScriptedAnswer busy = ScriptedAnswer::problem(429, "busy", "later", true);
        ScriptedAnswer gateway;
        gateway.status = 502;
        gateway.type = "text/html";
        QTest::newRow("cut before") << cut;
        QTest::newRow("cut within") << half;
        QTest::newRow("busy") << busy;
        QTest::newRow("gateway") << gateway;
    }
    void aCutAnswerIsAskedForAgain()
    {
        QFETCH(ScriptedAnswer, bad);
        ScriptedServer server;
        int count = 0;
        server.on("GET", [&](const SeenRequest &) { return ++count < 3 ? bad : ScriptedAnswer(); });
        HttpClient client(options(server));
        HttpRequest request = get(u"/a"_s);
        request.attempts = 4;
        const auto answer = ask(client, request);
        QVERIFY(answer);
        QCOMPARE(answer->body, "{}");
    }

    void givesUpAfterItsAttempts()
    {
        ScriptedServer server;
        server.on("GET", ScriptedAnswer::problem(503, "unavailable", "restoring", true));
        HttpClient client(options(server));
        const auto answer = ask(client, get(u"/a"_s));
        QVERIFY(answer);
        QCOMPARE(answer->status, 503);
        QCOMPARE(server.count("GET", "/a"), 3);
    }

    void aRefusalIsNotRepeated_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 403, 404, 409, 412, 418, 422, 428}) {
            QTest::addRow("%d", status) << status;
        }
    }
    void aRefusalIsNotRepeated()
    {
        QFETCH(int, status);
        ScriptedServer server;
        server.on("POST", ScriptedAnswer::problem(status, "refused", "open task"));
        HttpClient client(options(server));
        const auto answer = ask(client, post(u"/a"_s, "{}"));
        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        QCOMPARE(server.count("POST", "/a"), 1);
    }

    void silenceEnds()
    {
        ScriptedServer server;
        ScriptedAnswer silent;
        silent.silent = true;
        server.on("GET", silent);
        HttpAccess impatient = options(server);
        impatient.connectPatience = Duration(50);
        HttpClient client(impatient);
        const auto answer = ask(client, get(u"/a"_s));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Unavailable);
        QCOMPARE(answer.error().detail, u"timeout"_s);
        QVERIFY(answer.error().retryable);
    }

    void tooMuchIsNotRead()
    {
        ScriptedServer server;
        ScriptedAnswer large;
        large.body = QByteArray(100'000, 'x');
        server.on("GET", large);
        HttpAccess narrow = options(server);
        narrow.answerLimit = 10'000;
        HttpClient client(narrow);
        const auto answer = ask(client, get(u"/a"_s));
        QVERIFY(!answer);
        QVERIFY(!answer.error().retryable);
        QCOMPARE(server.count("GET", "/a"), 1);
    }

    void nobodyThere()
    {
        ScriptedServer server;
        const HttpAccess there = options(server);
        server.goAway();
        HttpClient client(there);
        QSignalSpy lost(&client, &HttpClient::unreachable);
        const auto answer = ask(client, get(u"/a"_s));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Unavailable);
        QVERIFY(answer.error().text.contains(serverName(there.address)));
        QVERIFY(!lost.isEmpty());
    }

    void cancelEndsIt()
    {
        ScriptedServer server;
        ScriptedAnswer silent;
        silent.silent = true;
        server.on("GET", silent);
        HttpClient client(options(server));
        std::optional<Result<HttpReply>> answer;
        HttpCall *exchange = client.send(get(u"/a"_s), [&answer](const Result<HttpReply> &result) { answer = result; });
        QTRY_COMPARE(server.count("GET", "/a"), 1);
        exchange->cancel();
        QVERIFY(answer);
        QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
    }

    void aLaneKeepsItsOrder()
    {
        ScriptedServer server;
        int inside = 0;
        int most = 0;
        server.on("POST", [&](const SeenRequest &request) {
            most = std::max(most, ++inside);
            ScriptedAnswer slow;
            slow.delayMs = 5;
            slow.body = request.body;
            --inside;
            return slow;
        });
        HttpClient client(options(server));
        QByteArrayList done;
        for (int i = 0; i < 20; ++i) {
            HttpRequest request = post(u"/a"_s, QByteArray::number(i));
            request.lane = "one";
            client.send(request, [&done](const Result<HttpReply> &answer) { done.append(answer->body); });
        }
        QTRY_COMPARE(done.size(), 20);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(done.at(i), QByteArray::number(i));
        }
    }

    void redirectsAreNotFollowed()
    {
        ScriptedServer server;
        ScriptedAnswer elsewhere;
        elsewhere.status = 302;
        elsewhere.headers = {{"Location", "/b"}};
        server.on("GET /a", elsewhere);
        HttpClient client(options(server));
        const auto answer = ask(client, get(u"/a"_s));
        QVERIFY(answer);
        QCOMPARE(answer->status, 302);
        QCOMPARE(server.count("GET", "/b"), 0);
    }

    void downloadsWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.bin"_s);
        ScriptedServer server;
        ScriptedAnswer half;
        half.type = "application/octet-stream";
        half.body = QByteArray(3'000'000, 'x');
        half.cutAfter = 1'000'000;
        server.on("GET /half", half);
        ScriptedAnswer whole = half;
        whole.cutAfter = -1;
        server.on("GET /whole", whole);
        HttpClient client(options(server));
        HttpRequest request = get(u"/half"_s);
        request.saveTo = path;
        request.kind = HttpKind::Transfer;
        QVERIFY(!ask(client, request));
        QVERIFY(!QFile::exists(path));
        QVERIFY(QDir(folder.path()).isEmpty());
        request.path = u"/whole"_s;
        QVERIFY(ask(client, request));
        QCOMPARE(QFileInfo(path).size(), 3'000'000);
    }

    void uploadsFromAFile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.bin"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes(3'000'000, 'y');
        file.write(bytes);
        file.close();
        ScriptedServer server;
        int count = 0;
        server.on("POST", [&count](const SeenRequest &) {
            ScriptedAnswer answer;
            answer.cutBefore = ++count == 1; // what was read of the file once is read again
            return answer;
        });
        HttpClient client(options(server));
        HttpRequest request = post(u"/a"_s, {});
        request.kind = HttpKind::Transfer;
        request.upload = ByteSource::fromFile(file.fileName());
        QVERIFY(ask(client, request));
        QCOMPARE(server.seen().constLast().body, bytes);
    }

    void anUnknownCertificateIsRefused()
    {
        const QSslConfiguration tls = selfSigned();
        QVERIFY(!tls.localCertificate().isNull());
        ScriptedServer server(&tls);
        server.on("*", ScriptedAnswer());
        HttpClient client(options(server));
        const auto answer = ask(client, get(u"/a"_s));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Unavailable);
        QVERIFY(!answer.error().retryable);
        QVERIFY2(answer.error().detail.contains(fingerprintOf(tls.localCertificate())),
                 qPrintable(answer.error().detail));
        QVERIFY(server.seen().isEmpty()); // the token went nowhere
    }

    void aCertificateOfOnesOwnIsTrusted()
    {
        const QSslConfiguration tls = selfSigned();
        ScriptedServer server(&tls);
        server.on("*", ScriptedAnswer());
        HttpAccess trusting = options(server);
        trusting.authorities = {tls.localCertificate()};
        HttpClient client(trusting);
        const auto answer = ask(client, get(u"/a"_s));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text + answer.error().detail));
        // For its own name only.
        HttpAccess other = trusting;
        other.address.setHost(u"localhost"_s);
        HttpClient misled(other);
        const auto refused = ask(misled, get(u"/a"_s));
        QVERIFY(!refused);
        QVERIFY(refused.error().text.contains(u"another name"_s));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("address");
        QTest::newRow("name") << u"help.example"_s << u"https://help.example"_s;
        QTest::newRow("port and slash") << u" https://help.example:8443/ "_s << u"https://help.example:8443"_s;
        QTest::newRow("path") << u"https://example.org/desk/"_s << u"https://example.org/desk"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("plain") << u"http://help.example"_s << QString();
        QTest::newRow("ftp") << u"ftp://help.example"_s << QString();
        QTest::newRow("password") << u"https://me:secret@help.example"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("words") << u"our help desk"_s << QString();
    }
    void addresses()
    {
        QFETCH(QString, written);
        QFETCH(QString, address);
        const auto found = serverAddress(written);
        QCOMPARE(found ? found->toString() : QString(), address);
    }

    void retryAfterIsRead()
    {
        const Timestamp now = fromDateTime(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
        QCOMPARE(retryAfterFrom("7", now), std::optional<Duration>(Duration(7000)));
        QCOMPARE(retryAfterFrom("Mon, 02 Mar 2026 09:00:30 GMT", now), std::optional<Duration>(Duration(30'000)));
        QVERIFY(!retryAfterFrom("soon", now));
        QVERIFY(!retryAfterFrom("-1", now));
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_http_client.moc"
