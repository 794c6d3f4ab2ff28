// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/ImportPlan.h"
#include "mail/ImportReader.h"
#include "mail/MimeParser.h"
#include "service/import/Importer.h"
#include "tools/cli/Arguments.h"
#include "tools/cli/Interrupt.h"
#include "tools/cli/OpenHelpDesk.h"
#include "tools/cli/Progress.h"
#include "tools/commands/Subcommands.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {

struct Tools {
    Q_DECLARE_TR_FUNCTIONS(Tools)
};

Result<std::optional<CsvMapping>> mappingFrom(const QString &path)
{
    if (path.isEmpty()) {
        return std::optional<CsvMapping>();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            file.exists() ? ErrorKind::Unavailable : ErrorKind::NotFound,
            Tools::tr("The mapping %1 cannot be read. Nothing was imported.").arg(QDir::toNativeSeparators(path)),
            file.errorString());
    }
    DESKHAND_ASSIGN(CsvMapping mapping, CsvMapping::fromJson(file.readAll()));
    return std::optional(std::move(mapping));
}

QString placeOf(const ImportEntry &complaint)
{
    const QString path = QDir::toNativeSeparators(complaint.path);
    if (complaint.row > 0) {
        return Tools::tr("%1, row %2").arg(path).arg(complaint.row);
    }
    return complaint.offset > 0 ? Tools::tr("%1, byte %2").arg(path).arg(complaint.offset) : path;
}

QJsonObject toJson(const ImportEntry &complaint)
{
    QJsonObject object{{u"result"_s, u"refused"_s}, {u"file"_s, complaint.path}, {u"reason"_s, complaint.reason}};
    if (complaint.row > 0) {
        object.insert(u"row"_s, complaint.row);
    } else {
        object.insert(u"offset"_s, complaint.offset);
        object.insert(u"message_id"_s, complaint.messageId);
    }
    return object;
}

QJsonObject toJson(const ImportReport &report, bool dryRun)
{
    return {{u"result"_s, u"summary"_s},    {u"dry_run"_s, dryRun},         {u"mails"_s, report.mails},
            {u"rows"_s, report.rows},       {u"opened"_s, report.opened},   {u"appended"_s, report.appended},
            {u"replied"_s, report.replied}, {u"known"_s, report.known},     {u"automatic"_s, report.automatic},
            {u"damaged"_s, report.damaged}, {u"refused"_s, report.refused}, {u"interrupted"_s, report.interrupted}};
}

void tell(Console &console, const ImportReport &report, bool dryRun)
{
    console.json(toJson(report, dryRun));
    if (dryRun) {
        console.line(Tools::tr("A dry run: nothing was changed. The import would do this:"));
    }
    if (report.mails > 0) {
        console.line(Tools::tr("Mails read: %1 (%2 by machines, %3 damaged)")
                         .arg(report.mails)
                         .arg(report.automatic)
                         .arg(report.damaged));
    }
    if (report.rows > 0) {
        console.line(Tools::tr("Rows read: %1").arg(report.rows));
    }
    console.line(Tools::tr("New tickets: %1; added to tickets: %2; agents' replies: %3; known already: %4; refused: %5")
                     .arg(report.opened)
                     .arg(report.appended)
                     .arg(report.replied)
                     .arg(report.known)
                     .arg(report.refused));
    if (report.interrupted) {
        console.line(Tools::tr("Interrupted. What was read before is kept; the same command again adds the rest."));
    }
}

Result<ImportReport> import(OpenHelpDesk &desk, const ImportPlan &plan, const Arguments &args, Console &console,
                            ImportReport &kept)
{
    DESKHAND_ASSIGN(std::optional<CsvMapping> mapping, mappingFrom(args.value(u"map"_s)));
    DESKHAND_ASSIGN(const DirectoryPtr directory, desk.helpDesk().directory());
    const MimeParser parser(desk.sanitizer());
    ImportReader source(plan, parser, std::move(mapping), directory->settings.timeZone);
    Progress progress(console, Tools::tr("Bytes read"), args.progress());
    const qint64 total = plan.totalSize();
    const auto tellRefused = [&console](const ImportEntry &complaint) {
        if (complaint.result != ImportResult::Refused) {
            return;
        }
        if (console.isJson()) {
            console.json(toJson(complaint));
        } else {
            console.complain(placeOf(complaint) + u": "_s + complaint.reason);
        }
    };
    std::for_each(plan.refused.cbegin(), plan.refused.cend(), tellRefused);
    Importer importer(
        desk.helpDesk(), desk.reader(),
        {tellRefused, [&progress, total](qint64 bytes) { progress.report(bytes, total); }, isInterrupted});
    const auto done = importer.run(source, args.isSet(u"dry-run"_s) ? ExecutionMode::DryRun : ExecutionMode::Commit);
    kept = importer.report();
    kept.refused += plan.refused.size();
    DESKHAND_TRY(done);
    return kept;
}

} // namespace

ExitCode runImport(ToolContext &context, const QStringList &arguments)
{
    Arguments args(
        u"import"_s, u"FILE... --into DB"_s,
        Tools::tr(
            "Takes in mail files (.eml, Outlook's .msg), mailboxes (mbox), folders of mail and tables (CSV). What was "
            "taken\n"
            "in before is not taken in again, so that an import may be repeated. Times are the mails' and rows' own;\n"
            "nobody is told."),
        1, -1);
    args.option(u"into"_s, Tools::tr("The help desk."), u"DB"_s)
        .option(u"map"_s,
                Tools::tr("What a table's columns mean (JSON; see the help pages). Without it by their usual names."),
                u"M.json"_s)
        .option(u"dry-run"_s, Tools::tr("Only say what would be done."));
    if (const auto answer = args.parse(arguments, context.console)) {
        return *answer;
    }
    if (!args.isSet(u"into"_s)) {
        return context.console.misused(Tools::tr("import: say into which help desk with --into DB."));
    }
    const auto desk = OpenHelpDesk::open(args.value(u"into"_s), FileUse::Write, context);
    if (!desk) {
        return context.console.fail(desk.error());
    }
    const auto plan = ImportPlan::make(args.positionals());
    if (!plan) {
        return context.console.fail(plan.error());
    }
    for (const QString &path : plan->skipped) {
        context.console.complain(Tools::tr("%1 is no mail and was passed over.").arg(QDir::toNativeSeparators(path)));
    }
    ImportReport kept;
    const bool dryRun = args.isSet(u"dry-run"_s);
    const auto report = import(**desk, *plan, args, context.console, kept);
    if (!report) {
        if (!dryRun && kept != ImportReport()) {
            tell(context.console, kept, dryRun);
        }
        return context.console.fail(report.error());
    }
    tell(context.console, *report, dryRun);
    if (report->interrupted) {
        return static_cast<ExitCode>(interruptExitCode());
    }
    return report->refused > 0 ? ExitCode::Partly : ExitCode::Done;
}

} // namespace deskhand
