// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/file/Maintenance.h"
#include "tools/cli/Arguments.h"
#include "tools/commands/Subcommands.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {

struct Tools {
    Q_DECLARE_TR_FUNCTIONS(Tools)
};

} // namespace

ExitCode runMigrate(ToolContext &context, const QStringList &arguments)
{
    Arguments args(
        u"migrate"_s, u"DB"_s,
        Tools::tr("Brings a help desk of an older version to this program's schema. A backup is written beside "
                  "it first; a migration that was cut off goes on where it stopped."),
        1, 1);
    args.option(u"dry-run"_s, Tools::tr("Only say what would be done."));
    if (const auto answer = args.parse(arguments, context.console)) {
        return *answer;
    }
    const bool dryRun = args.isSet(u"dry-run"_s);
    const auto migrated = dryRun ? migrationOfFile(args.positional(0)) : migrateFile(args.positional(0));
    if (!migrated) {
        return context.console.fail(migrated.error());
    }
    const UpgradeReport &report = *migrated;
    context.console.line(report.from == report.to ? Tools::tr("The schema is %1 already.").arg(report.to)
                         : dryRun ? Tools::tr("Would go from schema %1 to %2.").arg(report.from).arg(report.to)
                                  : Tools::tr("From schema %1 to %2. As it was before: %3.")
                                        .arg(report.from)
                                        .arg(report.to)
                                        .arg(report.backupPath));
    context.console.json(
        QJsonObject{{u"from"_s, report.from},
                    {u"to"_s, report.to},
                    {u"dry_run"_s, dryRun},
                    {u"backup"_s, report.backupPath.isEmpty() ? QJsonValue() : QJsonValue(report.backupPath)}});
    return ExitCode::Done;
}

} // namespace deskhand
