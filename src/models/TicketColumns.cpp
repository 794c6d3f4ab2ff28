// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/TicketColumns.h"

#include <QCoreApplication>

#include <array>

namespace deskhand {

namespace {

struct TicketColumns {
    Q_DECLARE_TR_FUNCTIONS(TicketColumns)
};

struct ColumnRow {
    TicketColumn column;
    const char *name;
    const char *title;
    int width;
    std::optional<SortColumn> sort;
    bool atEnd;
};

constexpr std::array<ColumnRow, ticketColumnCount> Rows{{
    {TicketColumn::State, "state", QT_TRANSLATE_NOOP("TicketColumns", "State"), 32, std::nullopt, false},
    {TicketColumn::Number, "number", QT_TRANSLATE_NOOP("TicketColumns", "Number"), 76, SortColumn::Number, true},
    {TicketColumn::Subject, "subject", QT_TRANSLATE_NOOP("TicketColumns", "Subject"), 260, SortColumn::Subject, false},
    {TicketColumn::Requester, "requester", QT_TRANSLATE_NOOP("TicketColumns", "Requester"), 110, SortColumn::Requester,
     false},
    {TicketColumn::Department, "dept", QT_TRANSLATE_NOOP("TicketColumns", "Department"), 120, SortColumn::Department,
     false},
    {TicketColumn::Topic, "topic", QT_TRANSLATE_NOOP("TicketColumns", "Help topic"), 130, SortColumn::Topic, false},
    {TicketColumn::Priority, "priority", QT_TRANSLATE_NOOP("TicketColumns", "Priority"), 90, SortColumn::Priority,
     false},
    {TicketColumn::Status, "status", QT_TRANSLATE_NOOP("TicketColumns", "Status"), 80, SortColumn::Status, false},
    {TicketColumn::Assignee, "agent", QT_TRANSLATE_NOOP("TicketColumns", "Assignee"), 120, SortColumn::Agent, false},
    {TicketColumn::Team, "team", QT_TRANSLATE_NOOP("TicketColumns", "Team"), 110, SortColumn::Team, false},
    {TicketColumn::Due, "due", QT_TRANSLATE_NOOP("TicketColumns", "Due"), 110, SortColumn::Due, true},
    {TicketColumn::Created, "created", QT_TRANSLATE_NOOP("TicketColumns", "Created"), 100, SortColumn::Created, true},
    {TicketColumn::Updated, "updated", QT_TRANSLATE_NOOP("TicketColumns", "Changed"), 100, SortColumn::Updated, true},
    {TicketColumn::Closed, "closed", QT_TRANSLATE_NOOP("TicketColumns", "Closed"), 100, SortColumn::Closed, true},
    {TicketColumn::Source, "source", QT_TRANSLATE_NOOP("TicketColumns", "Source"), 80, SortColumn::Source, false},
    {TicketColumn::Labels, "tag", QT_TRANSLATE_NOOP("TicketColumns", "Labels"), 120, std::nullopt, false},
}};

const ColumnRow &rowOf(TicketColumn column)
{
    return Rows.at(static_cast<size_t>(column));
}

} // namespace

QString columnName(TicketColumn column)
{
    return QString::fromLatin1(rowOf(column).name);
}

std::optional<TicketColumn> columnFromName(const QString &name)
{
    for (const ColumnRow &row : Rows) {
        if (name == QLatin1StringView(row.name)) {
            return row.column;
        }
    }
    return std::nullopt;
}

QString columnTitle(TicketColumn column)
{
    return TicketColumns::tr(rowOf(column).title);
}

int columnWidth(TicketColumn column)
{
    return rowOf(column).width;
}

std::optional<SortColumn> columnSort(TicketColumn column)
{
    return rowOf(column).sort;
}

bool columnAtEnd(TicketColumn column)
{
    return rowOf(column).atEnd;
}

QString columnText(TicketColumn column, const TicketListItem &item)
{
    switch (column) {
    case TicketColumn::State:
        return item.signText;
    case TicketColumn::Number:
        return item.number;
    case TicketColumn::Subject:
        return item.subject;
    case TicketColumn::Requester:
        return item.requester;
    case TicketColumn::Department:
        return item.department;
    case TicketColumn::Topic:
        return item.topic;
    case TicketColumn::Priority:
        return item.priority;
    case TicketColumn::Status:
        return item.status;
    case TicketColumn::Assignee:
        return item.assignee;
    case TicketColumn::Team:
        return item.team;
    case TicketColumn::Due:
        return item.due.text;
    case TicketColumn::Created:
        return item.created;
    case TicketColumn::Updated:
        return item.updated;
    case TicketColumn::Closed:
        return item.closed;
    case TicketColumn::Source:
        return item.source;
    case TicketColumn::Labels:
        return item.labels;
    }
    return {};
}

QList<TicketColumn> usualColumns()
{
    return {TicketColumn::State,    TicketColumn::Number, TicketColumn::Subject, TicketColumn::Requester,
            TicketColumn::Priority, TicketColumn::Due,    TicketColumn::Assignee};
}

} // namespace deskhand
