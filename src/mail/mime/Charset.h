// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Bytes to text whatever the label says: labels in mail and CSV are often wrong, missing or
/// unknown, and the text must be readable all the same.

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace deskhand {

struct DecodedText {
    QString text;
    QByteArray charset;     ///< what it was read as
    bool asLabelled = true; ///< false: the label was missing, unknown or wrong for these bytes
    bool lossless = true;   ///< false: some bytes had to be replaced by U+FFFD
};

/// Decodes `bytes` by `label` (any case, with the usual aliases). Where the label is unknown or
/// does not fit the bytes, the charset is guessed: UTF-8 where the bytes are valid UTF-8,
/// ISO-2022-JP by its escapes, UTF-16 by its byte order mark, else Windows-1252. Never fails.
/// No label at all is not a fault while the bytes are ASCII or UTF-8. Thread-safe.
[[nodiscard]] DecodedText decodeText(QByteArrayView bytes, QByteArrayView label);

/// True when the bytes are ASCII or well-formed UTF-8.
[[nodiscard]] bool isUtf8(QByteArrayView bytes);

/// Windows-1252, in which every byte means something (the five unused ones become controls).
[[nodiscard]] QString fromWindows1252(QByteArrayView bytes);

/// The name under which the converter knows `label`, or empty for a charset we do not take.
/// Only charsets on this list are ever given to the converter: mail must not choose its code.
[[nodiscard]] QByteArray canonicalCharset(QByteArrayView label);

} // namespace deskhand
