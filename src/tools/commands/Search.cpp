// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/reading/TicketReader.h"
#include "tools/cli/Arguments.h"
#include "tools/cli/Interrupt.h"
#include "tools/cli/OpenHelpDesk.h"
#include "tools/commands/Subcommands.h"
#include "wire/Json.h"
#include "wire/JsonFormats.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {

struct Tools {
    Q_DECLARE_TR_FUNCTIONS(Tools)
};

void show(Console &console, const TicketRow &row, const DirectorySnapshot &directory)
{
    const Status *status = directory.status(row.ticket.status);
    console.line(u"%1  %2  %3  %4  %5"_s.arg(printable(row.ticket.number), timestampToText(row.ticket.updated),
                                             printable(status != nullptr ? status->name : QString()).leftJustified(10),
                                             printable(row.requesterName).leftJustified(18, u' '),
                                             printable(row.ticket.subject)));
    console.json(toJson(row));
}

/// Gives the number of tickets found.
Result<qint64> search(OpenHelpDesk &desk, Console &console, const QString &text, qint64 limit)
{
    TicketReader &reader = desk.reader();
    const Actor &actor = desk.actor();
    DESKHAND_ASSIGN(const DirectoryPtr directory, reader.directory(actor));
    TicketPageRequest request;
    DESKHAND_ASSIGN(request.query, reader.resolve(actor, text));
    qint64 found = 0;
    do {
        request.limit = static_cast<int>(std::min<qint64>(500, limit - found));
        DESKHAND_ASSIGN(const TicketPage page, reader.page(actor, request));
        for (const TicketRow &row : page.rows) {
            show(console, row, *directory);
        }
        found += page.rows.size();
        request.cursor = page.next;
    } while (!request.cursor.isEmpty() && found < limit && !isInterrupted());
    return found;
}

} // namespace

ExitCode runSearch(ToolContext &context, const QStringList &arguments)
{
    Arguments args(u"search"_s, u"DB QUERY"_s,
                   Tools::tr("Lists the tickets of a query in the query language, as in the search box: words, "
                             "\"phrases\", prefix*, is:open, agent:ken, updated:<4h, sort:due."),
                   2, 2);
    args.option(u"as"_s, Tools::tr("See with the eyes of this agent."), u"USERNAME"_s)
        .option(u"limit"_s, Tools::tr("At most so many (100)."), u"N"_s, u"100"_s)
        .option(u"count"_s, Tools::tr("Only say how many there are."));
    if (const auto answer = args.parse(arguments, context.console)) {
        return *answer;
    }
    const auto limit = args.integer(u"limit"_s, 1, 100'000'000, context.console);
    if (!limit) {
        return ExitCode::Usage;
    }
    const auto desk = OpenHelpDesk::open(args.positional(0), FileUse::Read, context, args.value(u"as"_s));
    if (!desk) {
        return context.console.fail(desk.error());
    }
    const QString query = args.positional(1);
    if (args.isSet(u"count"_s)) {
        const auto counts = (*desk)->reader().counts((*desk)->actor(), {query});
        if (!counts) {
            return context.console.fail(counts.error());
        }
        context.console.line(QString::number(counts->constFirst()));
        context.console.json(QJsonObject{{u"count"_s, counts->constFirst()}});
        return ExitCode::Done;
    }
    const auto found = search(**desk, context.console, query, *limit);
    if (!found) {
        return context.console.fail(found.error());
    }
    return isInterrupted() ? ExitCode::Interrupted : ExitCode::Done;
}

} // namespace deskhand
