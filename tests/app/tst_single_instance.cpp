// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/InstanceMessage.h"
#include "app/start/InstanceSystem.h"
#include "app/start/SingleInstance.h"
#include "core/text/ProgramLink.h"
#include "support/Patience.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(deskhand::StartRequest)

namespace {

StartRequest request()
{
    return {false, false, QDir::tempPath() + u"/Müller & \"Co\".dhdb"_s, u"mary"_s, {}};
}

/// What one start was told.
struct Start {
    explicit Start(const QString &folder, std::chrono::milliseconds patience = 30s)
        : instance(folder, patience)
        , first(&instance, &SingleInstance::isFirst)
        , handedOver(&instance, &SingleInstance::handedOver)
        , failed(&instance, &SingleInstance::failed)
    {
        QObject::connect(&instance, &SingleInstance::requested, &instance,
                         [this](const StartRequest &wish) { wishes.append(wish); });
    }
    SingleInstance instance;
    QSignalSpy first;
    QSignalSpy handedOver;
    QSignalSpy failed;
    QList<StartRequest> wishes;
};

QString socketOf(const QString &folder)
{
    return socketName(instancePlace(folder) + u".socket"_s);
}

} // namespace

class TestSingleInstance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void messagesComeAsTheyWere_data()
    {
        QTest::addColumn<StartRequest>("sent");
        QTest::newRow("nothing") << StartRequest();
        QTest::newRow("file and agent") << request();
        QTest::newRow("sample") << StartRequest{true, false, {}, {}, {}};
        QTest::newRow("welcome") << StartRequest{false, true, {}, {}, {}};
        QTest::newRow("link") << StartRequest{false, false, {}, {}, u"deskhand:ticket/100042"_s};
    }

    void messagesComeAsTheyWere()
    {
        QFETCH(const StartRequest, sent);
        const auto line = writeMessage(sent);
        QVERIFY(line && line->endsWith('\n') && line->count('\n') == 1);
        const auto read = readMessage(*line);
        QVERIFY(read && *read == sent);
    }

    void aLinkTooLongIsStillTold()
    {
        const StartRequest sent{false, false, {}, {}, u"deskhand:search?q="_s + QString(100'000, u'x')};
        const auto line = writeMessage(sent);
        QVERIFY(line);
        const auto read = readMessage(*line);
        QVERIFY(read && !readLink(read->link));
    }

    void rubbishIsNoMessage_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray("\n");
        QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n");
        QTest::newRow("array") << QByteArray("[1]\n");
        QTest::newRow("no version") << QByteArray("{\"sample\":true}\n");
        QTest::newRow("another version") << QByteArray("{\"deskhand\":2}\n");
        QTest::newRow("wrong type") << QByteArray("{\"deskhand\":1,\"sample\":\"yes\"}\n");
        QTest::newRow("path of a number") << QByteArray("{\"deskhand\":1,\"database\":7}\n");
        QTest::newRow("relative path") << QByteArray("{\"deskhand\":1,\"database\":\"../a.dhdb\"}\n");
        QTest::newRow("control character") << QByteArray("{\"deskhand\":1,\"database\":\"/a\\u0000b\"}\n");
        QTest::newRow("no link") << QByteArray("{\"deskhand\":1,\"link\":\"https://example.org\"}\n");
        QTest::newRow("long name") << "{\"deskhand\":1,\"agent\":\"" + QByteArray(300, 'x') + "\"}\n";
        QTest::newRow("long path") << "{\"deskhand\":1,\"database\":\"/" + QByteArray(9000, 'x') + "\"}\n";
        QTest::newRow("too long") << "{\"deskhand\":1}" + QByteArray(mostMessageLength, ' ') + "\n";
    }

    void rubbishIsNoMessage()
    {
        QFETCH(const QByteArray, line);
        QVERIFY(!readMessage(line));
    }

    void theSecondHandsOver()
    {
        const QTemporaryDir folder;
        Start one(folder.path());
        one.instance.begin({});
        QCOMPARE(one.first.size(), 1);
        Start two(folder.path());
        two.instance.begin(request());
        QTRY_COMPARE_WITH_TIMEOUT(two.handedOver.size(), 1, PatienceMs);
        QCOMPARE(one.wishes, QList{request()});
        QVERIFY(two.first.isEmpty() && two.failed.isEmpty());
        Start three(folder.path());
        three.instance.begin({});
        QTRY_COMPARE_WITH_TIMEOUT(three.handedOver.size(), 1, PatienceMs);
        QCOMPARE(one.wishes.size(), 2);
    }

    void anotherFolderIsAnotherProgram()
    {
        const QTemporaryDir folder;
        const QTemporaryDir other;
        Start one(folder.path());
        one.instance.begin({});
        Start two(other.path());
        two.instance.begin({});
        QCOMPARE(two.first.size(), 1);
    }

    void whoComesAfterTheFirstIsFirst()
    {
        const QTemporaryDir folder;
        {
            Start one(folder.path());
            one.instance.begin({});
        }
        Start two(folder.path());
        two.instance.begin({});
        QCOMPARE(two.first.size(), 1);
    }

    void whatACrashedProgramLeftLocksNobodyOut()
    {
        const QTemporaryDir folder;
        // A lock of a process that is gone (no number of a process is that high), and a socket nobody listens at.
        QFile lock(instancePlace(folder.path()) + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("2147483646\ndeskhand\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n");
        lock.close();
        QFile socket(socketOf(folder.path()));
        QVERIFY(socket.open(QIODevice::WriteOnly));
        socket.close();
        Start one(folder.path());
        one.instance.begin({});
        QCOMPARE(one.first.size(), 1);
        Start two(folder.path());
        two.instance.begin(request());
        QTRY_COMPARE_WITH_TIMEOUT(two.handedOver.size(), 1, PatienceMs);
        QCOMPARE(one.wishes, QList{request()});
    }

    void oneThatDoesNotAnswerIsTold()
    {
        const QTemporaryDir folder;
        QLockFile lock(instancePlace(folder.path()) + u".lock"_s);
        QVERIFY(lock.tryLock());
        QLocalServer deaf;
        QVERIFY(deaf.listen(socketOf(folder.path())));
        Start two(folder.path(), 600ms);
        two.instance.begin({});
        QTRY_COMPARE_WITH_TIMEOUT(two.failed.size(), 1, PatienceMs);
        QVERIFY(two.first.isEmpty() && two.handedOver.isEmpty());
    }

    void oneThatNeverListensIsTold()
    {
        const QTemporaryDir folder;
        QLockFile lock(instancePlace(folder.path()) + u".lock"_s);
        QVERIFY(lock.tryLock());
        Start two(folder.path(), 600ms);
        two.instance.begin({});
        QTRY_COMPARE_WITH_TIMEOUT(two.failed.size(), 1, PatienceMs);
    }

    void whoeverEndsMeanwhileIsFollowed()
    {
        const QTemporaryDir folder;
        auto lock = std::make_unique<QLockFile>(instancePlace(folder.path()) + u".lock"_s);
        QVERIFY(lock->tryLock());
        Start two(folder.path());
        two.instance.begin({});
        QTest::qWait(250);
        QVERIFY(two.first.isEmpty());
        lock.reset();
        QTRY_COMPARE_WITH_TIMEOUT(two.first.size(), 1, PatienceMs);
    }

    void rubbishIsHungUpOn_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("a line") << QByteArray("hello\n");
        QTest::newRow("bytes") << QByteArray("\0\xff\xfe\n", 4);
        QTest::newRow("endless") << QByteArray(10 * mostMessageLength, 'x');
        QTest::newRow("a file that is none") << QByteArray("{\"deskhand\":1,\"database\":\"a\"}\n");
    }

    void rubbishIsHungUpOn()
    {
        QFETCH(const QByteArray, sent);
        const QTemporaryDir folder;
        Start one(folder.path());
        one.instance.begin({});
        QLocalSocket stranger;
        stranger.connectToServer(socketOf(folder.path()));
        QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QLocalSocket::ConnectedState, PatienceMs);
        stranger.write(sent);
        QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QLocalSocket::UnconnectedState, PatienceMs);
        QVERIFY(one.wishes.isEmpty());
        QVERIFY(!stranger.readAll().contains("ok"));
        Start two(folder.path()); // and the next one is heard
        two.instance.begin({});
        QTRY_COMPARE_WITH_TIMEOUT(two.handedOver.size(), 1, PatienceMs);
    }

    void manySilentOnesKeepNobodyOut()
    {
        const QTemporaryDir folder;
        Start one(folder.path());
        one.instance.begin({});
        std::vector<std::unique_ptr<QLocalSocket>> silent;
        for (int i = 0; i < 30; ++i) {
            silent.push_back(std::make_unique<QLocalSocket>());
            silent.back()->connectToServer(socketOf(folder.path()));
        }
        Start two(folder.path());
        two.instance.begin(request());
        QTRY_COMPARE_WITH_TIMEOUT(two.handedOver.size(), 1, PatienceMs); // they are sent away after some seconds
        QCOMPARE(one.wishes, QList{request()});
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
