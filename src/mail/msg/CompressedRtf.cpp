// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/msg/CompressedRtf.h"

#include <QtEndian>

#include <array>

namespace deskhand {

namespace {

// MS-OXRTFCP, sections 2.1.3.1 and 2.2.
constexpr qsizetype headerSize = 16;
constexpr quint32 compressedMark = 0x75465A4C;   // "LZFu"
constexpr quint32 uncompressedMark = 0x414C454D; // "MELA"
constexpr qsizetype dictionarySize = 4096;
constexpr QByteArrayView dictionaryStart(
    "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor "
    "MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    "\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx");

quint32 number(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

/// The usual polynomial, but neither begun nor ended with ones.
quint32 checksum(QByteArrayView bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit) {
                value = (value >> 1) ^ ((value & 1) != 0 ? 0xEDB88320U : 0U);
            }
            made.at(i) = value;
        }
        return made;
    }();
    quint32 sum = 0;
    for (const char byte : bytes) {
        sum = table.at((sum ^ quint8(byte)) & 0xFF) ^ (sum >> 8);
    }
    return sum;
}

QByteArray expand(QByteArrayView contents, qsizetype rawSize)
{
    static_assert(dictionaryStart.size() == 207);
    QByteArray dictionary = dictionaryStart.toByteArray();
    qsizetype writeAt = dictionary.size();
    dictionary.resize(dictionarySize, ' ');
    QByteArray raw;
    const auto put = [&](char byte) {
        raw.append(byte);
        dictionary[writeAt] = byte;
        writeAt = (writeAt + 1) % dictionarySize;
    };
    qsizetype at = 0;
    while (at < contents.size()) {
        const auto control = quint8(contents[at++]);
        for (int bit = 0; bit < 8 && at < contents.size(); ++bit) {
            if ((control >> bit & 1) == 0) {
                put(contents[at++]);
            } else {
                if (at + 2 > contents.size()) {
                    return raw;
                }
                const quint16 reference = qFromBigEndian<quint16>(contents.data() + at);
                at += 2;
                const qsizetype from = reference >> 4;
                if (from == writeAt) {
                    return raw; // the sign of the end
                }
                for (int i = 0; i < (reference & 0xF) + 2; ++i) {
                    put(dictionary[(from + i) % dictionarySize]);
                }
            }
            if (raw.size() > rawSize) {
                return raw;
            }
        }
    }
    return raw;
}

} // namespace

std::optional<QByteArray> decompressRtf(QByteArrayView compressed, qsizetype most)
{
    if (compressed.size() < headerSize) {
        return std::nullopt;
    }
    const qsizetype size = number(compressed, 0); // of what follows it
    const qsizetype rawSize = number(compressed, 4);
    if (size < headerSize - 4 || size + 4 > compressed.size() || rawSize > most) {
        return std::nullopt;
    }
    const QByteArrayView contents = compressed.sliced(headerSize, size + 4 - headerSize);
    if (number(compressed, 8) == uncompressedMark) {
        return rawSize <= contents.size() ? std::optional(contents.first(rawSize).toByteArray()) : std::nullopt;
    }
    if (number(compressed, 8) != compressedMark || checksum(contents) != number(compressed, 12)) {
        return std::nullopt;
    }
    QByteArray raw = expand(contents, rawSize);
    // Some writers count a final zero that they do not write.
    return raw.size() <= rawSize ? std::optional(std::move(raw)) : std::nullopt;
}

} // namespace deskhand
