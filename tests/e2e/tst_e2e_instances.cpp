// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A portable copy of the program is started again while it runs, hangs, and was killed.

#include "local/LocalCreation.h"
#include "support/Paths.h"
#include "support/Patience.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

/// A copy of the program in a folder of its own.
class Portable {
public:
    Portable()
    {
        const QFileInfo program(programPath(u"deskhand"_s));
        m_program = m_folder.filePath(program.fileName());
        std::error_code error;
        std::filesystem::create_hard_link(program.filesystemFilePath(), QFileInfo(m_program).filesystemFilePath(),
                                          error);
        QFile mark(m_folder.filePath(u"portable"_s));
        if ((error && !QFile::copy(program.filePath(), m_program)) || !mark.open(QIODevice::WriteOnly)) {
            qFatal("no copy of the program");
        }
    }
    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProgram(m_program);
        process.setArguments(arguments);
        process.start();
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Of help desks opened, as the settings have it.
    [[nodiscard]] QByteArray settings() const
    {
        QFile file(m_folder.filePath(u"data/Deskhand/Deskhand.ini"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    QString m_program;
};

QString helpDesk(const Portable &copy, const QString &name)
{
    const QString path = copy.path(name + u".dhdb"_s);
    const auto made = createHelpDesk(path, {u"Acme"_s, "UTC", u"Ida"_s, u"ida"_s, u"ida@acme.example"_s});
    if (!QTest::qWaitFor([&made] { return made.isFinished(); }, PatienceMs) || !made.result()) {
        qFatal("no help desk");
    }
    return path;
}

/// Ended by itself with this code.
bool ends(QProcess &process, int code)
{
    return process.waitForFinished(PatienceMs) && process.exitStatus() == QProcess::NormalExit
           && process.exitCode() == code;
}

/// Its own alone, at the end of the test.
struct Running : QProcess {
    ~Running() override
    {
        kill();
        waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Running)
    Running() = default;
};

} // namespace

class TestInstances : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSecondStartHandsOver()
    {
        const Portable copy;
        const QString one = helpDesk(copy, u"one"_s);
        const QString two = helpDesk(copy, u"two"_s);
        Running first;
        copy.start(first, {one});
        QTRY_VERIFY2(copy.settings().contains("one.dhdb"), first.readAllStandardError().constData());
        QVERIFY(!copy.settings().contains("two.dhdb"));
        QProcess second;
        copy.start(second, {two});
        QVERIFY2(ends(second, 0), second.readAllStandardError().constData());
        QTRY_VERIFY(copy.settings().contains("two.dhdb")); // opened by the one that runs
        QProcess third;
        copy.start(third, {u"deskhand:new"_s, u"--database"_s, copy.path(u"none.dhdb"_s)});
        QVERIFY2(ends(third, 0), third.readAllStandardError().constData());
        QCOMPARE(first.state(), QProcess::Running);
    }

    void aKilledOneLocksNobodyOut()
    {
        const Portable copy;
        const QString one = helpDesk(copy, u"one"_s);
        const QString two = helpDesk(copy, u"two"_s);
        Running first;
        copy.start(first, {one});
        QTRY_VERIFY2(copy.settings().contains("one.dhdb"), first.readAllStandardError().constData());
        first.kill();
        QVERIFY(first.waitForFinished());
        Running next;
        copy.start(next, {two});
        QTRY_VERIFY2(copy.settings().contains("two.dhdb"), next.readAllStandardError().constData());
        QCOMPARE(next.state(), QProcess::Running);
    }

    void aHungOneIsTold()
    {
#ifdef Q_OS_UNIX
        const Portable copy;
        const QString one = helpDesk(copy, u"one"_s);
        Running first;
        copy.start(first, {one});
        QTRY_VERIFY2(copy.settings().contains("one.dhdb"), first.readAllStandardError().constData());
        QCOMPARE(::kill(static_cast<pid_t>(first.processId()), SIGSTOP), 0);
        QProcess second;
        copy.start(second, {one});
        QVERIFY(ends(second, 3));
        const QByteArray said = second.readAllStandardError();
        QVERIFY2(said.contains("does not answer"), said.constData());
#else
        QSKIP("no signal stops a process here; the unit test has one that does not answer");
#endif
    }

    void aPictureIsOfItsOwnStart()
    {
        const Portable copy;
        const QString one = helpDesk(copy, u"one"_s);
        Running first;
        copy.start(first, {one});
        QTRY_VERIFY2(copy.settings().contains("one.dhdb"), first.readAllStandardError().constData());
        QProcess picture;
        copy.start(picture, {one, u"--screenshot"_s, copy.path(u"window.png"_s)});
        QVERIFY2(ends(picture, 0), picture.readAllStandardError().constData());
        QVERIFY(QFile::exists(copy.path(u"window.png"_s)));
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        const Portable copy;
        QFile data(copy.path(u"data"_s)); // a file where the folder is to be
        QVERIFY(data.open(QIODevice::WriteOnly));
        data.close();
        QProcess start;
        copy.start(start, {u"--welcome"_s});
        QVERIFY(ends(start, 1));
        const QByteArray said = start.readAllStandardError();
        QVERIFY2(said.contains("portable") && said.contains(QFileInfo(data).fileName().toUtf8()), said.constData());
    }
};

QTEST_GUILESS_MAIN(TestInstances)
#include "tst_e2e_instances.moc"
