// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/MailDesk.h"

#include <QSet>

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
    void agentsWhoTakePartWriteAsRequesters();
    void agentsWhoMayNotReply_data();
    void agentsWhoMayNotReply();
    void agentsMailThatCannotGoOut_data();
    void agentsMailThatCannotGoOut();
    void agentsReplyToADeletedTicket();
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
    // It is kept, but neither speaks for Ken to Karen nor for Karen to the agents.
    const ThreadEntry entry = desk.entries(id).constLast();
    QCOMPARE(entry.kind, EntryKind::Note);
    QCOMPARE(entry.author.kind, AuthorKind::System);
    QVERIFY(entry.body.text.contains(mail.text));
    QVERIFY(entry.body.text.contains(u"ken@help.example"_s));
    QVERIFY(!desk.ticket(id).answered);
    QVERIFY(desk.details(id).collaborators.isEmpty());
    QVERIFY(!need(desk.store->people.findByEmail(u"ken@help.example"_s)));
}

void TestAgentMail::agentsWhoTakePartWriteAsRequesters()
{
    Desk desk;
    const TicketId id = receive(desk, mailFrom(u"ken@help.example"_s, u"My chair"_s, u"k1"_s)).ticket;
    IncomingMail mail = mailFrom(u"ken@help.example"_s, u"Re: x"_s, u"k2"_s);
    mail.inReplyTo = {u"k1"_s};
    QCOMPARE(receive(desk, mail).result, MailResult::Appended);
    QCOMPARE(desk.entries(id).constLast().kind, EntryKind::Message);
}

void TestAgentMail::agentsWhoMayNotReply_data()
{
    QTest::addColumn<bool>("assigned");
    QTest::newRow("somebody's ticket") << false;
    QTest::newRow("their own, so that the note tells them") << true;
}

void TestAgentMail::agentsWhoMayNotReply()
{
    QFETCH(bool, assigned);
    Desk desk;
    const TicketId id = desk.open();
    if (assigned) {
        desk.run(desk.ken, id, assignTo(desk.vic));
    }
    const qsizetype waiting = desk.outbox().size();
    IncomingMail mail = mailFrom(u"vic@help.example"_s, u"Re: x"_s, u"v1"_s);
    mail.inReplyTo = {messageIdTo(desk, Actor::ofAgent(desk.vic), id)};
    const MailReceipt receipt = receive(desk, mail);
    QCOMPARE(receipt.result, MailResult::Appended);
    QVERIFY(!receipt.reason.isEmpty());
    // What they wrote is not lost, and does not reach the requester.
    const ThreadEntry entry = desk.entries(id).constLast();
    QCOMPARE(entry.kind, EntryKind::Note);
    QVERIFY2(entry.body.text.contains(mail.text), qPrintable(entry.body.text));
    QVERIFY(!desk.ticket(id).answered);
    const QList<OutgoingMail> out = desk.outbox().mid(waiting);
    QCOMPARE(out.size(), 1);
    // The agent thinks that it was sent, and has to know better; a machine that answers this one is recognised.
    QCOMPARE(out.constFirst().to.constFirst().address, u"vic@help.example"_s);
    QVERIFY2(out.constFirst().text.contains(receipt.reason), qPrintable(out.constFirst().text));
    QVERIFY(out.constFirst().text.contains(mail.text));
    QSet<QString> ids;
    for (const OutgoingMail &any : desk.outbox()) {
        ids.insert(any.messageId);
    }
    QCOMPARE(ids.size(), desk.outbox().size());
    QVERIFY(out.constFirst().automatic);
    QCOMPARE(receive(desk, mail).result, MailResult::Duplicate);
}

void TestAgentMail::agentsMailThatCannotGoOut_data()
{
    // %1 is the reference that speaks for Ken.
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing but what we wrote") << u"----- deskhand -----\nNew ticket\n\n%1\n"_s;
    QTest::newRow("repeats our reference") << u"Done, see %1 in my mail"_s;
}

void TestAgentMail::agentsMailThatCannotGoOut()
{
    QFETCH(QString, text);
    Desk desk;
    const TicketId id = desk.open();
    const QByteArray key = desk.directory()->settings.referenceKey;
    IncomingMail mail = mailFrom(u"ken@help.example"_s, u"Re: x"_s, u"k1"_s);
    mail.inReplyTo = {messageIdTo(desk, Actor::ofAgent(desk.ken), id)};
    mail.text = text.arg(referenceLine({id, Actor::ofAgent(desk.ken), 7}, key));
    MailAttachment attachment;
    attachment.name = u"manual.pdf"_s;
    attachment.content = ByteSource::fromBytes("manual");
    if (text.contains(u"Done"_s)) {
        mail.attachments.append(attachment);
    }
    QCOMPARE(receive(desk, mail).result, MailResult::Appended);
    const ThreadEntry entry = desk.entries(id).constLast();
    QCOMPARE(entry.kind, EntryKind::Note);
    QCOMPARE(entry.attachments.size(), mail.attachments.size());
    QCOMPARE(need(desk.store->database().integer(u"SELECT count(*) FROM attachments"_s)), mail.attachments.size());
    // Colleagues read the note: it must not let them speak for Ken.
    QVERIFY2(!findReference(entry.body.text, key), qPrintable(entry.body.text));
    for (const OutgoingMail &out : desk.outbox()) {
        QVERIFY(out.kind != OutgoingMailKind::Reply);
    }
}

void TestAgentMail::agentsReplyToADeletedTicket()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, command::Delete{});
    const qsizetype waiting = desk.outbox().size();
    IncomingMail mail = mailFrom(u"ken@help.example"_s, u"Re: x"_s, u"k1"_s);
    mail.inReplyTo = {messageIdTo(desk, Actor::ofAgent(desk.ken), id)};
    QCOMPARE(receive(desk, mail).result, MailResult::Refused);
    QCOMPARE(desk.entries(id).size(), 1);
    QCOMPARE(need(desk.store->log.newest(0, 1)).value(0).kind, LogKind::MailRefused);
    const QList<OutgoingMail> out = desk.outbox().mid(waiting);
    QCOMPARE(out.size(), 1);
    QCOMPARE(out.constFirst().to.constFirst().address, u"ken@help.example"_s);
    QVERIFY2(out.constFirst().text.contains(mail.text), qPrintable(out.constFirst().text));
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
