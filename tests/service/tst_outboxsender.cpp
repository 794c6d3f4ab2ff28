// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/mail/OutboxSender.h"

#include "service/Desk.h"
#include "service/mail/Maildrop.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace deskhand;
using namespace deskhand::test;

/// Mail on its way out: held, sent once, tried again, given up.
class TestOutboxSender : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsThenSendsOnce();
    void attachmentsGoAlong();
    void retriesAndGivesUp();
    void permanentFailureShowsAtTheEntry();
    void survivesARestart();
};

namespace {

class FaultyTransport final : public MailTransport {
public:
    std::optional<Error> error;
    int delivered = 0;
    Result<void> deliver(const OutgoingMail & /*mail*/, const QList<OutgoingAttachment> & /*attachments*/) override
    {
        ++delivered;
        return error ? Result<void>(failure(*error)) : Result<void>();
    }
};

void clearOutbox(Desk &desk)
{
    FaultyTransport transport;
    need(OutboxSender(*desk.store, desk.clock, transport).sendDue(1000));
}

} // namespace

void TestOutboxSender::holdsThenSendsOnce()
{
    Desk desk;
    const TicketId id = desk.open();
    clearOutbox(desk);
    QTemporaryDir folder;
    Maildrop maildrop(folder.path());
    OutboxSender sender(*desk.store, desk.clock, maildrop);
    const CommandOutcome outcome = desk.run(desk.ken, id, reply(u"Answer"_s));
    desk.clock.advance(9s);
    QCOMPARE(need(sender.sendDue()).sent, 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0);
    desk.clock.advance(1s);
    QCOMPARE(need(sender.sendDue()).sent, 1);
    QCOMPARE(need(sender.sendDue()).sent, 0);
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(folder.filePath(files.constFirst()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(json.value(u"text"_s).toString().startsWith(u"Answer"_s));
    QCOMPARE(need(desk.store->threads.entry(outcome.entry)).delivery, DeliveryState::Sent);
}

void TestOutboxSender::attachmentsGoAlong()
{
    Desk desk;
    const TicketId id = desk.open();
    clearOutbox(desk);
    const QByteArray large(3 * 1024 * 1024, 'x');
    command::Reply answer = reply(u"See"_s);
    for (const QByteArray &content : {QByteArray("small"), large}) {
        answer.attachments.append(need(desk.store->attachments.add(ByteSource::fromBytes(content), u"a/b.txt"_s,
                                                                   u"text/plain"_s, desk.clock.now()))
                                      .id);
    }
    desk.run(desk.ken, id, answer);
    desk.clock.advance(1min);
    QTemporaryDir folder;
    Maildrop maildrop(folder.path());
    QCOMPARE(need(OutboxSender(*desk.store, desk.clock, maildrop).sendDue()).sent, 1);
    qint64 bytes = 0;
    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 3);
    for (const QFileInfo &file : files) {
        bytes += file.suffix() == u"txt"_s ? file.size() : 0;
    }
    QCOMPARE(bytes, large.size() + 5);
}

void TestOutboxSender::retriesAndGivesUp()
{
    Desk desk;
    const TicketId id = desk.open();
    clearOutbox(desk);
    desk.run(desk.ken, id, reply(u"Answer"_s));
    desk.clock.advance(10s);
    FaultyTransport transport;
    transport.error = Error{ErrorKind::Unavailable, u"server is down"_s, {}, true};
    OutboxSender sender(*desk.store, desk.clock, transport);
    QCOMPARE(need(sender.sendDue()).delayed, 1);
    QCOMPARE(need(sender.sendDue()).delayed, 0); // not before a minute is over
    desk.clock.advance(1min);
    QCOMPARE(need(sender.sendDue()).delayed, 1);
    desk.clock.advance(1min);
    QCOMPARE(need(sender.sendDue()).delayed, 0); // now two
    SendReport report;
    for (int i = 0; i < 20 && report.failed == 0; ++i) {
        desk.clock.advance(std::chrono::hours(48));
        report = need(sender.sendDue());
    }
    QCOMPARE(report.failed, 1);
    QCOMPARE(transport.delivered, 10);
    QVERIFY(desk.outbox().isEmpty());
}

void TestOutboxSender::permanentFailureShowsAtTheEntry()
{
    Desk desk;
    const TicketId id = desk.open();
    clearOutbox(desk);
    const CommandOutcome outcome = desk.run(desk.ken, id, reply(u"Answer"_s));
    desk.clock.advance(10s);
    FaultyTransport transport;
    transport.error = Error{ErrorKind::Refused, u"no such address"_s, {}, false};
    QCOMPARE(need(OutboxSender(*desk.store, desk.clock, transport).sendDue()).failed, 1);
    QCOMPARE(need(desk.store->threads.entry(outcome.entry)).delivery, DeliveryState::Failed);
}

void TestOutboxSender::survivesARestart()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.dhdb"_s);
    ScriptedClock clock;
    clock.set(monday());
    {
        const std::unique_ptr<Store> store = need(Store::create(path));
        OutgoingMail mail;
        mail.to = {{u"Karen"_s, u"karen@bank.example"_s}};
        mail.subject = u"Hello"_s;
        mail.created = clock.now();
        mail.notBefore = clock.now() + 10s;
        need(store->outbox.insert(mail));
        // A sender dies while it sends.
        clock.advance(10s);
        QVERIFY(need(store->outbox.claim(clock.now(), Duration(60'000))));
    }
    const std::unique_ptr<Store> store = need(Store::open(path));
    FaultyTransport transport;
    OutboxSender sender(*store, clock, transport);
    QCOMPARE(need(sender.sendDue()).sent, 0);
    clock.advance(1min);
    QCOMPARE(need(sender.sendDue()).sent, 1);
    clock.advance(24h);
    QCOMPARE(need(sender.sendDue()).sent, 0);
    QCOMPARE(transport.delivered, 1);
}

QTEST_GUILESS_MAIN(TestOutboxSender)
#include "tst_outboxsender.moc"
