// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/CsvWriter.h"
#include "service/reading/TicketExport.h"
#include "tools/cli/Arguments.h"
#include "tools/cli/Interrupt.h"
#include "tools/cli/OpenHelpDesk.h"
#include "tools/cli/Progress.h"
#include "tools/commands/Subcommands.h"
#include "wire/Json.h"
#include "wire/JsonFormats.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {

struct Tools {
    Q_DECLARE_TR_FUNCTIONS(Tools)
};

/// As osTicket writes it: times in the help desk's zone.
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

QJsonValue jsonValue(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDateTime) {
        return timestampToText(fromDateTime(value.toDateTime()));
    }
    return QJsonValue::fromVariant(value);
}

/// Writes the rows to where they go, in the format that was asked for.
class RowWriter {
public:
    RowWriter(QIODevice &device, bool asJson, QList<ExportColumn> columns, QTimeZone zone)
        : m_device(device)
        , m_asJson(asJson)
        , m_columns(std::move(columns))
        , m_zone(std::move(zone))
    { }
    bool header()
    {
        QStringList titles;
        for (const ExportColumn &column : m_columns) {
            titles.append(column.title);
        }
        return m_asJson || put(csvRecord(titles));
    }
    bool row(const QVariantList &values)
    {
        if (m_asJson) {
            QJsonObject object;
            for (qsizetype i = 0; i < values.size(); ++i) {
                object.insert(m_columns.at(i).key, jsonValue(values.at(i)));
            }
            return put(compactJson(object) + '\n');
        }
        QStringList fields;
        for (const QVariant &value : values) {
            fields.append(csvText(value, m_zone));
        }
        return put(csvRecord(fields));
    }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    bool put(const QByteArray &bytes)
    {
        m_failed = m_failed || m_device.write(bytes) != bytes.size();
        return !m_failed;
    }

    QIODevice &m_device;
    bool m_asJson;
    QList<ExportColumn> m_columns;
    QTimeZone m_zone;
    bool m_failed = false;
};

Error cannotWrite(const QIODevice &device)
{
    return {ErrorKind::Unavailable,
            Tools::tr("The export cannot be written. An older file of the same name is as it was."),
            device.errorString(), false};
}

Result<qint64> exportTo(QIODevice &device, OpenHelpDesk &desk, const Arguments &args, Progress &progress)
{
    TicketReader &reader = desk.reader();
    const Actor &actor = desk.actor();
    DESKHAND_ASSIGN(const DirectoryPtr directory, reader.directory(actor));
    DESKHAND_ASSIGN(const TicketQuery query, reader.resolve(actor, args.value(u"query"_s)));
    TicketExport tickets(desk.helpDesk(), reader, actor);
    DESKHAND_ASSIGN(const QList<ExportColumn> columns, tickets.columns());
    const QTimeZone zone(directory->settings.timeZone);
    RowWriter writer(device, args.value(u"format"_s) == u"json"_s, columns, zone.isValid() ? zone : QTimeZone::utc());
    qint64 done = 0;
    writer.header();
    auto written = tickets.run(query, [&](const QVariantList &values) {
        progress.report(++done, 0);
        return writer.row(values) && !isInterrupted();
    });
    if (writer.failed()) {
        return failure(cannotWrite(device));
    }
    return written;
}

} // namespace

ExitCode runExport(ToolContext &context, const QStringList &arguments)
{
    Arguments args(u"export"_s, u"DB"_s,
                   Tools::tr("Writes the tickets of a query as a table with osTicket's columns: CSV (RFC 4180, UTF-8, "
                             "safe in spreadsheets, times in the help desk's zone) or JSON lines."),
                   1, 1);
    args.option(u"query"_s, Tools::tr("Which tickets; all that are not deleted where not given."), u"Q"_s)
        .option(u"format"_s, Tools::tr("csv (the default) or json."), u"FORMAT"_s, u"csv"_s)
        .option(u"output"_s, Tools::tr("Write to this file, whole or not at all, instead of standard output."),
                u"FILE"_s)
        .option(u"as"_s, Tools::tr("See with the eyes of this agent."), u"USERNAME"_s);
    if (const auto answer = args.parse(arguments, context.console)) {
        return *answer;
    }
    if (const QString format = args.value(u"format"_s); format != u"csv"_s && format != u"json"_s) {
        return context.console.misused(Tools::tr("--format takes csv or json."));
    }
    const auto desk = OpenHelpDesk::open(args.positional(0), FileUse::Read, context, args.value(u"as"_s));
    if (!desk) {
        return context.console.fail(desk.error());
    }
    Progress progress(context.console, Tools::tr("Tickets"), args.progress());
    if (!args.isSet(u"output"_s)) {
        const auto written = exportTo(context.console.output(), **desk, args, progress);
        return written ? ExitCode::Done : context.console.fail(written.error());
    }
    QSaveFile output(args.value(u"output"_s));
    if (!output.open(QIODevice::WriteOnly)) {
        return context.console.fail(cannotWrite(output));
    }
    const auto written = exportTo(output, **desk, args, progress);
    if (!written) {
        return context.console.fail(written.error());
    }
    if (!output.commit()) {
        return context.console.fail(cannotWrite(output));
    }
    context.console.line(
        Tools::tr("Wrote %n ticket(s) to %1.", nullptr, static_cast<int>(*written)).arg(output.fileName()));
    context.console.json(QJsonObject{{u"file"_s, output.fileName()}, {u"tickets"_s, *written}});
    return ExitCode::Done;
}

} // namespace deskhand
