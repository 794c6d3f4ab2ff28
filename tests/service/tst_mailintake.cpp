// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/MailDesk.h"

#include <QSet>

using namespace deskhand;
using namespace deskhand::test;

/// Mail to ticket (domain, section 8).
class TestMailIntake : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensATicket();
    void duplicateIsDropped();
    void matchingOrder();
    void subjectNumberOnlyForParticipants();
    void aNumberBringsNobodyIn();
    void forgedReference();
    void bounceIsNotedAndMarksTheReply();
    void strayBounceIsDropped();
    void automaticMail_data();
    void automaticMail();
    void automaticMailBringsNobodyIn_data();
    void automaticMailBringsNobodyIn();
    void mailToADeletedTicket();
    void ownMailIsALoop();
    void bannedAndRejected();
    void copiesBecomeCollaborators();
    void mailToAMergedTicket();
    void closedForGood();
    void rulesSeeHeaders();
    void rulesOnUpdate();
    void importIsSilentAndDatedBack();
    void importTakesAgentsByTheirAddress();
};

void TestMailIntake::opensATicket()
{
    Desk desk;
    IncomingMail mail = karenMail(u"m1@bank"_s);
    MailAttachment attachment;
    attachment.name = u"shot.png"_s;
    attachment.mediaType = u"image/png"_s;
    attachment.content = ByteSource::fromBytes("png");
    mail.attachments.append(attachment);
    const MailReceipt receipt = receive(desk, mail);
    QCOMPARE(receipt.result, MailResult::Opened);
    QCOMPARE(receipt.match, MailMatch::None);
    QCOMPARE(receipt.number, u"100000"_s);
    const Ticket ticket = desk.ticket(receipt.ticket);
    QCOMPARE(ticket.source, Source::Email);
    QCOMPARE(ticket.requester, desk.karen);
    QCOMPARE(ticket.attachmentCount, 1);
    const ThreadEntry entry = desk.entries(ticket.id).constFirst();
    QCOMPARE(entry.mail->messageId, u"m1@bank"_s);
    QCOMPARE(entry.attachments.constFirst().name, u"shot.png"_s);
    // The acknowledgement answers that very mail.
    for (const OutgoingMail &out : desk.outbox()) {
        if (out.kind == OutgoingMailKind::Acknowledgement) {
            QCOMPARE(out.inReplyTo, u"m1@bank"_s);
            QVERIFY(out.references.contains(u"m1@bank"_s));
            QVERIFY(findReference(QStringList{out.messageId}, {}, {}, desk.directory()->settings.referenceKey));
            QVERIFY(findReference({}, {}, out.text, desk.directory()->settings.referenceKey));
        }
    }
}

void TestMailIntake::duplicateIsDropped()
{
    Desk desk;
    const MailReceipt first = receive(desk, karenMail(u"m1@bank"_s));
    const MailReceipt second = receive(desk, karenMail(u"m1@bank"_s));
    QCOMPARE(second.result, MailResult::Duplicate);
    QCOMPARE(second.ticket, first.ticket);
    QCOMPARE(desk.entries(first.ticket).size(), 1);
}

void TestMailIntake::matchingOrder()
{
    Desk desk;
    const TicketId bySubject = desk.open();
    const TicketId byMessageId = receive(desk, karenMail(u"m1@bank"_s)).ticket;
    const TicketId byReference = desk.open();
    IncomingMail mail = karenMail(u"m2@bank"_s);
    mail.subject = u"Re: [#%1] x"_s.arg(desk.ticket(bySubject).number);
    MailReceipt receipt = receive(desk, mail);
    QCOMPARE(receipt.match, MailMatch::SubjectNumber);
    QCOMPARE(receipt.ticket, bySubject);
    QCOMPARE(receipt.result, MailResult::Appended);

    mail.messageId = u"m3@bank"_s;
    mail.references = {u"unknown@x"_s, u"m1@bank"_s};
    receipt = receive(desk, mail);
    QCOMPARE(receipt.match, MailMatch::MessageId);
    QCOMPARE(receipt.ticket, byMessageId);

    mail.messageId = u"m4@bank"_s;
    mail.references.append(messageIdTo(desk, Actor::ofRequester(desk.karen), byReference));
    receipt = receive(desk, mail);
    QCOMPARE(receipt.match, MailMatch::SignedReference);
    QCOMPARE(receipt.ticket, byReference);

    mail = karenMail(u"m5@bank"_s);
    mail.text +=
        u"\n> "_s
        + referenceLine({byReference, Actor::ofRequester(desk.karen), 8}, desk.directory()->settings.referenceKey);
    receipt = receive(desk, mail);
    QCOMPARE(receipt.ticket, byReference);
    QCOMPARE(desk.entries(byReference).size(), 3);
}

void TestMailIntake::subjectNumberOnlyForParticipants()
{
    Desk desk;
    const TicketId id = desk.open();
    IncomingMail mail = mailFrom(u"jane@shop.example"_s, u"About #%1"_s.arg(desk.ticket(id).number), u"j1"_s);
    const MailReceipt receipt = receive(desk, mail);
    QCOMPARE(receipt.result, MailResult::Opened);
    QVERIFY(receipt.ticket != id);
    desk.run(desk.ken, id, command::ChangeCollaborators{{{desk.jane, {}, {}, {}}}, {}});
    mail.messageId = u"j2"_s;
    QCOMPARE(receive(desk, mail).ticket, id);
}

void TestMailIntake::aNumberBringsNobodyIn()
{
    Desk desk;
    const TicketId id = desk.open();
    // Karen's address is as easily written as the number.
    IncomingMail mail = karenMail(u"m1"_s);
    mail.subject = u"Re: #%1"_s.arg(desk.ticket(id).number);
    mail.replyTo = {{u"Mallory"_s, u"mallory@evil.example"_s}};
    mail.cc = {{u"Eve"_s, u"eve@evil.example"_s}};
    const MailReceipt receipt = receive(desk, mail);
    QCOMPARE(receipt.match, MailMatch::SubjectNumber);
    QCOMPARE(receipt.ticket, id);
    QVERIFY(desk.details(id).collaborators.isEmpty());
    QCOMPARE(desk.entries(id).constLast().author.id, desk.karen.value);
    QVERIFY(!need(desk.store->people.findByEmail(u"mallory@evil.example"_s)));
}

void TestMailIntake::forgedReference()
{
    Desk desk;
    const TicketId id = desk.open();
    IncomingMail mail = mailFrom(u"x@elsewhere.example"_s, u"Hi"_s, u"x1"_s);
    mail.inReplyTo = {messageIdWith({id, Actor::ofAgent(desk.ken), 1}, "another key", u"helpdesk@help.example"_s)};
    QCOMPARE(receive(desk, mail).result, MailResult::Opened);
    QCOMPARE(desk.entries(id).size(), 1);
}

void TestMailIntake::bounceIsNotedAndMarksTheReply()
{
    Desk desk;
    const TicketId id = desk.open();
    const EntryId sent = desk.run(desk.ken, id, reply(u"x"_s, desk.status(u"Resolved"_s))).entry;
    QString messageId;
    for (const OutgoingMail &out : desk.outbox()) {
        if (out.kind == OutgoingMailKind::Reply) {
            messageId = out.messageId;
        }
    }
    IncomingMail mail = mailFrom(u"mailer-daemon@bank.example"_s, u"Undelivered"_s, u"b1"_s);
    mail.classification.bounce = true;
    mail.bouncedMessageId = messageId;
    mail.failures = {{u"karen@bank.example"_s, u"5.1.1"_s, u"no such user"_s, true}};
    const MailReceipt receipt = receive(desk, mail);
    QVERIFY2(receipt.result == MailResult::Appended, qPrintable(receipt.reason));
    QCOMPARE(receipt.ticket, id);
    const QList<ThreadEntry> entries = desk.entries(id);
    QCOMPARE(entries.constLast().kind, EntryKind::Note);
    QVERIFY(entries.constLast().body.text.contains(u"no such user"_s));
    for (const ThreadEntry &entry : entries) {
        if (entry.id == sent) {
            QCOMPARE(entry.delivery, DeliveryState::Failed);
        }
    }
    QCOMPARE(desk.ticket(id).state, TicketState::Closed);
    QVERIFY(desk.ticket(id).answered);
    QVERIFY(!need(desk.store->people.findByEmail(u"mailer-daemon@bank.example"_s)));
}

void TestMailIntake::strayBounceIsDropped()
{
    Desk desk;
    IncomingMail mail = mailFrom(u"mailer-daemon@bank.example"_s, u"Undelivered"_s, u"b1"_s);
    mail.classification.bounce = true;
    QCOMPARE(receive(desk, mail).result, MailResult::Refused);
    QCOMPARE(need(desk.store->log.newest(0, 1)).value(0).kind, LogKind::MailDropped);
}

void TestMailIntake::automaticMail_data()
{
    QTest::addColumn<bool>("list");
    QTest::newRow("automatic reply") << false;
    QTest::newRow("list") << true;
}

void TestMailIntake::automaticMail()
{
    QFETCH(bool, list);
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, reply(u"Done"_s, desk.status(u"Resolved"_s)));
    IncomingMail mail = karenMail(u"a1"_s);
    mail.classification.autoReply = !list;
    mail.classification.list = list;
    mail.inReplyTo = {messageIdTo(desk, Actor::ofRequester(desk.karen), id)};
    const MailReceipt receipt = receive(desk, mail);
    QCOMPARE(receipt.result, MailResult::Appended);
    QVERIFY(!receipt.reopened);
    QCOMPARE(desk.ticket(id).state, TicketState::Closed);
    // A new ticket of a machine (monitoring) is one, but the machine gets no answer.
    const qsizetype before = desk.outbox().size();
    mail.messageId = u"a2"_s;
    mail.inReplyTo.clear();
    QCOMPARE(receive(desk, mail).result, MailResult::Opened);
    QVERIFY(desk.outbox().size() > before);
    for (const OutgoingMail &out : desk.outbox().mid(before)) {
        QVERIFY(out.kind != OutgoingMailKind::Acknowledgement);
    }
    desk.clock.advance(1h);
    // From a person it would reopen.
    mail.messageId = u"a3"_s;
    mail.classification = {};
    mail.inReplyTo = {messageIdTo(desk, Actor::ofRequester(desk.karen), id)};
    QVERIFY(receive(desk, mail).reopened);
}

void TestMailIntake::automaticMailBringsNobodyIn_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("unknown") << u"noreply@bank.example"_s;
    QTest::newRow("known elsewhere") << u"jane@shop.example"_s;
    QTest::newRow("agent") << u"otto@help.example"_s;
}

void TestMailIntake::automaticMailBringsNobodyIn()
{
    QFETCH(QString, address);
    Desk desk;
    const TicketId id = desk.open();
    const bool known = need(desk.store->people.findByEmail(address)).has_value();
    IncomingMail mail = mailFrom(address, u"I am away"_s, u"a1"_s);
    mail.classification.autoReply = true;
    mail.inReplyTo = {messageIdTo(desk, Actor::ofRequester(desk.karen), id)};
    QCOMPARE(receive(desk, mail).result, MailResult::Appended);
    QVERIFY(desk.details(id).collaborators.isEmpty());
    QCOMPARE(need(desk.store->people.findByEmail(address)).has_value(), known);
    // Kept, but not as if Karen had written it.
    const ThreadEntry entry = desk.entries(id).constLast();
    QCOMPARE(entry.kind, EntryKind::Note);
    QVERIFY(entry.body.text.contains(mail.text));
    QVERIFY(entry.body.text.contains(address));
}

void TestMailIntake::mailToADeletedTicket()
{
    Desk desk;
    const TicketId id = receive(desk, karenMail(u"m1"_s)).ticket;
    desk.run(desk.ken, id, command::Delete{});
    IncomingMail mail = mailFrom(u"tom@bank.example"_s, u"Re: it"_s, u"m2"_s);
    mail.references = {u"m1"_s};
    const MailReceipt receipt = receive(desk, mail);
    QCOMPARE(receipt.result, MailResult::Opened);
    QVERIFY(!receipt.reason.isEmpty());
    const TicketDetails opened = desk.details(receipt.ticket);
    QVERIFY(opened.ticket.requester != desk.karen);
    QCOMPARE(opened.ticket.requester, need(desk.store->people.findByEmail(u"tom@bank.example"_s))->id);
    QCOMPARE(opened.links.constFirst().ticket, id);
    QCOMPARE(desk.entries(receipt.ticket).constFirst().author.name, u"tom"_s);
}

void TestMailIntake::ownMailIsALoop()
{
    Desk desk;
    QCOMPARE(receive(desk, mailFrom(u"helpdesk@help.example"_s, u"x"_s, u"o1"_s)).result, MailResult::Refused);
    IncomingMail mail = karenMail(u"o2"_s);
    mail.classification.own = true;
    QCOMPARE(receive(desk, mail).result, MailResult::Refused);
}

void TestMailIntake::bannedAndRejected()
{
    Desk desk;
    need(desk.store->bans.save({u"karen@bank.example"_s, u"rude"_s}));
    command::OpenTicket open = desk.opening();
    open.requester.id = desk.jane;
    const TicketId id = desk.open(open);
    QCOMPARE(receive(desk, karenMail(u"x1"_s)).result, MailResult::Refused);
    // Not even as an answer, and nothing is left of its attachments.
    IncomingMail mail = karenMail(u"x2"_s);
    mail.inReplyTo = {messageIdTo(desk, Actor::ofRequester(desk.karen), id)};
    MailAttachment attachment;
    attachment.name = u"a.txt"_s;
    attachment.content = ByteSource::fromBytes("a");
    mail.attachments.append(attachment);
    QCOMPARE(receive(desk, mail).result, MailResult::Refused);
    QCOMPARE(need(desk.store->database().integer(u"SELECT count(*) FROM attachments"_s)), 0);
    QCOMPARE(receive(desk, mail).result, MailResult::Duplicate);
}

void TestMailIntake::copiesBecomeCollaborators()
{
    Desk desk;
    IncomingMail mail = karenMail(u"m1"_s);
    mail.cc = {
        {u"Jane"_s, u"jane@shop.example"_s}, {u"Ken"_s, u"ken@help.example"_s}, {u"New"_s, u"new@bank.example"_s}};
    const TicketId id = receive(desk, mail).ticket;
    QList<Collaborator> people = desk.details(id).collaborators;
    QCOMPARE(people.size(), 2);
    QCOMPARE(people.constFirst().requester, desk.jane);
    // Somebody else answers a mail of ours: takes part from now on.
    mail = mailFrom(u"tom@bank.example"_s, u"Re"_s, u"m2"_s);
    mail.references = {u"m1"_s};
    receive(desk, mail);
    people = desk.details(id).collaborators;
    QCOMPARE(people.size(), 3);
    QCOMPARE(desk.entries(id).constLast().author.name, u"tom"_s);
    QCOMPARE(desk.ticket(id).requester, desk.karen);
}

void TestMailIntake::mailToAMergedTicket()
{
    Desk desk;
    const TicketId parent = desk.open();
    const TicketId child = receive(desk, karenMail(u"m1"_s)).ticket;
    desk.run(desk.ken, child, command::Merge{parent});
    IncomingMail mail = karenMail(u"m2"_s);
    mail.references = {u"m1"_s};
    const MailReceipt receipt = receive(desk, mail);
    QCOMPARE(receipt.ticket, parent);
    QCOMPARE(desk.entries(parent).size(), 2);
}

void TestMailIntake::closedForGood()
{
    Desk desk;
    const TicketId id = receive(desk, karenMail(u"m1"_s)).ticket;
    desk.run(desk.ken, id, command::SetStatus{desk.status(u"Archived"_s), {}});
    IncomingMail mail = karenMail(u"m2"_s);
    mail.references = {u"m1"_s};
    const MailReceipt receipt = receive(desk, mail);
    QCOMPARE(receipt.result, MailResult::Opened);
    QVERIFY(receipt.ticket != id);
    QVERIFY(!receipt.reason.isEmpty());
    QCOMPARE(desk.details(receipt.ticket).links.constFirst().ticket, id);
    // Their answer to the new one is about the new one.
    mail = karenMail(u"m3"_s);
    mail.references = {u"m1"_s, u"m2"_s};
    QCOMPARE(receive(desk, mail).ticket, receipt.ticket);
}

void TestMailIntake::rulesSeeHeaders()
{
    Desk desk;
    RoutingRule rule;
    rule.name = u"Monitoring"_s;
    rule.conditions = {{RuleField::Header, u"X-Monitor"_s, RuleOperator::Equals, u"prod"_s}};
    rule.actions = {{RuleActionKind::SetDepartment, desk.systems.value, {}}};
    need(desk.store->directory.save(rule));
    IncomingMail mail = karenMail(u"m1"_s);
    mail.headers = {{u"X-Monitor"_s, u"prod"_s}};
    QCOMPARE(desk.ticket(receive(desk, mail).ticket).department, desk.systems);
    QCOMPARE(desk.ticket(receive(desk, karenMail(u"m2"_s)).ticket).department, desk.support);
}

void TestMailIntake::rulesOnUpdate()
{
    Desk desk;
    RoutingRule rule;
    rule.name = u"Lawyers"_s;
    rule.trigger = RuleTrigger::OnUpdate;
    rule.conditions = {{RuleField::Body, {}, RuleOperator::Contains, u"lawyer"_s}};
    rule.actions = {{RuleActionKind::SetPriority, desk.priority(u"Emergency"_s).value, {}},
                    {RuleActionKind::SetAgent, desk.ken.value, {}},
                    {RuleActionKind::AddTag, 0, u"legal"_s},
                    {RuleActionKind::NotifyAddress, 0, u"legal@help.example"_s}};
    need(desk.store->directory.save(rule));
    RoutingRule every;
    every.name = u"Everything"_s;
    every.actions = {{RuleActionKind::NotifyAddress, 0, u"legal@help.example"_s}};
    need(desk.store->directory.save(every));
    const TicketId id = receive(desk, karenMail(u"m1"_s)).ticket;
    IncomingMail mail = karenMail(u"m2"_s);
    mail.references = {u"m1"_s};
    mail.text = u"You will hear from my lawyer."_s;
    receive(desk, mail);
    const TicketDetails details = desk.details(id);
    QCOMPARE(details.ticket.priority, desk.priority(u"Emergency"_s));
    QCOMPARE(details.ticket.agent, desk.ken);
    QCOMPARE(details.tags, QStringList{u"legal"_s});
    // Not Karen raised her own priority.
    for (const Event &event : desk.events(id)) {
        if (event.kind == EventKind::PriorityChanged) {
            QCOMPARE(event.actor.kind, AuthorKind::System);
        }
    }
    bool told = false;
    QSet<QString> ids;
    for (const OutgoingMail &out : desk.outbox()) {
        told = told || out.kind == OutgoingMailKind::RuleNotification;
        ids.insert(out.messageId);
    }
    QVERIFY(told);
    QCOMPARE(ids.size(), desk.outbox().size());
}

void TestMailIntake::importIsSilentAndDatedBack()
{
    Desk desk;
    MailReceiving import;
    import.import = true;
    const MailReceipt receipt = receive(desk, karenMail(u"m1"_s), import);
    QCOMPARE(desk.ticket(receipt.ticket).created, monday() - std::chrono::days(3));
    QVERIFY(desk.outbox().isEmpty());
    QVERIFY(desk.notifications(desk.ken).isEmpty());
    QCOMPARE(receive(desk, karenMail(u"m1"_s), import).result, MailResult::Duplicate);
    // A wrong clock on the other side makes nothing happen in the future.
    IncomingMail mail = karenMail(u"m2"_s);
    mail.date = monday() + std::chrono::days(100);
    QCOMPARE(desk.ticket(receive(desk, mail, import).ticket).created, monday());
}

void TestMailIntake::importTakesAgentsByTheirAddress()
{
    Desk desk;
    MailReceiving import;
    import.import = true;
    const TicketId id = receive(desk, karenMail(u"m1"_s), import).ticket;
    IncomingMail mail = mailFrom(u"ken@help.example"_s, u"Re"_s, u"k1"_s);
    mail.references = {u"m1"_s};
    mail.date = monday() - std::chrono::days(2);
    QCOMPARE(receive(desk, mail, import).result, MailResult::Replied);
    const Ticket ticket = desk.ticket(id);
    QVERIFY(ticket.answered);
    QCOMPARE(ticket.firstResponseDone, monday() - std::chrono::days(2));
    QCOMPARE(ticket.agent, desk.ken);
}

QTEST_GUILESS_MAIN(TestMailIntake)
#include "tst_mailintake.moc"
