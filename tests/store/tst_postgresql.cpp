// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is only so over PostgreSQL: the writers' lock, a lost connection, ids, notifications, vectors of texts.

#include "store/StoreFixture.h"
#include "store/sql/SearchVector.h"

#include <QElapsedTimer>
#include <QSocketNotifier>

#include <limits>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestPostgresql : public QObject {
    Q_OBJECT

private:
    QString m_path;
    std::unique_ptr<Database> m_database;

    [[nodiscard]] std::unique_ptr<Database> another(const OpenOptions &options = {}) const
    {
        auto database = Database::open(m_path, options);
        return database ? std::move(*database) : nullptr;
    }

    /// As an administrator's pg_terminate_backend, or a server that was started again.
    void cutOff(Database &database)
    {
        const auto process = database.integer(u"SELECT pg_backend_pid()"_s);
        VERIFY_OK(process);
        auto administrator = another();
        QVERIFY(administrator);
        VERIFY_OK(administrator->integer(
            u"SELECT CASE WHEN pg_terminate_backend(CAST(? AS INTEGER), 5000) THEN 1 END"_s, *process));
    }

    qint64 roles(Database &database) { return database.integer(u"SELECT count(*) FROM roles"_s).value_or(-1); }

    Result<qint64> addRole(Database &database, const QString &name)
    {
        return database.insert(u"INSERT INTO roles (name, permissions) VALUES (?, 0)"_s, name);
    }

private Q_SLOTS:
    void init()
    {
        if (!isPostgres()) {
            QSKIP("of PostgreSQL: runs as tst_postgresql_postgresql");
        }
        const auto path = newServerDatabase(true);
        VERIFY_OK(path);
        m_path = *path;
        m_database = another();
        QVERIFY(m_database);
    }

    void cleanup() { m_database.reset(); }

    void onlyEmptyDatabasesBecomeHelpDesks()
    {
        VERIFY_ERROR(Store::create(m_path), ErrorKind::Conflict);
        const auto path = newServerDatabase(false);
        VERIFY_OK(path);
        {
            auto database = Database::open(*path);
            VERIFY_OK(database);
            VERIFY_OK((*database)->execute(u"CREATE TABLE theirs (n INTEGER)"_s));
        }
        VERIFY_ERROR(Store::create(*path), ErrorKind::Conflict);
        VERIFY_ERROR(Store::open(*path), ErrorKind::WrongSchema);
        VERIFY_ERROR(Store::open(m_path + u"_that_is_not_there"_s), ErrorKind::NotFound);
        VERIFY_ERROR(Store::open(u"postgresql://nobody:secret@127.0.0.1:1/x"_s), ErrorKind::Unavailable);
        QVERIFY(!Store::open(u"postgresql://nobody:secret@127.0.0.1:1/x"_s).error().text.contains(u"secret"));
    }

    void newerSchemasAreRefused()
    {
        VERIFY_OK(m_database->execute(u"UPDATE deskhand_schema SET version = 1000"_s));
        VERIFY_ERROR(Store::open(m_path), ErrorKind::WrongSchema);
        QCOMPARE(*m_database->integer(u"SELECT version FROM deskhand_schema"_s), 1000);
    }

    void textsOfAllCharacters()
    {
        const QString text = u"a\0b\uFDD0c \U0001F600"_s;
        const auto id = addRole(*m_database, text);
        VERIFY_OK(id);
        auto query = m_database->prepare(u"SELECT name FROM roles WHERE name = ?"_s);
        VERIFY_OK(query);
        query->bind(text);
        QVERIFY(query->next().value_or(false));
        QCOMPARE(query->text(0), text);
    }

    void idsGoOnFromTheHighest()
    {
        QCOMPARE(*addRole(*m_database, u"first"_s), 1);
        VERIFY_OK(m_database->run(u"INSERT INTO roles (id, name, permissions) VALUES (?, ?, 0)"_s, 41, u"given"_s));
        QCOMPARE(*addRole(*m_database, u"next"_s), 42);
        // A binding of nothing is as good as leaving it out.
        const auto id = m_database->insert(u"INSERT INTO roles (id, name, permissions) VALUES (?, ?, 0)"_s, RoleId{},
                                           u"none given"_s);
        QCOMPARE(*id, 43);
    }

    void oneWritesAtATime()
    {
        OpenOptions impatient;
        impatient.busyTimeout = Duration(50);
        auto other = another(impatient);
        QVERIFY(other);
        auto transaction = Transaction::begin(*m_database);
        VERIFY_OK(transaction);
        VERIFY_OK(addRole(*m_database, u"mine"_s));
        const auto busy = Transaction::begin(*other);
        VERIFY_ERROR(busy, ErrorKind::Busy);
        QVERIFY(busy.error().retryable);
        VERIFY_ERROR(addRole(*other, u"alone"_s), ErrorKind::Busy);
        QCOMPARE(roles(*other), 0); // readers wait for nobody
        VERIFY_OK(transaction->commit());
        auto now = Transaction::begin(*other);
        VERIFY_OK(now);
        QCOMPARE(roles(*other), 1); // and a writer sees all that was written before it
    }

    void readersSeeOneState()
    {
        auto other = another();
        auto reading = Transaction::begin(*m_database, TransactionMode::Read);
        VERIFY_OK(reading);
        QCOMPARE(roles(*m_database), 0);
        VERIFY_OK(addRole(*other, u"new"_s));
        QCOMPARE(roles(*m_database), 0);
        VERIFY_ERROR(addRole(*m_database, u"in a reading one"_s), ErrorKind::ReadOnly);
        reading->rollback();
        QCOMPARE(roles(*m_database), 1);
        auto reader = another({OpenMode::ReadOnly});
        VERIFY_ERROR(addRole(*reader, u"by a reader"_s), ErrorKind::ReadOnly);
        VERIFY_ERROR(reader->execute(u"DELETE FROM roles"_s), ErrorKind::ReadOnly);
        QCOMPARE(roles(*reader), 1);
    }

    void aLostConnectionComesBack()
    {
        QCOMPARE(roles(*m_database), 0);
        cutOff(*m_database);
        QCOMPARE(roles(*m_database), 0);
        cutOff(*m_database);
        auto transaction = Transaction::begin(*m_database);
        VERIFY_OK(transaction);
        VERIFY_OK(addRole(*m_database, u"lost"_s));
        {
            auto inner = Transaction::begin(*m_database);
            VERIFY_OK(inner);
            cutOff(*m_database);
            const auto lost = addRole(*m_database, u"lost too"_s);
            VERIFY_ERROR(lost, ErrorKind::Unavailable);
            QVERIFY(lost.error().retryable);
        }
        VERIFY_ERROR(addRole(*m_database, u"not outside of the transaction"_s), ErrorKind::Unavailable);
        VERIFY_ERROR(transaction->commit(), ErrorKind::Unavailable);
        QCOMPARE(roles(*m_database), 0);
        QCOMPARE(*addRole(*m_database, u"again"_s), 1);
    }

    void commitsAreTold()
    {
        const qint64 before = *m_database->dataVersion();
        QCOMPARE(*m_database->dataVersion(), before);
        VERIFY_OK(addRole(*m_database, u"own"_s));
        QCOMPARE(*m_database->dataVersion(), before);
        auto other = another();
        VERIFY_OK(other->run(u"DELETE FROM roles WHERE name = ?"_s, u"nobody"_s));
        QCOMPARE(*m_database->dataVersion(), before);
        VERIFY_OK(addRole(*other, u"theirs"_s));
        const qint64 after = *m_database->dataVersion();
        QVERIFY(after != before);
        QSocketNotifier notifier(m_database->notifier(), QSocketNotifier::Read);
        QSignalSpy told(&notifier, &QSocketNotifier::activated);
        VERIFY_OK(addRole(*other, u"and again"_s));
        QTRY_VERIFY(!told.isEmpty());
        notifier.setEnabled(false);
        QVERIFY(*m_database->dataVersion() != after);
        const qint64 last = *m_database->dataVersion();
        cutOff(*m_database);
        QVERIFY(*m_database->dataVersion() != last); // it cannot know
    }

    void longReadsLetOthersThrough()
    {
        for (int i = 0; i < 100; ++i) {
            VERIFY_OK(addRole(*m_database, QString::number(i)));
        }
        auto query = m_database->prepare(u"SELECT id FROM roles ORDER BY id"_s);
        VERIFY_OK(query);
        query->expectManyRows();
        QList<qint64> found;
        for (int i = 0; i < 10; ++i) {
            QVERIFY(query->next().value_or(false));
            found.append(query->integer(0));
        }
        QCOMPARE(roles(*m_database), 100);
        VERIFY_OK(addRole(*m_database, u"meanwhile"_s));
        VERIFY_OK(query->forEach([&](const Statement &row) { found.append(row.integer(0)); }));
        QCOMPARE(found.size(), 100);
        QCOMPARE(found.last(), 100);
        {
            auto left = m_database->prepare(u"SELECT id FROM roles ORDER BY id"_s);
            VERIFY_OK(left);
            left->expectManyRows();
            QVERIFY(left->next().value_or(false));
        }
        QCOMPARE(roles(*m_database), 101);
    }

    void eventsStay()
    {
        auto store = Store::open(m_path);
        VERIFY_OK(store);
        const auto directory = makeDirectory(**store);
        VERIFY_OK(directory);
        VERIFY_OK(m_database->run(u"INSERT INTO tickets (number, subject, state, source, created, updated, answered, "
                                  "overdue_recorded, reopen_count, entry_count, reply_count, note_count, "
                                  "attachment_count, open_task_count, task_count, version, requester_name, flags, "
                                  "number_key, subject_key, requester_key) VALUES ('1', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, "
                                  "0, 0, 0, 0, 1, '', 0, '', '', '')"_s));
        VERIFY_OK(m_database->run(u"INSERT INTO events (ticket_id, kind, time, actor_kind, actor_id, actor_name, "
                                  "from_value, to_value, comment) VALUES (1, 0, 0, 0, 0, '', '', '', '')"_s));
        for (const QString &sql : {u"UPDATE events SET kind = 1"_s, u"DELETE FROM events"_s, u"TRUNCATE events"_s}) {
            VERIFY_ERROR(m_database->execute(sql), ErrorKind::Refused);
        }
    }

    void longTextsAreSeveralVectors()
    {
        QStringList tokens;
        for (int i = 0; i < 40'000; ++i) {
            tokens.append(i % 100 == 0 ? u"often"_s : u"w%1"_s.arg(i));
        }
        const QStringList vectors = searchVectors(tokens.join(u' '), {});
        QVERIFY(vectors.size() > 1);
        for (qsizetype part = 0; part < vectors.size(); ++part) {
            VERIFY_OK(m_database->run(m_database->dialect().insertSearchText(), 1, part, vectors.at(part)));
        }
        const auto finds = [this](const QStringList &words, bool prefix = false) {
            auto query = m_database->prepare(m_database->dialect().searchDescending());
            query->bind(m_database->dialect().searchExpression(words, prefix, true), std::numeric_limits<qint64>::max(),
                        10);
            return query->next().value_or(false);
        };
        for (const int at : {0, 5, 16'380, 25'400, 25'499, 32'700, 39'990}) {
            QVERIFY2(finds(tokens.mid(at, 6)), qPrintable(QString::number(at)));
            QVERIFY(!finds({tokens.at(at), tokens.at(at + 2)}));
        }
        QVERIFY(finds({u"w3999"_s, u"oft"_s}, true));
    }
};

QTEST_GUILESS_MAIN(TestPostgresql)

#include "tst_postgresql.moc"
