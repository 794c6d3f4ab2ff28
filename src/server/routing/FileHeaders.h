// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// File names in headers (RFC 8187, RFC 6266), and parts of files (RFC 9110, section 14).

#include <QByteArray>
#include <QString>

#include <optional>

namespace deskhand {

/// `attachment; filename="..."; filename*=UTF-8''...`: an old reader gets ASCII, a newer one the name.
[[nodiscard]] QByteArray dispositionOf(const QString &name);
/// The name that a Content-Disposition has; empty where it has none.
[[nodiscard]] QString nameOfDisposition(const QByteArray &header);

struct ByteRange {
    qint64 first = 0;
    qint64 size = 0;
    bool operator==(const ByteRange &) const = default;
};
/// What "bytes=0-99" asks of so many bytes. Nothing where it is to be ignored (several parts, malformed); size 0 where
/// there is no such part (416).
[[nodiscard]] std::optional<ByteRange> rangeOf(const QByteArray &header, qint64 total);

} // namespace deskhand
