// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/file/Maintenance.h"
#include "tools/cli/Arguments.h"
#include "tools/commands/Subcommands.h"
#include "wire/EnumNames.h"
#include "wire/JsonFormats.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {

struct Tools {
    Q_DECLARE_TR_FUNCTIONS(Tools)
};

QJsonValue timeOrNull(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(timestampToText(*time)) : QJsonValue();
}

QJsonObject toJson(const StoreStats &stats)
{
    QJsonObject tickets;
    for (auto it = stats.tickets.begin(); it != stats.tickets.end(); ++it) {
        tickets.insert(QString::fromLatin1(wireName(it.key())), it.value());
    }
    return {{u"schema_version"_s, stats.schemaVersion},
            {u"engine_version"_s, stats.engineVersion},
            {u"file_bytes"_s, stats.fileBytes},
            {u"free_bytes"_s, stats.freeBytes},
            {u"tickets"_s, tickets},
            {u"entries"_s, stats.entries},
            {u"events"_s, stats.events},
            {u"attachments"_s, stats.attachments},
            {u"contents"_s, stats.contents},
            {u"content_bytes"_s, stats.contentBytes},
            {u"requesters"_s, stats.requesters},
            {u"organizations"_s, stats.organizations},
            {u"agents"_s, stats.agents},
            {u"waiting_mail"_s, stats.waitingMail},
            {u"first_ticket"_s, timeOrNull(stats.firstTicket)},
            {u"last_ticket"_s, timeOrNull(stats.lastTicket)}};
}

void show(Console &console, const StoreStats &stats)
{
    const auto row = [&console](const QString &name, const QString &value) {
        console.line(name.leftJustified(22) + u' ' + value);
    };
    const auto count = [&row](const QString &name, qint64 value) { row(name, QString::number(value)); };
    const auto bytes = [&row](const QString &name, qint64 value) {
        row(name, QLocale::c().formattedDataSize(value, 1, QLocale::DataSizeIecFormat));
    };
    row(Tools::tr("Schema"), QString::number(stats.schemaVersion));
    row(Tools::tr("Engine"), stats.engineVersion);
    bytes(Tools::tr("File"), stats.fileBytes);
    bytes(Tools::tr("Free within it"), stats.freeBytes);
    for (auto it = stats.tickets.begin(); it != stats.tickets.end(); ++it) {
        count(Tools::tr("Tickets, %1").arg(QString::fromLatin1(wireName(it.key()))), it.value());
    }
    count(Tools::tr("Entries"), stats.entries);
    count(Tools::tr("Events"), stats.events);
    count(Tools::tr("Attachments"), stats.attachments);
    count(Tools::tr("Distinct contents"), stats.contents);
    bytes(Tools::tr("Size of contents"), stats.contentBytes);
    count(Tools::tr("Requesters"), stats.requesters);
    count(Tools::tr("Organizations"), stats.organizations);
    count(Tools::tr("Agents"), stats.agents);
    count(Tools::tr("Mail waiting"), stats.waitingMail);
    if (stats.firstTicket && stats.lastTicket) {
        row(Tools::tr("First ticket"), timestampToText(*stats.firstTicket));
        row(Tools::tr("Last ticket"), timestampToText(*stats.lastTicket));
    }
}

} // namespace

ExitCode runStats(ToolContext &context, const QStringList &arguments)
{
    Arguments args(u"stats"_s, u"DB"_s, Tools::tr("Says how much there is in a help desk."), 1, 1);
    if (const auto answer = args.parse(arguments, context.console)) {
        return *answer;
    }
    const auto stats = statsOfFile(args.positional(0));
    if (!stats) {
        return context.console.fail(stats.error());
    }
    show(context.console, *stats);
    context.console.json(toJson(*stats));
    return ExitCode::Done;
}

} // namespace deskhand
