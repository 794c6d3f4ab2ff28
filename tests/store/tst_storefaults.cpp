// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes wrong around a file: each has a clear error, and nothing that was acknowledged is lost.

#include "store/Restrictions.h"
#include "store/StoreFixture.h"
#include "store/maintenance/IntegrityCheck.h"

#include <QFile>
#include <QThread>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto everybody = QFile::Permissions::fromInt(0x7777);
constexpr auto readable = QFile::Permissions::fromInt(0x5555);

} // namespace

class TestStoreFaults : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    /// A help desk with `count` tickets in m_path, closed again.
    void make(int count)
    {
        auto store = Store::create(m_path);
        VERIFY_OK(store);
        auto ids = makeDirectory(**store);
        VERIFY_OK(ids);
        for (int i = 0; i < count; ++i) {
            add(**store, *ids, QString::number(i));
        }
    }

    /// A ticket that will have one message.
    static TicketDetails ticketOf(const SampleDirectory &ids, const QString &number)
    {
        TicketDetails details = plainTicket(ids, number);
        details.ticket.entryCount = 1;
        return details;
    }

    static bool add(Store &store, const SampleDirectory &ids, const QString &number)
    {
        auto transaction = store.begin();
        if (!transaction) {
            return false;
        }
        const auto id = store.tickets.insert(ticketOf(ids, number));
        if (!id) {
            return false;
        }
        ThreadEntry entry;
        entry.ticket = *id;
        entry.kind = EntryKind::Message;
        entry.body.text = QString(500, u'x') + number;
        return store.threads.append(entry) && transaction->commit();
    }

    static int tickets(Store &store)
    {
        return static_cast<int>(store.database().integer(u"SELECT count(*) FROM tickets"_s).value_or(-1));
    }

    static bool isSound(Store &store)
    {
        const auto faults = IntegrityCheck(store.database()).run();
        return faults && faults->isEmpty();
    }

    void overwrite(qint64 from, const QByteArray &bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(from) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile::setPermissions(m_folder->path(), everybody);
        m_path = m_folder->filePath(u"desk.db"_s);
    }

    void whatIsNoHelpDesk_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("text") << QByteArray("Dear help desk,\nmy printer smokes.\n").repeated(100)
                              << ErrorKind::WrongSchema;
        QTest::newRow("zeros") << QByteArray(10000, '\0') << ErrorKind::WrongSchema;
        QTest::newRow("empty") << QByteArray() << ErrorKind::WrongSchema;
        QTest::newRow("short") << QByteArray("SQLite format 3") << ErrorKind::WrongSchema;
    }

    void whatIsNoHelpDesk()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorKind, kind);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        VERIFY_ERROR(Store::open(m_path), kind);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void missingAndFolders()
    {
        VERIFY_ERROR(Store::open(m_path), ErrorKind::NotFound);
        QVERIFY(!QFile::exists(m_path));
        VERIFY_ERROR(Store::open(m_folder->path()), ErrorKind::InvalidInput);
        VERIFY_ERROR(Store::create(m_folder->filePath(u"no/such/desk.db"_s)), ErrorKind::Unavailable);
    }

    void damage_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<int>("length"); // 0: the file ends there
        QTest::newRow("a table's first page") << qint64(4096) << 4096;
        QTest::newRow("the middle") << qint64(200 * 1024) << 60000;
        QTest::newRow("cut off") << qint64(300 * 1024) << 0;
    }

    void damage()
    {
        QFETCH(qint64, from);
        QFETCH(int, length);
        make(300);
        if (length == 0) {
            QVERIFY(QFile::resize(m_path, from));
        } else {
            overwrite(from, QByteArray(length, '\xa5'));
        }
        auto store = Store::open(m_path);
        if (!store) {
            QCOMPARE(store.error().kind, ErrorKind::Corrupt);
            return;
        }
        const auto faults = IntegrityCheck((*store)->database()).run();
        if (!faults) {
            QCOMPARE(faults.error().kind, ErrorKind::Corrupt);
            return;
        }
        QVERIFY(!faults->isEmpty());
        QCOMPARE(faults->constFirst().subject, CheckSubject::File);
        QVERIFY(!faults->constFirst().advice.isEmpty());
    }

    void anotherWriterIsBusy()
    {
        make(3);
        OpenOptions options;
        options.busyTimeout = Duration(20);
        auto one = Store::open(m_path, options);
        auto two = Store::open(m_path, options);
        VERIFY_OK(one);
        VERIFY_OK(two);
        {
            auto writing = (*one)->begin();
            VERIFY_OK(writing);
            const auto refused = (*two)->begin();
            VERIFY_ERROR(refused, ErrorKind::Busy);
            QVERIFY(refused.error().retryable);
            // Reading goes on meanwhile, and opening does.
            QCOMPARE(tickets(**two), 3);
            VERIFY_OK(Store::open(m_path, options));
        }
        VERIFY_OK((*two)->begin());
    }

    void aProgramThatKeepsTheFileToItself()
    {
        make(3);
        auto holder = Database::open(m_path);
        VERIFY_OK(holder);
        VERIFY_OK((*holder)->execute(u"PRAGMA locking_mode = EXCLUSIVE"_s));
        VERIFY_OK((*holder)->execute(u"BEGIN EXCLUSIVE"_s));
        VERIFY_OK((*holder)->run(u"DELETE FROM change_log"_s));
        VERIFY_OK((*holder)->execute(u"COMMIT"_s));
        OpenOptions options;
        options.busyTimeout = Duration(20);
        VERIFY_ERROR(Store::open(m_path, options), ErrorKind::Busy);
        holder->reset();
        VERIFY_OK(Store::open(m_path, options));
    }

    void twoConnectionsSeeEachOther()
    {
        make(1);
        auto one = Store::open(m_path);
        auto two = Store::open(m_path);
        VERIFY_OK(one);
        VERIFY_OK(two);
        const qint64 seen = *(*two)->database().dataVersion();
        const qint64 last = *(*two)->changes.last();
        QCOMPARE(*(*two)->database().dataVersion(), seen);
        const auto ticket = (*one)->tickets.findByNumber(u"0"_s);
        VERIFY_OK(ticket);
        Ticket changed = **ticket;
        changed.subject = u"Changed"_s;
        ++changed.version;
        VERIFY_OK((*one)->tickets.update(**ticket, changed));
        QVERIFY(*(*two)->database().dataVersion() != seen);
        const auto changes = (*two)->changes.since(last, 10);
        VERIFY_OK(changes);
        QCOMPARE(changes->changes.size(), 1);
        QCOMPARE(changes->changes.constFirst().ticket, changed.id);
        QCOMPARE((*(*two)->tickets.find(changed.id))->subject, u"Changed"_s);
        // What the other one saw before cannot be written over.
        Ticket stale = **ticket;
        stale.subject = u"Overwritten"_s;
        ++stale.version;
        VERIFY_ERROR((*two)->tickets.update(**ticket, stale), ErrorKind::Conflict);
    }

    void manyWritersLoseNothing()
    {
        constexpr int writers = 4;
        constexpr int each = 25;
        make(0);
        auto directory = Store::open(m_path);
        VERIFY_OK(directory);
        // The ids that makeDirectory() gave.
        SampleDirectory ids;
        ids.jane = RequesterId{1};
        ids.support = DepartmentId{1};
        ids.normal = PriorityId{1};
        ids.open = StatusId{1};
        std::atomic<int> written = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back(QThread::create([&, writer] {
                OpenOptions patient;
                patient.busyTimeout = Duration(60000);
                auto store = Store::open(m_path, patient);
                for (int i = 0; store && i < each; ++i) {
                    if (add(**store, ids, u"%1-%2"_s.arg(writer).arg(i))) {
                        ++written;
                    }
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads) {
            thread->wait();
        }
        QCOMPARE(written.load(), writers * each);
        QCOMPARE(tickets(**directory), writers * each);
        QVERIFY(isSound(**directory));
    }

    void readOnly_data()
    {
        QTest::addColumn<bool>("file");
        QTest::addColumn<bool>("folder");
        QTest::newRow("file") << true << false;
#ifdef Q_OS_UNIX // a folder has no such permissions on Windows
        QTest::newRow("folder") << false << true;
        QTest::newRow("both") << true << true;
#endif
    }

    void readOnly()
    {
        QFETCH(bool, file);
        QFETCH(bool, folder);
        const Unprivileged somebody;
        if (!somebody.works()) {
            QSKIP("this user may neither be restricted nor become another one");
        }
        make(3);
        if (file) {
            QVERIFY(QFile::setPermissions(m_path, readable));
        }
        // The folder belongs to the user of the test: a folder of somebody else's below it.
        if (folder) {
            QVERIFY(QFile::copy(m_path, m_path + u".copy"_s));
            QDir(m_folder->path()).mkdir(u"closed"_s);
            const QString inside = m_folder->filePath(u"closed/desk.db"_s);
            QVERIFY(QFile::rename(m_path, inside));
            QVERIFY(QFile::setPermissions(m_folder->filePath(u"closed"_s), readable));
            m_path = inside;
        }
        const auto refused = Store::open(m_path);
        if (refused) {
            QFAIL("a file that cannot be written was opened for writing");
        }
        QVERIFY(refused.error().kind == ErrorKind::ReadOnly || refused.error().kind == ErrorKind::Unavailable);
        OpenOptions options;
        options.mode = OpenMode::ReadOnly;
        auto reading = Store::open(m_path, options);
        VERIFY_OK(reading);
        QCOMPARE(tickets(**reading), 3);
        VERIFY_ERROR((*reading)->bans.save({u"x@y.example"_s, {}}), ErrorKind::ReadOnly);
        QVERIFY(isSound(**reading));
        QFile::setPermissions(m_folder->filePath(u"closed"_s), everybody);
    }

    void aFullDisk_data()
    {
        QTest::addColumn<bool>("realDisk");
        QTest::newRow("a limit on pages") << false;
        QTest::newRow("a small disk") << true;
    }

    void aFullDisk()
    {
        QFETCH(bool, realDisk);
        const SmallDisk disk(realDisk ? m_folder->path() : QString());
        if (realDisk && !disk.works()) {
            QSKIP("mounting a small disk needs Linux, and root");
        }
        auto store = Store::create(m_path);
        VERIFY_OK(store);
        auto ids = makeDirectory(**store);
        VERIFY_OK(ids);
        if (!realDisk) {
            const qint64 pages = *(*store)->database().integer(u"PRAGMA page_count"_s);
            QVERIFY(*(*store)->database().integer(u"PRAGMA max_page_count = %1"_s.arg(pages + 50)) > 0);
        }
        int written = 0;
        Error error;
        while (written < 100000) {
            auto transaction = (*store)->begin();
            if (!transaction) {
                error = transaction.error();
                break;
            }
            auto id = (*store)->tickets.insert(ticketOf(*ids, QString::number(written)));
            ThreadEntry entry;
            entry.kind = EntryKind::Message;
            entry.body.text = QString(2000, u'x');
            if (id) {
                entry.ticket = *id;
                const auto appended = (*store)->threads.append(entry);
                const auto committed = appended ? transaction->commit() : Result<void>();
                if (appended && committed) {
                    ++written;
                    continue;
                }
                error = appended ? committed.error() : appended.error();
            } else {
                error = id.error();
            }
            break;
        }
        QCOMPARE(error.kind, ErrorKind::StorageFull);
        QVERIFY(error.retryable && !error.text.isEmpty());
        QVERIFY(written > 0);
        // Everything that was acknowledged is there, nothing else, and reading works.
        QVERIFY(!(*store)->database().inTransaction());
        QCOMPARE(tickets(**store), written);
        QCOMPARE(*(*store)->database().integer(u"SELECT count(*) FROM entries"_s), written);
        if (realDisk) {
            store->reset();
            auto again = Store::open(m_path);
            VERIFY_OK(again);
            QCOMPARE(tickets(**again), written);
            QVERIFY(isSound(**again));
            return;
        }
        // With room again, work goes on.
        VERIFY_OK((*store)->database().execute(u"PRAGMA max_page_count = 1000000"_s));
        QVERIFY(add(**store, *ids, u"after"_s));
        QVERIFY(isSound(**store));
    }

    void whatWasNotCommittedIsNotThere()
    {
        make(2);
        const QString copy = m_folder->filePath(u"crashed.db"_s);
        {
            auto store = Store::open(m_path);
            VERIFY_OK(store);
            SampleDirectory ids;
            ids.jane = RequesterId{1};
            ids.support = DepartmentId{1};
            ids.normal = PriorityId{1};
            ids.open = StatusId{1};
            QVERIFY(add(**store, ids, u"committed"_s));
            auto transaction = (*store)->begin();
            VERIFY_OK(transaction);
            VERIFY_OK((*store)->tickets.insert(plainTicket(ids, u"not committed"_s)));
            // As after a power cut: the files as they are on the disk at this moment.
            QVERIFY(QFile::copy(m_path, copy));
            QVERIFY(QFile::copy(m_path + u"-wal"_s, copy + u"-wal"_s));
        }
        auto store = Store::open(copy);
        VERIFY_OK(store);
        QCOMPARE(tickets(**store), 3);
        QVERIFY((*store)->tickets.findByNumber(u"committed"_s)->has_value());
        QVERIFY(isSound(**store));
    }
};

QTEST_GUILESS_MAIN(TestStoreFaults)

#include "tst_storefaults.moc"
