// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Upgrades: from every older state to the present one, with a backup, resumable, and never the wrong file.

#include "store/StoreFixture.h"
#include "store/sql/SqliteConnection.h"

#include <QDir>
#include <QFile>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestSchemaUpgrader : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    static SchemaStep first()
    {
        return {
            1, u"001_base"_s,
            u"-- A comment; with a semicolon.\n\nCREATE TABLE a (x INTEGER);\n\nCREATE TRIGGER t AFTER INSERT ON a\n"
            "BEGIN\n    UPDATE a SET x = x + 1;\nEND;\n\nINSERT INTO a VALUES (1);\n"_s};
    }
    static SchemaStep second()
    {
        return {2, u"002_more"_s, u"ALTER TABLE a ADD COLUMN y TEXT NOT NULL DEFAULT 'new';"_s};
    }
    static SchemaStep broken()
    {
        return {3, u"003_broken"_s, u"CREATE TABLE b (x INTEGER);\n\nINSERT INTO nowhere VALUES (1);"_s};
    }
    static SchemaStep mended() { return {3, u"003_mended"_s, u"CREATE TABLE b (x INTEGER);"_s}; }

    std::unique_ptr<Database> open(OpenMode mode = OpenMode::Create)
    {
        OpenOptions options;
        options.mode = mode;
        auto database = Database::open(m_path, options);
        return database ? std::move(*database) : nullptr;
    }

    QStringList filesBeside() { return QDir(m_folder->path()).entryList({u"*.backup"_s}, QDir::Files); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"desk.db"_s);
    }

    void makesTheSchemaInAnEmptyFile()
    {
        const auto database = open();
        QVERIFY(database);
        const auto report = SchemaUpgrader({second(), first()}).upgrade(*database);
        VERIFY_OK(report);
        QCOMPARE(report->from, 0);
        QCOMPARE(report->to, 2);
        QVERIFY(report->backupPath.isEmpty());
        QCOMPARE(*database->integer(u"SELECT x FROM a"_s), 2);
        QCOMPARE(*database->integer(u"PRAGMA user_version"_s), 2);
        QCOMPARE(*database->integer(u"PRAGMA application_id"_s), SqliteConnection::applicationId);
        QCOMPARE(filesBeside(), QStringList());
    }

    void upgradesWithABackup()
    {
        {
            const auto old = open();
            QVERIFY(old);
            VERIFY_OK(SchemaUpgrader({first()}).upgrade(*old));
            VERIFY_OK(old->run(u"INSERT INTO a VALUES (40)"_s));
        }
        const auto database = open(OpenMode::Existing);
        QVERIFY(database);
        const SchemaUpgrader upgrader({first(), second()});
        VERIFY_ERROR(upgrader.requireCurrent(*database), ErrorKind::WrongSchema);
        const auto report = upgrader.upgrade(*database);
        VERIFY_OK(report);
        QCOMPARE(report->from, 1);
        VERIFY_OK(upgrader.requireCurrent(*database));
        QCOMPARE(*database->integer(u"SELECT count(*) FROM a WHERE y = 'new'"_s), 2);
        QCOMPARE(filesBeside().size(), 1);
        const auto backup = Database::open(report->backupPath, {OpenMode::ReadOnly});
        VERIFY_OK(backup);
        QCOMPARE(*(*backup)->integer(u"PRAGMA user_version"_s), 1);
        QCOMPARE(*(*backup)->integer(u"SELECT count(*) FROM a"_s), 2);
        // Nothing left to do: no second backup.
        const auto again = upgrader.upgrade(*database);
        VERIFY_OK(again);
        QVERIFY(again->backupPath.isEmpty());
        QCOMPARE(filesBeside().size(), 1);
    }

    void goesOnWhereItStopped()
    {
        const auto database = open();
        QVERIFY(database);
        VERIFY_ERROR(SchemaUpgrader({first(), second(), broken()}).upgrade(*database), ErrorKind::Internal);
        QCOMPARE(*database->integer(u"PRAGMA user_version"_s), 2);
        QCOMPARE(*database->integer(u"SELECT count(*) FROM sqlite_schema WHERE name = 'b'"_s), 0);
        VERIFY_OK(SchemaUpgrader({first(), second(), mended()}).upgrade(*database));
        QCOMPARE(*database->integer(u"PRAGMA user_version"_s), 3);
        QCOMPARE(*database->integer(u"SELECT x FROM a"_s), 2);
    }

    void refusesAndLeavesAlone_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("newer") << QStringList{u"PRAGMA application_id = %1"_s.arg(SqliteConnection::applicationId),
                                              u"PRAGMA user_version = 1000"_s, u"CREATE TABLE later (x INTEGER)"_s};
        QTest::newRow("another program's tables") << QStringList{u"CREATE TABLE bookmarks (x INTEGER)"_s};
        QTest::newRow("another program's id") << QStringList{u"PRAGMA application_id = 42"_s};
        QTest::newRow("another program's version") << QStringList{u"PRAGMA user_version = 5"_s};
    }

    void refusesAndLeavesAlone()
    {
        QFETCH(QStringList, statements);
        {
            const auto other = open();
            QVERIFY(other);
            if (qstrcmp(QTest::currentDataTag(), "newer") != 0) {
                VERIFY_OK(other->execute(u"PRAGMA journal_mode = DELETE"_s)); // as other programs have it
            }
            for (const QString &statement : statements) {
                VERIFY_OK(other->execute(statement));
            }
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        VERIFY_ERROR(Store::open(m_path), ErrorKind::WrongSchema);
        {
            const auto database = open(OpenMode::Existing);
            QVERIFY(database);
            VERIFY_ERROR(SchemaUpgrader().upgrade(*database), ErrorKind::WrongSchema);
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == before);
        QCOMPARE(filesBeside(), QStringList());
    }

    void anEmptyFileIsNoHelpDesk()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        VERIFY_ERROR(Store::open(m_path), ErrorKind::WrongSchema);
    }

    void createRefusesAnExistingFile()
    {
        VERIFY_OK(Store::create(m_path));
        VERIFY_ERROR(Store::create(m_path), ErrorKind::Conflict);
    }

    void eachHelpDeskHasItsOwnId()
    {
        auto one = Store::create(m_path);
        VERIFY_OK(one);
        auto two = Store::create(m_path + u"2"_s);
        VERIFY_OK(two);
        const auto id = (*one)->instanceId();
        VERIFY_OK(id);
        QCOMPARE(id->size(), 32);
        QVERIFY(*id != *(*two)->instanceId());
        one->reset();
        auto again = Store::open(m_path);
        VERIFY_OK(again);
        QCOMPARE(*(*again)->instanceId(), *id);
    }

    void theStepsAreNumberedFromOne()
    {
        const QDir folder(Dialect(SqlEngine::Sqlite).schemaFolder());
        const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        QVERIFY(!names.isEmpty());
        for (int i = 0; i < names.size(); ++i) {
            QVERIFY2(names.at(i).startsWith(QString::number(1001 + i).mid(1) + u'_'), qPrintable(names.at(i)));
        }
        QCOMPARE(SchemaUpgrader().latest(), names.size());
        // PostgreSQL came with the fifth; from there on there is one of each.
        const QDir other(Dialect(SqlEngine::Postgres).schemaFolder());
        const QStringList others = other.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        QCOMPARE(others.size(), names.size() - 4);
        for (int i = 0; i < others.size(); ++i) {
            QCOMPARE(others.at(i).left(3), names.at(i + 4).left(3));
        }
    }
};

QTEST_GUILESS_MAIN(TestSchemaUpgrader)

#include "tst_schemaupgrader.moc"
