// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/file/Maintenance.h"
#include "tools/cli/Arguments.h"
#include "tools/commands/Subcommands.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {

struct Tools {
    Q_DECLARE_TR_FUNCTIONS(Tools)
};

} // namespace

ExitCode runBackup(ToolContext &context, const QStringList &arguments)
{
    Arguments args(
        u"backup"_s, u"DB FILE"_s,
        Tools::tr("Writes a consistent, verified copy of the help desk to FILE while others work on it. FILE "
                  "appears whole or not at all."),
        2, 2);
    args.option(u"force"_s, Tools::tr("Replace FILE where it exists."));
    if (const auto answer = args.parse(arguments, context.console)) {
        return *answer;
    }
    const QString path = args.positional(1);
    const Overwrite overwrite = args.isSet(u"force"_s) ? Overwrite::Yes : Overwrite::No;
    if (const auto written = backupFile(args.positional(0), path, overwrite); !written) {
        return context.console.fail(written.error());
    }
    context.console.line(Tools::tr("Wrote %1.").arg(path));
    context.console.json(QJsonObject{{u"file"_s, path}, {u"bytes"_s, QFileInfo(path).size()}});
    return ExitCode::Done;
}

} // namespace deskhand
