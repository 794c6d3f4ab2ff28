// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/search/TextTree.h"

#include <algorithm>

namespace deskhand {

TextTree TextTree::of(const TicketFilter &filter, QList<TicketFilter> &columns)
{
    TextTree tree;
    if (!hasText(filter)) {
        tree.kind = Kind::Column;
        tree.column = static_cast<int>(columns.size());
        columns.append(filter);
        return tree;
    }
    switch (filter.kind) {
    case TicketFilter::Kind::And:
        tree.kind = Kind::And;
        break;
    case TicketFilter::Kind::Or:
        tree.kind = Kind::Or;
        break;
    case TicketFilter::Kind::Not:
        tree.kind = Kind::Not;
        break;
    case TicketFilter::Kind::Term:
        tree.kind = Kind::Words;
        tree.words = std::get<TextTerm>(filter.term);
        break;
    }
    for (const TicketFilter &child : filter.children) {
        tree.children.append(of(child, columns));
    }
    return tree;
}

bool TextTree::hasColumns() const
{
    return kind == Kind::Column
           || std::any_of(children.begin(), children.end(), [](const TextTree &child) { return child.hasColumns(); });
}

bool TextTree::isReadable() const
{
    switch (kind) {
    case Kind::Words:
        return true;
    case Kind::Column:
    case Kind::Not:
        return false;
    case Kind::Or:
        return !children.isEmpty() && std::all_of(children.begin(), children.end(), [](const TextTree &child) {
            return child.isReadable();
        });
    case Kind::And:
        return std::any_of(children.begin(), children.end(), [](const TextTree &child) { return child.isReadable(); });
    }
    Q_UNREACHABLE();
}

} // namespace deskhand
