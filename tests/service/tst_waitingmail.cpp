// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/Desk.h"

#include <QSet>

using namespace deskhand;
using namespace deskhand::test;

/// Mail that is held for some seconds can be taken back and changed (domain, section 8).
class TestWaitingMail : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void undoSendRestoresClaimStatusAndClock();
    void undoSendComesTooLate();
    void undoSendByOthers();
    void newsOfClosingIsTakenBack();
    void newsOfClosingThatWentOut();
    void editsReachMailThatWaits();
};

void TestWaitingMail::undoSendRestoresClaimStatusAndClock()
{
    Desk desk;
    const TicketId id = desk.open();
    const Ticket before = desk.ticket(id);
    desk.clock.advance(10min);
    const CommandOutcome done = desk.run(desk.lea, id, reply(u"Done"_s, desk.status(u"Pending"_s)));
    QCOMPARE(desk.ticket(id).agent, desk.lea);
    QVERIFY(done.inverse);
    QVERIFY(!done.inverse->expectedVersion);
    desk.clock.advance(5s);
    const CommandOutcome undone = need(desk.helpDesk->execute(Actor::ofAgent(desk.lea), *done.inverse));
    QVERIFY(!undone.inverse);
    Ticket after = desk.ticket(id);
    after.version = before.version;
    after.updated = before.updated;
    after.entryCount = before.entryCount; // the cancelled reply stays in the thread
    after.replyCount = before.replyCount;
    QCOMPARE(after, before);
    QCOMPARE(desk.entries(id).constLast().delivery, DeliveryState::Cancelled);
    for (const OutgoingMail &mail : desk.outbox()) {
        QVERIFY(mail.kind != OutgoingMailKind::Reply);
    }
    QVERIFY(desk.eventKinds(id).contains(EventKind::SendUndone));
}

void TestWaitingMail::undoSendComesTooLate()
{
    Desk desk;
    const TicketId id = desk.open();
    const CommandOutcome done = desk.run(desk.lea, id, reply(u"Done"_s));
    desk.clock.advance(10s);
    const auto late = desk.helpDesk->execute(Actor::ofAgent(desk.lea), *done.inverse);
    QVERIFY(!late);
    QCOMPARE(late.error().kind, ErrorKind::Refused);
    QCOMPARE(desk.ticket(id).agent, desk.lea);
}

void TestWaitingMail::undoSendByOthers()
{
    Desk desk;
    const TicketId id = desk.open();
    const CommandOutcome done = desk.run(desk.lea, id, reply(u"Done"_s));
    QCOMPARE(desk.helpDesk->execute(Actor::ofAgent(desk.ken), *done.inverse).error().kind, ErrorKind::PermissionDenied);
    need(desk.helpDesk->execute(Actor::ofAgent(desk.administrator), *done.inverse));
}

void TestWaitingMail::newsOfClosingIsTakenBack()
{
    Desk desk;
    const TicketId id = desk.open();
    const auto news = [&desk] {
        QList<OutgoingMail> mails = desk.outbox();
        mails.removeIf([](const OutgoingMail &mail) { return mail.kind != OutgoingMailKind::Closed; });
        return mails;
    };
    const CommandOutcome closed = desk.run(desk.ken, id, command::SetStatus{desk.status(u"Closed"_s), {}});
    QCOMPARE(news().size(), 1);
    QCOMPARE(news().constFirst().state, DeliveryState::Held);
    desk.clock.advance(5s);
    while (const auto mail = need(desk.store->outbox.claim(desk.clock.now(), 1min))) {
        QVERIFY(mail->kind != OutgoingMailKind::Closed);
    }
    const CommandOutcome undone = need(desk.helpDesk->execute(Actor::ofAgent(desk.ken), *closed.inverse));
    QVERIFY(news().isEmpty());
    desk.clock.advance(1h);
    const CommandOutcome redone = need(desk.helpDesk->execute(Actor::ofAgent(desk.ken), *undone.inverse));
    QCOMPARE(news().size(), 1);
    QCOMPARE(news().constFirst().notBefore, desk.clock.now() + 10s);
    need(desk.helpDesk->execute(Actor::ofAgent(desk.ken), *redone.inverse));
    QVERIFY(news().isEmpty());
}

void TestWaitingMail::newsOfClosingThatWentOut()
{
    Desk desk;
    const TicketId id = desk.open();
    const CommandOutcome closed = desk.run(desk.ken, id, command::SetStatus{desk.status(u"Closed"_s), {}});
    desk.clock.advance(10s);
    // It may be on its way: the ticket opens again all the same, and the mail is not called cancelled.
    need(desk.helpDesk->execute(Actor::ofAgent(desk.ken), *closed.inverse));
    QCOMPARE(desk.ticket(id).state, TicketState::Open);
    qsizetype waiting = 0;
    for (const OutgoingMail &mail : desk.outbox()) {
        waiting += mail.kind == OutgoingMailKind::Closed ? 1 : 0;
    }
    QCOMPARE(waiting, 1);
}

void TestWaitingMail::editsReachMailThatWaits()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, assignTo(desk.lea));
    const EntryId entry = desk.run(desk.ken, id, reply(u"The password is swordfish"_s)).entry;
    const QList<OutgoingMail> before = need(desk.store->outbox.ofEntry(entry));
    QCOMPARE(before.size(), 2); // to Karen, and to Lea, whose ticket it is
    const CommandOutcome edited = desk.run(desk.ken, id, command::EditEntry{entry, text(u"Ask me by phone"_s)});
    for (const OutgoingMail &was : before) {
        const OutgoingMail mail = *need(desk.store->outbox.find(was.id));
        QVERIFY2(!mail.text.contains(u"swordfish"_s), qPrintable(mail.text));
        QString expected = was.text;
        QCOMPARE(mail.text, expected.replace(u"The password is swordfish"_s, u"Ask me by phone"_s));
        QCOMPARE(mail.state, DeliveryState::Held);
    }
    need(desk.helpDesk->execute(Actor::ofAgent(desk.ken), *edited.inverse));
    QCOMPARE(need(desk.store->outbox.ofEntry(entry)), before);
    // What somebody is sending stays as it was read.
    desk.clock.advance(10s);
    QSet<OutgoingMailId> sending;
    while (const auto mail = need(desk.store->outbox.claim(desk.clock.now(), 1min))) {
        sending.insert(mail->id);
    }
    desk.run(desk.ken, id, command::EditEntry{entry, text(u"Too late"_s)});
    for (const OutgoingMail &was : before) {
        QVERIFY(sending.contains(was.id));
        QCOMPARE(need(desk.store->outbox.find(was.id))->text, was.text);
    }
}

QTEST_GUILESS_MAIN(TestWaitingMail)
#include "tst_waitingmail.moc"
