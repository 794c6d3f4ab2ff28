// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/JumpList.h"
#include "app/start/StartOptions.h"
#include "core/text/ProgramLink.h"

#include <QDir>
#include <QTest>
#include <QUrl>

#include <array>

using namespace deskhand;
using namespace Qt::StringLiterals;

class TestStartOptions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString file = QDir::current().absoluteFilePath(u"Müller.dhdb"_s);
        QTest::newRow("by itself") << QStringList{u"Müller.dhdb"_s};
        QTest::newRow("by option") << QStringList{u"--database"_s, u"Müller.dhdb"_s};
        QTest::newRow("whole path") << QStringList{file};
        QTest::newRow("as desktops do") << QStringList{QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded)};
    }

    void aFileIsNamed()
    {
        QFETCH(QStringList, arguments);
        arguments.prepend(u"deskhand"_s);
        const auto options = readStartOptions(arguments);
        QVERIFY(options);
        QCOMPARE(options->database, QDir::current().absoluteFilePath(u"Müller.dhdb"_s));
        QVERIFY(options->link.isEmpty());
    }

    void nothingIsNamed()
    {
        const auto options = readStartOptions({u"deskhand"_s});
        QVERIFY(options && *options == StartRequest());
        QVERIFY(!readStartOptions({u"deskhand"_s, u"--theme"_s, u"mauve"_s}));
    }

    void aLinkIsAllThatIsHeeded()
    {
        // What a page could smuggle into the command line behind a quote.
        const auto options = readStartOptions({u"deskhand"_s, u"DESKHAND:ticket/7"_s, u"--database"_s,
                                               u"//evil/share.dhdb"_s, u"--screenshot"_s, u"/tmp/x"_s});
        QVERIFY(options);
        QCOMPARE(options->link, u"DESKHAND:ticket/7"_s);
        QVERIFY(options->database.isEmpty() && options->screenshot.isEmpty());

        constexpr std::array words{"deskhand", "-platformpluginpath", "//evil", "deskhand:new"};
        QCOMPARE(linkAmong(4, words.data()), 3);
        QCOMPARE(linkAmong(3, words.data()), 0);
        constexpr std::array renamed{"deskhand:new", "--help"};
        QCOMPARE(linkAmong(2, renamed.data()), 0);
    }

    void theJumpListHasWhatTheHelpDeskHas()
    {
        DirectorySnapshot directory;
        const auto add = [&directory](qint64 id, const QString &key, const QString &name, const QString &query) {
            SavedQueue queue;
            queue.id = QueueId{id};
            queue.key = key;
            queue.name = name;
            queue.query = query;
            directory.queues.append(queue);
        };
        add(1, u"my"_s, u"My tickets"_s, {}); // a heading
        add(2, u"overdue"_s, u"Overdue"_s, u"is:overdue"_s);
        add(3, u"mine"_s, u"Assigned to me"_s, u"assignee:me"_s);
        add(4, u"closed"_s, u"All closed"_s, u"is:closed"_s);
        add(5, {}, u"My own"_s, u"printer"_s);
        add(6, u"unassigned"_s, u"Unassigned"_s, {});
        const JumpList list = jumpListOf(directory, {u"/data/Acme Bank.dhdb"_s});
        QCOMPARE(list.tasks.size(), 1);
        QCOMPARE(list.tasks.constFirst().argument, u"deskhand:new"_s);
        QCOMPARE(list.queues.size(), 2);
        QCOMPARE(list.queues.at(0).title, u"Assigned to me"_s);
        QCOMPARE(list.queues.at(0).argument, u"deskhand:queue/mine"_s);
        QCOMPARE(list.queues.at(1).argument, u"deskhand:queue/overdue"_s);
        for (const JumpEntry &entry : list.tasks + list.queues) {
            QVERIFY2(readLink(entry.argument), qPrintable(entry.argument));
            QVERIFY(!entry.title.isEmpty() && !entry.description.isEmpty());
        }
        QCOMPARE(list.files.size(), 1);
        QCOMPARE(list.files.constFirst().title, u"Acme Bank"_s);
        QCOMPARE(list.files.constFirst().argument, QDir::toNativeSeparators(u"/data/Acme Bank.dhdb"_s));
        directory.queues[1].name = u"Late"_s;
        QVERIFY(jumpListOf(directory, {u"/data/Acme Bank.dhdb"_s}) != list);
    }

    void argumentsAreQuoted_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("plain") << u"deskhand:queue/a%20b"_s << u"deskhand:queue/a%20b"_s;
        QTest::newRow("empty") << QString() << u"\"\""_s;
        // No raw literals: moc loses its way in them.
        QTest::newRow("space") << u"C:\\Acme Bank\\a.dhdb"_s << u"\"C:\\Acme Bank\\a.dhdb\""_s;
        QTest::newRow("backslash at the end") << u"C:\\a b\\"_s << u"\"C:\\a b\\\\\""_s;
        QTest::newRow("quote") << u"a\"b"_s << u"\"a\\\"b\""_s;
        QTest::newRow("backslash and quote") << u"a \\\"b"_s << u"\"a \\\\\\\"b\""_s;
    }

    void argumentsAreQuoted()
    {
        QFETCH(const QString, argument);
        QFETCH(const QString, quoted);
        QCOMPARE(quotedArgument(argument), quoted);
    }
};

QTEST_GUILESS_MAIN(TestStartOptions)
#include "tst_start_options.moc"
