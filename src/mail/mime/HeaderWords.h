// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Encoded words in headers (RFC 2047) as mailers really write them: with spaces inside, a
/// character cut between two words, wrong charset labels, no padding, or raw 8-bit text.

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace deskhand {

struct DecodedHeader {
    QString text;               ///< unfolded to one line, no control characters
    bool charsetFault = false;  ///< a label was wrong or missing
    bool encodingFault = false; ///< a word was damaged and is kept as written, or bytes were lost
};

/// Decodes a raw header value.
[[nodiscard]] DecodedHeader decodeHeader(QByteArrayView raw);

/// The same header for a parser of structure (addresses): 8-bit text in UTF-8, and each run of encoded
/// words as one correct word in UTF-8. Returns `raw` unchanged where nothing needs it.
[[nodiscard]] QByteArray normaliseHeader(QByteArrayView raw, bool *charsetFault = nullptr);

} // namespace deskhand
