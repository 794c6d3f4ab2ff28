// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/MailDesk.h"

using namespace deskhand;
using namespace deskhand::test;

/// What agents send by mail, and what is sent in their name (domain, section 8).
class TestAgentMail : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agentsReplyByMail();
    void agentsReplyKeepsOurMailToItself_data();
    void agentsReplyKeepsOurMailToItself();
    void agentsReplyToAMergedTicket();
    void agentsWithoutReferenceAreNoAgents();
    void agentsWhoMayNotReply();
    void notificationsThatComeBackAreNoNews_data();
    void notificationsThatComeBackAreNoNews();
};

void TestAgentMail::agentsReplyByMail()
{
    Desk desk;
    const TicketId id = desk.open();
    IncomingMail mail = mailFrom(u"ken@help.example"_s, u"Re: x"_s, u"k1"_s);
    mail.inReplyTo = {messageIdTo(desk, Actor::ofAgent(desk.ken), id)};
    const MailReceipt receipt = receive(desk, mail);
    QCOMPARE(receipt.result, MailResult::Replied);
    const ThreadEntry entry = desk.entries(id).constLast();
    QCOMPARE(entry.kind, EntryKind::Reply);
    QCOMPARE(entry.author.id, desk.ken.value);
    QCOMPARE(entry.source, Source::Email);
    QCOMPARE(desk.ticket(id).agent, desk.ken);
    QVERIFY(desk.ticket(id).answered);
}

void TestAgentMail::agentsReplyKeepsOurMailToItself_data()
{
    // %1 is our mail, %2 the same behind "> ".
    QTest::addColumn<QString>("answer");
    QTest::newRow("quoted below") << u"The key is new.\n\nOn Monday, Help desk wrote:\n%2"_s;
    QTest::newRow("quoted above") << u"On Monday, Help desk wrote:\n%2\n\nThe key is new.\n"_s;
    QTest::newRow("below, without marks") << u"The key is new.\n\n%1"_s;
}

void TestAgentMail::agentsReplyKeepsOurMailToItself()
{
    QFETCH(QString, answer);
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, assignTo(desk.lea));
    desk.run(desk.ken, id, note(u"Their password was on a sticker"_s));
    OutgoingMail told;
    for (const OutgoingMail &out : desk.outbox()) {
        if (out.kind == OutgoingMailKind::AgentNotification && out.text.contains(u"sticker"_s)) {
            told = out;
        }
    }
    QVERIFY(!told.messageId.isEmpty());
    IncomingMail mail = mailFrom(u"lea@help.example"_s, u"Re: x"_s, u"l1"_s);
    mail.inReplyTo = {told.messageId};
    QString quoted = told.text;
    quoted.replace(u'\n', u"\n> "_s);
    quoted.prepend(u"> "_s);
    mail.text = answer;
    mail.text.replace(u"%1"_s, told.text).replace(u"%2"_s, quoted);
    mail.html = u"<p>The key is new.</p><blockquote>"_s + told.text + u"</blockquote>"_s;
    const MailReceipt receipt = receive(desk, mail);
    QVERIFY2(receipt.result == MailResult::Replied, qPrintable(receipt.reason));
    const Body body = desk.entries(id).constLast().body;
    QVERIFY2(body.text.contains(u"The key is new."_s), qPrintable(body.text));
    // Neither what agents say among themselves nor what speaks for an agent goes to the requester.
    QVERIFY2(!body.text.contains(u"sticker"_s), qPrintable(body.text));
    QVERIFY2(!findReference(body.text, desk.directory()->settings.referenceKey), qPrintable(body.text));
    QVERIFY(!body.html.contains(u"sticker"_s));
}

void TestAgentMail::agentsReplyToAMergedTicket()
{
    Desk desk;
    const TicketId parent = desk.open();
    const TicketId child = desk.open();
    desk.run(desk.ken, child, command::Merge{parent});
    IncomingMail mail = mailFrom(u"ken@help.example"_s, u"Re: x"_s, u"k1"_s);
    mail.inReplyTo = {messageIdTo(desk, Actor::ofAgent(desk.ken), child)};
    const MailReceipt receipt = receive(desk, mail);
    QVERIFY2(receipt.result == MailResult::Replied, qPrintable(receipt.reason));
    QCOMPARE(receipt.ticket, parent);
}

void TestAgentMail::agentsWithoutReferenceAreNoAgents()
{
    Desk desk;
    const TicketId id = desk.open();
    // Somebody writes Ken's address into From and quotes the reference that Karen got.
    IncomingMail mail = mailFrom(u"ken@help.example"_s, u"Re: x"_s, u"k1"_s);
    mail.inReplyTo = {messageIdTo(desk, Actor::ofRequester(desk.karen), id)};
    const MailReceipt receipt = receive(desk, mail);
    QCOMPARE(receipt.result, MailResult::Appended);
    QCOMPARE(desk.entries(id).constLast().kind, EntryKind::Message);
    QVERIFY(!desk.ticket(id).answered);
}

void TestAgentMail::agentsWhoMayNotReply()
{
    Desk desk;
    const TicketId id = desk.open();
    IncomingMail mail = mailFrom(u"vic@help.example"_s, u"Re: x"_s, u"v1"_s);
    mail.inReplyTo = {messageIdTo(desk, Actor::ofAgent(desk.vic), id)};
    const MailReceipt receipt = receive(desk, mail);
    QCOMPARE(receipt.result, MailResult::Refused);
    QVERIFY(!receipt.reason.isEmpty());
    QCOMPARE(desk.entries(id).size(), 1);
    QCOMPARE(need(desk.store->log.newest(0, 1)).value(0).kind, LogKind::MailRefused);
    QCOMPARE(receive(desk, mail).result, MailResult::Duplicate);
}

void TestAgentMail::notificationsThatComeBackAreNoNews_data()
{
    QTest::addColumn<bool>("bounce");
    QTest::addColumn<bool>("toAgent");
    QTest::newRow("an agent's mailbox is full") << true << true;
    QTest::newRow("an agent is on holiday") << false << true;
    QTest::newRow("a rule's address is gone") << true << false;
}

void TestAgentMail::notificationsThatComeBackAreNoNews()
{
    QFETCH(bool, bounce);
    QFETCH(bool, toAgent);
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, assignTo(desk.lea));
    const qsizetype waiting = desk.outbox().size();
    const QString sent = messageIdTo(desk, toAgent ? Actor::ofAgent(desk.lea) : Actor::system(), id);
    IncomingMail mail =
        mailFrom(bounce ? u"mailer-daemon@help.example"_s : u"lea@help.example"_s, u"Automatic"_s, u"b1"_s);
    mail.classification.bounce = bounce;
    mail.classification.autoReply = !bounce;
    (bounce ? mail.bouncedMessageId : mail.inReplyTo.emplaceBack()) = sent;
    QCOMPARE(receive(desk, mail).result, MailResult::Refused);
    QCOMPARE(need(desk.store->log.newest(0, 1)).value(0).kind, LogKind::MailDropped);
    // Told to the agent by mail, it would come back again, for ever.
    QCOMPARE(desk.outbox().size(), waiting);
    QCOMPARE(desk.entries(id).size(), 1);
    QVERIFY(desk.details(id).collaborators.isEmpty());
}

QTEST_GUILESS_MAIN(TestAgentMail)
#include "tst_agentmail.moc"
