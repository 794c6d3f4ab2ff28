// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tickets/TicketRecord.h"

#include "store/sql/Dialect.h"
#include "store/sql/Statement.h"
#include "store/tickets/TextKeys.h"

#include <algorithm>
#include <tuple>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
struct Column {
    const char16_t *name;
    T Ticket::*member;
};
template <typename T>
Column(const char16_t *, T Ticket::*) -> Column<T>;

/// The one list of a ticket's own columns, behind `id`.
constexpr auto columns = std::make_tuple(
    Column{u"number", &Ticket::number}, Column{u"subject", &Ticket::subject},
    Column{u"requester_id", &Ticket::requester}, Column{u"organization_id", &Ticket::organization},
    Column{u"department_id", &Ticket::department}, Column{u"topic_id", &Ticket::topic},
    Column{u"priority_id", &Ticket::priority}, Column{u"status_id", &Ticket::status}, Column{u"state", &Ticket::state},
    Column{u"agent_id", &Ticket::agent}, Column{u"team_id", &Ticket::team}, Column{u"sla_plan_id", &Ticket::slaPlan},
    Column{u"source", &Ticket::source}, Column{u"opened_by", &Ticket::openedBy},
    Column{u"mail_account_id", &Ticket::mailAccount}, Column{u"created", &Ticket::created},
    Column{u"updated", &Ticket::updated}, Column{u"first_response_due", &Ticket::firstResponseDue},
    Column{u"first_response_done", &Ticket::firstResponseDone}, Column{u"due", &Ticket::due},
    Column{u"manual_due", &Ticket::manualDue}, Column{u"due_soon", &Ticket::dueSoon},
    Column{u"reopened", &Ticket::reopened}, Column{u"closed", &Ticket::closed}, Column{u"archived", &Ticket::archived},
    Column{u"deleted", &Ticket::deleted}, Column{u"last_message", &Ticket::lastMessage},
    Column{u"last_reply", &Ticket::lastReply}, Column{u"paused_since", &Ticket::pausedSince},
    Column{u"pending_until", &Ticket::pendingUntil}, Column{u"closed_by", &Ticket::closedBy},
    Column{u"last_respondent", &Ticket::lastRespondent}, Column{u"agent_before_close", &Ticket::agentBeforeClose},
    Column{u"status_before_delete", &Ticket::statusBeforeDelete}, Column{u"answered", &Ticket::answered},
    Column{u"overdue_recorded", &Ticket::overdueRecorded}, Column{u"reopen_count", &Ticket::reopenCount},
    Column{u"entry_count", &Ticket::entryCount}, Column{u"reply_count", &Ticket::replyCount},
    Column{u"note_count", &Ticket::noteCount}, Column{u"attachment_count", &Ticket::attachmentCount},
    Column{u"open_task_count", &Ticket::openTaskCount}, Column{u"task_count", &Ticket::taskCount},
    Column{u"merged_into", &Ticket::mergedInto}, Column{u"version", &Ticket::version});

constexpr int columnCount = static_cast<int>(std::tuple_size_v<decltype(columns)>);

template <typename Function>
void forEachColumn(Function &&function)
{
    std::apply([&](const auto &...column) { (function(column), ...); }, columns);
}

QString joined(const QStringList &texts)
{
    return texts.join(u'\n');
}

/// A flag set or not, without a branch at each place of use.
int bit(bool set, TicketFlag flag)
{
    return set ? static_cast<int>(flag) : 0;
}

} // namespace

int ticketFlags(const Ticket &ticket)
{
    return bit(ticket.answered, TicketFlag::Answered) | bit(ticket.mergedInto.isValid(), TicketFlag::Merged)
           | bit(ticket.pausedSince.has_value(), TicketFlag::Paused)
           | bit(ticket.attachmentCount > 0, TicketFlag::HasAttachment) | bit(ticket.noteCount > 0, TicketFlag::HasNote)
           | bit(ticket.openTaskCount > 0, TicketFlag::HasOpenTask) | bit(ticket.reopenCount > 0, TicketFlag::Reopened);
}

std::optional<Timestamp> ticketNextDue(const Ticket &ticket)
{
    if (ticket.state != TicketState::Open || ticket.pausedSince) {
        return {};
    }
    std::optional<Timestamp> next = ticket.effectiveDue();
    if (ticket.firstResponseDue && !ticket.firstResponseDone) {
        next = next ? std::min(*next, *ticket.firstResponseDue) : *ticket.firstResponseDue;
    }
    return next;
}

TicketDerived ticketDerived(const Ticket &ticket)
{
    return {ticketFlags(ticket), ticketNextDue(ticket), numberKey(ticket.number), sortKey(ticket.subject)};
}

const QString &ticketColumns()
{
    static const QString text = [] {
        QString list = u"t.id"_s;
        forEachColumn([&](const auto &column) { list += u", t."_s + QStringView(column.name).toString(); });
        return list;
    }();
    return text;
}

const QString &ticketRowColumns()
{
    static const QString text =
        ticketColumns() + u", t.requester_name, t.snippet, t.snippet_kind, t.snippet_agent, t.tags"_s;
    return text;
}

int ticketRowColumnCount()
{
    return 1 + columnCount + 5;
}

Ticket readTicket(const Statement &row)
{
    Ticket ticket;
    int index = 0;
    row.readAt(index++, ticket.id);
    forEachColumn([&](const auto &column) { row.readAt(index++, ticket.*column.member); });
    return ticket;
}

TicketRow readTicketRow(const Statement &row)
{
    TicketRow result;
    result.ticket = readTicket(row);
    int index = 1 + columnCount;
    result.requesterName = row.text(index++);
    result.snippet = row.text(index++);
    row.readAt(index++, result.snippetKind);
    row.readAt(index++, result.snippetAgent);
    if (const QString tags = row.text(index); !tags.isEmpty()) {
        result.tags = tags.split(u'\n');
    }
    return result;
}

const QString &ticketInsertSql()
{
    static const QString text = [] {
        QString list = u"INSERT INTO tickets (id"_s;
        forEachColumn([&](const auto &column) { list += u", "_s + QStringView(column.name).toString(); });
        return list
               + u", requester_name, tags, flags, next_due, number_key, subject_key, requester_key) VALUES (%1)"_s.arg(
                   Dialect::placeholders(1 + columnCount + 7));
    }();
    return text;
}

void bindTicketInsert(Statement &statement, const TicketDetails &details, const QString &requesterName)
{
    const Ticket &ticket = details.ticket;
    const TicketDerived derived = ticketDerived(ticket);
    int index = 0;
    statement.bindAt(index++, ticket.id);
    forEachColumn([&](const auto &column) { statement.bindAt(index++, ticket.*column.member); });
    statement.bindAt(index++, requesterName);
    statement.bindAt(index++, joined(details.tags));
    statement.bindAt(index++, derived.flags);
    statement.bindAt(index++, derived.nextDue);
    statement.bindAt(index++, derived.numberKey);
    statement.bindAt(index++, derived.subjectKey);
    statement.bindAt(index++, sortKey(requesterName));
}

TicketUpdate::TicketUpdate(const Ticket &before, const Ticket &after)
    : m_before(before)
    , m_after(after)
{ }

void TicketUpdate::setTags(const QStringList &tags)
{
    m_tags = joined(tags);
}

template <typename Function>
void TicketUpdate::forEachChange(Function &&function) const
{
    forEachColumn([&](const auto &column) {
        if (m_before.*column.member != m_after.*column.member) {
            function(column.name, m_after.*column.member);
        }
    });
    if (const int flags = ticketFlags(m_after); flags != ticketFlags(m_before)) {
        function(u"flags", flags);
    }
    if (const std::optional<Timestamp> due = ticketNextDue(m_after); due != ticketNextDue(m_before)) {
        function(u"next_due", due);
    }
    if (m_before.number != m_after.number) {
        function(u"number_key", numberKey(m_after.number));
    }
    if (m_before.subject != m_after.subject) {
        function(u"subject_key", sortKey(m_after.subject));
    }
    if (m_requesterName) {
        function(u"requester_name", *m_requesterName);
        function(u"requester_key", sortKey(*m_requesterName));
    }
    if (m_tags) {
        function(u"tags", *m_tags);
    }
}

QString TicketUpdate::sql() const
{
    QString assignments;
    forEachChange([&](const char16_t *column, const auto &) {
        assignments += assignments.isEmpty() ? u""_s : u", "_s;
        assignments += QStringView(column);
        assignments += u" = ?"_s;
    });
    return assignments.isEmpty() ? QString()
                                 : u"UPDATE tickets SET "_s + assignments + u" WHERE id = ? AND version = ?"_s;
}

void TicketUpdate::bind(Statement &statement) const
{
    int index = 0;
    forEachChange([&](const char16_t *, const auto &value) { statement.bindAt(index++, value); });
    statement.bindAt(index++, m_before.id);
    statement.bindAt(index++, m_before.version);
}

} // namespace deskhand
