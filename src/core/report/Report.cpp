// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/Report.h"

#include <algorithm>

namespace deskhand {
namespace {

std::optional<double> quotient(qint64 part, qint64 whole)
{
    return whole > 0 ? std::optional(static_cast<double>(part) / static_cast<double>(whole)) : std::nullopt;
}

} // namespace

std::optional<double> TargetFigures::share() const
{
    return quotient(met, met + missed);
}

std::optional<double> ReportFigures::touchesPerTicket() const
{
    return quotient(touches, closed);
}

std::optional<double> ReportFigures::oneTouchRate() const
{
    return quotient(oneTouch, closed);
}

std::optional<double> ReportFigures::rating() const
{
    return quotient(ratingSum, rated);
}

std::optional<double> ReportFigures::responseRate() const
{
    return quotient(rated, closed);
}

ReportScope reportScopeOf(const AgentAccess &access, const DirectorySnapshot &directory)
{
    ReportScope scope;
    scope.everything = access.may(AgentPermission::ReportsOfOthers);
    scope.agent = access.isActive() ? access.agent() : AgentId{};
    for (const Department &department : directory.departments) {
        if (access.seesReportsOf(department.id)) {
            scope.departments.append(department.id);
        }
    }
    return scope;
}

TicketQuery queryOfTickets(QList<TicketId> tickets, Timestamp now)
{
    IdTerm term;
    term.property = IdProperty::Ticket;
    term.ids.reserve(tickets.size());
    for (const TicketId ticket : tickets) {
        term.ids.append(ticket.value);
    }
    std::ranges::sort(term.ids);
    term.ids.erase(std::unique(term.ids.begin(), term.ids.end()), term.ids.end());
    TicketQuery query;
    query.filter = TicketFilter::of(term);
    query.now = now;
    return query;
}

} // namespace deskhand
