// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/TimeZone.h"
#include "service/directory/Defaults.h"
#include "service/file/HelpDeskFile.h"
#include "tools/cli/Arguments.h"
#include "tools/commands/Subcommands.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace deskhand {

ExitCode runCreate(ToolContext &context, const QStringList &arguments)
{
    struct Tools {
        Q_DECLARE_TR_FUNCTIONS(Tools)
    };
    Arguments args(u"create"_s, u"DB"_s,
                   Tools::tr("Makes a help desk with the defaults (statuses, priorities, roles, a department, queues) "
                             "and one administrator. A file that exists is left alone (exit code 4)."),
                   1, 1);
    args.option(u"company"_s, Tools::tr("The company's name, as in mail."), u"NAME"_s)
        .option(u"time-zone"_s, Tools::tr("IANA name of the time zone; the machine's where not given."), u"ZONE"_s)
        .option(u"admin"_s, Tools::tr("The administrator's username (admin)."), u"USERNAME"_s, u"admin"_s)
        .option(u"admin-name"_s, Tools::tr("The administrator's name."), u"NAME"_s, Tools::tr("Administrator"))
        .option(u"admin-email"_s, Tools::tr("The administrator's mail address."), u"ADDRESS"_s);
    if (const auto answer = args.parse(arguments, context.console)) {
        return *answer;
    }
    HelpDeskSetup setup;
    setup.companyName = args.value(u"company"_s);
    setup.timeZone = args.value(u"time-zone"_s).toUtf8();
    setup.administratorUsername = args.value(u"admin"_s);
    setup.administratorName = args.value(u"admin-name"_s);
    setup.administratorEmail = args.value(u"admin-email"_s);
    if (!setup.timeZone.isEmpty() && !timeZoneOf(setup.timeZone)) {
        return context.console.misused(Tools::tr("There is no time zone \"%1\".").arg(args.value(u"time-zone"_s)));
    }
    const QString path = args.positional(0);
    if (const auto made = HelpDeskFile::create(path, [&setup](Store &store) { return writeDefaults(store, setup); });
        !made) {
        return context.console.fail(made.error());
    }
    context.console.line(Tools::tr("Made %1.").arg(path));
    context.console.json(QJsonObject{{u"file"_s, path}});
    return ExitCode::Done;
}

} // namespace deskhand
