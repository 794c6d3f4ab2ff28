// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes as they happen: asked for, waited for, streamed; each agent is told what is theirs to know.

#include "server/ServerDesk.h"
#include "server/push/PresenceBoard.h"
#include "service/directory/DirectoryEditor.h"
#include "store/Store.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

/// The data of the next event of this name.
api::ChangesAnswer nextChanges(RawClient &stream)
{
    static_cast<void>(stream.readUntil("event: changes\n"));
    QByteArray data = stream.readUntil("\n\n").trimmed();
    data.remove(0, 6); // "data: "
    const auto json = parseJson(data);
    const auto answer = json ? fromJson<api::ChangesAnswer>(*json) : failure(json.error());
    return answer.value_or(api::ChangesAnswer());
}

api::PresenceState nextPresence(RawClient &stream)
{
    static_cast<void>(stream.readUntil("event: presence\n"));
    QByteArray data = stream.readUntil("\n\n").trimmed();
    data.remove(0, 6); // "data: "
    const auto json = parseJson(data);
    const auto state = json ? fromJson<api::PresenceState>(*json) : failure(json.error());
    return state.value_or(api::PresenceState());
}

} // namespace

class TestServerChanges : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ServerDesk> m_desk;
    QByteArray m_ken;
    QByteArray m_omar;

    api::ChangesAnswer changes(const QByteArray &token, const QString &parameters)
    {
        const Reply reply = m_desk->get(api::path::changes + parameters, token);
        return fromJson<api::ChangesAnswer>(reply.json()).value_or(api::ChangesAnswer());
    }
    void openStream(RawClient &client, const QByteArray &token, const QByteArray &more = {})
    {
        client.send("GET /v1/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n" + more + "\r\n");
        const QByteArray head = client.readUntil("\r\n\r\n");
        QVERIFY2(head.startsWith("HTTP/1.1 200") && head.contains("text/event-stream"), head.constData());
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ServerDesk>();
        QVERIFY(m_desk->start());
        m_ken = m_desk->tokenOf(u"ken"_s);
        m_omar = m_desk->tokenOf(u"omar"_s);
    }
    void cleanup() { m_desk.reset(); }

    void askedFor()
    {
        const api::ChangesAnswer now = changes(m_ken, {});
        QVERIFY(now.changes.tickets.isEmpty());
        const TicketId open = m_desk->open(u"Printer"_s, u"Support"_s);
        const TicketId secret = m_desk->open(u"Breach"_s, u"Information Security"_s);
        const api::ChangesAnswer then = changes(m_ken, u"?since="_s + now.cursor);
        QCOMPARE(then.changes.tickets.size(), 2);
        QCOMPARE(then.changes.tickets.at(0),
                 (TicketChange{open, then.changes.tickets.at(0).version, ChangeKind::Added}));
        QCOMPARE(then.changes.tickets.at(1), (TicketChange{secret, 0, ChangeKind::Removed}));
        QVERIFY(!then.more);
        QCOMPARE(changes(m_omar, u"?since="_s + now.cursor).changes.tickets.at(1).kind, ChangeKind::Added);
        QVERIFY(changes(m_ken, u"?since="_s + then.cursor).changes.tickets.isEmpty());
        const api::ChangesAnswer first = changes(m_ken, u"?limit=1&since="_s + now.cursor);
        QCOMPARE(first.changes.tickets.size(), 1);
        QVERIFY(first.more);
    }
    void cursorsOfOthers()
    {
        QCOMPARE(m_desk->get(api::path::changes + u"?since=abc"_s, m_ken).status, 400);
        QCOMPARE(m_desk->get(api::path::changes + u"?since=-1"_s, m_ken).status, 400);
        const Reply later = m_desk->get(api::path::changes + u"?since=999999"_s, m_ken); // before a restore, say
        QCOMPARE(later.status, 410);
        QCOMPARE(later.problem(), QString::fromLatin1(api::problem::gone));
    }
    void cursorsThatWereTrimmed()
    {
        for (int i = 0; i < 5; ++i) {
            QVERIFY(m_desk->open(u"Printer"_s, u"Support"_s));
        }
        QVERIFY(m_desk->file().helpDesk().store().changes.trim(1));
        QCOMPARE(m_desk->get(api::path::changes + u"?since=1"_s, m_ken).status, 410);
        QCOMPARE(m_desk->get(api::path::events, m_ken, {{"Last-Event-ID", "1"}}).status, 410);
    }
    void waitedFor()
    {
        const api::ChangesAnswer now = changes(m_ken, {});
        RawClient client(m_desk->port());
        client.send("GET /v1/changes?wait=25&since=" + now.cursor.toLatin1()
                    + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + m_ken + "\r\n\r\n");
        QVERIFY(!client.socket().waitForReadyRead(300));
        const TicketId open = m_desk->open(u"Printer"_s, u"Support"_s);
        const auto answer = fromJson<api::ChangesAnswer>(client.reply().json());
        QVERIFY(answer && answer->changes.tickets.size() == 1);
        QCOMPARE(answer->changes.tickets.constFirst().ticket, open);
    }
    void waitedForInVain()
    {
        const api::ChangesAnswer now = changes(m_ken, {});
        const api::ChangesAnswer then = changes(m_ken, u"?wait=1&since="_s + now.cursor);
        QCOMPARE(then.cursor, now.cursor);
        QVERIFY(then.changes.tickets.isEmpty());
    }
    void streamed()
    {
        RawClient kens(m_desk->port());
        RawClient omars(m_desk->port());
        openStream(kens, m_ken);
        openStream(omars, m_omar);
        QVERIFY(nextChanges(kens).changes.tickets.isEmpty()); // where it begins
        QVERIFY(nextChanges(omars).changes.tickets.isEmpty());
        const TicketId open = m_desk->open(u"Printer"_s, u"Support"_s);
        QCOMPARE(nextChanges(kens).changes.tickets.constFirst().ticket, open);
        QCOMPARE(nextChanges(omars).changes.tickets.constFirst().kind, ChangeKind::Removed);
        const TicketId secret = m_desk->open(u"Breach"_s, u"Information Security"_s);
        const api::ChangesAnswer hidden = nextChanges(kens);
        QCOMPARE(hidden.changes.tickets.constFirst(), (TicketChange{secret, 0, ChangeKind::Removed}));
        QCOMPARE(nextChanges(omars).changes.tickets.constFirst().kind, ChangeKind::Added);
    }
    void streamsCatchUp()
    {
        const api::ChangesAnswer now = changes(m_ken, {});
        const TicketId open = m_desk->open(u"Printer"_s, u"Support"_s);
        RawClient stream(m_desk->port());
        openStream(stream, m_ken, "Last-Event-ID: " + now.cursor.toLatin1() + "\r\n");
        QVERIFY(nextChanges(stream).changes.tickets.isEmpty());
        QCOMPARE(nextChanges(stream).changes.tickets.constFirst().ticket, open);
    }
    void streamsOfTheDisabledEnd()
    {
        RawClient stream(m_desk->port());
        openStream(stream, m_ken);
        nextChanges(stream);
        Agent ken = *m_desk->file().agent(u"ken"_s);
        ken.active = false;
        QVERIFY(DirectoryEditor(m_desk->file().helpDesk(), Actor::system()).save(ken));
        QVERIFY(stream.closes());
    }
    void streamsLive()
    {
        m_desk.reset();
        m_desk = std::make_unique<ServerDesk>([](ServerConfig &config) { config.http.heartbeat = Duration(100); });
        QVERIFY(m_desk->start());
        m_ken = m_desk->tokenOf(u"ken"_s);
        RawClient stream(m_desk->port());
        openStream(stream, m_ken);
        nextChanges(stream);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!stream.readUntil(": \n\n").isEmpty());
        }
        const TicketId open = m_desk->open(u"Printer"_s, u"Support"_s);
        QCOMPARE(nextChanges(stream).changes.tickets.constFirst().ticket, open);
    }
    void streamsEndWithTheServer()
    {
        RawClient stream(m_desk->port());
        openStream(stream, m_ken);
        RawClient poll(m_desk->port());
        poll.send("GET /v1/changes?wait=60&since=" + changes(m_ken, {}).cursor.toLatin1()
                  + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + m_ken + "\r\n\r\n");
        QTest::qWait(100);
        bool whole = false;
        std::thread stopping([&] { whole = m_desk->stop(); });
        QVERIFY(!stream.readUntil("0\r\n\r\n").isEmpty());
        QVERIFY(stream.closes());
        QCOMPARE(poll.reply().status, 200);
        stopping.join();
        QVERIFY(whole);
    }
    void whoIsAtATicket()
    {
        const TicketId ticket = m_desk->open(u"Printer"_s, u"Support"_s);
        const QByteArray amy = m_desk->tokenOf(u"amy"_s);
        const auto be = [&](const QByteArray &token, TicketId at, api::PresenceActivity activity) {
            return m_desk
                ->request("PUT", api::path::presence, token, compactJson(toJson(api::PresenceReport{at, activity})))
                .status;
        };
        RawClient kens(m_desk->port());
        RawClient omars(m_desk->port());
        openStream(kens, m_ken);
        openStream(omars, m_omar);
        QCOMPARE(be(amy, ticket, api::PresenceActivity::Writing), 204);
        const api::PresenceState there = nextPresence(kens);
        QCOMPARE(there, (api::PresenceState{ticket, {{m_desk->agent(u"amy"_s), api::PresenceActivity::Writing}}}));
        // Who comes later is told too.
        RawClient late(m_desk->port());
        openStream(late, m_ken);
        QCOMPARE(nextPresence(late), there);
        QCOMPARE(m_desk->request("DELETE", api::path::presence, amy).status, 204);
        QCOMPARE(nextPresence(kens), (api::PresenceState{ticket, {}}));
        // Nobody is told of tickets that are not theirs to see, nor may be at one.
        QCOMPARE(be(m_omar, ticket, api::PresenceActivity::Viewing), 404);
        const TicketId secret = m_desk->open(u"Breach"_s, u"Information Security"_s);
        QCOMPARE(be(m_omar, secret, api::PresenceActivity::Viewing), 204);
        QCOMPARE(nextPresence(omars).ticket, secret);
        QCOMPARE(be(amy, ticket, api::PresenceActivity::Viewing), 204);
        QCOMPARE(nextPresence(kens).ticket, ticket);
    }
    void whoSaysNothingHasGone()
    {
        PresenceBoard board;
        const auto now = std::chrono::steady_clock::now();
        board.report(TokenId{1}, AgentId{7}, {TicketId{5}, api::PresenceActivity::Viewing}, now);
        board.report(TokenId{2}, AgentId{7}, {TicketId{5}, api::PresenceActivity::Writing}, now);
        const api::PresenceState writing{TicketId{5}, {{AgentId{7}, api::PresenceActivity::Writing}}};
        QCOMPARE(board.changes(now), QList<api::PresenceState>{writing});
        QVERIFY(board.changes(now).isEmpty());
        board.report(TokenId{1}, AgentId{7}, {TicketId{5}, api::PresenceActivity::Viewing},
                     now + std::chrono::seconds(20));
        QVERIFY(board.changes(now + std::chrono::seconds(20)).isEmpty());
        const api::PresenceState viewing{TicketId{5}, {{AgentId{7}, api::PresenceActivity::Viewing}}};
        QCOMPARE(board.changes(now + PresenceBoard::forgotten), QList<api::PresenceState>{viewing});
        board.report(TokenId{1}, AgentId{7}, {TicketId{6}, api::PresenceActivity::Viewing},
                     now + std::chrono::seconds(50));
        QCOMPARE(board.changes(now + std::chrono::seconds(50)).size(), 2);
        QCOMPARE(board.all().size(), 1);
    }
    void manyStreams()
    {
        m_desk.reset();
        m_desk = std::make_unique<ServerDesk>([](ServerConfig &config) { config.http.connectionsPerAddress = 1000; });
        QVERIFY(m_desk->start());
        m_ken = m_desk->tokenOf(u"ken"_s);
        std::vector<std::unique_ptr<RawClient>> streams;
        for (int i = 0; i < 200; ++i) {
            streams.push_back(std::make_unique<RawClient>(m_desk->port()));
            openStream(*streams.back(), m_ken);
        }
        for (const auto &stream : streams) {
            nextChanges(*stream);
        }
        const TicketId open = m_desk->open(u"Printer"_s, u"Support"_s);
        for (const auto &stream : streams) {
            QCOMPARE(nextChanges(*stream).changes.tickets.constFirst().ticket, open);
        }
    }
};

QTEST_GUILESS_MAIN(TestServerChanges)
#include "tst_server_changes.moc"
