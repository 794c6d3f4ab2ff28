// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Opening, reading while the server is away, conditional questions, signing in and out.

#include "rest/ScriptedHelpDesk.h"
#include "rest/SignIn.h"
#include "wire/Api.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

ScriptedAnswer ticketAnswer(int version)
{
    TicketView view;
    view.details.ticket.id = TicketId{5};
    view.details.ticket.number = u"1001"_s;
    view.details.ticket.version = version;
    ScriptedAnswer answer;
    answer.body = compactJson(toJson(view));
    answer.headers = {{"ETag", '"' + QByteArray::number(version) + '"'}};
    return answer;
}

} // namespace

class TestRestRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opens()
    {
        ScriptedHelpDesk desk;
        const auto repository = desk.open(desk.options());
        QVERIFY(repository);
        QVERIFY(repository->actor() == Actor::ofAgent(AgentId{7}));
        QCOMPARE(repository->capabilities().helpDesk, u"Meridian"_s);
        QCOMPARE(repository->connection()->phase(), ConnectionState::Phase::Online);
    }

    void refusesAnotherApi()
    {
        ScriptedHelpDesk desk;
        ScriptedAnswer newer;
        newer.body = R"({"version": "9.0", "api": 9, "instance_id": "x", "actor": {"agent": "7"}})";
        desk.server.on("GET /v1/capabilities", newer);
        const auto opened = answerOf(RestRepository::open(desk.options()));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Unavailable);
    }

    void refusesWhatIsNoHelpDesk()
    {
        ScriptedServer server;
        ScriptedAnswer page;
        page.type = "text/html";
        page.body = "<p>It works!</p>";
        server.on("*", page);
        ScriptedHelpDesk desk;
        RestOptions options = desk.options();
        options.http.address = server.address();
        const auto opened = answerOf(RestRepository::open(options));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Unavailable);
        QVERIFY(!opened.error().text.isEmpty());
    }

    void asksWhetherItIsStillSo()
    {
        ScriptedHelpDesk desk;
        const auto repository = desk.open(desk.options());
        QVERIFY(repository);
        int unchanged = 0;
        desk.server.on("GET /v1/tickets/5", [&](const SeenRequest &request) {
            if (request.headers.value("if-none-match") == "\"3\"") {
                ++unchanged;
                ScriptedAnswer same;
                same.status = 304;
                same.body.clear();
                return same;
            }
            return ticketAnswer(3);
        });
        for (int i = 0; i < 3; ++i) {
            const auto view = answerOf(repository->tickets().ticket(TicketId{5}));
            QVERIFY(view);
            QCOMPARE(view->details.ticket.version, 3);
        }
        QCOMPARE(unchanged, 2);
    }

    void whatWasReadStaysReadable()
    {
        QTemporaryDir folder;
        ScriptedHelpDesk desk;
        desk.server.on("GET /v1/tickets/5", ticketAnswer(3));
        const RestOptions options = desk.options(folder.path());
        {
            const auto repository = desk.open(options);
            QVERIFY(repository);
            QVERIFY(answerOf(repository->tickets().ticket(TicketId{5})));
            desk.server.goAway();
            QVERIFY(answerOf(repository->tickets().ticket(TicketId{5})));
            const auto other = answerOf(repository->tickets().ticket(TicketId{6}));
            QVERIFY(!other);
            QCOMPARE(other.error().kind, ErrorKind::Unavailable);
        }
        // And at the next start, before the server is back.
        const auto repository = desk.open(options);
        QVERIFY(repository);
        QCOMPARE(repository->connection()->phase(), ConnectionState::Phase::Offline);
        QVERIFY(answerOf(repository->tickets().ticket(TicketId{5})));
        QSignalSpy changed(&repository->changes(), &ChangeFeed::changed);
        QVERIFY(desk.server.comeBack());
        QTRY_COMPARE(repository->connection()->phase(), ConnectionState::Phase::Online);
        QTRY_VERIFY(!changed.isEmpty()); // whatever happened meanwhile
        QVERIFY(changed.constFirst().at(0).value<ChangeSet>().everything);
    }

    void whatIsGoneIsNotShownAgain()
    {
        ScriptedHelpDesk desk;
        const auto repository = desk.open(desk.options());
        QVERIFY(repository);
        desk.server.on("GET /v1/tickets/5", ticketAnswer(3));
        QVERIFY(answerOf(repository->tickets().ticket(TicketId{5})));
        desk.server.on("GET /v1/tickets/5", ScriptedAnswer::problem(404, "not-found", "There is no such ticket."));
        const auto gone = answerOf(repository->tickets().ticket(TicketId{5}));
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::NotFound);
        desk.server.goAway();
        QVERIFY(!answerOf(repository->tickets().ticket(TicketId{5})));
    }

    void signingOutLeavesNothing()
    {
        QTemporaryDir folder;
        ScriptedHelpDesk desk;
        desk.server.on("GET /v1/tickets/5", ticketAnswer(3));
        desk.server.on("DELETE /v1/sessions/current", [](const SeenRequest &) {
            ScriptedAnswer done;
            done.status = 204;
            done.body.clear();
            return done;
        });
        {
            const auto repository = desk.open(desk.options(folder.path()));
            QVERIFY(repository);
            QVERIFY(answerOf(repository->tickets().ticket(TicketId{5})));
            QVERIFY(!QDir(folder.filePath(u"seen"_s)).isEmpty());
            QVERIFY(answerOf(repository->signOut()));
        }
        QVERIFY(QDir(folder.filePath(u"seen"_s)).isEmpty());
        QCOMPARE(desk.server.count("DELETE", "/v1/sessions/current"), 1);
    }

    void signsIn()
    {
        ScriptedServer server;
        server.on("POST /v1/sessions", [](const SeenRequest &request) {
            if (!request.body.contains("right")) {
                return ScriptedAnswer::problem(401, "wrong-password", "Name or password is wrong.");
            }
            ScriptedAnswer answer;
            answer.status = 201;
            answer.body = R"({"id": "1", "token": "abc", "expires": "2026-12-01T00:00:00Z", "agent": "7"})";
            return answer;
        });
        HttpAccess options = ScriptedHelpDesk().options().http;
        options.address = server.address();
        const auto good = answerOf(signIn(options, u"john"_s, u"right"_s, u"desk"_s));
        QVERIFY(good);
        QCOMPARE(good->token, "abc");
        QVERIFY(good->agent == AgentId{7});
        const auto bad = answerOf(signIn(options, u"john"_s, u"wrong"_s, u"desk"_s));
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, ErrorKind::PermissionDenied);
        QVERIFY(!server.seen().constFirst().headers.contains("authorization"));
    }
};

QTEST_GUILESS_MAIN(TestRestRepository)
#include "tst_rest_repository.moc"
