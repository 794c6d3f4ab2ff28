// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/SelectionSummary.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskhand {

namespace {

template <typename Record>
QString nameOf(const Record *record)
{
    return record != nullptr ? record->name : QString();
}

QString joined(const QStringList &parts)
{
    return parts.join(QCoreApplication::translate("SelectionSummary", " · "));
}

bool isUnassigned(const TicketRow &row)
{
    return !row.ticket.agent && !row.ticket.team;
}

} // namespace

SelectionSummary summaryOf(const QList<TicketRow> &rows, const DirectorySnapshot &directory, Timestamp now)
{
    if (rows.isEmpty()) {
        return {};
    }
    const TicketRow &first = rows.constFirst();
    const auto all = [&rows](auto &&holds) { return std::all_of(rows.cbegin(), rows.cend(), holds); };
    QStringList common;
    const auto add = [&common](const QString &name) {
        if (!name.isEmpty()) {
            common.append(name);
        }
    };
    const auto addIfSame = [&](auto property, const QString &name) {
        if (all([&](const TicketRow &row) { return row.ticket.*property == first.ticket.*property; })) {
            add(name);
        }
    };
    addIfSame(&Ticket::requester, first.requesterName);
    addIfSame(&Ticket::status, nameOf(directory.status(first.ticket.status)));
    addIfSame(&Ticket::priority, nameOf(directory.priority(first.ticket.priority)));
    addIfSame(&Ticket::department, nameOf(directory.department(first.ticket.department)));
    addIfSame(&Ticket::topic, nameOf(directory.topic(first.ticket.topic)));
    addIfSame(&Ticket::team, nameOf(directory.team(first.ticket.team)));
    addIfSame(&Ticket::agent, nameOf(directory.agent(first.ticket.agent)));
    if (all(isUnassigned)) {
        add(QCoreApplication::translate("SelectionSummary", "unassigned"));
    }

    const auto count = [&rows](auto &&holds) {
        return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), holds));
    };
    QStringList several;
    const int unassigned = count(isUnassigned);
    if (unassigned > 0 && unassigned < rows.size()) {
        several.append(QCoreApplication::translate("SelectionSummary", "%n unassigned", nullptr, unassigned));
    }
    const int overdue = count([now](const TicketRow &row) {
        const auto due = row.ticket.nextDue();
        return due && *due < now;
    });
    if (overdue > 0) {
        several.append(QCoreApplication::translate("SelectionSummary", "%n overdue", nullptr, overdue));
    }
    const int waiting =
        count([](const TicketRow &row) { return row.ticket.state == TicketState::Open && !row.ticket.answered; });
    if (waiting > 0) {
        several.append(QCoreApplication::translate("SelectionSummary", "%n without an answer", nullptr, waiting));
    }
    return {common.isEmpty() ? QString()
                             : QCoreApplication::translate("SelectionSummary", "All: %1").arg(joined(common)),
            joined(several)};
}

} // namespace deskhand
