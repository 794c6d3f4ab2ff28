// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/QueryFields.h"

#include "core/query/TicketQuery.h"

#include <algorithm>
#include <array>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct FieldWords {
    QueryField field;
    QStringView name;
    std::array<QStringView, 3> others; ///< also understood, never written
};

constexpr std::array<FieldWords, 22> fieldTable{{
    {QueryField::Is, u"is", {}},
    {QueryField::Status, u"status", {}},
    {QueryField::Priority, u"priority", {u"prio"}},
    {QueryField::Department, u"dept", {u"department"}},
    {QueryField::Topic, u"topic", {u"helptopic"}},
    {QueryField::Agent, u"agent", {u"assignee", u"assigned"}},
    {QueryField::Team, u"team", {}},
    {QueryField::Requester, u"requester", {u"from", u"user"}},
    {QueryField::Organization, u"org", {u"organization", u"organisation"}},
    {QueryField::Source, u"source", {}},
    {QueryField::Tag, u"tag", {u"tags", u"label"}},
    {QueryField::Number, u"number", {}},
    {QueryField::Sla, u"sla", {u"plan"}},
    {QueryField::Created, u"created", {u"opened"}},
    {QueryField::Updated, u"updated", {}},
    {QueryField::Closed, u"closed", {}},
    {QueryField::Due, u"due", {}},
    {QueryField::Replies, u"replies", {}},
    {QueryField::Has, u"has", {}},
    {QueryField::Feedback, u"feedback", {u"rating"}},
    {QueryField::Custom, u"field.", {}},
    {QueryField::Sort, u"sort", {u"order"}},
}};

bool breaksBareValue(QChar c)
{
    return c.isSpace() || c == u',' || c == u'(' || c == u')' || c == u'"';
}

} // namespace

QString fieldName(QueryField field)
{
    const auto *const found = std::find_if(fieldTable.begin(), fieldTable.end(),
                                           [&](const FieldWords &words) { return words.field == field; });
    return found->name.toString();
}

std::optional<QueryField> fieldFromName(QStringView name)
{
    const auto same = [&](QStringView other) { return name.compare(other, Qt::CaseInsensitive) == 0; };
    if (name.startsWith(u"field.", Qt::CaseInsensitive) && name.size() > 6) {
        return QueryField::Custom;
    }
    for (const FieldWords &words : fieldTable) {
        if (words.field == QueryField::Custom) {
            continue;
        }
        if (same(words.name) || std::any_of(words.others.begin(), words.others.end(), [&](QStringView other) {
                return !other.isEmpty() && same(other);
            })) {
            return words.field;
        }
    }
    return std::nullopt;
}

QStringList fieldNames()
{
    QStringList names;
    for (const FieldWords &words : fieldTable) {
        names.append(words.name.toString());
    }
    return names;
}

QStringList keywordsOf(QueryField field)
{
    switch (field) {
    case QueryField::Is:
        return {u"open"_s,    u"closed"_s,     u"archived"_s, u"deleted"_s,    u"answered"_s, u"unanswered"_s,
                u"overdue"_s, u"duesoon"_s,    u"assigned"_s, u"unassigned"_s, u"pending"_s,  u"resolved"_s,
                u"merged"_s,  u"needsreply"_s, u"mine"_s,     u"myteams"_s};
    case QueryField::Has:
        return {u"attachment"_s, u"note"_s, u"draft"_s, u"task"_s};
    case QueryField::Source:
        // In the order of the enum Source.
        return {u"web"_s, u"email"_s, u"phone"_s, u"api"_s, u"import"_s, u"other"_s};
    case QueryField::Agent:
        return {u"me"_s, u"none"_s};
    case QueryField::Team:
        return {u"mine"_s, u"none"_s};
    case QueryField::Topic:
    case QueryField::Sla:
    case QueryField::Organization:
    case QueryField::Requester:
    case QueryField::Tag:
    case QueryField::Feedback:
        return {u"none"_s};
    case QueryField::Created:
    case QueryField::Updated:
    case QueryField::Closed:
        return {u"today"_s,      u"yesterday"_s, u"this-week"_s, u"last-week"_s, u"this-month"_s,
                u"last-month"_s, u"this-year"_s, u"last-year"_s, u"none"_s};
    case QueryField::Due:
        return {u"today"_s,     u"tomorrow"_s,   u"yesterday"_s,  u"this-week"_s, u"next-week"_s,
                u"last-week"_s, u"this-month"_s, u"next-month"_s, u"none"_s};
    case QueryField::Sort: {
        QStringList names;
        for (int column = 0; column < sortColumnCount; ++column) {
            names.append(sortName(static_cast<SortColumn>(column)));
        }
        return names;
    }
    case QueryField::Status:
    case QueryField::Priority:
    case QueryField::Department:
    case QueryField::Number:
    case QueryField::Replies:
    case QueryField::Custom:
        break;
    }
    return {};
}

bool isTimeField(QueryField field)
{
    return field == QueryField::Created || field == QueryField::Updated || field == QueryField::Closed
           || field == QueryField::Due;
}

QString quotedText(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + escaped + u'"';
}

QString writtenName(const QString &name)
{
    static constexpr QStringView keywords[] = {u"me", u"mine", u"none"};
    const bool isKeyword = std::any_of(std::begin(keywords), std::end(keywords), [&](QStringView keyword) {
        return name.compare(keyword, Qt::CaseInsensitive) == 0;
    });
    const bool isBare = !name.isEmpty() && !isKeyword && std::none_of(name.begin(), name.end(), breaksBareValue)
                        && !QStringView(u"<>=").contains(name.front()) && !name.endsWith(u'*')
                        && !name.contains(u".."_s);
    return isBare ? name : quotedText(name);
}

} // namespace deskhand
