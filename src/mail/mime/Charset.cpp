// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mime/Charset.h"

#include "mail/mime/CharsetNames.h"

#include <QStringDecoder>

#include <glib.h>

#include <array>
#include <optional>
#include <utility>

namespace deskhand {

namespace {

/// The bytes 0x80 to 0x9F of Windows-1252.
constexpr std::array<char16_t, 32> windows1252High{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F, //
                                                   0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

bool isAscii(QByteArrayView bytes)
{
    for (const char byte : bytes) {
        if (static_cast<unsigned char>(byte) >= 0x80) {
            return false;
        }
    }
    return true;
}

/// ISO-2022 and HZ are stateful seven-bit codes: ASCII bytes do not mean ASCII text.
bool isSevenBitCode(const QByteArray &name)
{
    return name.startsWith("ISO-2022") || name == "UTF-7" || name == "HZ" || name.startsWith("UTF-16")
           || name.startsWith("UTF-32");
}

struct Converter {
    explicit Converter(const char *name)
        : handle(g_iconv_open("UTF-8", name))
    { }
    ~Converter()
    {
        if (isOpen()) {
            g_iconv_close(handle);
        }
    }
    Q_DISABLE_COPY_MOVE(Converter)
    // GLib's sign of failure is the pointer value -1.
    [[nodiscard]] bool isOpen() const { return reinterpret_cast<quintptr>(handle) != ~quintptr(0); }
    GIConv handle;
};

/// Bytes that do not fit become U+FFFD each. nullopt: the converter does not know the charset.
std::optional<std::pair<QString, bool>> convert(QByteArrayView bytes, const QByteArray &name)
{
    const Converter converter(name.constData());
    if (!converter.isOpen()) {
        return std::nullopt;
    }
    QByteArray utf8;
    utf8.reserve(bytes.size() * 2 + 16);
    bool lossless = true;
    std::array<char, 4096> buffer{};
    // iconv's interface has no const, but it does not write to its input.
    char *in = const_cast<char *>(bytes.data());
    auto left = static_cast<gsize>(bytes.size());
    while (true) {
        char *out = buffer.data();
        gsize room = buffer.size();
        const gsize done = left > 0 ? g_iconv(converter.handle, &in, &left, &out, &room)
                                    : g_iconv(converter.handle, nullptr, nullptr, &out, &room);
        const int problem = errno;
        utf8.append(buffer.data(), static_cast<qsizetype>(buffer.size() - room));
        const bool failed = done == ~gsize(0);
        if (!failed && left == 0) {
            break;
        }
        if (failed && problem != E2BIG) {
            if (left == 0) {
                break;
            }
            utf8.append("\xEF\xBF\xBD");
            lossless = false;
            ++in;
            --left;
        }
    }
    return std::pair(QString::fromUtf8(utf8), lossless);
}

/// ISO-2022-JP as Shift_JIS. Windows mailers put characters (circled digits, half-width kana) into
/// it that strict converters refuse; CP932 knows them all. nullopt: escapes of the wider variants.
std::optional<QByteArray> shiftJisFromIso2022(QByteArrayView bytes)
{
    enum class Set { Ascii, Kana, Kanji };
    Set set = Set::Ascii;
    QByteArray out;
    out.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto code = static_cast<unsigned char>(bytes[i]);
        if (code == 0x1B) {
            const QByteArrayView escape = bytes.sliced(i + 1).first(qMin<qsizetype>(2, bytes.size() - i - 1));
            if (escape == "(B" || escape == "(J") {
                set = Set::Ascii;
            } else if (escape == "(I") {
                set = Set::Kana;
            } else if (escape == "$B" || escape == "$@") {
                set = Set::Kanji;
            } else {
                return std::nullopt;
            }
            i += 2;
        } else if (code == '\n' || code == '\r') {
            set = Set::Ascii; // a line begins in ASCII, also where the escape back is missing
            out.append(bytes[i]);
        } else if (set == Set::Kana && code >= 0x21 && code <= 0x5F) {
            out.append(static_cast<char>(code + 0x80));
        } else if (set == Set::Kanji && code >= 0x21 && code <= 0x7E && i + 1 < bytes.size()) {
            const auto row = static_cast<unsigned>(code - 0x21);
            const auto cell = static_cast<unsigned>(static_cast<unsigned char>(bytes[++i]) - 0x21U);
            if (cell > 93) {
                continue;
            }
            const unsigned lead = row / 2 + (row < 62 ? 0x81U : 0xC1U);
            const unsigned trail = row % 2 == 1 ? cell + 0x9FU : cell + (cell < 63 ? 0x40U : 0x41U);
            out.append(static_cast<char>(lead)).append(static_cast<char>(trail));
        } else {
            out.append(bytes[i]);
        }
    }
    return out;
}

QByteArray guessCharset(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        return QByteArrayLiteral("UTF-16");
    }
    if (bytes.contains("\x1B$B") || bytes.contains("\x1B$@") || bytes.contains("\x1B(J")) {
        return QByteArrayLiteral("ISO-2022-JP");
    }
    return isUtf8(bytes) ? QByteArrayLiteral("UTF-8") : QByteArrayLiteral("CP1252");
}

DecodedText decodeAs(QByteArrayView bytes, const QByteArray &name)
{
    DecodedText decoded;
    decoded.charset = name;
    if (name == "UTF-8") {
        decoded.lossless = isUtf8(bytes);
        decoded.text = QString::fromUtf8(bytes);
    } else if (name == "CP1252" || name == "US-ASCII") {
        decoded.text = fromWindows1252(bytes);
    } else if (name == "UTF-16") {
        QStringDecoder decoder(QStringDecoder::Utf16);
        decoded.text = decoder.decode(bytes);
        decoded.lossless = !decoder.hasError();
    } else if (const auto shiftJis = name == "ISO-2022-JP" ? shiftJisFromIso2022(bytes) : std::nullopt) {
        decoded = decodeAs(*shiftJis, QByteArrayLiteral("CP932"));
        decoded.charset = name;
    } else if (auto converted = convert(bytes, name == "ISO-2022-JP" ? QByteArrayLiteral("ISO-2022-JP-2") : name)) {
        decoded.text = std::move(converted->first);
        decoded.lossless = converted->second;
    } else {
        decoded.charset = QByteArrayLiteral("CP1252");
        decoded.text = fromWindows1252(bytes);
        decoded.asLabelled = false;
    }
    return decoded;
}

} // namespace

bool isUtf8(QByteArrayView bytes)
{
    return bytes.isValidUtf8();
}

QByteArray canonicalCharset(QByteArrayView label)
{
    QByteArray plain;
    for (const char letter : label) {
        if (letter == '*') {
            break; // RFC 2231: a language follows
        }
        if (letter != '-' && letter != '_' && letter != '"' && letter != '\'' && letter != ' ') {
            plain.append(letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter);
        }
    }
    for (const CharsetAlias &alias : charsetAliases) {
        if (alias.label == plain) {
            return alias.name.toByteArray();
        }
    }
    return {};
}

QString fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        *out++ = code >= 0x80 && code < 0xA0 ? QChar(windows1252High.at(code - 0x80U)) : QChar(char16_t(code));
    }
    return text;
}

DecodedText decodeText(QByteArrayView bytes, QByteArrayView label)
{
    const QByteArray name = canonicalCharset(label);
    if (name.isEmpty() || name == "US-ASCII") {
        DecodedText decoded = decodeAs(bytes, guessCharset(bytes));
        // Unlabelled UTF-8 is today's custom; an unknown label, or a guess at 8-bit text, is worth a word.
        decoded.asLabelled = (label.isEmpty() && decoded.charset == "UTF-8") || (name == "US-ASCII" && isAscii(bytes));
        return decoded;
    }
    if (!isSevenBitCode(name) && isAscii(bytes)) {
        // Every other code on the list has ASCII as its lower half: the common case needs no converter.
        return {QString::fromLatin1(bytes), name, true, true};
    }
    if (name == "CP1252" && isUtf8(bytes) && !isAscii(bytes)) {
        // Real Western text is practically never well-formed UTF-8 by chance; the label is wrong.
        return {QString::fromUtf8(bytes), QByteArrayLiteral("UTF-8"), false, true};
    }
    DecodedText decoded = decodeAs(bytes, name);
    if (decoded.lossless) {
        return decoded;
    }
    if (name == "UTF-8") {
        // One damaged character in UTF-8 text is damage; many are another charset. The replaced ones tell.
        const qsizetype replaced = decoded.text.count(QChar::ReplacementCharacter);
        qsizetype high = 0;
        for (const QChar unit : std::as_const(decoded.text)) {
            high += unit.unicode() >= 0x80 ? 1 : 0;
        }
        if (replaced * 2 > high) {
            return {fromWindows1252(bytes), QByteArrayLiteral("CP1252"), false, true};
        }
    } else if (isUtf8(bytes) && !isAscii(bytes)) {
        return {QString::fromUtf8(bytes), QByteArrayLiteral("UTF-8"), false, true};
    }
    decoded.asLabelled = false;
    return decoded;
}

} // namespace deskhand
