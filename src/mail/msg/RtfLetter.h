// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace deskhand {

/// A letter as it was before Outlook made RTF of it (MS-OXRTFEX), or the words of one that always was RTF.
struct RtfLetter {
    enum class Kind { Html, Text, Rtf };
    Kind kind = Kind::Rtf;
    QString content;   ///< HTML, or text with LF line ends
    bool whole = true; ///< false: nested too deep; the rest was left out
};

/// Never fails: what is no RTF has few words. At most `most` characters.
[[nodiscard]] RtfLetter readRtf(QByteArrayView rtf, qsizetype most);

} // namespace deskhand
