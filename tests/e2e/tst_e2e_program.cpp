// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/Paths.h"

#include <QProcess>
#include <QTest>

using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void helpNeedsNoDisplay_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("said");
        QTest::newRow("help") << u"--help"_s << u"--welcome"_s;
        QTest::newRow("short help") << u"-h"_s << u"--database"_s;
        QTest::newRow("version") << u"--version"_s << u"Deskhand "_s;
    }

    void helpNeedsNoDisplay()
    {
        QFETCH(const QString, argument);
        QFETCH(const QString, said);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(programPath(u"deskhand"_s), {argument});
        QVERIFY(process.waitForFinished(60'000));
        const QString answer = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                 process.readAllStandardError().constData());
        QVERIFY2(answer.contains(said), qPrintable(answer));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_e2e_program.moc"
