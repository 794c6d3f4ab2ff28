// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Outbox, notifications, command log, numbers, Message-IDs and the help desk's log.

#include "store/StoreFixture.h"

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWorkStores : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Store> m_store;
    SampleDirectory m_ids;
    TicketId m_ticket;
    EntryId m_entry;

    OutgoingMail reply()
    {
        OutgoingMail mail;
        mail.kind = OutgoingMailKind::Reply;
        mail.ticket = m_ticket;
        mail.entry = m_entry;
        mail.account = m_ids.account;
        mail.to = {{u"Jane, \"J\" Doe"_s, u"jane@bank.example"_s}, {QString(u""_s), u"x@y.example"_s}};
        mail.cc = {{u"Karen"_s, u"karen@bank.example"_s}};
        mail.subject = u"Re: Printer"_s;
        mail.text = u"Hello\n"_s;
        mail.html = u"<p>Hello</p>"_s;
        mail.messageId = u"m1@x"_s;
        mail.inReplyTo = u"m0@x"_s;
        mail.references = {u"a@x"_s, u"m0@x"_s};
        mail.automatic = false;
        mail.created = at(10);
        mail.notBefore = at(11);
        mail.lastError = u""_s;
        return mail;
    }

    DeliveryState entryState() { return m_store->threads.entry(m_entry)->delivery; }

private Q_SLOTS:
    void init()
    {
        m_store = memoryStore();
        QVERIFY(m_store);
        auto ids = makeDirectory(*m_store);
        VERIFY_OK(ids);
        m_ids = *ids;
        const auto ticket = m_store->tickets.insert(plainTicket(m_ids, u"1"_s));
        VERIFY_OK(ticket);
        m_ticket = *ticket;
        ThreadEntry entry;
        entry.ticket = m_ticket;
        entry.kind = EntryKind::Reply;
        entry.delivery = DeliveryState::Held;
        const auto id = m_store->threads.append(entry);
        VERIFY_OK(id);
        m_entry = *id;
    }

    void mailComesBack()
    {
        const auto attachment = m_store->attachments.add(ByteSource::fromBytes("x"), u"x"_s, u"x/y"_s, at(0));
        VERIFY_OK(attachment);
        OutgoingMail mail = reply();
        mail.attachments = {attachment->id};
        const auto id = m_store->outbox.insert(mail);
        VERIFY_OK(id);
        mail.id = *id;
        mail.state = DeliveryState::Held;
        const auto found = m_store->outbox.find(*id);
        VERIFY_OK(found);
        QVERIFY(**found == mail);
        QVERIFY(m_store->outbox.ofEntry(m_entry)->constFirst() == mail);
        QCOMPARE(m_store->outbox.waiting(5)->size(), 1);
        QCOMPARE(*m_store->outbox.find(OutgoingMailId{99}), std::nullopt);
    }

    void eachIsSentOnce()
    {
        VERIFY_OK(m_store->outbox.insert(reply()));
        QCOMPARE(*m_store->outbox.claim(at(10), 5min), std::nullopt); // still held
        QCOMPARE(*m_store->outbox.nextTime(), at(11));
        const auto claimed = m_store->outbox.claim(at(11), 5min);
        VERIFY_OK(claimed);
        QVERIFY(claimed->has_value());
        QCOMPARE((*claimed)->attempts, 1);
        QCOMPARE(entryState(), DeliveryState::Queued);
        QCOMPARE(*m_store->outbox.claim(at(12), 5min), std::nullopt); // somebody is at it
        QCOMPARE(*m_store->outbox.nextTime(), at(16));
        VERIFY_OK(m_store->outbox.markSent((*claimed)->id, at(12)));
        QCOMPARE(entryState(), DeliveryState::Sent);
        QCOMPARE(*m_store->outbox.claim(at(1000), 5min), std::nullopt);
        QCOMPARE(*m_store->outbox.nextTime(), std::nullopt);
        const auto sent = m_store->outbox.find((*claimed)->id);
        QCOMPARE((*sent)->state, DeliveryState::Sent);
        QCOMPARE((*sent)->sent, at(12));
        VERIFY_OK(m_store->outbox.purge(at(11)));
        QCOMPARE(*m_store->outbox.find((*claimed)->id), std::nullopt);
    }

    void aSenderThatDiedIsFollowedByAnother()
    {
        VERIFY_OK(m_store->outbox.insert(reply()));
        VERIFY_OK(m_store->outbox.claim(at(11), 5min));
        const auto again = m_store->outbox.claim(at(16), 5min);
        VERIFY_OK(again);
        QVERIFY(again->has_value());
        QCOMPARE((*again)->attempts, 2);
    }

    void failuresAreRetriedThenGivenUp()
    {
        VERIFY_OK(m_store->outbox.insert(reply()));
        auto claimed = m_store->outbox.claim(at(11), 5min);
        VERIFY_OK(m_store->outbox.markFailed((*claimed)->id, u"refused"_s, at(30)));
        QCOMPARE(entryState(), DeliveryState::Queued);
        QCOMPARE(*m_store->outbox.claim(at(29), 5min), std::nullopt);
        claimed = m_store->outbox.claim(at(30), 5min);
        QVERIFY(claimed && *claimed);
        QCOMPARE((*claimed)->lastError, u"refused"_s);
        VERIFY_OK(m_store->outbox.markFailed((*claimed)->id, u"gone"_s, {}));
        QCOMPARE(entryState(), DeliveryState::Failed);
        QCOMPARE(*m_store->outbox.claim(at(1000), 5min), std::nullopt);
    }

    void heldMailCanBeTakenBack()
    {
        VERIFY_OK(m_store->outbox.insert(reply()));
        QVERIFY(*m_store->outbox.cancel(m_entry, at(10)));
        QCOMPARE(entryState(), DeliveryState::Cancelled);
        QCOMPARE(*m_store->outbox.claim(at(1000), 5min), std::nullopt);
        QVERIFY(!*m_store->outbox.cancel(m_entry, at(10)));
    }

    void mailThatMayBeOnItsWayCannot()
    {
        VERIFY_OK(m_store->outbox.insert(reply()));
        QVERIFY(!*m_store->outbox.cancel(m_entry, at(11)));
        QVERIFY(m_store->outbox.claim(at(11), 5min)->has_value());
        QVERIFY(!*m_store->outbox.cancel(m_entry, at(10)));
    }

    void notifications()
    {
        Notification one{{},         m_ids.ken, m_ticket, EventKind::Assigned, m_entry, u"Ticket 1 is yours"_s,
                         u"agent"_s, at(1),     {}};
        const auto id = m_store->notifications.insert(one);
        VERIFY_OK(id);
        one.id = *id;
        Notification two = one;
        two.kind = EventKind::Overdue;
        two.created = at(2);
        const auto second = m_store->notifications.insert(two);
        VERIFY_OK(second);
        two.id = *second;
        QCOMPARE(*m_store->notifications.ofAgent(m_ids.ken, true, 10), (QList<Notification>{two, one}));
        QCOMPARE(m_store->notifications.ofAgent(m_ids.mary, false, 10)->size(), 0);
        QCOMPARE(*m_store->notifications.unreadCount(m_ids.ken), 2);
        VERIFY_OK(m_store->notifications.markRead(one.id, at(3)));
        one.read = at(3);
        QCOMPARE(*m_store->notifications.ofAgent(m_ids.ken, true, 10), QList<Notification>{two});
        QCOMPARE(*m_store->notifications.ofAgent(m_ids.ken, false, 10), (QList<Notification>{two, one}));
        VERIFY_OK(m_store->notifications.markReadOf(m_ids.ken, m_ticket, at(4)));
        QCOMPARE(*m_store->notifications.unreadCount(m_ids.ken), 0);
        QCOMPARE(m_store->notifications.ofAgent(m_ids.ken, false, 10)->constLast().read, at(3));
        VERIFY_OK(m_store->notifications.purge(at(4)));
        QCOMPARE(m_store->notifications.ofAgent(m_ids.ken, false, 10)->size(), 1);
    }

    void commandLog()
    {
        const QUuid id = QUuid::createUuid();
        QCOMPARE(*m_store->commands.find(id), std::nullopt);
        VERIFY_OK(m_store->commands.insert(id, at(1), "{\"x\":1}"));
        QCOMPARE(**m_store->commands.find(id), QByteArray("{\"x\":1}"));
        VERIFY_ERROR(m_store->commands.insert(id, at(2), "{}"), ErrorKind::Conflict);
        VERIFY_OK(m_store->commands.purge(at(1)));
        QVERIFY(m_store->commands.find(id)->has_value());
        VERIFY_OK(m_store->commands.purge(at(2)));
        QCOMPARE(*m_store->commands.find(id), std::nullopt);
    }

    void numbers()
    {
        const auto id = m_store->directory.save(NumberSequence{{}, u"S"_s, u"##"_s, false, 7, 5});
        VERIFY_OK(id);
        QCOMPARE(*m_store->sequences.take(*id), 7);
        QCOMPARE(*m_store->sequences.take(*id), 12);
        {
            auto transaction = m_store->begin();
            VERIFY_OK(transaction);
            QCOMPARE(*m_store->sequences.take(*id), 17);
        }
        QCOMPARE(*m_store->sequences.take(*id), 17); // nobody got it
        VERIFY_ERROR(m_store->sequences.take(SequenceId{99}), ErrorKind::NotFound);
        QVERIFY(*m_store->sequences.isTaken(u"1"_s));
        QVERIFY(!*m_store->sequences.isTaken(u"2"_s));
    }

    void messageIds()
    {
        VERIFY_OK(m_store->messageIds.insert(u"a@x"_s, {m_ticket, m_entry}, at(0)));
        VERIFY_OK(m_store->messageIds.insert(u"dropped@x"_s, {}, at(0)));
        VERIFY_OK(m_store->messageIds.insert(u"a@x"_s, {}, at(1))); // keeps what it has
        QCOMPARE((*m_store->messageIds.find(u"a@x"_s))->entry, m_entry);
        QVERIFY(m_store->messageIds.find(u"dropped@x"_s)->has_value());
        QCOMPARE(*m_store->messageIds.find(u"A@x"_s), std::nullopt);
        const auto any = m_store->messageIds.findAny({u"a@x"_s, u"unknown@x"_s, u"dropped@x"_s});
        VERIFY_OK(any);
        QCOMPARE((*any)->ticket, m_ticket);
        QCOMPARE(*m_store->messageIds.findAny({u"dropped@x"_s}), std::nullopt);
        VERIFY_OK(m_store->messageIds.insertExternalKey(u"jira-1"_s, m_ticket));
        VERIFY_ERROR(m_store->messageIds.insertExternalKey(u"jira-1"_s, m_ticket), ErrorKind::Conflict);
        QCOMPARE(*m_store->messageIds.findExternalKey(u"jira-1"_s), m_ticket);
        QCOMPARE(*m_store->messageIds.findExternalKey(u"jira-2"_s), TicketId());
    }

    void log()
    {
        for (int i = 1; i <= 3; ++i) {
            VERIFY_OK(m_store->log.append(
                {0, at(i), LogKind::MailRefused, {AuthorKind::Agent, 4, u"Ken"_s}, u"N%1"_s.arg(i), u"text"_s}));
        }
        const auto newest = m_store->log.newest(0, 2);
        VERIFY_OK(newest);
        QCOMPARE(newest->size(), 2);
        QCOMPARE(newest->constFirst(),
                 (LogEntry{3, at(3), LogKind::MailRefused, {AuthorKind::Agent, 4, u"Ken"_s}, u"N3"_s, u"text"_s}));
        const auto older = m_store->log.newest(newest->constLast().id, 10);
        VERIFY_OK(older);
        QCOMPARE(older->size(), 1);
        QCOMPARE(older->constFirst().ticketNumber, u"N1"_s);
    }
};

QTEST_GUILESS_MAIN(TestWorkStores)

#include "tst_workstores.moc"
