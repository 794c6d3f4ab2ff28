// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>

#include <sqlite3.h>

namespace deskhand::bench {

namespace {

QString processor()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("model name")) {
                return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
            }
        }
    }
    return QSysInfo::currentCpuArchitecture();
}

QJsonObject machine()
{
    return {{QStringLiteral("processor"), processor()},
            {QStringLiteral("cores"), QThread::idealThreadCount()},
            {QStringLiteral("system"), QSysInfo::prettyProductName()},
            {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
            {QStringLiteral("sqlite"), QString::fromLatin1(sqlite3_libversion())},
            {QStringLiteral("deskhand"), QStringLiteral(DESKHAND_VERSION)}};
}

QString madeOn(const Conditions &conditions)
{
    return toDateTime(conditions.newestTicket).toString(Qt::ISODate);
}

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 3 : 1);
}

} // namespace

void printTable(const QList<Row> &rows, const Conditions &conditions)
{
    QTextStream out(stdout);
    const QJsonObject on = machine();
    out << on.value(QStringLiteral("processor")).toString() << ", " << on.value(QStringLiteral("cores")).toInt()
        << " cores, Qt " << qVersion() << ", SQLite " << sqlite3_libversion() << "\n"
        << conditions.tickets << " tickets, " << conditions.entries << " entries, "
        << conditions.databaseBytes / 1'000'000 << " MB";
    if (conditions.generationSeconds > 0) {
        out << ", made in " << number(conditions.generationSeconds) << " s";
    } else {
        out << ", made on " << madeOn(conditions);
    }
    out << "\n\n" << qSetFieldWidth(0) << Qt::left;
    const auto line = [&out](const QString &name, const QStringList &figures, const QString &reached,
                             const QString &goal) {
        out << name.leftJustified(56);
        for (const QString &figure : figures) {
            out << figure.rightJustified(10);
        }
        out << QStringLiteral("  ") << reached.leftJustified(4) << goal << "\n";
    };
    line(QStringLiteral("row"),
         {QStringLiteral("p50 ms"), QStringLiteral("p95 ms"), QStringLiteral("cpu ms"), QStringLiteral("ratio")},
         QString(), QStringLiteral("goal"));
    const QString none = QStringLiteral("-");
    for (const Row &row : rows) {
        line(row.name,
             {number(row.p50), number(row.p95), row.processor > 0 ? number(row.processor) : none,
              row.ratio ? QString::number(*row.ratio, 'f', 2) : none},
             row.reached ? QStringLiteral("yes") : QStringLiteral("NO"), row.goal);
        if (!row.note.isEmpty()) {
            out << "    " << row.note << "\n";
        }
    }
}

Result<void> writeJson(const QList<Row> &rows, const Conditions &conditions, const QString &path)
{
    QJsonArray array;
    for (const Row &row : rows) {
        array.append(row.toJson());
    }
    const QJsonObject root{{QStringLiteral("machine"), machine()},
                           {QStringLiteral("tickets"), conditions.tickets},
                           {QStringLiteral("entries"), conditions.entries},
                           {QStringLiteral("database_bytes"), conditions.databaseBytes},
                           {QStringLiteral("data_made"), madeOn(conditions)},
                           {QStringLiteral("generation_s"), conditions.generationSeconds},
                           {QStringLiteral("rows"), array}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(root).toJson()) < 0 || !file.commit()) {
        return failure(ErrorKind::Unavailable, QStringLiteral("%1 could not be written.").arg(path),
                       file.errorString());
    }
    return {};
}

} // namespace deskhand::bench
