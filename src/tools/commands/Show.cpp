// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/EventComment.h"
#include "service/reading/TicketReader.h"
#include "tools/cli/Arguments.h"
#include "tools/cli/OpenHelpDesk.h"
#include "tools/commands/Subcommands.h"
#include "wire/EnumNames.h"
#include "wire/Json.h"
#include "wire/JsonFormats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {

struct Tools {
    Q_DECLARE_TR_FUNCTIONS(Tools)
};

template <typename Record>
QString nameOf(const Record *record)
{
    return record != nullptr ? record->name : u"-"_s;
}

QString timeText(const std::optional<Timestamp> &time)
{
    return time ? timestampToText(*time) : u"-"_s;
}

void showProperties(Console &console, const TicketView &view, const DirectorySnapshot &directory)
{
    const Ticket &ticket = view.details.ticket;
    const auto row = [&console](const QString &name, const QString &value) {
        console.line(name.leftJustified(16) + printable(value));
    };
    console.line(printable(u"#%1 %2"_s.arg(ticket.number, ticket.subject)));
    row(Tools::tr("Requester"), u"%1 <%2>"_s.arg(view.requester.name, view.requester.primaryEmail()));
    row(Tools::tr("Status"), nameOf(directory.status(ticket.status)));
    row(Tools::tr("Priority"), nameOf(directory.priority(ticket.priority)));
    row(Tools::tr("Department"), nameOf(directory.department(ticket.department)));
    row(Tools::tr("Topic"), nameOf(directory.topic(ticket.topic)));
    row(Tools::tr("Agent"), nameOf(directory.agent(ticket.agent)));
    row(Tools::tr("Team"), nameOf(directory.team(ticket.team)));
    row(Tools::tr("SLA plan"), nameOf(directory.slaPlan(ticket.slaPlan)));
    row(Tools::tr("Created"), timestampToText(ticket.created));
    row(Tools::tr("Updated"), timestampToText(ticket.updated));
    row(Tools::tr("Due"), timeText(ticket.effectiveDue()));
    row(Tools::tr("Closed"), timeText(ticket.closed));
    row(Tools::tr("Tags"), view.details.tags.join(u", "_s));
    row(Tools::tr("Version"), QString::number(ticket.version));
    for (auto it = view.details.fields.begin(); it != view.details.fields.end(); ++it) {
        row(it.key(), it.value());
    }
}

void showThread(Console &console, const TicketView &view)
{
    for (const ThreadEntry &entry : view.entries) {
        console.line(QString());
        console.line(u"--- %1 %2, %3"_s.arg(QString::fromLatin1(wireName(entry.kind)), timestampToText(entry.created),
                                            printable(shownName(entry.author))));
        const QStringList lines = entry.body.text.split(u'\n');
        for (const QString &line : lines) {
            console.line(printable(line));
        }
        for (const Attachment &attachment : entry.attachments) {
            console.line(
                printable(Tools::tr("[attachment %1: %2, %n byte(s)]", nullptr, static_cast<int>(attachment.size))
                              .arg(attachment.id.value)
                              .arg(attachment.name)));
        }
    }
}

void showEvents(Console &console, const TicketView &view)
{
    console.line(QString());
    for (const Event &event : view.events) {
        QString text = u"* %1 %2"_s.arg(timestampToText(event.time), QString::fromLatin1(wireName(event.kind)));
        if (!event.actor.name.isEmpty()) {
            text += u" (%1)"_s.arg(shownName(event.actor));
        }
        if (!event.comment.isEmpty()) {
            text += u": "_s + shownComment(event.comment);
        }
        console.line(printable(text));
    }
}

} // namespace

ExitCode runShow(ToolContext &context, const QStringList &arguments)
{
    Arguments args(u"show"_s, u"DB NUMBER"_s, Tools::tr("Shows one ticket with its thread and events."), 2, 2);
    args.option(u"as"_s, Tools::tr("See with the eyes of this agent."), u"USERNAME"_s)
        .option(u"attachment"_s, Tools::tr("Write the attachment of this id to the file of --output instead."), u"ID"_s)
        .option(u"output"_s, Tools::tr("Where to write the attachment."), u"FILE"_s);
    if (const auto answer = args.parse(arguments, context.console)) {
        return *answer;
    }
    if (args.isSet(u"attachment"_s) != args.isSet(u"output"_s)) {
        return context.console.misused(Tools::tr("--attachment and --output go together."));
    }
    const auto desk = OpenHelpDesk::open(args.positional(0), FileUse::Read, context, args.value(u"as"_s));
    if (!desk) {
        return context.console.fail(desk.error());
    }
    TicketReader &reader = (*desk)->reader();
    const auto read = [&]() -> Result<std::pair<DirectoryPtr, TicketView>> {
        DESKHAND_ASSIGN(DirectoryPtr directory, reader.directory((*desk)->actor()));
        DESKHAND_ASSIGN(const TicketId id, reader.ticketOfNumber((*desk)->actor(), args.positional(1)));
        DESKHAND_ASSIGN(TicketView view, reader.ticket((*desk)->actor(), id));
        return std::pair(std::move(directory), std::move(view));
    }();
    if (!read) {
        return context.console.fail(read.error());
    }
    const auto &[directory, view] = *read;
    if (args.isSet(u"attachment"_s)) {
        const auto id = args.integer(u"attachment"_s, 1, std::numeric_limits<qint64>::max(), context.console);
        if (!id) {
            return ExitCode::Usage;
        }
        const auto saved =
            (*desk)->file().attachments().save((*desk)->actor(), AttachmentId{*id}, args.value(u"output"_s));
        return saved ? ExitCode::Done : context.console.fail(saved.error());
    }
    showProperties(context.console, view, *directory);
    showThread(context.console, view);
    showEvents(context.console, view);
    context.console.json(toJson(view));
    return ExitCode::Done;
}

} // namespace deskhand
