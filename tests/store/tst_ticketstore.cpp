// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tickets: every field comes back, what is derived agrees, and a purge leaves nothing.

#include "store/StoreFixture.h"
#include "store/maintenance/IntegrityCheck.h"

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestTicketStore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Store> m_store;
    SampleDirectory m_ids;

    /// A ticket in which no field has its default value.
    TicketDetails fullTicket(TicketId other)
    {
        TicketDetails details;
        Ticket &t = details.ticket;
        t.number = u"2026-000123"_s;
        t.subject = u"Große Störung \U0001F525"_s;
        t.requester = m_ids.karen;
        t.organization = m_ids.bank;
        t.department = m_ids.admins;
        t.topic = m_ids.topic;
        t.priority = m_ids.high;
        t.status = m_ids.pending;
        t.agent = m_ids.ken;
        t.team = m_ids.team;
        t.slaPlan = m_ids.plan;
        t.source = Source::Api;
        t.openedBy = m_ids.mary;
        t.mailAccount = m_ids.account;
        t.created = at(1);
        t.updated = at(2);
        t.firstResponseDue = at(3);
        t.firstResponseDone = at(4);
        t.due = at(5);
        t.manualDue = at(6);
        t.dueSoon = at(7);
        t.reopened = at(8);
        t.closed = at(9);
        t.archived = at(10);
        t.deleted = at(11);
        t.lastMessage = at(12);
        t.lastReply = at(13);
        t.pausedSince = at(14);
        t.pendingUntil = at(15);
        t.closedBy = m_ids.ken;
        t.lastRespondent = m_ids.mary;
        t.agentBeforeClose = m_ids.ken;
        t.statusBeforeDelete = m_ids.open;
        t.answered = true;
        t.overdueRecorded = true;
        t.reopenCount = 2;
        t.entryCount = 3;
        t.replyCount = 4;
        t.noteCount = 5;
        t.attachmentCount = 6;
        t.openTaskCount = 7;
        t.taskCount = 8;
        t.mergedInto = other;
        t.version = 9;
        details.collaborators = {{m_ids.jane, false}, {m_ids.karen, true}};
        details.tags = {u"outage"_s, u"vip customer"_s};
        details.fields = {{u"device"_s, u"iPhone"_s}, {u"room"_s, u"4.11"_s}};
        details.links = {{other, TicketLinkKind::ContinuedFrom}};
        details.referrals = {{ReferralKind::Agent, m_ids.mary.value}, {ReferralKind::Department, m_ids.support.value}};
        details.pauses = {{at(20), at(30)}, {at(40), std::nullopt}};
        return details;
    }

    TicketId insert(const TicketDetails &details)
    {
        auto transaction = m_store->begin();
        const auto id = m_store->tickets.insert(details);
        if (!transaction || !id || !transaction->commit()) {
            qWarning() << (id ? QString() : id.error().detail);
            return {};
        }
        return *id;
    }

    /// Faults that a check of the whole store finds.
    QStringList faults()
    {
        const auto found = IntegrityCheck(m_store->database()).run();
        QStringList texts;
        if (!found) {
            return {found.error().text + found.error().detail};
        }
        for (const CheckFault &fault : *found) {
            texts.append(fault.text);
        }
        return texts;
    }

    QList<qint64> matches(const QString &term) { return rowsWithWord(*m_store, term); }

private Q_SLOTS:
    void init()
    {
        m_store = memoryStore();
        QVERIFY(m_store);
        auto ids = makeDirectory(*m_store);
        VERIFY_OK(ids);
        m_ids = *ids;
    }

    void everyFieldComesBack()
    {
        const TicketId other = insert(plainTicket(m_ids, u"1"_s));
        QVERIFY(other);
        TicketDetails details = fullTicket(other);
        details.ticket.id = insert(details);
        QVERIFY(details.ticket.id);
        const auto read = m_store->tickets.details(details.ticket.id);
        VERIFY_OK(read);
        QVERIFY(*read == details);
        const auto found = m_store->tickets.find(details.ticket.id);
        VERIFY_OK(found);
        QVERIFY(**found == details.ticket);
        const auto byNumber = m_store->tickets.findByNumber(u"2026-000123"_s);
        VERIFY_OK(byNumber);
        QVERIFY(**byNumber == details.ticket);
        const auto row = m_store->tickets.rows({details.ticket.id});
        VERIFY_OK(row);
        QVERIFY(row->constFirst().ticket == details.ticket);
        QCOMPARE(row->constFirst().requesterName, u"Karen Ö."_s);
        QCOMPARE(row->constFirst().tags, details.tags);
        // The link shows at its other end, and so does the child.
        const auto otherRead = m_store->tickets.details(other);
        VERIFY_OK(otherRead);
        QCOMPARE(otherRead->links, (QList<TicketLink>{{details.ticket.id, TicketLinkKind::ContinuedFrom}}));
        QCOMPARE(otherRead->mergedChildren, QList<TicketId>{details.ticket.id});
    }

    void updateWritesEveryField()
    {
        const TicketId other = insert(plainTicket(m_ids, u"1"_s));
        TicketDetails before = plainTicket(m_ids, u"2"_s);
        before.ticket.id = insert(before);
        TicketDetails after = fullTicket(other);
        after.ticket.id = before.ticket.id;
        {
            auto transaction = m_store->begin();
            VERIFY_OK(transaction);
            VERIFY_OK(m_store->tickets.update(before, after));
            VERIFY_OK(transaction->commit());
        }
        auto read = m_store->tickets.details(before.ticket.id);
        VERIFY_OK(read);
        QVERIFY(*read == after);
        // And back again.
        {
            auto transaction = m_store->begin();
            VERIFY_OK(transaction);
            VERIFY_OK(m_store->tickets.update(after, before));
            VERIFY_OK(transaction->commit());
        }
        read = m_store->tickets.details(before.ticket.id);
        VERIFY_OK(read);
        QVERIFY(*read == before);
        QCOMPARE(faults().join(u"; "_s), QString());
    }

    void updateOfWhatIsNotStoredIsAConflict()
    {
        TicketDetails before = plainTicket(m_ids, u"2"_s);
        before.ticket.id = insert(before);
        Ticket stale = before.ticket;
        stale.version = 7;
        Ticket after = stale;
        after.version = 8;
        after.subject = u"Other"_s;
        auto transaction = m_store->begin();
        VERIFY_OK(transaction);
        VERIFY_ERROR(m_store->tickets.update(stale, after), ErrorKind::Conflict);
        transaction->rollback();
        QCOMPARE((*m_store->tickets.find(before.ticket.id))->subject, before.ticket.subject);
    }

    void numbersAreUnique()
    {
        QVERIFY(insert(plainTicket(m_ids, u"5"_s)));
        auto transaction = m_store->begin();
        VERIFY_OK(transaction);
        VERIFY_ERROR(m_store->tickets.insert(plainTicket(m_ids, u"5"_s)), ErrorKind::Conflict);
    }

    void unknownFieldsAreRefused()
    {
        TicketDetails details = plainTicket(m_ids, u"5"_s);
        details.fields.insert(u"nowhere"_s, u"x"_s);
        auto transaction = m_store->begin();
        VERIFY_OK(transaction);
        VERIFY_ERROR(m_store->tickets.insert(details), ErrorKind::InvalidInput);
    }

    void missingTickets()
    {
        QCOMPARE(*m_store->tickets.find(TicketId{99}), std::nullopt);
        QCOMPARE(*m_store->tickets.findByNumber(u"99"_s), std::nullopt);
        VERIFY_ERROR(m_store->tickets.details(TicketId{99}), ErrorKind::NotFound);
        VERIFY_ERROR(m_store->tickets.purge(TicketId{99}), ErrorKind::NotFound);
    }

    void bulkReadsKeepTheOrder()
    {
        QList<TicketId> ids;
        for (int i = 0; i < 130; ++i) {
            ids.prepend(insert(plainTicket(m_ids, QString::number(i))));
        }
        QList<TicketId> asked = ids;
        asked.insert(3, TicketId{100000});
        const auto rows = m_store->tickets.rows(asked);
        VERIFY_OK(rows);
        QList<TicketId> got;
        for (const TicketRow &row : *rows) {
            got.append(row.ticket.id);
        }
        QCOMPARE(got, ids);
        QCOMPARE(m_store->tickets.tickets(asked)->size(), ids.size());
    }

    void countersFollow()
    {
        TicketDetails details = plainTicket(m_ids, u"1"_s);
        details.ticket.id = insert(details);
        Ticket assigned = details.ticket;
        assigned.agent = m_ids.ken;
        ++assigned.version;
        VERIFY_OK(m_store->tickets.update(details.ticket, assigned));
        QCOMPARE(m_store->tickets.openLoad()->value(m_ids.ken), 1);
        QCOMPARE(*m_store->database().integer(u"SELECT count(*) FROM ticket_counts"_s), 1);
        Ticket closed = assigned;
        closed.status = m_ids.closed;
        closed.state = TicketState::Closed;
        closed.closed = at(5);
        ++closed.version;
        VERIFY_OK(m_store->tickets.update(assigned, closed));
        QCOMPARE(m_store->tickets.openLoad()->value(m_ids.ken), 0);
        QCOMPARE(*m_store->tickets.countOpenOf(m_ids.jane), 0);
        QCOMPARE(*m_store->tickets.countOf(m_ids.jane), 1);
        QCOMPARE(faults().join(u"; "_s), QString());
    }

    void changesAreLogged()
    {
        TicketDetails details = plainTicket(m_ids, u"1"_s);
        const qint64 start = *m_store->changes.last();
        details.ticket.id = insert(details);
        Ticket changed = details.ticket;
        changed.subject = u"Other"_s;
        changed.version = 2;
        VERIFY_OK(m_store->tickets.update(details.ticket, changed));
        VERIFY_OK(m_store->tickets.purge(details.ticket.id));
        const auto changes = m_store->changes.since(start, 100);
        VERIFY_OK(changes);
        QCOMPARE(changes->changes.size(), 3);
        QCOMPARE(changes->changes.at(0).kind, StoredChangeKind::Added);
        QCOMPARE(changes->changes.at(1).kind, StoredChangeKind::Updated);
        QCOMPARE(changes->changes.at(1).version, 2);
        QCOMPARE(changes->changes.at(2).kind, StoredChangeKind::Removed);
        QCOMPARE(changes->last, start + 3);
        QVERIFY(!changes->incomplete);
        // One who was away for long must read everything anew.
        VERIFY_OK(m_store->changes.trim(1));
        QVERIFY(m_store->changes.since(start, 100)->incomplete);
        QVERIFY(!m_store->changes.since(start + 2, 100)->incomplete);
        QCOMPARE(m_store->changes.since(start + 2, 100)->changes.size(), 1);
        QVERIFY(m_store->changes.since(start + 100, 100)->incomplete);
    }

    void searchFollowsTheHeader()
    {
        TicketDetails details = plainTicket(m_ids, u"T-77"_s);
        details.ticket.id = insert(details);
        const QList<qint64> header{SearchIndex::rowId(details.ticket.id, 0)};
        for (const QString &term : {u"printer"_s, u"77"_s, u"jane"_s, u"doe"_s, u"bank"_s}) {
            QVERIFY2(matches(term) == header, qPrintable(term));
        }
        Ticket changed = details.ticket;
        changed.subject = u"Scanner"_s;
        changed.requester = m_ids.karen;
        changed.version = 2;
        VERIFY_OK(m_store->tickets.update(details.ticket, changed));
        QCOMPARE(matches(u"printer"_s), QList<qint64>());
        QCOMPARE(matches(u"jane"_s), QList<qint64>());
        QCOMPARE(matches(u"scanner"_s), header);
        QCOMPARE(matches(u"karen"_s), header);
        QCOMPARE(m_store->tickets.rows({changed.id})->constFirst().requesterName, u"Karen Ö."_s);
        QCOMPARE(faults().join(u"; "_s), QString());
    }

    void aRenamedRequesterIsFound()
    {
        TicketDetails details = plainTicket(m_ids, u"1"_s);
        details.ticket.id = insert(details);
        auto jane = m_store->people.requester(m_ids.jane);
        VERIFY_OK(jane);
        jane->name = u"Jane Smith"_s;
        jane->emails = {u"smith@bank.example"_s};
        VERIFY_OK(m_store->people.update(*jane));
        QCOMPARE(matches(u"doe"_s), QList<qint64>());
        QCOMPARE(matches(u"smith"_s), QList<qint64>{SearchIndex::rowId(details.ticket.id, 0)});
        QCOMPARE(m_store->tickets.rows({details.ticket.id})->constFirst().requesterName, u"Jane Smith"_s);
        QCOMPARE(faults().join(u"; "_s), QString());
    }

    void purgeLeavesNothing()
    {
        const qint64 pagesOfText = searchedRows(*m_store);
        TicketDetails child = plainTicket(m_ids, u"child"_s);
        TicketDetails details = plainTicket(m_ids, u"1"_s);
        details.tags = {u"x"_s};
        details.fields = {{u"room"_s, u"1"_s}};
        details.collaborators = {{m_ids.karen, true}};
        details.referrals = {{ReferralKind::Agent, m_ids.mary.value}};
        details.pauses = {{at(1), at(2)}};
        const TicketId id = insert(details);
        child.ticket.mergedInto = id;
        child.links = {{id, TicketLinkKind::Related}};
        child.ticket.id = insert(child);
        const auto attachment = m_store->attachments.add(ByteSource::fromBytes("abc"), u"a"_s, u"text/plain"_s, at(0));
        VERIFY_OK(attachment);
        ThreadEntry entry;
        entry.ticket = id;
        entry.body.text = u"smoke everywhere"_s;
        entry.attachments = {*attachment};
        const auto entryId = m_store->threads.append(entry);
        VERIFY_OK(entryId);
        VERIFY_OK(m_store->threads.edit(*entryId, {at(1), m_ids.ken, entry.body}, {u"less smoke"_s, {}}));
        Event event;
        event.ticket = id;
        VERIFY_OK(m_store->events.append(event));
        Task task;
        task.ticket = id;
        VERIFY_OK(m_store->tasks.insert(task));
        VERIFY_OK(m_store->feedback.insert({id, 5, u"good"_s, at(3), at(2)}));
        VERIFY_OK(m_store->drafts.save({m_ids.ken, id, DraftKind::Reply, "{}", at(4)}));
        VERIFY_OK(m_store->messageIds.insert(u"m@x"_s, {id, *entryId}, at(0)));
        VERIFY_OK(m_store->messageIds.insertExternalKey(u"k"_s, id));
        OutgoingMail mail;
        mail.ticket = id;
        mail.entry = *entryId;
        mail.attachments = {attachment->id};
        VERIFY_OK(m_store->outbox.insert(mail));
        Notification notification;
        notification.agent = m_ids.ken;
        notification.ticket = id;
        VERIFY_OK(m_store->notifications.insert(notification));
        VERIFY_OK(m_store->agenda.recordStep(id, EscalationTrigger::ResolutionOverdue, 0, at(0)));
        {
            auto transaction = m_store->begin();
            VERIFY_OK(transaction);
            VERIFY_OK(m_store->tickets.purge(id));
            VERIFY_OK(transaction->commit());
        }
        VERIFY_OK(m_store->attachments.purgeUnreferenced(at(1000)));
        const auto alone = m_store->tickets.details(child.ticket.id);
        VERIFY_OK(alone);
        QCOMPARE(alone->ticket.mergedInto, TicketId());
        QVERIFY(alone->links.isEmpty());
        for (const char *table : {"ticket_tags",        "ticket_fields", "collaborators", "referrals",     "pauses",
                                  "ticket_links",       "entries",       "entry_edits",   "events",        "tasks",
                                  "feedback",           "drafts",        "message_ids",   "external_keys", "outbox",
                                  "outbox_attachments", "notifications", "escalations",   "attachments",   "blobs",
                                  "blob_chunks",        "purging"}) {
            QVERIFY2(*m_store->database().integer(u"SELECT count(*) FROM "_s + QString::fromLatin1(table)) == 0, table);
        }
        QCOMPARE(searchedRows(*m_store), pagesOfText + 1);
        QCOMPARE(matches(u"smoke"_s), QList<qint64>());
        QCOMPARE(faults().join(u"; "_s), QString());
    }

    void agendaFindsWhatIsDue()
    {
        const auto add = [&](const QString &number, auto change) {
            TicketDetails details = plainTicket(m_ids, number);
            change(details.ticket);
            return insert(details);
        };
        const TicketId late = add(u"late"_s, [](Ticket &t) { t.due = at(10); });
        const TicketId recorded = add(u"recorded"_s, [](Ticket &t) {
            t.due = at(11);
            t.overdueRecorded = true;
        });
        const TicketId soon = add(u"soon"_s, [](Ticket &t) {
            t.due = at(500);
            t.dueSoon = at(90);
        });
        const TicketId later = add(u"later"_s, [](Ticket &t) { t.due = at(500); });
        const TicketId snoozed = add(u"snoozed"_s, [](Ticket &t) { t.pendingUntil = at(50); });
        const TicketId resolved = add(u"resolved"_s, [&](Ticket &t) {
            t.status = m_ids.closed;
            t.state = TicketState::Closed;
            t.closed = at(20);
        });
        const TicketId gone = add(u"gone"_s, [&](Ticket &t) {
            t.status = m_ids.deleted;
            t.state = TicketState::Deleted;
            t.deleted = at(30);
        });
        QVERIFY(late && recorded && soon && later && snoozed && resolved && gone);
        AgendaStore &agenda = m_store->agenda;
        QCOMPARE(*agenda.overdueUnrecorded(at(100), 10), QList<TicketId>{late});
        QCOMPARE(*agenda.overdueUnrecorded(at(9), 10), QList<TicketId>());
        QCOMPARE(*agenda.warned(at(100)), (QList<TicketId>{late, recorded, soon}));
        QCOMPARE(*agenda.pendingPassed(at(100), 10), QList<TicketId>{snoozed});
        QCOMPARE(*agenda.pendingPassed(at(49), 10), QList<TicketId>());
        QCOMPARE(*agenda.closedBefore(m_ids.closed, at(21), 10), QList<TicketId>{resolved});
        QCOMPARE(*agenda.closedBefore(m_ids.closed, at(20), 10), QList<TicketId>());
        QCOMPARE(*agenda.deletedBefore(at(31), 10), QList<TicketId>{gone});
        QVERIFY(*agenda.recordStep(late, EscalationTrigger::ResolutionOverdue, 0, at(0)));
        QVERIFY(!*agenda.recordStep(late, EscalationTrigger::ResolutionOverdue, 0, at(0)));
        QVERIFY(*agenda.hasRunStep(late, EscalationTrigger::ResolutionOverdue, 0, at(0)));
        QVERIFY(!*agenda.hasRunStep(late, EscalationTrigger::ResolutionOverdue, 0, at(1)));
    }

    void tagsInUse()
    {
        TicketDetails one = plainTicket(m_ids, u"1"_s);
        one.tags = {u"a"_s, u"b"_s};
        TicketDetails two = plainTicket(m_ids, u"2"_s);
        two.tags = {u"b"_s};
        QVERIFY(insert(one) && insert(two));
        const auto tags = m_store->tickets.tags(10);
        VERIFY_OK(tags);
        QCOMPARE(*tags, (QList<std::pair<QString, int>>{{u"b"_s, 2}, {u"a"_s, 1}}));
    }
};

QTEST_GUILESS_MAIN(TestTicketStore)

#include "tst_ticketstore.moc"
