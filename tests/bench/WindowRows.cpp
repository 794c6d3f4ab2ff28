// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Rows.h"
#include "WindowParts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QThread>

namespace deskhand::bench {

namespace {

/// The bench itself as another process, with a window.
class Child {
public:
    Child(const Context &context, const QString &part, const QString &database)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // Its own settings: those of whoever runs the bench stay as they are, and change no figure.
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), context.folder.filePath(QStringLiteral("settings")));
        if (!environment.contains(QStringLiteral("DISPLAY"))
            && !environment.contains(QStringLiteral("WAYLAND_DISPLAY"))) {
            environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        }
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QStringList arguments = {QStringLiteral("--window-part"), part,
                                 QStringLiteral("--database"),    database,
                                 QStringLiteral("--begun"),       QString::number(monotonicNow())};
        if (context.quick) {
            arguments.append(QStringLiteral("--quick"));
        }
        m_process.start(QCoreApplication::applicationFilePath(), arguments);
    }
    /// Waits for a line.
    QByteArray line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(600'000)) {
                qFatal("the bench's process with a window gave no answer");
            }
        }
        return m_process.readLine().trimmed();
    }
    QJsonObject end()
    {
        m_process.write("end\n");
        const QJsonObject figures = QJsonDocument::fromJson(line()).object();
        m_process.waitForFinished(60'000);
        return figures;
    }

private:
    QProcess m_process;
};

Samples samplesOf(const QJsonObject &figures, const char *name)
{
    Samples samples;
    for (const QJsonValue &value : figures.value(QLatin1String(name)).toArray()) {
        samples.milliseconds.append(value.toDouble());
    }
    samples.sort();
    return samples;
}

QString milliseconds(double value)
{
    return QString::number(value, 'f', 1);
}

Row startRow(const Context &context, const QString &database)
{
    Samples starts;
    for (int time = 0; time < (context.quick ? 2 : 20); ++time) {
        starts.milliseconds.append(
            Child(context, QStringLiteral("start"), database).end().value(QStringLiteral("started")).toDouble());
    }
    starts.sort();
    return {QStringLiteral("window: program start to painted queue"),
            starts,
            {},
            QStringLiteral("400 ms"),
            starts.percentile(0.95) <= 400,
            {}};
}

QList<Row> useRows(const Context &context, const QString &database)
{
    const QJsonObject figures = Child(context, QStringLiteral("use"), database).end();
    const Samples pages = samplesOf(figures, "pages");
    const Samples jumps = samplesOf(figures, "jumps");
    const Samples opened = samplesOf(figures, "opened");
    const Samples keys = samplesOf(figures, "keys");
    Samples memory;
    const double resident = figures.value(QStringLiteral("resident")).toDouble();
    memory.milliseconds = {resident};
    return {{QStringLiteral("window: a page of the list down, painted"),
             pages,
             {},
             QStringLiteral("p95 16 ms: a frame"),
             pages.percentile(0.95) <= 16,
             QStringLiteral("p99 %1 ms").arg(milliseconds(pages.percentile(0.99)))},
            {QStringLiteral("window: a jump of the scroll bar, painted"),
             jumps,
             {},
             QStringLiteral("not named; placeholders within a frame, rows after them"),
             jumps.percentile(0.95) <= 200,
             {}},
            {QStringLiteral("window: ticket with 20 entries, painted"),
             opened,
             {},
             QStringLiteral("p95 30 ms"),
             opened.percentile(0.95) <= 30,
             {}},
            {QStringLiteral("window: a letter typed into a reply, painted"),
             keys,
             {},
             QStringLiteral("p95 16 ms: a frame"),
             keys.percentile(0.95) <= 16,
             QStringLiteral("p99 %1 ms").arg(milliseconds(keys.percentile(0.99)))},
            {QStringLiteral("window: memory after 100,000 rows and 100 tickets, MB"),
             memory,
             {},
             QStringLiteral("150 MB"),
             resident > 0 && resident <= 150,
             QStringLiteral("%1 MB when the queue was painted")
                 .arg(milliseconds(figures.value(QStringLiteral("started")).toDouble()))}};
}

/// Two threads of a thousand notes, written before.
Row longThreadRow(const Context &context, const QString &database)
{
    {
        OpenDesk desk(database);
        const auto ids = sampleTickets(BareSqlite(QFile::encodeName(database)), "state = 0", 2);
        for (const TicketId id : ids) {
            QList<Command> commands;
            for (int note = 0; note < 1001; ++note) {
                command::AddNote body;
                body.body.text = QStringLiteral("Note %1: the switch in the basement was looked at again.").arg(note);
                commands.append(Command::make(id, body));
            }
            for (const auto &answer : desk.helpDesk->executeAll(desk.administrator(), commands)) {
                need(answer, "a note");
            }
        }
    }
    const Samples opened = samplesOf(Child(context, QStringLiteral("long"), database).end(), "opened");
    return {QStringLiteral("window: thread of 1,000 entries, first paint"),
            opened,
            {},
            QStringLiteral("100 ms"),
            opened.percentile(0.95) <= 100,
            {}};
}

/// Others change a thousand tickets a second: another process, ten at a time.
Row changesRow(const Context &context, const QString &database)
{
    constexpr int perSecond = 1000;
    constexpr int atOnce = 10;
    const int seconds = context.quick ? 1 : 10;
    OpenDesk desk(database);
    const auto ids = sampleTickets(BareSqlite(QFile::encodeName(database)), "state = 0", 1000);
    Child child(context, QStringLiteral("changes"), database);
    child.line(); // it is ready
    QElapsedTimer timer;
    timer.start();
    int changes = 0;
    while (changes < perSecond * seconds) {
        QList<Command> commands;
        for (int one = 0; one < atOnce; ++one, ++changes) {
            const auto &priorities = desk.directory->priorities;
            commands.append(Command::make(
                ids.at(changes % ids.size()),
                command::SetPriority{priorities.at((changes / ids.size() + changes) % priorities.size()).id}));
        }
        for (const auto &answer : desk.helpDesk->executeAll(desk.administrator(), commands)) {
            need(answer, "a change");
        }
        const qint64 early = changes * 1000LL / perSecond - timer.elapsed();
        if (early > 0) {
            QThread::msleep(static_cast<unsigned long>(early));
        }
    }
    const double rate = changes * 1000.0 / static_cast<double>(timer.elapsed());
    const Samples waited = samplesOf(child.end(), "waited");
    return {QStringLiteral("window: an event waits while others make 1,000 changes a second"),
            waited,
            {},
            QStringLiteral("p99 16 ms"),
            waited.percentile(0.99) <= 16,
            QStringLiteral("p99 %1 ms, longest %2 ms, at %3 changes a second")
                .arg(milliseconds(waited.percentile(0.99)), milliseconds(waited.percentile(1)))
                .arg(rate, 0, 'f', 0)};
}

Row bulkRow(const Context &context, const QString &database)
{
    const QJsonObject figures = Child(context, QStringLiteral("bulk"), database).end();
    const Samples whole = samplesOf(figures, "whole");
    const Samples waited = samplesOf(figures, "waited");
    return {QStringLiteral("window: bulk priority on 1,000 tickets"),
            whole,
            {},
            QStringLiteral("500 ms, and no stall above 16 ms at p99"),
            whole.percentile(0.95) <= 500 && waited.percentile(0.99) <= 16,
            QStringLiteral("meanwhile an event waits p99 %1 ms, longest %2 ms")
                .arg(milliseconds(waited.percentile(0.99)), milliseconds(waited.percentile(1)))};
}

} // namespace

QList<Row> windowRows(const Context &context)
{
    const QString database = context.copy(QStringLiteral("window.db"));
    QList<Row> rows = {startRow(context, database)};
    rows += useRows(context, database);
    rows += {longThreadRow(context, database), changesRow(context, database), bulkRow(context, database)};
    return rows;
}

} // namespace deskhand::bench
