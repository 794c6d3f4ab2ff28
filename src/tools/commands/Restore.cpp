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

ExitCode runRestore(ToolContext &context, const QStringList &arguments)
{
    Arguments args(u"restore"_s, u"FILE DB"_s,
                   Tools::tr("Puts the backup FILE in the place of DB, after verifying it. What was there is kept "
                             "beside it."),
                   2, 2);
    args.option(u"force"_s, Tools::tr("Also where DB exists."));
    if (const auto answer = args.parse(arguments, context.console)) {
        return *answer;
    }
    const QString path = args.positional(1);
    const Overwrite overwrite = args.isSet(u"force"_s) ? Overwrite::Yes : Overwrite::No;
    const auto kept = restoreDatabase(args.positional(0), path, overwrite);
    if (!kept) {
        return context.console.fail(kept.error());
    }
    context.console.line(kept->isEmpty() ? Tools::tr("Restored %1.").arg(path)
                                         : Tools::tr("Restored %1. What was there is now %2.").arg(path, *kept));
    context.console.json(
        QJsonObject{{u"file"_s, path}, {u"kept"_s, kept->isEmpty() ? QJsonValue() : QJsonValue(*kept)}});
    return ExitCode::Done;
}

} // namespace deskhand
