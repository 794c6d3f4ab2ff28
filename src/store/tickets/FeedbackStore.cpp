// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tickets/FeedbackStore.h"

#include "store/sql/Database.h"

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

template <typename... Values>
Result<std::optional<Feedback>> read(Database &database, const QString &condition, const Values &...values)
{
    DESKHAND_ASSIGN(
        auto query,
        database.prepare(u"SELECT ticket_id, rating, comment, time, closure FROM feedback WHERE "_s + condition));
    query.bind(values...);
    DESKHAND_ASSIGN(const bool found, query.next());
    if (!found) {
        return std::nullopt;
    }
    Feedback feedback;
    query.read(feedback.ticket, feedback.rating, feedback.comment, feedback.time, feedback.closure);
    return feedback;
}

} // namespace

FeedbackStore::FeedbackStore(Database &database)
    : m_database(database)
{ }

Result<void> FeedbackStore::insert(const Feedback &feedback)
{
    return m_database.run(u"INSERT INTO feedback (ticket_id, closure, rating, comment, time) VALUES (?, ?, ?, ?, ?)"_s,
                          feedback.ticket, feedback.closure, feedback.rating, feedback.comment, feedback.time);
}

Result<void> FeedbackStore::remove(TicketId ticket, Timestamp closure)
{
    return m_database.run(u"DELETE FROM feedback WHERE ticket_id = ? AND closure = ?"_s, ticket, closure);
}

Result<std::optional<Feedback>> FeedbackStore::latest(TicketId ticket)
{
    return read(m_database, u"ticket_id = ? ORDER BY closure DESC LIMIT 1"_s, ticket);
}

Result<std::optional<Feedback>> FeedbackStore::find(TicketId ticket, Timestamp closure)
{
    return read(m_database, u"ticket_id = ? AND closure = ?"_s, ticket, closure);
}

} // namespace deskhand
