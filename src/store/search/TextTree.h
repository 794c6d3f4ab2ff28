// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A condition that looks at words, parted into words and pieces of plain SQL. The words are
/// answered by the full-text index, the pieces by columns of the statement that gives the candidates.

#include "core/query/TicketFilter.h"

#include <QList>

namespace deskhand {

struct TextTree {
    enum class Kind {
        And,
        Or,
        Not,
        Words, ///< `words`
        Column ///< true where column number `column` is
    };
    Kind kind = Kind::And;
    QList<TextTree> children;
    TextTerm words;
    int column = 0;

    /// Parts the filter; its largest pieces without words are appended to `columns`.
    [[nodiscard]] static TextTree of(const TicketFilter &filter, QList<TicketFilter> &columns);
    [[nodiscard]] bool hasColumns() const;
    /// Whether the tickets it is true for are among those that the full-text index lists for its words.
    [[nodiscard]] bool isReadable() const;
};

} // namespace deskhand
