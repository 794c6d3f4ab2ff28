// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/TicketFilter.h"

#include <algorithm>

namespace deskhand {
namespace {

template <typename Predicate>
bool anyTerm(const TicketFilter &filter, Predicate predicate)
{
    if (filter.kind == TicketFilter::Kind::Term) {
        return predicate(filter.term);
    }
    return std::any_of(filter.children.begin(), filter.children.end(),
                       [&](const TicketFilter &child) { return anyTerm(child, predicate); });
}

TicketFilter list(TicketFilter::Kind kind, QList<TicketFilter> children)
{
    if (children.size() == 1) {
        return children.takeFirst();
    }
    TicketFilter filter;
    filter.kind = kind;
    filter.children = std::move(children);
    return filter;
}

} // namespace

bool TicketFilter::operator==(const TicketFilter &other) const
{
    return kind == other.kind && term == other.term && children == other.children;
}

TicketFilter TicketFilter::of(FilterTerm term)
{
    TicketFilter filter;
    filter.kind = Kind::Term;
    filter.term = std::move(term);
    return filter;
}

TicketFilter TicketFilter::all(QList<TicketFilter> children)
{
    return list(Kind::And, std::move(children));
}

TicketFilter TicketFilter::any(QList<TicketFilter> children)
{
    return list(Kind::Or, std::move(children));
}

TicketFilter TicketFilter::no(TicketFilter child)
{
    if (child.kind == Kind::Not) {
        return child.children.takeFirst();
    }
    TicketFilter filter;
    filter.kind = Kind::Not;
    filter.children.append(std::move(child));
    return filter;
}

bool hasText(const TicketFilter &filter)
{
    return anyTerm(filter, [](const FilterTerm &term) { return std::holds_alternative<TextTerm>(term); });
}

} // namespace deskhand
