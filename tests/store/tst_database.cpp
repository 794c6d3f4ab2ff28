// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Connection, statements and transactions.

#include "store/StoreFixture.h"
#include "store/sql/IdList.h"

#include <QDir>
#include <QTemporaryDir>

#include <limits>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Database> m_database;

private Q_SLOTS:
    void init()
    {
        const auto path = isPostgres() ? newServerDatabase(false) : Result<QString>(u":memory:"_s);
        VERIFY_OK(path);
        auto database = Database::open(*path);
        VERIFY_OK(database);
        m_database = std::move(*database);
        VERIFY_OK(m_database->execute(
            isPostgres() ? u"CREATE TABLE t (id BIGSERIAL PRIMARY KEY, n BIGINT, x DOUBLE PRECISION, s TEXT, b BYTEA)"_s
                         : u"CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER, x REAL, s TEXT, b BLOB)"_s));
    }

    void keepsEveryValue_data()
    {
        QTest::addColumn<qint64>("integer");
        QTest::addColumn<double>("real");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << qint64(42) << 1.5 << u"abc"_s << QByteArray("xyz");
        QTest::newRow("null texts are empty") << qint64(0) << 0.0 << QString() << QByteArray();
        QTest::newRow("extremes") << std::numeric_limits<qint64>::min() << -1e300 << u"ends with blank "_s
                                  << QByteArray("\0\1\xff", 3);
        QTest::newRow("beyond the BMP") << std::numeric_limits<qint64>::max() << 1e-300 << u"\U0001F600 Straße \u4e2d"_s
                                        << QByteArray(300000, 'a');
    }

    void keepsEveryValue()
    {
        QFETCH(qint64, integer);
        QFETCH(double, real);
        QFETCH(QString, text);
        QFETCH(QByteArray, bytes);
        const auto id =
            m_database->insert(u"INSERT INTO t (n, x, s, b) VALUES (?, ?, ?, ?)"_s, integer, real, text, bytes);
        VERIFY_OK(id);
        auto query = m_database->prepare(u"SELECT id, n, x, s, b FROM t WHERE s IS NOT NULL AND b IS NOT NULL"_s);
        VERIFY_OK(query);
        const auto found = query->next();
        VERIFY_OK(found);
        QVERIFY(*found);
        qint64 readId = 0;
        qint64 readInteger = 0;
        double readReal = 0;
        QString readText;
        QByteArray readBytes;
        query->read(readId, readInteger, readReal, readText, readBytes);
        QCOMPARE(readId, *id);
        QCOMPARE(readInteger, integer);
        QCOMPARE(readReal, real);
        QCOMPARE(readText, text.isNull() ? u""_s : text);
        QCOMPARE(readBytes, bytes.isNull() ? QByteArray("") : bytes);
        VERIFY_OK(query->next());
        QVERIFY(!*query->next() || *id > 0);
    }

    void nothingIsNull()
    {
        VERIFY_OK(m_database->run(u"INSERT INTO t (n, x, s) VALUES (?, ?, ?)"_s, TicketId{}, std::optional<Timestamp>{},
                                  std::optional<QString>{}));
        auto query = m_database->prepare(u"SELECT n, x, s FROM t"_s);
        VERIFY_OK(query);
        VERIFY_OK(query->next());
        QVERIFY(query->isNull(0) && query->isNull(1) && query->isNull(2));
        QCOMPARE(query->value<TicketId>(0), TicketId{});
        QCOMPARE(query->value<std::optional<Timestamp>>(1), std::nullopt);
        QCOMPARE(query->value<std::optional<QString>>(2), std::nullopt);
    }

    void sameStatementTwiceAtOnce()
    {
        for (int i = 1; i <= 3; ++i) {
            VERIFY_OK(m_database->run(u"INSERT INTO t (n) VALUES (?)"_s, i));
        }
        const QString sql = u"SELECT n FROM t ORDER BY id"_s;
        int pairs = 0;
        auto outer = m_database->prepare(sql);
        VERIFY_OK(outer);
        VERIFY_OK(outer->forEach([&](const Statement &) {
            auto inner = m_database->prepare(sql);
            QVERIFY(inner);
            QVERIFY(inner->forEach([&](const Statement &) { ++pairs; }));
        }));
        QCOMPARE(pairs, 9);
    }

    void countsWrittenRows()
    {
        for (int i = 0; i < 5; ++i) {
            VERIFY_OK(m_database->run(u"INSERT INTO t (n) VALUES (?)"_s, i));
        }
        const auto changed = m_database->change(u"UPDATE t SET s = 'x' WHERE n >= ?"_s, 2);
        VERIFY_OK(changed);
        QCOMPARE(*changed, 3);
    }

    void idLists_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 3, 4, 5, 20, 99, 100, 101, 250}) {
            QTest::addRow("%d", count) << count;
        }
    }

    void idLists()
    {
        QFETCH(int, count);
        QList<TicketId> ids;
        for (int i = 0; i < count; ++i) {
            const auto id = m_database->insert(u"INSERT INTO t (n) VALUES (?)"_s, i);
            VERIFY_OK(id);
            ids.append(TicketId{*id});
        }
        QList<TicketId> found;
        VERIFY_OK(forEachOfIds(*m_database, u"SELECT id FROM t WHERE id IN (%1)"_s, ids,
                               [&](const Statement &row) { found.append(row.value<TicketId>(0)); }));
        QCOMPARE(found, ids);
    }

    void rollsBackByScope()
    {
        {
            auto transaction = Transaction::begin(*m_database);
            VERIFY_OK(transaction);
            VERIFY_OK(m_database->run(u"INSERT INTO t (n) VALUES (1)"_s));
            QVERIFY(m_database->inTransaction());
        }
        QVERIFY(!m_database->inTransaction());
        QCOMPARE(*m_database->integer(u"SELECT count(*) FROM t"_s), 0);
    }

    void nestedRollbackLeavesTheOuter()
    {
        auto outer = Transaction::begin(*m_database);
        VERIFY_OK(outer);
        VERIFY_OK(m_database->run(u"INSERT INTO t (n) VALUES (1)"_s));
        for (const bool keep : {true, false, true}) {
            auto inner = Transaction::begin(*m_database);
            VERIFY_OK(inner);
            VERIFY_OK(m_database->run(u"INSERT INTO t (n) VALUES (2)"_s));
            auto innermost = Transaction::begin(*m_database);
            VERIFY_OK(innermost);
            VERIFY_OK(m_database->run(u"INSERT INTO t (n) VALUES (3)"_s));
            innermost->rollback();
            if (keep) {
                VERIFY_OK(inner->commit());
            }
        }
        VERIFY_OK(outer->commit());
        QCOMPARE(*m_database->integer(u"SELECT count(*) FROM t"_s), 3);
        QCOMPARE(*m_database->integer(u"SELECT sum(n) FROM t"_s), 5);
    }

    void endingTwiceIsAnError()
    {
        auto transaction = Transaction::begin(*m_database);
        VERIFY_OK(transaction);
        VERIFY_OK(transaction->commit());
        VERIFY_ERROR(transaction->commit(), ErrorKind::Internal);
    }

    void constraintsAreTold_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("unique") << u"INSERT INTO u (name) VALUES ('a')"_s << ErrorKind::Conflict;
        QTest::newRow("primary key") << u"INSERT INTO u (id, name) VALUES (1, 'b')"_s << ErrorKind::Conflict;
        QTest::newRow("foreign key") << u"INSERT INTO u (name, other) VALUES ('c', 99)"_s << ErrorKind::Refused;
        QTest::newRow("check") << u"INSERT INTO u (name, positive) VALUES ('d', -1)"_s << ErrorKind::InvalidInput;
        QTest::newRow("not null") << u"INSERT INTO u (name) VALUES (NULL)"_s << ErrorKind::InvalidInput;
        QTest::newRow("no such table") << u"INSERT INTO nowhere VALUES (1)"_s << ErrorKind::Internal;
        QTest::newRow("syntax") << u"INSERT INTO"_s << ErrorKind::Internal;
    }

    void constraintsAreTold()
    {
        QFETCH(QString, sql);
        QFETCH(ErrorKind, kind);
        VERIFY_OK(m_database->execute(u"CREATE TABLE u (id %1 PRIMARY KEY, name TEXT NOT NULL UNIQUE, positive "
                                      "INTEGER CHECK (positive > 0), other INTEGER REFERENCES t(id))"_s.arg(
                                          isPostgres() ? u"INTEGER DEFAULT 2"_s : u"INTEGER"_s)));
        VERIFY_OK(m_database->run(u"INSERT INTO u (id, name) VALUES (1, 'a')"_s));
        VERIFY_ERROR(m_database->run(sql), kind);
        QCOMPARE(*m_database->integer(u"SELECT count(*) FROM u"_s), 1);
    }

    void aLookLeavesNoLogUnlessSomebodyHasTheFile()
    {
        if (isPostgres()) {
            QSKIP("a server has no such log");
        }
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"desk"_s);
        const auto logs = [&folder] { return QDir(folder.path()).entryList({u"desk-*"_s}); };
        auto writer = Database::open(path, {OpenMode::Create});
        VERIFY_OK(writer);
        VERIFY_OK((*writer)->execute(u"CREATE TABLE t (n INTEGER)"_s));
        const auto look = [&path] {
            auto reader = Database::open(path, {OpenMode::ReadOnly});
            VERIFY_OK(reader);
            QCOMPARE(*(*reader)->integer(u"SELECT count(*) FROM t"_s), 0);
        };
        look();
        QCOMPARE(logs().size(), 2); // somebody works with it
        writer->reset();
        QCOMPARE(logs(), QStringList());
        look();
        QCOMPARE(logs(), QStringList());
        {
            auto reader = Database::open(path, {OpenMode::ReadOnly});
            VERIFY_OK(reader);
            QCOMPARE(*(*reader)->integer(u"SELECT count(*) FROM t"_s), 0);
            writer = Database::open(path); // comes while one looks
            VERIFY_OK(writer);
        }
        VERIFY_OK((*writer)->execute(u"INSERT INTO t VALUES (1)"_s));
        QCOMPARE(logs().size(), 2);
        writer->reset();
        QCOMPARE(logs(), QStringList());
        VERIFY_OK(writer = Database::open(path));
        QCOMPARE(*(*writer)->integer(u"SELECT count(*) FROM t"_s), 1);
    }

    void aFailedRowLeavesTheTransaction()
    {
        VERIFY_OK(m_database->execute(u"CREATE UNIQUE INDEX i ON t (n)"_s));
        auto transaction = Transaction::begin(*m_database);
        VERIFY_OK(transaction);
        VERIFY_OK(m_database->run(u"INSERT INTO t (n) VALUES (1)"_s));
        {
            // PostgreSQL goes back to the last savepoint.
            auto savepoint = Transaction::begin(*m_database);
            VERIFY_OK(savepoint);
            VERIFY_ERROR(m_database->run(u"INSERT INTO t (n) VALUES (1)"_s), ErrorKind::Conflict);
        }
        VERIFY_OK(m_database->run(u"INSERT INTO t (n) VALUES (2)"_s));
        VERIFY_OK(transaction->commit());
        QCOMPARE(*m_database->integer(u"SELECT count(*) FROM t"_s), 2);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)

#include "tst_database.moc"
