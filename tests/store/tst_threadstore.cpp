// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entries, events, tasks, feedback and drafts of tickets.

#include "store/StoreFixture.h"
#include "store/maintenance/IntegrityCheck.h"
#include "store/schema/SchemaUpgrader.h"

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestThreadStore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Store> m_store;
    SampleDirectory m_ids;
    TicketId m_ticket;
    TicketId m_other;

    TicketId newTicket(const QString &number)
    {
        const auto id = m_store->tickets.insert(plainTicket(m_ids, number));
        return id ? *id : TicketId();
    }

    ThreadEntry entryOf(EntryKind kind, const QString &text, int minute)
    {
        ThreadEntry entry;
        entry.ticket = m_ticket;
        entry.kind = kind;
        entry.author = {AuthorKind::Agent, m_ids.ken.value, u"Ken"_s};
        entry.created = at(minute);
        entry.body.text = text;
        return entry;
    }

    EntryId append(const ThreadEntry &entry)
    {
        const auto id = m_store->threads.append(entry);
        return id ? *id : EntryId();
    }

    Attachment upload(const QByteArray &bytes, const QString &name)
    {
        const auto added = m_store->attachments.add(ByteSource::fromBytes(bytes), name, u"text/plain"_s, at(0),
                                                    u"cid-"_s + name, true);
        return added ? *added : Attachment();
    }

    QList<qint64> matches(const QString &term) { return rowsWithWord(*m_store, term); }

    TicketRow listed() { return m_store->tickets.rows({m_ticket})->constFirst(); }
    QString snippet() { return m_store->tickets.rows({m_ticket})->constFirst().snippet; }

private Q_SLOTS:
    void init()
    {
        m_store = memoryStore();
        QVERIFY(m_store);
        auto ids = makeDirectory(*m_store);
        VERIFY_OK(ids);
        m_ids = *ids;
        m_ticket = newTicket(u"1"_s);
        m_other = newTicket(u"2"_s);
        QVERIFY(m_ticket && m_other);
    }

    void everyFieldComesBack()
    {
        ThreadEntry entry = entryOf(EntryKind::Reply, u"Hello\nworld"_s, 5);
        entry.body.html = u"<p>Hello</p>"_s;
        entry.source = Source::Email;
        entry.recipients = {u"jane@bank.example"_s, u"karen@bank.example"_s};
        entry.delivery = DeliveryState::Queued;
        entry.mail = MailHeaders{u"id@x"_s, u"parent@x"_s, {u"a@x"_s, u"b@x"_s}, u"Jane <jane@x>"_s, u"Re: X"_s, true};
        entry.attachments = {upload("one", u"1.txt"_s), upload("two", u"2.txt"_s)};
        entry.id = append(entry);
        QVERIFY(entry.id);
        auto read = m_store->threads.entry(entry.id);
        VERIFY_OK(read);
        QVERIFY(*read == entry);

        const Body after{u"Changed"_s, u"<p>Changed</p>"_s};
        const QList<EntryEdit> edits{{at(6), m_ids.ken, entry.body}, {at(7), m_ids.mary, after}};
        VERIFY_OK(m_store->threads.edit(entry.id, edits.at(0), after));
        const Body last{u"Changed again"_s, {}};
        VERIFY_OK(m_store->threads.edit(entry.id, edits.at(1), last));
        VERIFY_OK(m_store->threads.setDelivery(entry.id, DeliveryState::Sent));
        entry.edits = edits;
        entry.body = last;
        entry.delivery = DeliveryState::Sent;
        read = m_store->threads.entry(entry.id);
        VERIFY_OK(read);
        entry.body.html = u""_s;
        QVERIFY(*read == entry);
        QCOMPARE(matches(u"hello"_s), QList<qint64>());
        QCOMPARE(matches(u"again"_s), QList<qint64>{SearchIndex::rowId(m_ticket, 1)});
        QCOMPARE(snippet(), u"Changed again"_s);
    }

    void theListTellsWhatItShowsTheBeginningOf()
    {
        const auto shown = [this] {
            const TicketRow now = listed();
            return std::tuple(now.snippet, now.snippetKind, now.snippetAgent);
        };
        ThreadEntry message = entryOf(EntryKind::Message, u"broken"_s, 1);
        message.author = {AuthorKind::Requester, 1, u"Jane"_s};
        append(message);
        QVERIFY(shown() == std::tuple(u"broken"_s, EntryKind::Message, AgentId{}));
        ThreadEntry reply = entryOf(EntryKind::Reply, u"mended"_s, 2);
        reply.author = {AuthorKind::Agent, m_ids.ken.value, u"Ken"_s};
        append(reply);
        QVERIFY(shown() == std::tuple(u"mended"_s, EntryKind::Reply, m_ids.ken));
        ThreadEntry note = entryOf(EntryKind::Note, u"was it?"_s, 3);
        note.author = {AuthorKind::Agent, m_ids.mary.value, u"Mary"_s};
        const EntryId last = append(note);
        QVERIFY(shown() == std::tuple(u"was it?"_s, EntryKind::Note, m_ids.mary));
        // An older help desk learns it once.
        SKIP_IF_NEVER_OLDER();
        Database &database = m_store->database();
        VERIFY_OK(makeOlder(database, 4));
        VERIFY_OK(SchemaUpgrader().upgrade(database));
        QVERIFY(shown() == std::tuple(u"was it?"_s, EntryKind::Note, m_ids.mary));
        VERIFY_OK(m_store->threads.move({last}, m_other));
        QVERIFY(shown() == std::tuple(u"mended"_s, EntryKind::Reply, m_ids.ken));
    }

    void threadsComeInOrderOfTime()
    {
        const EntryId late = append(entryOf(EntryKind::Message, u"late"_s, 30));
        const EntryId early = append(entryOf(EntryKind::Note, u"early"_s, 10));
        ThreadEntry ofOther = entryOf(EntryKind::Message, u"other"_s, 20);
        ofOther.ticket = m_other;
        const EntryId other = append(ofOther);
        const auto thread = m_store->threads.entries({m_ticket, m_other});
        VERIFY_OK(thread);
        QList<EntryId> ids;
        for (const ThreadEntry &entry : *thread) {
            ids.append(entry.id);
        }
        QCOMPARE(ids, (QList<EntryId>{early, other, late}));
        QCOMPARE(*m_store->threads.lastPublicEntry(m_ticket), late);
        QCOMPARE(*m_store->threads.lastPublicEntry(TicketId{999}), EntryId());
    }

    void notesAreInAColumnOfTheirOwn()
    {
        append(entryOf(EntryKind::Message, u"visible"_s, 1));
        append(entryOf(EntryKind::Note, u"secret"_s, 2));
        QCOMPARE(matches(u"secret"_s), QList<qint64>{SearchIndex::rowId(m_ticket, 2)});
        QCOMPARE(rowsWithWord(*m_store, u"secret"_s, false), QList<qint64>());
        QCOMPARE(rowsWithWord(*m_store, u"visible"_s, false), QList<qint64>{SearchIndex::rowId(m_ticket, 1)});
    }

    void wordsOfATransactionAreFoundAtItsEnd()
    {
        auto outer = m_store->begin();
        VERIFY_OK(outer);
        QVERIFY(append(entryOf(EntryKind::Message, u"first"_s, 1)));
        {
            auto refused = m_store->begin();
            VERIFY_OK(refused);
            const EntryId inner = append(entryOf(EntryKind::Message, u"second"_s, 2));
            QVERIFY(inner);
            // What was not yet written is changed, and that is taken back too.
            VERIFY_OK(m_store->threads.edit(inner, {at(3), m_ids.ken, {u"second"_s, {}}}, {u"third"_s, {}}));
        }
        {
            auto kept = m_store->begin();
            VERIFY_OK(kept);
            const EntryId inner = append(entryOf(EntryKind::Message, u"fourth"_s, 3));
            QVERIFY(inner);
            VERIFY_OK(m_store->threads.edit(inner, {at(4), m_ids.ken, {u"fourth"_s, {}}}, {u"fifth"_s, {}}));
            VERIFY_OK(kept->commit());
        }
        VERIFY_OK(outer->commit());
        QCOMPARE(matches(u"first"_s).size(), 1);
        QCOMPARE(matches(u"second"_s).size(), 0);
        QCOMPARE(matches(u"third"_s).size(), 0);
        QCOMPARE(matches(u"fourth"_s).size(), 0);
        QCOMPARE(matches(u"fifth"_s).size(), 1);
    }

    void wordsOfATransactionThatWasTakenBackAreNotFound()
    {
        {
            auto outer = m_store->begin();
            VERIFY_OK(outer);
            QVERIFY(append(entryOf(EntryKind::Message, u"first"_s, 1)));
        }
        QVERIFY(append(entryOf(EntryKind::Message, u"second"_s, 1)));
        QCOMPARE(matches(u"first"_s).size(), 0);
        QCOMPARE(matches(u"second"_s).size(), 1);
    }

    void movedEntriesGoWithEverything()
    {
        ThreadEntry entry = entryOf(EntryKind::Message, u"movable"_s, 1);
        entry.attachments = {upload("bytes", u"x"_s)};
        const EntryId moved = append(entry);
        append(entryOf(EntryKind::Message, u"stays"_s, 2));
        VERIFY_OK(m_store->messageIds.insert(u"m@x"_s, {m_ticket, moved}, at(0)));
        VERIFY_OK(m_store->threads.move({moved}, m_other));
        QCOMPARE(m_store->threads.entries({m_ticket})->size(), 1);
        const auto there = m_store->threads.entries({m_other});
        VERIFY_OK(there);
        QCOMPARE(there->constFirst().id, moved);
        QCOMPARE(there->constFirst().attachments.size(), 1);
        QCOMPARE((*m_store->messageIds.find(u"m@x"_s))->ticket, m_other);
        QCOMPARE(matches(u"movable"_s), QList<qint64>{SearchIndex::rowId(m_other, 1)});
        QCOMPARE(*m_store->attachments.ticketOf(there->constFirst().attachments.constFirst().id), m_other);
        // And back: the ordinal is a new one, nothing is found twice.
        VERIFY_OK(m_store->threads.move({moved}, m_ticket));
        QCOMPARE(matches(u"movable"_s), QList<qint64>{SearchIndex::rowId(m_ticket, 3)});
        QCOMPARE(m_store->threads.entries({m_other})->size(), 0);
        QCOMPARE(snippet(), u"stays"_s);
        QCOMPARE(m_store->tickets.rows({m_other})->constFirst().snippet, QString(u""_s));
    }

    void usedAttachmentsAreCopied()
    {
        const Attachment file = upload("shared", u"s"_s);
        ThreadEntry first = entryOf(EntryKind::Message, u"a"_s, 1);
        first.attachments = {file};
        ThreadEntry second = entryOf(EntryKind::Reply, u"b"_s, 2);
        second.attachments = {file};
        append(first);
        const EntryId id = append(second);
        const auto read = m_store->threads.entry(id);
        VERIFY_OK(read);
        QCOMPARE(read->attachments.size(), 1);
        QVERIFY(read->attachments.constFirst().id != file.id);
        QCOMPARE(read->attachments.constFirst().sha256, file.sha256);
        QCOMPARE(m_store->threads.entries({m_ticket})->constFirst().attachments.size(), 1);
    }

    void unknownAttachmentsAreRefused()
    {
        ThreadEntry entry = entryOf(EntryKind::Message, u"a"_s, 1);
        entry.attachments.resize(1);
        entry.attachments.first().id = AttachmentId{77};
        VERIFY_ERROR(m_store->threads.append(entry), ErrorKind::NotFound);
    }

    void missingEntries()
    {
        VERIFY_ERROR(m_store->threads.entry(EntryId{77}), ErrorKind::NotFound);
        VERIFY_ERROR(m_store->threads.edit(EntryId{77}, {}, {}), ErrorKind::NotFound);
        ThreadEntry entry = entryOf(EntryKind::Message, u"a"_s, 1);
        entry.ticket = TicketId{77};
        VERIFY_ERROR(m_store->threads.append(entry), ErrorKind::Refused);
    }

    void aThreadHasAnEnd()
    {
        append(entryOf(EntryKind::Message, u"a"_s, 1));
        VERIFY_OK(m_store->database().run(u"UPDATE entries SET ordinal = 65535"_s));
        VERIFY_ERROR(m_store->threads.append(entryOf(EntryKind::Message, u"b"_s, 1)), ErrorKind::Refused);
    }

    void events()
    {
        Event event;
        event.ticket = m_ticket;
        event.kind = EventKind::Transferred;
        event.time = at(3);
        event.actor = {AuthorKind::Requester, 5, u"Jane"_s};
        event.from = u"1"_s;
        event.to = u"2"_s;
        event.comment = u"why"_s;
        event.entry = EntryId{8};
        event.agent = m_ids.ken;
        event.team = m_ids.team;
        event.department = m_ids.support;
        event.topic = m_ids.topic;
        const auto id = m_store->events.append(event);
        VERIFY_OK(id);
        event.id = *id;
        auto all = m_store->events.ofTickets({m_ticket});
        VERIFY_OK(all);
        QCOMPARE(all->size(), 1);
        QVERIFY(all->constFirst() == event);
        Event earlier;
        earlier.ticket = m_other;
        earlier.time = at(1);
        VERIFY_OK(m_store->events.append(earlier));
        all = m_store->events.ofTickets({m_ticket, m_other});
        VERIFY_OK(all);
        QCOMPARE(all->constFirst().ticket, m_other);
        QCOMPARE(m_store->events.ofTicketAfter(m_ticket, *id)->size(), 0);
        QCOMPARE(m_store->events.ofTicketAfter(m_ticket, {})->size(), 1);
        Event second;
        second.ticket = m_ticket;
        second.time = at(9);
        VERIFY_OK(m_store->events.append(second));
        const auto last = m_store->events.lastOfTicket(m_ticket, 1);
        VERIFY_OK(last);
        QCOMPARE(last->constFirst().time, at(9));
    }

    void eventsStayAsTheyAre_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("update") << u"UPDATE events SET comment = 'x'"_s;
        QTest::newRow("delete") << u"DELETE FROM events"_s;
        QTest::newRow("delete with the ticket") << u"DELETE FROM tickets"_s;
    }

    void eventsStayAsTheyAre()
    {
        QFETCH(QString, sql);
        Event event;
        event.ticket = m_ticket;
        VERIFY_OK(m_store->events.append(event));
        VERIFY_ERROR(m_store->database().run(sql), ErrorKind::Refused);
        QCOMPARE(m_store->events.ofTickets({m_ticket})->size(), 1);
    }

    void tasks()
    {
        Task task{{}, m_ticket, u"Call back"_s, m_ids.ken, at(50), at(1), {}};
        const auto id = m_store->tasks.insert(task);
        VERIFY_OK(id);
        task.id = *id;
        QVERIFY(**m_store->tasks.find(*id) == task);
        const auto second = m_store->tasks.insert({{}, m_ticket, u"Sooner"_s, m_ids.ken, at(40), at(2), {}});
        VERIFY_OK(second);
        QCOMPARE(m_store->tasks.openOf(m_ids.ken)->constFirst().id, *second);
        task.done = at(60);
        task.title = u"Called"_s;
        task.assignee = {};
        task.due.reset();
        VERIFY_OK(m_store->tasks.update(task));
        QVERIFY(**m_store->tasks.find(*id) == task);
        QCOMPARE(m_store->tasks.openOf(m_ids.ken)->size(), 1);
        QCOMPARE(m_store->tasks.ofTicket(m_ticket)->constLast().id, *id);
        VERIFY_OK(m_store->tasks.remove(*id));
        QCOMPARE(*m_store->tasks.find(*id), std::nullopt);
    }

    void feedback()
    {
        const Feedback first{m_ticket, 2, u"slow"_s, at(11), at(10)};
        const Feedback second{m_ticket, 5, u"better"_s, at(21), at(20)};
        VERIFY_OK(m_store->feedback.insert(first));
        VERIFY_ERROR(m_store->feedback.insert(first), ErrorKind::Conflict);
        VERIFY_OK(m_store->feedback.insert(second));
        QVERIFY(**m_store->feedback.latest(m_ticket) == second);
        QVERIFY(**m_store->feedback.find(m_ticket, at(10)) == first);
        VERIFY_OK(m_store->feedback.remove(m_ticket, at(20)));
        QVERIFY(**m_store->feedback.latest(m_ticket) == first);
        VERIFY_ERROR(m_store->feedback.insert({m_ticket, 6, {}, at(1), at(1)}), ErrorKind::InvalidInput);
    }

    void drafts()
    {
        const Draft reply{m_ids.ken, m_ticket, DraftKind::Reply, "{\"a\":1}", at(1)};
        const Draft fresh{m_ids.ken, {}, DraftKind::NewTicket, "{}", at(2)};
        VERIFY_OK(m_store->drafts.save(reply));
        VERIFY_OK(m_store->drafts.save(fresh));
        VERIFY_OK(m_store->drafts.save({m_ids.mary, m_ticket, DraftKind::Note, "x", at(3)}));
        QCOMPARE(*m_store->drafts.ofAgent(m_ids.ken), (QList<Draft>{fresh, reply}));
        Draft newer = reply;
        newer.content = "{\"a\":2}";
        newer.saved = at(5);
        VERIFY_OK(m_store->drafts.save(newer));
        QCOMPARE(*m_store->drafts.ofAgent(m_ids.ken), (QList<Draft>{fresh, newer}));
        VERIFY_OK(m_store->drafts.discardOf(m_ticket));
        QCOMPARE(*m_store->drafts.ofAgent(m_ids.ken), QList<Draft>{fresh});
        QCOMPARE(m_store->drafts.ofAgent(m_ids.mary)->size(), 0);
        VERIFY_OK(m_store->drafts.discard(m_ids.ken, {}, DraftKind::NewTicket));
        QCOMPARE(m_store->drafts.ofAgent(m_ids.ken)->size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestThreadStore)

#include "tst_threadstore.moc"
