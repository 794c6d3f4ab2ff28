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

QString nameOf(CheckSubject subject)
{
    switch (subject) {
    case CheckSubject::File:
        return u"file"_s;
    case CheckSubject::References:
        return u"references"_s;
    case CheckSubject::Counters:
        return u"counters"_s;
    case CheckSubject::Search:
        return u"search"_s;
    case CheckSubject::Tickets:
        return u"tickets"_s;
    case CheckSubject::Attachments:
        return u"attachments"_s;
    case CheckSubject::Versions:
        return u"versions"_s;
    }
    return {};
}

void show(Console &console, const CheckFault &fault)
{
    console.line(u"%1: %2 %3"_s.arg(nameOf(fault.subject), printable(fault.text), printable(fault.advice)));
    console.json(QJsonObject{{u"subject"_s, nameOf(fault.subject)},
                             {u"text"_s, fault.text},
                             {u"advice"_s, fault.advice},
                             {u"repairable"_s, fault.repairable}});
}

} // namespace

ExitCode runCheck(ToolContext &context, const QStringList &arguments)
{
    Arguments args(
        u"check"_s, u"DB"_s,
        Tools::tr("Looks for damage in everything that is stored: minutes for a large help desk. Exit code 1 "
                  "where faults are found (and, with --repair, remain)."),
        1, 1);
    args.option(
        u"repair"_s,
        Tools::tr("Make counters and search index anew where they are wrong. What people wrote is not touched."));
    if (const auto answer = args.parse(arguments, context.console)) {
        return *answer;
    }
    const auto faults = checkFile(args.positional(0), args.isSet(u"repair"_s) ? Repair::Yes : Repair::No);
    if (!faults) {
        return context.console.fail(faults.error());
    }
    for (const CheckFault &fault : *faults) {
        show(context.console, fault);
    }
    if (!faults->isEmpty()) {
        return ExitCode::Partly;
    }
    context.console.line(Tools::tr("All is well."));
    return ExitCode::Done;
}

} // namespace deskhand
