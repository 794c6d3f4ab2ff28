// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/CsvMapping.h"

#include <QByteArrayView>
#include <QString>
#include <QStringView>

class QIODevice;

namespace deskhand {

/// As people write it: "UTF-8", "UTF-16", "Windows-1252".
[[nodiscard]] QString csvEncodingName(CsvEncoding encoding);

struct DetectedEncoding {
    CsvEncoding encoding = CsvEncoding::Utf8;
    int bom = 0; ///< bytes of the byte order mark, to be skipped
};

/// By byte order mark, by the zeros of UTF-16, else UTF-8 where the first other-than-ASCII text is well-formed, else
/// Windows-1252. Reads `device` (random access) as far as it needs and leaves it at the start.
[[nodiscard]] DetectedEncoding detectCsvEncoding(QIODevice &device);

/// Comma, semicolon, tab or bar: what cuts the first records into the same number of fields, the most where several do.
/// `start` is the beginning of the file. Comma when nothing speaks for another.
[[nodiscard]] char16_t detectCsvDelimiter(QStringView start);

} // namespace deskhand
