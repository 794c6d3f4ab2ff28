// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mime/HeaderWords.h"

#include "mail/mime/Charset.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace deskhand {

namespace {

/// One stretch of a header: encoded bytes with their label, or text as written.
struct Piece {
    bool encoded = false;
    QByteArray charset;
    QByteArray bytes;
};

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
}

bool isAllBlank(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), isBlank);
}

QByteArray decodeQ(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    const auto digit = [](char letter) {
        if (letter >= '0' && letter <= '9') {
            return letter - '0';
        }
        if (letter >= 'A' && letter <= 'F') {
            return letter - 'A' + 10;
        }
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '_') {
            out.append(' ');
        } else if (text[i] == '=' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0) {
            out.append(static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2])));
            i += 2;
        } else if (text[i] != '\r' && text[i] != '\n') {
            out.append(text[i]);
        }
    }
    return out;
}

/// Reads "=?charset?B?text?=" at `at`; advances `at` behind it. nullopt: no word begins here.
std::optional<Piece> readWord(QByteArrayView raw, qsizetype &at)
{
    const qsizetype charsetEnd = raw.indexOf('?', at + 2);
    if (charsetEnd < 0 || charsetEnd == at + 2 || charsetEnd - at > 60 || charsetEnd + 2 >= raw.size()
        || raw[charsetEnd + 2] != '?') {
        return std::nullopt;
    }
    const char encoding = static_cast<char>(raw[charsetEnd + 1] | 0x20);
    if (encoding != 'b' && encoding != 'q') {
        return std::nullopt;
    }
    const QByteArrayView charset = raw.sliced(at + 2, charsetEnd - at - 2);
    if (std::any_of(charset.begin(), charset.end(), isBlank)) {
        return std::nullopt;
    }
    const qsizetype begin = charsetEnd + 3;
    qsizetype end = raw.indexOf("?=", begin);
    qsizetype next = end + 2;
    if (end < 0) {
        // The end is missing: take what is left, up to a blank.
        end = begin;
        while (end < raw.size() && !isBlank(raw[end]) && raw[end] != '"' && raw[end] != '<') {
            ++end;
        }
        next = end;
    } else if (encoding == 'q' && end == begin && raw.size() > end + 3 && raw[end + 2] != ' ') {
        // "?Q?=41...": the '=' belongs to the text.
        const qsizetype later = raw.indexOf("?=", begin + 1);
        if (later > 0) {
            end = later;
            next = end + 2;
        }
    }
    const QByteArrayView text = raw.sliced(begin, end - begin);
    Piece piece{true, charset.toByteArray(), {}};
    if (encoding == 'q') {
        piece.bytes = decodeQ(text);
    } else {
        // Without AbortOnBase64DecodingErrors: stray blanks and missing padding are passed over.
        piece.bytes = QByteArray::fromBase64(text.toByteArray());
    }
    at = next;
    return piece;
}

QList<Piece> split(QByteArrayView raw)
{
    QList<Piece> pieces;
    QByteArray plain;
    qsizetype at = 0;
    while (at < raw.size()) {
        if (raw[at] == '=' && at + 1 < raw.size() && raw[at + 1] == '?') {
            if (auto word = readWord(raw, at)) {
                const bool follows = !pieces.isEmpty() && pieces.constLast().encoded && isAllBlank(plain);
                if (follows && pieces.constLast().charset.compare(word->charset, Qt::CaseInsensitive) == 0) {
                    // A character may be cut between two words of one charset: join the bytes, then decode.
                    pieces.last().bytes += word->bytes;
                } else {
                    if (!plain.isEmpty() && !follows) {
                        pieces.append(Piece{false, {}, plain});
                    }
                    pieces.append(*std::move(word));
                }
                plain.clear();
                continue;
            }
        }
        plain.append(raw[at++]);
    }
    if (!plain.isEmpty()) {
        pieces.append(Piece{false, {}, plain});
    }
    return pieces;
}

bool isPlainAscii(QByteArrayView raw)
{
    return std::none_of(raw.begin(), raw.end(),
                        [](char letter) { return static_cast<unsigned char>(letter) >= 0x80 || letter == 0x1B; });
}

/// One line: folds become a blank, controls and direction overrides (they disguise) go.
QString unfolded(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        if (code == u'\n' || code == u'\r' || code == u'\t') {
            if (!line.endsWith(u' ')) {
                line.append(u' ');
            }
        } else if (code >= 0x20 && !(code >= 0x7F && code <= 0x9F) && !(code >= 0x202A && code <= 0x202E)
                   && !(code >= 0x2066 && code <= 0x2069) && code != 0xFEFF) {
            if (code != u' ' || !line.endsWith(u' ')) {
                line.append(letter);
            }
        }
    }
    return line.trimmed();
}

} // namespace

DecodedHeader decodeHeader(QByteArrayView raw)
{
    DecodedHeader decoded;
    const bool words = raw.indexOf("=?") >= 0;
    if (!words && isPlainAscii(raw)) {
        decoded.text = unfolded(QString::fromLatin1(raw));
        return decoded;
    }
    QString text;
    const QList<Piece> pieces = words ? split(raw) : QList<Piece>{Piece{false, {}, raw.toByteArray()}};
    for (const Piece &piece : pieces) {
        const DecodedText part = decodeText(piece.bytes, piece.charset);
        decoded.charsetFault = decoded.charsetFault || !part.asLabelled;
        decoded.encodingFault =
            decoded.encodingFault || !part.lossless || (!piece.encoded && piece.bytes.contains("=?"));
        text += part.text;
    }
    decoded.text = unfolded(text);
    return decoded;
}

QByteArray normaliseHeader(QByteArrayView raw, bool *charsetFault)
{
    const bool words = raw.indexOf("=?") >= 0;
    if (!words && isPlainAscii(raw)) {
        return raw.toByteArray();
    }
    QByteArray out;
    out.reserve(raw.size() * 2);
    const QList<Piece> pieces = words ? split(raw) : QList<Piece>{Piece{false, {}, raw.toByteArray()}};
    for (const Piece &piece : pieces) {
        const DecodedText part = decodeText(piece.bytes, piece.charset);
        if (charsetFault && !part.asLabelled) {
            *charsetFault = true;
        }
        if (piece.encoded) {
            out += "=?utf-8?B?" + part.text.toUtf8().toBase64() + "?=";
        } else {
            out += part.text.toUtf8();
        }
    }
    return out;
}

} // namespace deskhand
