// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What one value of one field means. Part of resolveQuery.

#include "core/query/QueryDates.h"
#include "core/query/QueryResolver.h"

namespace deskhand {

class FieldResolver {
public:
    /// Both must outlive it.
    FieldResolver(const NameLookup &names, const QueryContext &context);

    [[nodiscard]] QueryResult<TicketFilter> resolve(const QueryNode &node, const QueryValue &value);
    /// Whether anything resolved so far depends on when it was asked.
    [[nodiscard]] bool dependsOnTime() const { return m_dependsOnTime; }

private:
    [[nodiscard]] QueryResult<TicketFilter> resolveKeyword(const QueryValue &value);
    [[nodiscard]] QueryResult<TicketFilter> resolveHas(const QueryValue &value);
    [[nodiscard]] QueryResult<TicketFilter> resolveName(const QueryNode &node, const QueryValue &value);
    [[nodiscard]] QueryResult<TicketFilter> resolveSource(const QueryValue &value);
    [[nodiscard]] QueryResult<TicketFilter> resolvePeople(const QueryNode &node, const QueryValue &value);
    [[nodiscard]] QueryResult<TicketFilter> resolveTag(const QueryValue &value);
    [[nodiscard]] QueryResult<TicketFilter> resolveNumber(const QueryValue &value);
    [[nodiscard]] QueryResult<TicketFilter> resolveTime(const QueryNode &node, const QueryValue &value);
    [[nodiscard]] QueryResult<TicketFilter> resolveCount(const QueryNode &node, const QueryValue &value);
    [[nodiscard]] QueryResult<TicketFilter> resolveCustom(const QueryNode &node, const QueryValue &value);
    [[nodiscard]] QueryResult<FieldTerm> resolveCustomNumber(const QueryValue &value, FieldTerm term) const;
    [[nodiscard]] QueryResult<FieldTerm> resolveCustomDate(const QueryValue &value, FieldTerm term);
    [[nodiscard]] QueryResult<TimeSpan> timeOf(const QString &text, const QueryValue &value, bool isAhead);
    [[nodiscard]] TicketFilter statusesWhere(bool (*condition)(const Status &)) const;
    [[nodiscard]] static TicketFilter idTerm(IdProperty property, QList<qint64> ids);

    const NameLookup &m_names;
    const QueryContext &m_context;
    QueryCalendar m_calendar;
    bool m_dependsOnTime = false;
};

/// Several values of one id property under an Or are one term.
[[nodiscard]] TicketFilter mergedIds(TicketFilter filter);

} // namespace deskhand
