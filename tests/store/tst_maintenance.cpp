// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backup and restore, check and repair, statistics, bulk load.

#include "store/StoreFixture.h"
#include "store/maintenance/Backup.h"
#include "store/maintenance/BulkLoad.h"
#include "store/maintenance/IntegrityCheck.h"
#include "store/maintenance/Stats.h"

#include <QDir>
#include <QFile>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestMaintenance : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
    SampleDirectory m_ids;

    void open()
    {
        auto store = Store::create(m_path);
        VERIFY_OK(store);
        m_store = std::move(*store);
        auto ids = makeDirectory(*m_store);
        VERIFY_OK(ids);
        m_ids = *ids;
    }

    TicketId add(const QString &number, const QString &text = u"something"_s)
    {
        TicketDetails details = plainTicket(m_ids, number);
        details.tags = {u"t%1"_s.arg(number.size()), u"x"_s};
        details.ticket.agent = m_ids.ken;
        details.ticket.due = at(5);
        details.ticket.entryCount = 2;
        details.ticket.noteCount = 1;
        const auto id = m_store->tickets.insert(details);
        if (!id) {
            return {};
        }
        ThreadEntry entry;
        entry.ticket = *id;
        entry.kind = EntryKind::Message;
        entry.body.text = text;
        const bool message = m_store->threads.append(entry).has_value();
        entry.kind = EntryKind::Note;
        entry.body.text = u"note "_s + text;
        Event event;
        event.ticket = *id;
        return message && m_store->threads.append(entry) && m_store->events.append(event) ? *id : TicketId();
    }

    QList<CheckFault> faults() { return IntegrityCheck(m_store->database()).run().value_or(QList<CheckFault>(1)); }
    static int tickets(Store &store)
    {
        return static_cast<int>(*store.database().integer(u"SELECT count(*) FROM tickets"_s));
    }
    int matches(const QString &term)
    {
        return static_cast<int>(
            *m_store->database().integer(u"SELECT count(*) FROM search WHERE search MATCH ?"_s, term));
    }
    QStringList schema()
    {
        QStringList names;
        auto query = m_store->database().prepare(u"SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM "
                                                 "sqlite_schema ORDER BY 1"_s);
        if (query) {
            (void)query->forEach([&](const Statement &row) { names.append(row.text(0)); });
        }
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"desk.db"_s);
        open();
    }
    void cleanup() { m_store.reset(); }

    void backupIsWhole()
    {
        QVERIFY(add(u"1"_s));
        const QString backup = m_folder->filePath(u"copy.db"_s);
        VERIFY_OK(backupDatabase(m_store->database(), backup));
        QVERIFY(add(u"2"_s)); // after it
        auto copy = Store::open(backup);
        VERIFY_OK(copy);
        QCOMPARE(tickets(**copy), 1);
        QCOMPARE(*(*copy)->instanceId(), *m_store->instanceId());
        QVERIFY(IntegrityCheck((*copy)->database()).run()->isEmpty());
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.part*"_s}), QStringList());
    }

    void backupReplacesOnlyWhenTold()
    {
        const QString backup = m_folder->filePath(u"copy.db"_s);
        VERIFY_OK(backupDatabase(m_store->database(), backup));
        QVERIFY(add(u"1"_s));
        VERIFY_ERROR(backupDatabase(m_store->database(), backup), ErrorKind::Conflict);
        QCOMPARE(tickets(**Store::open(backup)), 0);
        VERIFY_OK(backupDatabase(m_store->database(), backup, Overwrite::Yes));
        QCOMPARE(tickets(**Store::open(backup)), 1);
    }

    void backupReplacesNoHelpDeskInUse()
    {
        QVERIFY(add(u"1"_s));
        VERIFY_ERROR(backupDatabase(m_store->database(), m_path, Overwrite::Yes), ErrorKind::InvalidInput);
        const QString link = m_folder->filePath(u"link.db"_s);
        QVERIFY(QFile::link(m_path, link));
        if (QFileInfo(link).isSymbolicLink()) { // on Windows it is a file that the shell alone follows
            VERIFY_ERROR(backupDatabase(m_store->database(), link, Overwrite::Yes), ErrorKind::InvalidInput);
        }
        // Another one, which a colleague has open: its last changes are in its log.
        const QString other = m_folder->filePath(u"other.db"_s);
        VERIFY_OK(backupDatabase(m_store->database(), other));
        {
            const auto theirs = Store::open(other);
            VERIFY_OK(theirs);
            VERIFY_ERROR(backupDatabase(m_store->database(), other, Overwrite::Yes), ErrorKind::Busy);
            QCOMPARE(tickets(**theirs), 1);
        }
        QVERIFY(add(u"2"_s));
        QCOMPARE(tickets(**Store::open(m_path)), 2); // the file is still the one that we write to
        VERIFY_OK(backupDatabase(m_store->database(), other, Overwrite::Yes));
        QCOMPARE(tickets(**Store::open(other)), 2);
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.part*"_s}), QStringList());
    }

    void backupNeedsAFolder() { QVERIFY(!backupDatabase(m_store->database(), m_folder->filePath(u"no/copy.db"_s))); }

    void restoreKeepsWhatWasThere()
    {
        QVERIFY(add(u"1"_s));
        const QString backup = m_folder->filePath(u"copy.db"_s);
        VERIFY_OK(backupDatabase(m_store->database(), backup));
        QVERIFY(add(u"2"_s));
        VERIFY_ERROR(restoreDatabase(backup, m_path), ErrorKind::Conflict);
        VERIFY_ERROR(restoreDatabase(backup, m_path, Overwrite::Yes), ErrorKind::Busy); // we have it open
        QCOMPARE(tickets(*m_store), 2);
        m_store.reset();
        const auto kept = restoreDatabase(backup, m_path, Overwrite::Yes);
        VERIFY_OK(kept);
        QCOMPARE(tickets(**Store::open(m_path)), 1);
        QCOMPARE(tickets(**Store::open(*kept)), 2);
        QCOMPARE(tickets(**Store::open(backup)), 1);
    }

    void restoreToANewPlace()
    {
        QVERIFY(add(u"1"_s));
        const QString backup = m_folder->filePath(u"copy.db"_s);
        VERIFY_OK(backupDatabase(m_store->database(), backup));
        const auto kept = restoreDatabase(backup, m_folder->filePath(u"new.db"_s));
        VERIFY_OK(kept);
        QVERIFY(kept->isEmpty());
        QCOMPARE(tickets(**Store::open(m_folder->filePath(u"new.db"_s))), 1);
    }

    void restoreOverADamagedFile()
    {
        QVERIFY(add(u"1"_s));
        const QString backup = m_folder->filePath(u"copy.db"_s);
        VERIFY_OK(backupDatabase(m_store->database(), backup));
        m_store.reset();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("ruined") == 6);
        file.close();
        const auto kept = restoreDatabase(backup, m_path, Overwrite::Yes);
        VERIFY_OK(kept);
        QCOMPARE(QFile(*kept).size(), 6);
        QCOMPARE(tickets(**Store::open(m_path)), 1);
    }

    void aBadBackupIsNotRestored_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("text") << QByteArray(5000, 'x') << ErrorKind::WrongSchema;
        QTest::newRow("empty") << QByteArray() << ErrorKind::WrongSchema;
        QTest::newRow("cut off") << QByteArray("cut") << ErrorKind::Corrupt;
        QTest::newRow("newer") << QByteArray("newer") << ErrorKind::WrongSchema;
    }

    void aBadBackupIsNotRestored()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorKind, kind);
        QVERIFY(add(u"1"_s));
        const QString bad = m_folder->filePath(u"bad.db"_s);
        if (content == "cut" || content == "newer") {
            VERIFY_OK(backupDatabase(m_store->database(), bad));
            if (content == "cut") {
                QVERIFY(QFile::resize(bad, QFile(bad).size() / 2));
            } else {
                VERIFY_OK((*Database::open(bad))->execute(u"PRAGMA user_version = 999"_s));
            }
        } else {
            QFile file(bad);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        }
        m_store.reset();
        VERIFY_ERROR(restoreDatabase(bad, m_path, Overwrite::Yes), kind);
        QCOMPARE(tickets(**Store::open(m_path)), 1);
        VERIFY_ERROR(restoreDatabase(m_path, m_path, Overwrite::Yes), ErrorKind::InvalidInput);
    }

    void aSoundDeskHasNoFaults()
    {
        QCOMPARE(faults(), QList<CheckFault>());
        QVERIFY(add(u"1"_s) && add(u"2"_s));
        QCOMPARE(faults(), QList<CheckFault>());
    }

    void faultsAreFoundAndRepaired_data()
    {
        QTest::addColumn<QStringList>("damage");
        QTest::addColumn<CheckSubject>("subject");
        QTest::addColumn<bool>("repairable");
        const auto row = [](const char *name, const QStringList &damage, CheckSubject subject, bool repairable) {
            QTest::newRow(name) << damage << subject << repairable;
        };
        row("counter too high", {u"UPDATE ticket_counts SET n = n + 1"_s}, CheckSubject::Counters, true);
        row("counter missing", {u"DELETE FROM ticket_counts"_s}, CheckSubject::Counters, true);
        row("counter of nothing", {u"INSERT INTO ticket_counts VALUES (1, 9, 9, 9, 9, 0, 5)"_s}, CheckSubject::Counters,
            true);
        row("search lost", {u"INSERT INTO search (search) VALUES ('delete-all')"_s}, CheckSubject::Search, true);
        row("search of nothing", {u"INSERT INTO search (rowid, text) VALUES (999999, 'x')"_s}, CheckSubject::Search,
            true);
        row("entry count", {u"UPDATE tickets SET entry_count = 9"_s}, CheckSubject::Tickets, true);
        row("task count", {u"INSERT INTO tasks (ticket_id, title, created) VALUES (1, 'x', 0)"_s},
            CheckSubject::Tickets, true);
        row("flags", {u"UPDATE tickets SET flags = flags | 64"_s}, CheckSubject::Tickets, true);
        row("due", {u"UPDATE tickets SET next_due = 1"_s}, CheckSubject::Tickets, true);
        row("due missing", {u"UPDATE tickets SET next_due = NULL"_s}, CheckSubject::Tickets, true);
        row("name", {u"UPDATE tickets SET requester_name = 'x'"_s}, CheckSubject::Tickets, true);
        row("tags", {u"UPDATE tickets SET tags = 'x'"_s}, CheckSubject::Tickets, true);
        row("state", {u"UPDATE tickets SET state = 2 WHERE id = 1"_s}, CheckSubject::Counters, true);
        row("reference", {u"PRAGMA foreign_keys = OFF"_s, u"UPDATE tickets SET topic_id = 77"_s},
            CheckSubject::References, false);
        row("version", {u"PRAGMA user_version = 99"_s}, CheckSubject::Versions, false);
    }

    void faultsAreFoundAndRepaired()
    {
        QFETCH(QStringList, damage);
        QFETCH(CheckSubject, subject);
        QFETCH(bool, repairable);
        QVERIFY(add(u"1"_s) && add(u"2"_s));
        for (const QString &statement : damage) {
            VERIFY_OK(m_store->database().execute(statement));
        }
        const QList<CheckFault> found = faults();
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.constFirst().subject, subject);
        QCOMPARE(found.constFirst().repairable, repairable);
        QVERIFY(!found.constFirst().text.isEmpty() && !found.constFirst().advice.isEmpty());
        if (repairable) {
            VERIFY_OK(IntegrityCheck(m_store->database()).repair());
            QCOMPARE(faults(), QList<CheckFault>());
            QCOMPARE(matches(u"something"_s), 4);
            QCOMPARE(matches(u"jane"_s), 2);
        }
    }

    void searchOfAnotherVersionIsMadeAnew()
    {
        QVERIFY(add(u"1"_s));
        VERIFY_OK(m_store->database().run(u"UPDATE meta SET value = '0' WHERE key = 'search_text_version'"_s));
        VERIFY_OK(m_store->database().run(u"INSERT INTO search (search) VALUES ('delete-all')"_s));
        m_store.reset();
        auto store = Store::open(m_path);
        VERIFY_OK(store);
        m_store = std::move(*store);
        QCOMPARE(matches(u"something"_s), 2);
        QVERIFY(*m_store->search.isCurrent());
        QCOMPARE(faults(), QList<CheckFault>());
    }

    void statistics()
    {
        QVERIFY(add(u"1"_s) && add(u"2"_s));
        VERIFY_OK(m_store->attachments.add(ByteSource::fromBytes("12345"), u"x"_s, u"x/y"_s, at(0)));
        VERIFY_OK(m_store->outbox.insert(OutgoingMail()));
        const auto stats = storeStats(m_store->database());
        VERIFY_OK(stats);
        QCOMPARE(stats->schemaVersion, SchemaUpgrader().latest());
        QVERIFY(stats->engineVersion.startsWith(u"SQLite 3."_s));
        QVERIFY(stats->fileBytes > 100000);
        QCOMPARE(stats->tickets, (QMap<TicketState, qint64>{{TicketState::Open, 2}}));
        QCOMPARE(stats->entries, 4);
        QCOMPARE(stats->events, 2);
        QCOMPARE(stats->attachments, 1);
        QCOMPARE(stats->contents, 1);
        QCOMPARE(stats->contentBytes, 5);
        QCOMPARE(stats->requesters, 2);
        QCOMPARE(stats->organizations, 1);
        QCOMPARE(stats->agents, 2);
        QCOMPARE(stats->waitingMail, 1);
        QCOMPARE(stats->firstTicket, at(0));
        QCOMPARE(stats->lastTicket, at(0));
    }

    void bulkLoadLeavesAWholeDesk_data()
    {
        QTest::addColumn<BulkMode>("mode");
        QTest::newRow("fresh") << BulkMode::Fresh;
        QTest::newRow("append") << BulkMode::Append;
    }

    void bulkLoadLeavesAWholeDesk()
    {
        QFETCH(BulkMode, mode);
        if (mode == BulkMode::Append) {
            QVERIFY(add(u"before"_s, u"earlier"_s));
        }
        const QStringList before = schema();
        const qint64 last = *m_store->changes.last();
        const int present = tickets(*m_store);
        auto load = BulkLoad::begin(*m_store, mode);
        VERIFY_OK(load);
        QList<TicketId> ids;
        for (int i = 0; i < 200; ++i) {
            ids.append(add(QString::number(i), u"bulk %1"_s.arg(i)));
            QVERIFY(ids.constLast());
        }
        // An entry that changes while its text still waits to be written.
        const auto thread = m_store->threads.entries({ids.constFirst()});
        VERIFY_OK(thread);
        VERIFY_OK(m_store->threads.edit(thread->constFirst().id, {at(1), m_ids.ken, thread->constFirst().body},
                                        {u"edited"_s, {}}));
        VERIFY_OK(m_store->tickets.purge(ids.takeLast()));
        VERIFY_OK((*load)->finish());
        load->reset();
        QCOMPARE(schema(), before);
        QCOMPARE(tickets(*m_store), present + 199);
        QCOMPARE(faults(), QList<CheckFault>());
        QCOMPARE(matches(u"bulk"_s), 199 * 2 - 1);
        QCOMPARE(matches(u"edited"_s), 1);
        QCOMPARE(m_store->tickets.openLoad()->value(m_ids.ken), present + 199);
        QVERIFY(m_store->changes.since(last, 10)->incomplete);
        // Back to work, as safe as before.
        QCOMPARE(*m_store->database().integer(u"PRAGMA synchronous"_s), 2);
        const qint64 now = *m_store->changes.last();
        QVERIFY(add(u"after"_s));
        QCOMPARE(m_store->changes.since(now, 10)->changes.size(), 1);
        QCOMPARE(matches(u"something"_s), 2);
    }

    void bulkLoadWithoutFinishLeavesNothing_data() { bulkLoadLeavesAWholeDesk_data(); }

    void bulkLoadWithoutFinishLeavesNothing()
    {
        QFETCH(BulkMode, mode);
        const QStringList before = schema();
        {
            auto load = BulkLoad::begin(*m_store, mode);
            VERIFY_OK(load);
            for (int i = 0; i < 50; ++i) {
                QVERIFY(add(QString::number(i)));
            }
        }
        QCOMPARE(schema(), before);
        QCOMPARE(tickets(*m_store), 0);
        QCOMPARE(faults(), QList<CheckFault>());
        QVERIFY(add(u"after"_s));
        QCOMPARE(faults(), QList<CheckFault>());
    }

    void freshNeedsAnEmptyDesk()
    {
        QVERIFY(add(u"1"_s));
        VERIFY_ERROR(BulkLoad::begin(*m_store, BulkMode::Fresh), ErrorKind::Refused);
        QVERIFY(add(u"2"_s));
        QCOMPARE(faults(), QList<CheckFault>());
    }
};

QTEST_GUILESS_MAIN(TestMaintenance)

#include "tst_maintenance.moc"
