// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/reading/CsvExport.h"

#include "core/base/TimeZone.h"
#include "core/text/CsvWriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {

/// As osTicket writes it.
QString csvText(const QVariant &value, const QTimeZone &zone)
{
    switch (value.typeId()) {
    case QMetaType::QDateTime:
        return value.toDateTime().toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case QMetaType::Bool:
        return value.toBool() ? u"Yes"_s : u"No"_s;
    default:
        return value.toString();
    }
}

} // namespace

Error exportNotWritten(const QIODevice &device)
{
    return {ErrorKind::Unavailable,
            QCoreApplication::translate("Reading",
                                        "The export cannot be written. An older file of the same name is as it was."),
            device.errorString(), false};
}

Result<qint64> writeCsv(TicketExport &tickets, const TicketQuery &query, const QByteArray &timeZone, QIODevice &device,
                        const ExportProgress &progress)
{
    DESKHAND_ASSIGN(const QList<ExportColumn> columns, tickets.columns());
    const QTimeZone zone = timeZoneOf(timeZone).value_or(QTimeZone::utc());
    bool failed = false;
    const auto put = [&device, &failed](const QStringList &fields) {
        const QByteArray record = csvRecord(fields);
        failed = failed || device.write(record) != record.size();
        return !failed;
    };
    QStringList titles;
    for (const ExportColumn &column : columns) {
        titles.append(column.title);
    }
    put(titles);
    qint64 done = 0;
    const auto written = tickets.run(query, [&](const QVariantList &values) {
        QStringList fields;
        for (const QVariant &value : values) {
            fields.append(csvText(value, zone));
        }
        return put(fields) && (!progress || progress(++done));
    });
    if (failed) {
        return failure(exportNotWritten(device));
    }
    return written;
}

Result<qint64> writeCsvFile(TicketExport &tickets, const TicketQuery &query, const QByteArray &timeZone,
                            const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(exportNotWritten(file));
    }
    DESKHAND_ASSIGN(const qint64 written, writeCsv(tickets, query, timeZone, file));
    if (!file.commit()) {
        return failure(exportNotWritten(file));
    }
    return written;
}

} // namespace deskhand
