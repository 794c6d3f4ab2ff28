// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/html/LibxmlSanitizer.h"
#include "service/file/HelpDeskFile.h"
#include "service/file/Maintenance.h"
#include "service/sample/BulkTickets.h"
#include "service/sample/SampleHelpDesk.h"
#include "tools/cli/Arguments.h"
#include "tools/cli/Interrupt.h"
#include "tools/cli/Progress.h"
#include "tools/commands/Subcommands.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <numeric>

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {

struct Tools {
    Q_DECLARE_TR_FUNCTIONS(Tools)
};

Result<void> fillInBulk(Store &store, const sample::BulkOptions &options, Progress &progress)
{
    DESKHAND_TRY(writeSampleSetup(store, options.now));
    return sample::writeBulkTickets(store, options, [&progress, &options](int done) {
        progress.report(done, options.tickets);
        return !isInterrupted();
    });
}

} // namespace

ExitCode runDemo(ToolContext &context, const QStringList &arguments)
{
    Arguments args(u"demo"_s, u"DB"_s,
                   Tools::tr("Makes a help desk with sample data: a bank's IT with tickets in every state, or with "
                             "--tickets as many made-up ones as wanted, the same for the same seed."),
                   1, 1);
    args.option(u"tickets"_s, Tools::tr("How many tickets to make up."), u"N"_s)
        .option(u"seed"_s, Tools::tr("What they are made up from (1)."), u"S"_s, u"1"_s);
    if (const auto answer = args.parse(arguments, context.console)) {
        return *answer;
    }
    const bool inBulk = args.isSet(u"tickets"_s);
    sample::BulkOptions options;
    options.now = context.clock.now();
    if (inBulk) {
        const auto tickets = args.integer(u"tickets"_s, 1, 100'000'000, context.console);
        const auto seed = args.integer(u"seed"_s, 0, std::numeric_limits<qint64>::max(), context.console);
        if (!tickets || !seed) {
            return ExitCode::Usage;
        }
        options.tickets = static_cast<int>(*tickets);
        options.seed = static_cast<std::uint64_t>(*seed);
    }
    const QString path = args.positional(0);
    const auto filled = HelpDeskFile::create(path, [&](Store &store) -> Result<void> {
        if (inBulk) {
            Progress progress(context.console, Tools::tr("Tickets"), args.progress());
            DESKHAND_TRY(fillInBulk(store, options, progress));
        } else {
            const LibxmlSanitizer sanitizer;
            DESKHAND_TRY(writeSampleHelpDesk(store, options.now, &sanitizer));
        }
        return {};
    });
    if (!filled) {
        return context.console.fail(filled.error());
    }
    const auto stats = statsOfFile(path);
    if (!stats) {
        return context.console.fail(stats.error());
    }
    const QList<qint64> counts = stats->tickets.values();
    const qint64 made = std::accumulate(counts.begin(), counts.end(), qint64(0));
    context.console.line(Tools::tr("Made %1 with %n ticket(s).", nullptr, static_cast<int>(made)).arg(path));
    context.console.json(QJsonObject{{u"file"_s, path}, {u"tickets"_s, made}});
    return ExitCode::Done;
}

} // namespace deskhand
