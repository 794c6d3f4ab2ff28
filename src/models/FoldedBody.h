// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A body as a thread shows it: what the author wrote, and behind a button the quotation at its end.

#include <QString>

namespace deskhand {

struct FoldedBody {
    QString visible;
    QString folded; ///< the quotation with its introducing lines; empty if there is none
    bool operator==(const FoldedBody &) const = default;
};

/// Only a quotation at the end is folded: answers between quoted lines stay as they are.
[[nodiscard]] FoldedBody foldText(const QString &text);
/// The same for sanitised HTML: a blockquote that nothing follows.
[[nodiscard]] FoldedBody foldHtml(const QString &html);

} // namespace deskhand
