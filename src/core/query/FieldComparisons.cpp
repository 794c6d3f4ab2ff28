// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields that are compared: times, counts and custom fields.

#include "core/query/FieldResolver.h"
#include "core/query/QueryFields.h"
#include "core/text/NearMatch.h"
#include "core/text/SearchText.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration millisecond{1};

struct QueryText {
    Q_DECLARE_TR_FUNCTIONS(QueryText)
};

tl::unexpected<QueryError> wrong(const QueryValue &value, QString text, const QStringList &suggestions = {})
{
    return failure(QueryError{value.place, std::move(text), suggestions});
}

bool isNone(const QueryValue &value)
{
    return value.comparison == Comparison::Equal && !value.quoted
           && value.text.compare(u"none", Qt::CaseInsensitive) == 0;
}

TimeProperty timeProperty(QueryField field)
{
    switch (field) {
    case QueryField::Created:
        return TimeProperty::Created;
    case QueryField::Updated:
        return TimeProperty::Updated;
    case QueryField::Closed:
        return TimeProperty::Closed;
    default:
        return TimeProperty::Due;
    }
}

/// The ends of a comparison with one span of time.
void setEnds(Comparison comparison, const TimeSpan &span, TimeTerm &term)
{
    switch (comparison) {
    case Comparison::Less:
        term.before = span.from;
        break;
    case Comparison::LessOrEqual:
        term.before = span.before;
        break;
    case Comparison::Greater:
        term.from = span.before;
        break;
    case Comparison::GreaterOrEqual:
        term.from = span.from;
        break;
    case Comparison::Equal:
    case Comparison::Range:
        term.from = span.from;
        term.before = span.before;
        break;
    }
}

/// A length of time says how long ago, or for due times how long from now: "<4h" is nearer to now than four hours.
Comparison towardsThePast(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return Comparison::Greater;
    case Comparison::LessOrEqual:
        return Comparison::GreaterOrEqual;
    case Comparison::Greater:
        return Comparison::Less;
    case Comparison::GreaterOrEqual:
        return Comparison::LessOrEqual;
    case Comparison::Equal:
    case Comparison::Range:
        break;
    }
    return comparison;
}

std::optional<int> countOf(const QString &text)
{
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    return isNumber && count >= 0 ? std::optional(count) : std::nullopt;
}

} // namespace

QueryResult<TimeSpan> FieldResolver::timeOf(const QString &text, const QueryValue &value, bool isAhead)
{
    if (const auto length = timeLength(text)) {
        m_dependsOnTime = true;
        const Timestamp instant = isAhead ? m_context.now + *length : m_context.now - *length;
        return TimeSpan{instant, instant + millisecond};
    }
    if (const auto span = timeSpan(text, m_calendar)) {
        m_dependsOnTime = m_dependsOnTime || !text.front().isDigit();
        return *span;
    }
    const QStringList keywords = keywordsOf(QueryField::Created) + keywordsOf(QueryField::Due);
    return wrong(
        value,
        QueryText::tr("a date such as 2026-01-31, a word such as today or last-week, or a length of time such as 4h or "
                      "2d was expected."),
        nearMatches(text, keywords));
}

QueryResult<TicketFilter> FieldResolver::resolveTime(const QueryNode &node, const QueryValue &value)
{
    TimeTerm term;
    term.property = timeProperty(node.field);
    if (isNone(value)) {
        term.unset = true;
        return TicketFilter::of(term);
    }
    const bool isAhead = node.field == QueryField::Due;
    if (value.comparison == Comparison::Range) {
        if (!value.text.isEmpty()) {
            DESKHAND_ASSIGN(const TimeSpan lower, timeOf(value.text, value, isAhead));
            term.from = lower.from;
        }
        if (!value.upper.isEmpty()) {
            DESKHAND_ASSIGN(const TimeSpan upper, timeOf(value.upper, value, isAhead));
            term.before = upper.before;
        }
        if (term.from && term.before && *term.from >= *term.before && timeLength(value.text)
            && timeLength(value.upper)) {
            // "1d..3d" for times past: the longer ago is the earlier.
            const Timestamp later = *term.from;
            term.from = *term.before - millisecond;
            term.before = later + millisecond;
        }
        if (term.from && term.before && *term.from >= *term.before) {
            return wrong(value, QueryText::tr("this range ends before it begins."));
        }
        return TicketFilter::of(term);
    }
    DESKHAND_ASSIGN(const TimeSpan span, timeOf(value.text, value, isAhead));
    if (!timeLength(value.text)) {
        setEnds(value.comparison, span, term);
    } else if (value.comparison == Comparison::Equal) {
        // "4h" alone: within four hours from now, in the field's direction.
        term.from = isAhead ? m_context.now : span.from;
        term.before = isAhead ? span.before : m_context.now + millisecond;
    } else {
        setEnds(isAhead ? value.comparison : towardsThePast(value.comparison), span, term);
    }
    return TicketFilter::of(term);
}

QueryResult<TicketFilter> FieldResolver::resolveCount(const QueryNode &node, const QueryValue &value)
{
    CountTerm term;
    term.property = node.field == QueryField::Replies ? CountProperty::Replies : CountProperty::Feedback;
    if (term.property == CountProperty::Feedback && isNone(value)) {
        return TicketFilter::no(TicketFilter::of(term));
    }
    const std::optional<int> lower = countOf(value.text);
    const std::optional<int> upper = countOf(value.upper);
    const bool isRange = value.comparison == Comparison::Range;
    if ((!lower && !(isRange && value.text.isEmpty())) || (isRange && !upper && !value.upper.isEmpty())
        || value.prefix) {
        return wrong(value, QueryText::tr("a whole number was expected, such as 3, >3 or 1..3."));
    }
    switch (value.comparison) {
    case Comparison::Less:
        term.maximum = *lower - 1;
        break;
    case Comparison::LessOrEqual:
        term.maximum = *lower;
        break;
    case Comparison::Greater:
        if (*lower == std::numeric_limits<int>::max()) {
            return TicketFilter::any({});
        }
        term.minimum = *lower + 1;
        break;
    case Comparison::GreaterOrEqual:
        term.minimum = *lower;
        break;
    case Comparison::Equal:
        term.minimum = *lower;
        term.maximum = *lower;
        break;
    case Comparison::Range:
        term.minimum = lower.value_or(term.minimum);
        term.maximum = upper.value_or(term.maximum);
        if (term.minimum > term.maximum) {
            return wrong(value, QueryText::tr("this range ends before it begins."));
        }
        break;
    }
    return TicketFilter::of(term);
}

QueryResult<TicketFilter> FieldResolver::resolveCustom(const QueryNode &node, const QueryValue &value)
{
    const auto field = std::find_if(m_names.fields.begin(), m_names.fields.end(), [&](const CustomField &candidate) {
        return candidate.key.compare(node.key, Qt::CaseInsensitive) == 0;
    });
    if (field == m_names.fields.end()) {
        QStringList keys;
        for (const CustomField &candidate : m_names.fields) {
            keys.append(candidate.key);
        }
        const qsizetype keyStart = fieldName(QueryField::Custom).size();
        return failure(QueryError{{node.place.position + keyStart, node.key.size()},
                                  QueryText::tr("there is no custom field \"%1\".").arg(node.key),
                                  nearMatches(node.key, keys)});
    }
    FieldTerm term;
    term.key = field->key;
    if (isNone(value)) {
        term.compare = FieldTerm::Compare::Unset;
        return TicketFilter::of(term);
    }
    if (field->kind == CustomFieldKind::Number) {
        DESKHAND_ASSIGN(term, resolveCustomNumber(value, term));
        return TicketFilter::of(term);
    }
    if (field->kind == CustomFieldKind::Date) {
        DESKHAND_ASSIGN(term, resolveCustomDate(value, term));
        return TicketFilter::of(term);
    }
    term.text = foldedText(value.comparison == Comparison::Range ? value.text + u".."_s + value.upper : value.text);
    term.prefix = value.prefix;
    if (value.comparison != Comparison::Equal && value.comparison != Comparison::Range) {
        return wrong(value,
                     QueryText::tr("the field \"%1\" holds text and cannot be compared by < or >.").arg(field->label));
    }
    if (term.text.isEmpty()) {
        // No value and an empty one are the same to people.
        FieldTerm unset;
        unset.key = field->key;
        unset.compare = FieldTerm::Compare::Unset;
        const TicketFilter without = TicketFilter::of(unset);
        return value.prefix ? TicketFilter::no(without) : without;
    }
    if (field->kind == CustomFieldKind::Boolean) {
        if (term.text == u"yes" || term.text == u"no") {
            term.text = term.text == u"yes" ? u"true"_s : u"false"_s;
        }
        if ((term.text != u"true" && term.text != u"false") || term.prefix) {
            return wrong(value, QueryText::tr("the field \"%1\" is either true or false.").arg(field->label));
        }
    }
    const bool isChoice = std::any_of(field->choices.begin(), field->choices.end(),
                                      [&](const QString &choice) { return foldedText(choice) == term.text; });
    if (field->kind == CustomFieldKind::Choice && !isChoice && !term.prefix) {
        QStringList suggestions;
        for (const QString &choice : nearMatches(value.text, field->choices)) {
            suggestions.append(writtenName(choice));
        }
        return wrong(value, QueryText::tr("the field \"%1\" has no choice \"%2\".").arg(field->label, value.text),
                     suggestions);
    }
    return TicketFilter::of(term);
}

QueryResult<FieldTerm> FieldResolver::resolveCustomNumber(const QueryValue &value, FieldTerm term) const
{
    bool isLower = false;
    bool isUpper = false;
    const double lower = value.text.toDouble(&isLower);
    const double upper = value.upper.toDouble(&isUpper);
    isLower = isLower && std::isfinite(lower);
    isUpper = isUpper && std::isfinite(upper);
    const bool isRange = value.comparison == Comparison::Range;
    if ((!isLower && !(isRange && value.text.isEmpty())) || (isRange && !isUpper && !value.upper.isEmpty())
        || value.prefix) {
        return wrong(value, QueryText::tr("a number was expected, such as 3, >3 or 1..3."));
    }
    term.compare = FieldTerm::Compare::Number;
    term.excludesMinimum = value.comparison == Comparison::Greater;
    term.excludesMaximum = value.comparison == Comparison::Less;
    if (isRange) {
        term.minimum = isLower ? lower : term.minimum;
        term.maximum = isUpper ? upper : term.maximum;
        return term;
    }
    if (value.comparison != Comparison::Less && value.comparison != Comparison::LessOrEqual) {
        term.minimum = lower;
    }
    if (value.comparison != Comparison::Greater && value.comparison != Comparison::GreaterOrEqual) {
        term.maximum = lower;
    }
    return term;
}

QueryResult<FieldTerm> FieldResolver::resolveCustomDate(const QueryValue &value, FieldTerm term)
{
    const auto lower = daySpan(value.text, m_calendar);
    const auto upper = daySpan(value.upper, m_calendar);
    const bool isRange = value.comparison == Comparison::Range;
    if ((!lower && !(isRange && value.text.isEmpty())) || (isRange && !upper && !value.upper.isEmpty())
        || value.prefix) {
        return wrong(value,
                     QueryText::tr("a date such as 2026-01-31 or a word such as today or last-week was expected."));
    }
    m_dependsOnTime = m_dependsOnTime || !(value.text + value.upper).front().isDigit();
    term.compare = FieldTerm::Compare::Date;
    switch (value.comparison) {
    case Comparison::Less:
        term.to = lower->first.addDays(-1);
        break;
    case Comparison::LessOrEqual:
        term.to = lower->last;
        break;
    case Comparison::Greater:
        term.from = lower->last.addDays(1);
        break;
    case Comparison::GreaterOrEqual:
        term.from = lower->first;
        break;
    case Comparison::Equal:
        term.from = lower->first;
        term.to = lower->last;
        break;
    case Comparison::Range:
        term.from = lower ? lower->first : QDate();
        term.to = upper ? upper->last : QDate();
        if (term.from.isValid() && term.to.isValid() && term.from > term.to) {
            return wrong(value, QueryText::tr("this range ends before it begins."));
        }
        break;
    }
    return term;
}

} // namespace deskhand
