// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output/TicketDocument.h"

#include "core/text/EventComment.h"
#include "models/EventText.h"
#include "models/Formatting.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct Paper {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

template <typename Record>
QString nameOf(const Record *record)
{
    return record != nullptr ? record->name : QString();
}

QString plain(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString properties(const TicketView &view, const DirectorySnapshot &directory)
{
    const Ticket &ticket = view.details.ticket;
    QString rows;
    const auto add = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            rows += u"<tr><td class=\"dim\">%1</td><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(), plain(value));
        }
    };
    const auto time = [](const std::optional<Timestamp> &when) { return when ? absoluteTime(*when) : QString(); };
    const QString email = view.requester.primaryEmail();
    add(Paper::tr("Requester"), email.isEmpty() ? view.requester.name : u"%1 <%2>"_s.arg(view.requester.name, email));
    add(Paper::tr("Status"), nameOf(directory.status(ticket.status)));
    add(Paper::tr("Priority"), nameOf(directory.priority(ticket.priority)));
    add(Paper::tr("Department"), nameOf(directory.department(ticket.department)));
    add(Paper::tr("Help topic"), nameOf(directory.topic(ticket.topic)));
    add(Paper::tr("Agent"), nameOf(directory.agent(ticket.agent)));
    add(Paper::tr("Team"), nameOf(directory.team(ticket.team)));
    add(Paper::tr("SLA plan"), nameOf(directory.slaPlan(ticket.slaPlan)));
    add(Paper::tr("Created"), absoluteTime(ticket.created));
    add(Paper::tr("Due"), time(ticket.due));
    add(Paper::tr("Closed"), time(ticket.closed));
    for (const CustomField &field : directory.customFields) {
        add(field.label, view.details.fields.value(field.key));
    }
    add(Paper::tr("Tags"), view.details.tags.join(u", "_s));
    return u"<table cellpadding=\"2\">%1</table>"_s.arg(rows);
}

QString kindName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Message:
        return Paper::tr("message");
    case EntryKind::Reply:
        return Paper::tr("reply");
    case EntryKind::Note:
        return Paper::tr("internal note");
    }
    return {};
}

QString entryHtml(const ThreadEntry &entry)
{
    QStringList files;
    for (const Attachment &attachment : entry.attachments) {
        files.append(Paper::tr("%1 (%2)", "file, size").arg(attachment.name, fileSize(attachment.size)));
    }
    QString html = u"<p class=\"head\"><b>%1</b> <span class=\"dim\">%2, %3</span></p><p class=\"%4\">%5</p>"_s.arg(
        shownName(entry.author).toHtmlEscaped(), kindName(entry.kind).toHtmlEscaped(),
        absoluteTime(entry.created).toHtmlEscaped(), entry.kind == EntryKind::Note ? u"note"_s : u"body"_s,
        plain(entry.body.text));
    if (!files.isEmpty()) {
        html += u"<p class=\"dim\">%1</p>"_s.arg(Paper::tr("Attached: %1").arg(files.join(u", "_s)).toHtmlEscaped());
    }
    return html;
}

} // namespace

QString ticketTitle(const TicketView &view)
{
    return Paper::tr("#%1 %2", "number, subject").arg(view.details.ticket.number, view.details.ticket.subject);
}

QString ticketHtml(const TicketView &view, const DirectorySnapshot &directory, TicketDocumentParts parts)
{
    // Both lists are in the order of time.
    QString thread;
    qsizetype next = 0;
    const auto eventsUntil = [&](std::optional<Timestamp> time) {
        for (; next < view.events.size() && (!time || view.events.at(next).time < *time); ++next) {
            const Event &event = view.events.at(next);
            const QString text = eventText(event, directory);
            if (parts.events && !text.isEmpty()) {
                thread += u"<p class=\"dim\">%1 – %2</p>"_s.arg(absoluteTime(event.time).toHtmlEscaped(),
                                                                text.toHtmlEscaped());
            }
        }
    };
    for (const ThreadEntry &entry : view.entries) {
        eventsUntil(entry.created);
        if (parts.notes || entry.kind != EntryKind::Note) {
            thread += entryHtml(entry);
        }
    }
    eventsUntil(std::nullopt);
    return u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title><style>"
           "body { font-family: sans-serif; font-size: 9pt; color: black } h1 { font-size: 15pt } "
           ".dim { color: #5b6675; font-size: 8pt } .head { margin-top: 12px; margin-bottom: 2px } "
           ".note { background-color: #fff9e8 } p { margin-top: 2px; margin-bottom: 4px } td { font-size: 8pt }"
           "</style></head><body><p class=\"dim\">%2</p><h1>%1</h1>%3<hr>%4</body></html>"_s.arg(
               ticketTitle(view).toHtmlEscaped(), directory.settings.companyName.toHtmlEscaped(),
               properties(view, directory), thread);
}

} // namespace deskhand
