// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WindowParts.h"

#include "Context.h"
#include "WindowProbe.h"

#include "models/TicketListModel.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextStream>

#include <ctime>
#include <thread>

namespace deskhand::bench {

namespace {

QJsonArray listOf(const QList<double> &milliseconds)
{
    QJsonArray list;
    for (const double one : milliseconds) {
        list.append(one);
    }
    return list;
}

/// Megabytes that the process holds in memory (Linux: VmRSS); 0 where the system does not tell.
double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("VmRSS:")) {
                return line.mid(6).simplified().split(' ').constFirst().toDouble() / 1024;
            }
        }
    }
    return 0;
}

QList<TicketId> tickets(const WindowPart &part, const QByteArray &where, int count)
{
    const BareSqlite bare(QFile::encodeName(part.database));
    return sampleTickets(bare, where, count);
}

/// An agent's first hour: pages through 100,000 rows, opens 100 tickets, types a reply.
QJsonObject use(WindowProbe &probe, const WindowPart &part)
{
    const double atStart = residentMegabytes();
    const int rows = std::min(part.quick ? 2'000 : 100'000, probe.tickets().rowCount());
    QScrollBar *bar = probe.list()->verticalScrollBar();
    QList<double> pages;
    const int page =
        probe.list()->viewport()->height() / probe.list()->visualRect(probe.tickets().index(0, 0)).height();
    // First page by page, as one reads; then faster, as one looks for something.
    const int read = 400 * page;
    for (int row = page; row < rows; row += row < read ? page : 250) {
        pages.append(probe.untilPainted(
            "a page", probe.list()->viewport(),
            [&] { probe.list()->scrollTo(probe.tickets().index(row, 0), QAbstractItemView::PositionAtTop); },
            [&probe] { return probe.rowsAreThere(); }));
    }
    QList<double> jumps;
    for (int jump = 1; jump <= (part.quick ? 5 : 40); ++jump) {
        const int value = static_cast<int>(static_cast<qint64>(bar->maximum()) * ((jump * 17) % 41) / 41);
        jumps.append(probe.untilPainted(
            "a jump", probe.list()->viewport(), [&] { bar->setValue(value); },
            [&probe] { return probe.rowsAreThere(); }));
    }
    QList<double> opened;
    for (const TicketId id : tickets(part, "entry_count BETWEEN 20 AND 22 AND state = 0", part.quick ? 10 : 100)) {
        opened.append(probe.open(id));
    }
    const double afterUse = residentMegabytes();

    QList<double> keys;
    const auto press = [](QWidget *receiver, int key, const QString &text) {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(receiver, &down);
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(receiver, &up);
    };
    auto *editor = probe.window().findChild<QPlainTextEdit *>(QStringLiteral("composeText"));
    editor->setFocus();
    const QString text = QStringLiteral("Hello, we have looked at the switch in the basement and replaced it. ");
    for (int letter = 0; letter < (part.quick ? 20 : 400); ++letter) {
        const QChar one = text.at(letter % text.size());
        keys.append(probe.untilPainted(
            "a letter", editor->viewport(), [&] { press(editor, one.toUpper().unicode(), QString(one)); },
            [] { return true; }));
    }
    return {{QStringLiteral("pages"), listOf(pages)},   {QStringLiteral("jumps"), listOf(jumps)},
            {QStringLiteral("opened"), listOf(opened)}, {QStringLiteral("keys"), listOf(keys)},
            {QStringLiteral("started"), atStart},       {QStringLiteral("resident"), afterUse}};
}

/// Threads of a thousand entries, opened in turn with short ones.
QJsonObject openLong(WindowProbe &probe, const WindowPart &part)
{
    const auto ids = tickets(part, "entry_count > 1000", 2);
    QList<double> opened;
    for (int time = 0; time < (part.quick ? 4 : 20); ++time) {
        opened.append(probe.open(ids.at(time % 2)));
    }
    return {{QStringLiteral("opened"), listOf(opened)}};
}

/// How long the window's thread is busy with something else while others change tickets of the list shown: until the
/// bench ends what it writes to standard input.
QJsonObject watchChanges(WindowProbe &probe)
{
    QTextStream(stdout) << "ready\n" << Qt::flush;
    StallWatch watch;
    bool ended = false;
    std::thread reader([&ended, &probe] {
        QTextStream(stdin).readLine();
        QMetaObject::invokeMethod(
            &probe.window(), [&ended] { ended = true; }, Qt::QueuedConnection);
    });
    WindowProbe::until("the end of the changes", [&ended] { return ended; });
    reader.join();
    return {{QStringLiteral("waited"), listOf(watch.take())}};
}

QJsonObject bulk(WindowProbe &probe, const WindowPart &part)
{
    const auto ids = tickets(part, "state = 0", 1000);
    const auto priorities = OpenDesk(part.database).directory->priorities;
    QList<double> waited;
    QList<double> whole;
    for (int time = 0; time < (part.quick ? 2 : 10); ++time) {
        QList<Command> commands;
        for (const TicketId id : ids) {
            commands.append(Command::make(id, command::SetPriority{priorities.at(time % priorities.size()).id}));
        }
        StallWatch watch;
        QElapsedTimer timer;
        timer.start();
        const auto answer = probe.repository().tickets().executeOnAll(commands);
        WindowProbe::until("the bulk command", [&answer] { return answer.isFinished(); });
        whole.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        waited += watch.take();
    }
    return {{QStringLiteral("waited"), listOf(waited)}, {QStringLiteral("whole"), listOf(whole)}};
}

} // namespace

qint64 monotonicNow()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<qint64>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

int runWindowPart(const WindowPart &part, int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Deskhand"));
    QCoreApplication::setApplicationName(QStringLiteral("Deskhand"));
    WindowProbe probe(application, part.database);
    const double started = static_cast<double>(monotonicNow() - part.begun) / 1e6;
    QJsonObject figures;
    if (part.name == QStringLiteral("start")) {
        figures = {{QStringLiteral("started"), started}};
    } else if (part.name == QStringLiteral("use")) {
        figures = use(probe, part);
    } else if (part.name == QStringLiteral("long")) {
        figures = openLong(probe, part);
    } else if (part.name == QStringLiteral("changes")) {
        figures = watchChanges(probe);
    } else if (part.name == QStringLiteral("bulk")) {
        figures = bulk(probe, part);
    } else {
        qFatal("the bench knows no part %s", qPrintable(part.name));
    }
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << Qt::endl;
    return 0;
}

} // namespace deskhand::bench
