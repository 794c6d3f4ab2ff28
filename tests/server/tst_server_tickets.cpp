// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists, tickets, commands, batches, the set-up, drafts and files over HTTP; who sees what; nothing twice and nothing
// overwritten unseen.

#include "core/values/Found.h"
#include "server/ServerDesk.h"
#include "store/Store.h"

#include <QJsonArray>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestServerTickets : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ServerDesk> m_desk;
    TicketId m_ticket;
    QByteArray m_ken;

    QString path(TicketId id) const { return api::path::of(api::path::tickets, id.value); }
    QJsonObject note(const QString &text) const
    {
        return {{u"type"_s, u"note"_s}, {u"body"_s, QJsonObject{{u"body"_s, QJsonObject{{u"text"_s, text}}}}}};
    }
    int entries()
    {
        return static_cast<int>(m_desk->file().reader().ticket(Actor::system(), m_ticket)->entries.size());
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ServerDesk>();
        QVERIFY(m_desk->start());
        m_ticket = m_desk->open(u"Printer on fire"_s, u"Support"_s);
        QVERIFY(m_ticket);
        m_ken = m_desk->tokenOf(u"ken"_s);
        QVERIFY(!m_ken.isEmpty());
    }
    void cleanup() { m_desk.reset(); }

    void aListIsPaged()
    {
        for (int i = 0; i < 5; ++i) {
            QVERIFY(m_desk->open(u"Ticket %1"_s.arg(i), u"Support"_s));
        }
        const Reply resolved = m_desk->get(api::path::query + u"?text=is%3Aopen&sort=-created"_s, m_ken);
        QCOMPARE(resolved.status, 200);
        const auto query = fromJson<api::ResolvedQuery>(resolved.json());
        QVERIFY(query);
        QCOMPARE(query->sort, u"-created"_s);
        QStringList subjects;
        QString cursor;
        do {
            const QString from = cursor.isEmpty()
                                     ? QString()
                                     : u"&cursor="_s + QString::fromLatin1(cursor.toLatin1().toPercentEncoding());
            const Reply reply =
                m_desk->get(api::path::tickets + u"?query=is:open&sort=created&limit=4&total=true"_s + from, m_ken);
            QCOMPARE(reply.status, 200);
            const auto page = fromJson<TicketPage>(reply.json());
            QVERIFY(page);
            QCOMPARE(page->total.value_or(0), 6);
            for (const TicketRow &row : page->rows) {
                subjects.append(row.ticket.subject);
            }
            cursor = reply.json().value("next_cursor"_L1).toString();
        } while (!cursor.isEmpty());
        QCOMPARE(subjects, (QStringList{u"Printer on fire"_s, u"Ticket 0"_s, u"Ticket 1"_s, u"Ticket 2"_s,
                                        u"Ticket 3"_s, u"Ticket 4"_s}));
    }
    void wrongQueries_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("language") << u"/v1/tickets?query=agent:nobody-of-that-name"_s << 422;
        QTest::newRow("sort") << u"/v1/tickets?sort=nonsense"_s << 400;
        QTest::newRow("limit") << u"/v1/tickets?limit=0"_s << 400;
        QTest::newRow("huge limit") << u"/v1/tickets?limit=1000000"_s << 400;
        QTest::newRow("cursor") << u"/v1/tickets?cursor=%25%25"_s << 400;
        QTest::newRow("foreign cursor") << u"/v1/tickets?cursor=AAAA"_s << 422;
        QTest::newRow("unknown parameter") << u"/v1/tickets?limits=5"_s << 400;
        QTest::newRow("twice") << u"/v1/tickets?limit=5&limit=6"_s << 400;
        QTest::newRow("encoding") << u"/v1/tickets?query=%zz"_s << 400;
        QTest::newRow("not UTF-8") << u"/v1/tickets?query=%ff"_s << 400;
        QTest::newRow("NUL") << u"/v1/tickets?query=%00"_s << 400;
        QTest::newRow("time") << u"/v1/tickets?now=yesterday"_s << 400;
        QTest::newRow("report's text") << u"/v1/tickets?query=behind:AAAA"_s << 422;
        QTest::newRow("id") << u"/v1/tickets/abc"_s << 404;
        QTest::newRow("huge id") << u"/v1/tickets/99999999999999999999"_s << 404;
        QTest::newRow("path") << u"/v1/tickets/../../etc/passwd"_s << 404;
        QTest::newRow("encoded path") << u"/v1/tickets/%2e%2e%2fetc"_s << 404;
    }
    void wrongQueries()
    {
        QFETCH(const QString, path);
        QFETCH(const int, status);
        const Reply reply = m_desk->get(path, m_ken);
        QCOMPARE(reply.status, status);
        QVERIFY(!reply.json().value("detail"_L1).toString().isEmpty());
        QCOMPARE(reply.json().value("request_id"_L1).toString().toLatin1(), reply.header("x-request-id"));
    }
    void aTicketHasATag()
    {
        const Reply first = m_desk->get(path(m_ticket), m_ken);
        QCOMPARE(first.status, 200);
        const auto view = fromJson<TicketView>(first.json());
        QVERIFY(view);
        QVERIFY(*view == *m_desk->file().reader().ticket(Actor::ofAgent(m_desk->agent(u"ken"_s)), m_ticket));
        const QByteArray tag = first.header("etag");
        QVERIFY(tag.startsWith('"' + QByteArray::number(view->details.ticket.version) + '.'));
        const Reply same = m_desk->get(path(m_ticket), m_ken, {{"If-None-Match", tag}});
        QCOMPARE(same.status, 304);
        QVERIFY(same.body.isEmpty());
        QCOMPARE(m_desk->command(api::path::commands(m_ticket), m_ken, note(u"Hm"_s), "*").status, 200);
        QCOMPARE(m_desk->get(path(m_ticket), m_ken, {{"If-None-Match", tag}}).status, 200);
    }
    void othersTicketsAreNotThere()
    {
        const TicketId secret = m_desk->open(u"Breach"_s, u"Information Security"_s);
        QCOMPARE(m_desk->get(path(secret), m_ken).status, 404);
        QCOMPARE(m_desk->get(path(secret), m_desk->tokenOf(u"omar"_s)).status, 200);
        QCOMPARE(m_desk->command(api::path::commands(secret), m_ken, note(u"x"_s), "*").status, 404);
        const Reply rows = m_desk->post(api::path::rows, m_ken, toJson(api::RowsRequest{{secret, m_ticket}}));
        QCOMPARE(fromJson<api::TicketRows>(rows.json())->rows.size(), 1);
        const Reply counts = m_desk->post(api::path::counts, m_ken, toJson(api::CountsRequest{{u"is:open"_s}}));
        QCOMPARE(fromJson<api::Counts>(counts.json())->counts, QList<qint64>{1});
    }
    void aTicketIsOpened()
    {
        command::OpenTicket opening;
        opening.requester.email = u"jane.roe@trading.meridian.example"_s;
        opening.subject = u"Mobile banking"_s;
        opening.body.text = u"Nothing works"_s;
        opening.department = m_desk->department(u"Support"_s);
        const QJsonObject body = api::commandBody(Command::make({}, opening));
        const Headers key{{api::header::idempotencyKey, "11111111-2222-3333-4444-555555555555"}};
        QCOMPARE(m_desk->post(api::path::tickets, m_ken, body).status, 400); // without a key

        const Reply dry = m_desk->post(api::path::tickets + u"?dry_run=true"_s, m_ken, body, key);
        QCOMPARE(dry.status, 200);
        const Reply made = m_desk->post(api::path::tickets, m_ken, body, key);
        QCOMPARE(made.status, 201);
        const auto outcome = fromJson<CommandOutcome>(made.json());
        QVERIFY(outcome && outcome->ticket);
        QCOMPARE(made.header("location"), path(outcome->ticket).toLatin1());
        QVERIFY(made.header("idempotency-replayed").isEmpty());

        const Reply again = m_desk->post(api::path::tickets, m_ken, body, key);
        QCOMPARE(again.status, 201);
        QCOMPARE(again.header("idempotency-replayed"), "true"_ba);
        QCOMPARE(fromJson<CommandOutcome>(again.json())->ticket, outcome->ticket);

        QJsonObject other = body;
        other.insert(u"subject"_s, u"Something else"_s);
        const Reply reused = m_desk->post(api::path::tickets, m_ken, other, key);
        QCOMPARE(reused.status, 422);
        QCOMPARE(reused.problem(), QString::fromLatin1(api::problem::keyReused));
        // Nor is a key somebody else's.
        QCOMPARE(m_desk->post(api::path::tickets, m_desk->tokenOf(u"amy"_s), body, key).status, 422);
    }
    void changesSayWhichVersionTheyMean()
    {
        const QString commands = api::path::commands(m_ticket);
        const Reply unsaid = m_desk->command(commands, m_ken, note(u"x"_s));
        QCOMPARE(unsaid.status, 428);
        QCOMPARE(m_desk->command(commands, m_ken, note(u"x"_s), "nonsense").status, 400);
        const QByteArray tag = m_desk->get(path(m_ticket), m_ken).header("etag");
        QCOMPARE(m_desk->command(commands, m_ken, note(u"first"_s), tag).status, 200);
        const int before = entries();
        const Reply late = m_desk->command(commands, m_ken, note(u"second"_s), tag);
        QCOMPARE(late.status, 412);
        QCOMPARE(late.problem(), u"conflict"_s);
        const qint64 version = late.json().value("version"_L1).toInteger();
        QCOMPARE(entries(), before);
        const QByteArray present = '"' + QByteArray::number(version) + '"';
        QCOMPARE(m_desk->command(commands, m_ken, note(u"second"_s), present).status, 200);
        QCOMPARE(entries(), before + 1);
    }
    void badBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("status");
        const QByteArray json = "application/json";
        QTest::newRow("no JSON") << "{"_ba << json << 400;
        QTest::newRow("no object") << "[]"_ba << json << 422;
        QTest::newRow("unknown command") << "{\"type\": \"explode\"}"_ba << json << 422;
        QTest::newRow("unknown member") << "{\"type\": \"note\", \"x\": 1}"_ba << json << 422;
        QTest::newRow("id in the body") << "{\"type\": \"note\", \"id\": \"1\"}"_ba << json << 422;
        QTest::newRow("deep") << QByteArray(100'000, '[') << json << 400;
        QTest::newRow("form") << "a=b"_ba
                              << "application/x-www-form-urlencoded"_ba << 415;
        QTest::newRow("XML") << "<a/>"_ba
                             << "text/xml"_ba << 415;
    }
    void badBodies()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, type);
        QFETCH(const int, status);
        const Headers headers{{"Content-Type", type},
                              {api::header::ifMatch, "*"},
                              {api::header::idempotencyKey, "11111111-2222-3333-4444-555555555555"}};
        QCOMPARE(m_desk->request("POST", api::path::commands(m_ticket), m_ken, body, headers).status, status);
    }
    void aBatchAnswersEach()
    {
        const TicketId secret = m_desk->open(u"Breach"_s, u"Information Security"_s);
        api::BatchRequest request;
        for (const TicketId ticket : {m_ticket, secret}) {
            request.commands.append(Command::make(ticket, command::ChangeTags{{u"vip"_s}, {}}));
        }
        const Reply reply = m_desk->post(api::path::batch, m_ken, toJson(request));
        QCOMPARE(reply.status, 200);
        const auto answer = fromJson<api::BatchAnswer>(reply.json());
        QVERIFY(answer);
        QCOMPARE(answer->results.size(), 2);
        QVERIFY(answer->results.at(0));
        QCOMPARE(answer->results.at(1).error().kind, ErrorKind::NotFound);
        QVERIFY(m_desk->file().reader().ticket(Actor::system(), m_ticket)->details.tags.contains(u"vip"_s));

        api::BatchRequest many;
        for (int i = 0; i < 501; ++i) {
            many.commands.append(Command::make(m_ticket, command::Claim{}));
        }
        QCOMPARE(m_desk->post(api::path::batch, m_ken, toJson(many)).status, 422);
    }
    void theSetUpIsReadAndChanged()
    {
        const QByteArray john = m_desk->tokenOf(u"john"_s);
        const Reply first = m_desk->get(api::path::directory, john);
        QCOMPARE(first.status, 200);
        QVERIFY(!first.body.contains("reference_key"));
        const QByteArray tag = first.header("etag");
        QCOMPARE(m_desk->get(api::path::directory, john, {{"If-None-Match", tag}}).status, 304);

        const QJsonObject team{{u"name"_s, u"Night shift"_s}};
        QCOMPARE(m_desk->post(u"/v1/teams"_s, m_ken, team).status, 403); // Ken is no administrator
        const Headers key{{api::header::idempotencyKey, "21111111-2222-3333-4444-555555555555"}};
        const Reply made = m_desk->post(u"/v1/teams"_s, john, team, key);
        QCOMPARE(made.status, 201);
        const QString id = made.json().value("id"_L1).toString();
        const Reply again = m_desk->post(u"/v1/teams"_s, john, team, key);
        QCOMPARE(again.header("idempotency-replayed"), "true"_ba);
        QCOMPARE(again.json(), made.json());
        QCOMPARE(m_desk->post(u"/v1/teams"_s, john, QJsonObject{{u"name"_s, u"Other"_s}}, key).status, 422);
        QCOMPARE(m_desk->get(api::path::directory, john, {{"If-None-Match", tag}}).status, 200);
        const QByteArray renamed = compactJson(QJsonObject{{u"name"_s, u"Late shift"_s}});
        QCOMPARE(m_desk->request("PUT", u"/v1/teams/"_s + id, john, renamed).status, 200);
        QCOMPARE(m_desk->request("PUT", u"/v1/teams/999"_s, john, renamed).status, 404);
        QCOMPARE(m_desk->request("DELETE", u"/v1/teams/"_s + id, john).status, 405);
    }
    void savingTheSettingsKeepsTheSecret()
    {
        const QByteArray secret = (*m_desk->file().helpDesk().directory())->settings.referenceKey;
        QVERIFY(!secret.isEmpty());
        const QByteArray john = m_desk->tokenOf(u"john"_s);
        QJsonObject settings = m_desk->get(api::path::directory, john).json().value("settings"_L1).toObject();
        settings.insert(u"company_name"_s, u"Another bank"_s);
        QCOMPARE(m_desk->request("PUT", api::path::settings, john, compactJson(settings)).status, 200);
        const DirectoryPtr after = *m_desk->file().helpDesk().directory();
        QCOMPARE(after->settings.companyName, u"Another bank"_s);
        QCOMPARE(after->settings.referenceKey, secret);
    }
    void people()
    {
        const auto found =
            fromJson<Found<Requester>>(m_desk->get(api::path::requesters + u"?text=jane&limit=5"_s, m_ken).json());
        QVERIFY(found && found->rows.size() == 1);
        const QString path = api::path::of(api::path::requesters, found->rows.constFirst().id.value);
        QCOMPARE(fromJson<Requester>(m_desk->get(path, m_ken).json())->name, u"Jane Roe"_s);
        QCOMPARE(m_desk->request("DELETE", path, m_desk->tokenOf(u"john"_s)).status, 409); // has a ticket
        QCOMPARE(m_desk->get(api::path::requesters + u"/999999"_s, m_ken).status, 404);
    }
    void draftsAreOnesOwn()
    {
        const QString path = api::path::draft(m_ticket, DraftKind::Reply);
        const QByteArray content = compactJson(toJson(api::DraftContent{"typed"_ba}));
        QCOMPARE(m_desk->request("PUT", path, m_ken, content).status, 204);
        const auto drafts = fromJson<api::Drafts>(m_desk->get(api::path::drafts, m_ken).json());
        QVERIFY(drafts && drafts->drafts.size() == 1);
        QCOMPARE(drafts->drafts.constFirst().content, "typed"_ba);
        QVERIFY(
            fromJson<api::Drafts>(m_desk->get(api::path::drafts, m_desk->tokenOf(u"mary"_s)).json())->drafts.isEmpty());
        QCOMPARE(m_desk->request("PUT", api::path::draft({}, DraftKind::NewTicket), m_ken, content).status, 204);
        QCOMPARE(m_desk->request("DELETE", path, m_ken).status, 204);
        QCOMPARE(fromJson<api::Drafts>(m_desk->get(api::path::drafts, m_ken).json())->drafts.size(), 1);
        QCOMPARE(m_desk->request("PUT", api::path::drafts + u"/1/nonsense"_s, m_ken, content).status, 404);
    }
    void filesComeAndGo()
    {
        QByteArray content(700'000, 'x');
        content.replace(10, 5, "hello");
        const Reply sent =
            m_desk->request("POST", api::path::attachments, m_ken, content,
                            {{"Content-Type", "image/png"},
                             {"Content-Disposition", "attachment; filename*=UTF-8''..%2Fgr%C3%BC%C3%9Fe.png"}});
        QCOMPARE(sent.status, 201);
        const auto attachment = fromJson<Attachment>(sent.json());
        QVERIFY(attachment);
        QVERIFY(!attachment->name.contains(u'/') && attachment->name.endsWith(u"grüße.png"_s));
        QCOMPARE(attachment->size, content.size());
        const QString path = QString::fromLatin1(sent.header("location"));
        const Reply whole = m_desk->get(path, m_ken);
        QCOMPARE(whole.status, 200);
        QCOMPARE(whole.body, content);
        QCOMPARE(whole.header("content-type"), "image/png"_ba);
        QCOMPARE(whole.header("x-content-type-options"), "nosniff"_ba);
        QVERIFY(whole.header("content-disposition").startsWith("attachment;"));
        QVERIFY(whole.header("content-disposition").contains("gr%C3%BC%C3%9Fe.png"));
        const Reply part = m_desk->get(path, m_ken, {{"Range", "bytes=10-14"}});
        QCOMPARE(part.status, 206);
        QCOMPARE(part.body, "hello"_ba);
        QCOMPARE(part.header("content-range"), "bytes 10-14/700000"_ba);
        QCOMPARE(m_desk->get(path, m_ken, {{"Range", "bytes=-3"}}).body, "xxx"_ba);
        QCOMPARE(m_desk->get(path, m_ken, {{"Range", "bytes=700000-"}}).status, 416);
        QCOMPARE(m_desk->get(path, m_ken, {{"Range", "bytes=10-14"}, {"If-Range", "\"other\""}}).status, 200);
        QCOMPARE(m_desk->get(path, m_ken, {{"If-None-Match", whole.header("etag")}}).status, 304);
    }
    void aTableIsExported()
    {
        const Reply table = m_desk->get(api::path::table + u"?query=is:open"_s, m_ken);
        QCOMPARE(table.status, 200);
        QVERIFY(table.header("content-type").startsWith("text/csv"));
        QVERIFY(table.body.contains("Printer on fire"));
    }
    void reportsAndWhatIsBehindThem()
    {
        ReportRequest request;
        request.from = m_desk->clock().now() - std::chrono::hours(1);
        request.before = m_desk->clock().now() + std::chrono::hours(1);
        request.groupings = {ReportGrouping::Department};
        const QByteArray john = m_desk->tokenOf(u"john"_s);
        const auto report = fromJson<Report>(m_desk->post(api::path::reports, john, toJson(request)).json());
        QVERIFY(report);
        QCOMPARE(report->total.opened, 1);
        const Reply cell = m_desk->post(api::path::reportTickets, john, toJson(api::ReportTicketsRequest{request, {}}));
        QCOMPARE(cell.status, 200);
        const QByteArray text = cell.json().value("text"_L1).toString().toUtf8().toPercentEncoding();
        const auto page = fromJson<TicketPage>(
            m_desk->get(api::path::tickets + u"?query="_s + QString::fromLatin1(text), john).json());
        QVERIFY(page && page->rows.size() == 1);
        QCOMPARE(page->rows.constFirst().ticket.id, m_ticket);
    }
};

QTEST_GUILESS_MAIN(TestServerTickets)
#include "tst_server_tickets.moc"
