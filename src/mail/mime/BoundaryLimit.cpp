// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mime/BoundaryLimit.h"

#include <QIODevice>

namespace deskhand {

namespace {

/// Where the line begins that is one boundary too many, or -1. `count` goes from piece to piece; each piece but the
/// first begins with the last bytes of the one before.
qint64 excessBoundary(QByteArrayView piece, int most, int &count)
{
    qsizetype at = 0;
    while ((at = piece.indexOf("\n--", at)) >= 0) {
        if (++count > most) {
            return at + 1;
        }
        at += 3;
    }
    return -1;
}

} // namespace

qint64 readableEnd(const ByteSource &message, int boundaryLines)
{
    int count = 0;
    if (message.isInMemory()) {
        const qint64 excess = excessBoundary(message.bytes(), boundaryLines, count);
        return excess < 0 ? message.size() : excess;
    }
    const auto device = message.open();
    QByteArray piece;
    qint64 begin = 0; // of `piece` in the message
    while (device && !device->atEnd()) {
        constexpr qsizetype overlap = 2;
        const QByteArray tail = piece.right(overlap);
        begin += piece.size() - tail.size();
        piece = tail + device->read(1024 * 1024);
        if (const qint64 excess = excessBoundary(piece, boundaryLines, count); excess >= 0) {
            return begin + excess;
        }
    }
    return message.size();
}

} // namespace deskhand
