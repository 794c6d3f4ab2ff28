// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/reading/TicketExport.h"

#include "core/text/SourceText.h"
#include "service/HelpDesk.h"
#include "store/Store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {

QVariant timeValue(const std::optional<Timestamp> &time)
{
    return time ? QVariant(toDateTime(*time)) : QVariant();
}

template <typename Record>
QVariant nameOf(const Record *record)
{
    return record != nullptr ? QVariant(record->name) : QVariant();
}

} // namespace

TicketExport::TicketExport(HelpDesk &helpDesk, TicketReader &reader, const Actor &actor)
    : m_helpDesk(helpDesk)
    , m_reader(reader)
    , m_actor(actor)
{ }

Result<QList<ExportColumn>> TicketExport::columns()
{
    QList<ExportColumn> columns{{u"Ticket Number"_s, u"number"_s},
                                {u"Date Created"_s, u"created"_s},
                                {u"Subject"_s, u"subject"_s},
                                {u"From"_s, u"from"_s},
                                {u"From Email"_s, u"from_email"_s},
                                {u"Priority"_s, u"priority"_s},
                                {u"Department"_s, u"department"_s},
                                {u"Help Topic"_s, u"topic"_s},
                                {u"Source"_s, u"source"_s},
                                {u"Current Status"_s, u"status"_s},
                                {u"Last Updated"_s, u"updated"_s},
                                {u"SLA Due Date"_s, u"sla_due"_s},
                                {u"SLA Plan"_s, u"sla_plan"_s},
                                {u"Due Date"_s, u"due"_s},
                                {u"Closed Date"_s, u"closed"_s},
                                {u"Overdue"_s, u"overdue"_s},
                                {u"Merged"_s, u"merged"_s},
                                {u"Linked"_s, u"linked"_s},
                                {u"Answered"_s, u"answered"_s},
                                {u"Agent Assigned"_s, u"agent"_s},
                                {u"Team Assigned"_s, u"team"_s},
                                {u"Thread Count"_s, u"thread_count"_s},
                                {u"Reopen Count"_s, u"reopen_count"_s},
                                {u"Attachment Count"_s, u"attachment_count"_s},
                                {u"Task Count"_s, u"task_count"_s}};
    DESKHAND_ASSIGN(const DirectoryPtr directory, m_reader.directory(m_actor));
    for (const CustomField &field : directory->customFields) {
        if (!field.archived) {
            columns.append({field.label, u"field."_s + field.key});
        }
    }
    return columns;
}

Result<QVariantList> TicketExport::values(const TicketRow &row, const QHash<RequesterId, QString> &emails)
{
    const Ticket &ticket = row.ticket;
    const DirectorySnapshot &directory = *m_directory;
    DESKHAND_ASSIGN(const TicketDetails details, m_helpDesk.store().tickets.details(ticket.id));
    QVariantList values{ticket.number,
                        toDateTime(ticket.created),
                        ticket.subject,
                        row.requesterName,
                        emails.value(ticket.requester),
                        nameOf(directory.priority(ticket.priority)),
                        nameOf(directory.department(ticket.department)),
                        nameOf(directory.topic(ticket.topic)),
                        QString(sourceKey(ticket.source)),
                        nameOf(directory.status(ticket.status)),
                        toDateTime(ticket.updated),
                        timeValue(ticket.due),
                        nameOf(directory.slaPlan(ticket.slaPlan)),
                        timeValue(ticket.manualDue),
                        timeValue(ticket.closed),
                        ticket.isOverdue(m_now),
                        ticket.mergedInto.isValid() || !details.mergedChildren.isEmpty(),
                        !details.links.isEmpty(),
                        ticket.answered,
                        nameOf(directory.agent(ticket.agent)),
                        nameOf(directory.team(ticket.team)),
                        ticket.entryCount,
                        ticket.reopenCount,
                        ticket.attachmentCount,
                        ticket.taskCount};
    for (const CustomField &field : directory.customFields) {
        if (!field.archived) {
            values.append(details.fields.value(field.key));
        }
    }
    return values;
}

Result<QHash<RequesterId, QString>> TicketExport::emailsOf(const QList<TicketRow> &rows)
{
    QSet<RequesterId> ids;
    for (const TicketRow &row : rows) {
        ids.insert(row.ticket.requester);
    }
    DESKHAND_ASSIGN(const QList<Requester> requesters, m_helpDesk.store().people.requesters(ids.values()));
    QHash<RequesterId, QString> emails;
    for (const Requester &requester : requesters) {
        emails.insert(requester.id, requester.primaryEmail());
    }
    return emails;
}

Result<qint64> TicketExport::run(const TicketQuery &query, const Sink &sink)
{
    DESKHAND_ASSIGN(const Transaction snapshot, m_helpDesk.store().begin(TransactionMode::Read));
    DESKHAND_ASSIGN(m_directory, m_reader.directory(m_actor));
    m_now = m_helpDesk.clock().now();
    TicketPageRequest request;
    request.query = query;
    request.limit = 500;
    qint64 count = 0;
    do {
        DESKHAND_ASSIGN(const TicketPage page, m_reader.page(m_actor, request));
        DESKHAND_ASSIGN(const auto emails, emailsOf(page.rows));
        for (const TicketRow &row : page.rows) {
            DESKHAND_ASSIGN(const QVariantList line, values(row, emails));
            if (!sink(line)) {
                return failure(ErrorKind::Cancelled, QCoreApplication::translate("Reading", "The export was stopped."));
            }
            ++count;
        }
        request.cursor = page.next;
    } while (!request.cursor.isEmpty());
    return count;
}

} // namespace deskhand
