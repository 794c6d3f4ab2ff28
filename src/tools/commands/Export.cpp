// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/reading/CsvExport.h"
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

QJsonValue jsonValue(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDateTime) {
        return timestampToText(fromDateTime(value.toDateTime()));
    }
    return QJsonValue::fromVariant(value);
}

/// Objects, one a line.
Result<qint64> writeJsonLines(TicketExport &tickets, const TicketQuery &query, QIODevice &device,
                              const ExportProgress &progress)
{
    DESKHAND_ASSIGN(const QList<ExportColumn> columns, tickets.columns());
    bool failed = false;
    qint64 done = 0;
    const auto written = tickets.run(query, [&](const QVariantList &values) {
        QJsonObject object;
        for (qsizetype i = 0; i < values.size(); ++i) {
            object.insert(columns.at(i).key, jsonValue(values.at(i)));
        }
        const QByteArray line = compactJson(object) + '\n';
        failed = failed || device.write(line) != line.size();
        return !failed && progress(++done);
    });
    if (failed) {
        return failure(exportNotWritten(device));
    }
    return written;
}

Result<qint64> exportTo(QIODevice &device, OpenHelpDesk &desk, const Arguments &args, Progress &progress)
{
    TicketReader &reader = desk.reader();
    const Actor &actor = desk.actor();
    DESKHAND_ASSIGN(const DirectoryPtr directory, reader.directory(actor));
    DESKHAND_ASSIGN(const TicketQuery query, reader.resolve(actor, args.value(u"query"_s)));
    TicketExport tickets(desk.helpDesk(), reader, actor);
    const auto report = [&progress](qint64 done) {
        progress.report(done, 0);
        return !isInterrupted();
    };
    return args.value(u"format"_s) == u"json"_s
               ? writeJsonLines(tickets, query, device, report)
               : writeCsv(tickets, query, directory->settings.timeZone, device, report);
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
        return context.console.fail(exportNotWritten(output));
    }
    const auto written = exportTo(output, **desk, args, progress);
    if (!written) {
        return context.console.fail(written.error());
    }
    if (!output.commit()) {
        return context.console.fail(exportNotWritten(output));
    }
    context.console.line(
        Tools::tr("Wrote %n ticket(s) to %1.", nullptr, static_cast<int>(*written)).arg(output.fileName()));
    context.console.json(QJsonObject{{u"file"_s, output.fileName()}, {u"tickets"_s, *written}});
    return ExitCode::Done;
}

} // namespace deskhand
