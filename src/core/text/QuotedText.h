// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Tells what somebody wrote from what their mailer repeated: for folding in a thread, and for
/// taking the answer out of a mail.

#include <QList>
#include <QString>
#include <QStringView>

namespace deskhand {

enum class TextRangeKind { Own, Quote, Signature };

/// Whole lines [begin, end) of a text.
struct TextRange {
    TextRangeKind kind = TextRangeKind::Own;
    qsizetype begin = 0;
    qsizetype end = 0;
    bool operator==(const TextRange &) const = default;
};

/// The ranges of a plain text (LF line ends), in order and without gaps; neighbours differ in kind. Knows "> ", the
/// lines before a quotation ("On ... wrote:", also in German, French, Spanish, Italian, Dutch), Outlook's header blocks
/// and signatures behind "-- ". A text that would be nothing but quotation is Own: a forwarded mail is what it says.
[[nodiscard]] QList<TextRange> textRanges(QStringView text);

/// What the author wrote: the Own ranges, without blank lines at the ends.
[[nodiscard]] QString ownText(QStringView text);

} // namespace deskhand
