// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Where in a mail's text the quotation of earlier mail begins, so that a thread can fold it.

#include <QString>

namespace deskhand {

struct QuotedText {
    QString visible; ///< what the author wrote
    QString quoted;  ///< the quotation at the end with its introducing line; empty if there is none
};

/// Only a quotation at the end is folded: answers between quoted lines stay as they are.
[[nodiscard]] QuotedText foldQuotedText(const QString &text);
/// The same for sanitised HTML: a blockquote that nothing follows.
[[nodiscard]] QuotedText foldQuotedHtml(const QString &html);

} // namespace deskhand
