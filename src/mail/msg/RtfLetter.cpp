// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/msg/RtfLetter.h"

#include "mail/mime/Charset.h"
#include "mail/msg/CodePage.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t deepest = 1000;
constexpr qsizetype longestWord = 32;
constexpr qsizetype mostFonts = 4096;

/// What is true within a group and, at its end, as before it.
struct Group {
    bool skipped = false; ///< a destination whose words are none of the letter
    bool onlyRtf = false; ///< \htmlrtf: for those who show the RTF
    bool fontTable = false;
    int skipAfterUnicode = 1; ///< \uc
    int font = -1;
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    return isDigit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

class Reader {
public:
    Reader(QByteArrayView rtf, qsizetype most)
        : m_rtf(rtf)
        , m_most(most)
    { }

    RtfLetter read()
    {
        while (m_at < m_rtf.size() && m_letter.whole && m_letter.content.size() < m_most) {
            step();
        }
        flush();
        m_letter.content.truncate(m_most);
        return std::move(m_letter);
    }

private:
    void step();
    void control();
    void symbol(char sign);
    void word(QByteArrayView name, std::optional<int> value);
    bool character(QByteArrayView name);
    bool destination(QByteArrayView name);
    void byte(char value);
    void unicode(int value);
    void put(char16_t unit);
    void flush();
    void closeGroup();
    [[nodiscard]] bool shown() const;
    [[nodiscard]] int codePage() const;

    QByteArrayView m_rtf;
    qsizetype m_most;
    qsizetype m_at = 0;
    RtfLetter m_letter;
    std::vector<Group> m_groups{Group{}};
    QByteArray m_bytes; ///< of one code page, not decoded yet
    int m_bytesPage = 0;
    int m_documentPage = 1252;
    int m_defaultFont = 0;
    int m_fontBeingDescribed = -1;
    QHash<int, int> m_fontPages;
    int m_toSkip = 0;          ///< characters that stand for a \u
    bool m_ignorable = false;  ///< after \*
    bool m_anyWordYet = false; ///< of the letter
};

void Reader::step()
{
    const char c = m_rtf[m_at++];
    switch (c) {
    case '{':
        if (m_groups.size() >= deepest) {
            m_letter.whole = false;
            return;
        }
        m_toSkip = 0;
        m_groups.push_back(m_groups.back());
        return;
    case '}':
        closeGroup();
        return;
    case '\\':
        control();
        return;
    case '\r':
    case '\n':
    case '\0':
        return;
    default:
        byte(c);
    }
}

void Reader::closeGroup()
{
    m_toSkip = 0;
    m_ignorable = false;
    if (m_groups.size() > 1) {
        m_groups.pop_back();
    }
}

bool Reader::shown() const
{
    const Group &group = m_groups.back();
    return !group.skipped && !group.fontTable && !(group.onlyRtf && m_letter.kind != RtfLetter::Kind::Rtf);
}

int Reader::codePage() const
{
    const int font = m_groups.back().font < 0 ? m_defaultFont : m_groups.back().font;
    return m_fontPages.value(font, m_documentPage);
}

void Reader::flush()
{
    if (!m_bytes.isEmpty()) {
        m_letter.content += decodeText(m_bytes, charsetOfCodePage(m_bytesPage)).text;
        m_bytes.clear();
    }
}

void Reader::byte(char value)
{
    m_ignorable = false;
    if (m_toSkip > 0) {
        --m_toSkip;
        return;
    }
    if (!shown()) {
        return;
    }
    m_anyWordYet = true;
    const int page = codePage();
    constexpr qsizetype atOnce = 65536;
    if (page != m_bytesPage || m_bytes.size() >= atOnce) {
        // A character of two bytes that is cut here is the price of a bound; letters have blanks before that.
        const bool between = page != m_bytesPage || value == ' ' || m_bytes.size() >= 2 * atOnce;
        if (between) {
            flush();
        }
        m_bytesPage = page;
    }
    m_bytes.append(value);
}

void Reader::put(char16_t unit)
{
    if (m_toSkip > 0) {
        --m_toSkip;
        return;
    }
    if (shown()) {
        flush();
        m_anyWordYet = true;
        m_letter.content.append(QChar(unit));
    }
}

void Reader::unicode(int value)
{
    m_toSkip = 0;
    put(static_cast<char16_t>(value < 0 ? value + 65536 : value));
    m_toSkip = m_groups.back().skipAfterUnicode;
}

void Reader::control()
{
    if (m_at >= m_rtf.size()) {
        return;
    }
    if (!isLetter(m_rtf[m_at])) {
        symbol(m_rtf[m_at++]);
        return;
    }
    const qsizetype begin = m_at;
    while (m_at < m_rtf.size() && isLetter(m_rtf[m_at]) && m_at - begin < longestWord) {
        ++m_at;
    }
    const QByteArrayView name = m_rtf.sliced(begin, m_at - begin);
    std::optional<int> value;
    const qsizetype digits = m_at < m_rtf.size() && m_rtf[m_at] == '-' ? m_at + 1 : m_at;
    if (digits < m_rtf.size() && isDigit(m_rtf[digits])) {
        qint64 number = 0;
        qsizetype end = digits;
        while (end < m_rtf.size() && isDigit(m_rtf[end]) && end - digits < 10) {
            number = number * 10 + (m_rtf[end++] - '0');
        }
        number = digits > m_at ? -number : number;
        value = static_cast<int>(qBound(qint64(-1000000000), number, qint64(1000000000)));
        m_at = end;
    }
    if (m_at < m_rtf.size() && m_rtf[m_at] == ' ') {
        ++m_at;
    }
    word(name, value);
}

void Reader::symbol(char sign)
{
    switch (sign) {
    case '\'':
        if (m_at + 2 <= m_rtf.size() && hexValue(m_rtf[m_at]) >= 0 && hexValue(m_rtf[m_at + 1]) >= 0) {
            const int value = hexValue(m_rtf[m_at]) * 16 + hexValue(m_rtf[m_at + 1]);
            m_at += 2;
            byte(static_cast<char>(value));
        }
        break;
    case '*':
        m_ignorable = true;
        break;
    case '~':
        put(0x00A0);
        break;
    case '_':
        put(0x2011);
        break;
    case '-':
        put(0x00AD);
        break;
    case '\r':
    case '\n':
        put(u'\n');
        break;
    case '\\':
    case '{':
    case '}':
        byte(sign);
        break;
    default:
        break;
    }
}

/// Destinations whose words are none of the letter, beside those that say so themselves by \*.
bool Reader::destination(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 12> skipped{"colortbl", "stylesheet", "info",    "pict",
                                                            "object",   "header",     "headerl", "headerr",
                                                            "footer",   "footerl",    "footerr", "filetbl"};
    Group &group = m_groups.back();
    const bool ignorable = std::exchange(m_ignorable, false);
    if (ignorable && name == "htmltag" && m_letter.kind == RtfLetter::Kind::Html) {
        group.onlyRtf = false;
        return true;
    }
    if (name == "fonttbl") {
        group.fontTable = true;
        return true;
    }
    if (ignorable || std::find(skipped.begin(), skipped.end(), name) != skipped.end()) {
        group.skipped = true;
        return true;
    }
    return false;
}

/// Words that stand for a character.
bool Reader::character(QByteArrayView name)
{
    static constexpr std::array<std::pair<QByteArrayView, char16_t>, 14> characters{{{"par", u'\n'},
                                                                                     {"line", u'\n'},
                                                                                     {"row", u'\n'},
                                                                                     {"page", u'\n'},
                                                                                     {"tab", u'\t'},
                                                                                     {"cell", u'\t'},
                                                                                     {"lquote", 0x2018},
                                                                                     {"rquote", 0x2019},
                                                                                     {"ldblquote", 0x201C},
                                                                                     {"rdblquote", 0x201D},
                                                                                     {"bullet", 0x2022},
                                                                                     {"endash", 0x2013},
                                                                                     {"emdash", 0x2014},
                                                                                     {"enspace", 0x2002}}};
    for (const auto &[word, unit] : characters) {
        if (word == name) {
            put(unit);
            return true;
        }
    }
    return false;
}

void Reader::word(QByteArrayView name, std::optional<int> value)
{
    if (destination(name) || character(name)) {
        return;
    }
    Group &group = m_groups.back();
    const int number = value.value_or(0);
    if (name == "u") {
        unicode(number);
    } else if (name == "uc") {
        group.skipAfterUnicode = qBound(0, number, 32);
    } else if (name == "bin") {
        m_at = qMin(m_at + qMax(0, number), m_rtf.size());
    } else if (name == "htmlrtf") {
        flush();
        group.onlyRtf = value.value_or(1) != 0;
    } else if (name == "fromhtml" && !m_anyWordYet && number != 0) {
        m_letter.kind = RtfLetter::Kind::Html;
    } else if (name == "fromtext" && !m_anyWordYet) {
        m_letter.kind = RtfLetter::Kind::Text;
    } else if (name == "ansicpg" && number > 0) {
        m_documentPage = number;
    } else if (name == "deff") {
        m_defaultFont = number;
    } else if (name == "f") {
        (group.fontTable ? m_fontBeingDescribed : group.font) = number;
    } else if (name == "fcharset" && group.fontTable && m_fontPages.size() < mostFonts) {
        if (const auto page = codePageOfFontCharset(number)) {
            m_fontPages.insert(m_fontBeingDescribed, *page);
        }
    } else if (name == "cpg" && group.fontTable && number > 0 && m_fontPages.size() < mostFonts) {
        m_fontPages.insert(m_fontBeingDescribed, number);
    } else if (name == "plain") {
        group.font = -1;
    }
}

} // namespace

RtfLetter readRtf(QByteArrayView rtf, qsizetype most)
{
    return Reader(rtf, most).read();
}

} // namespace deskhand
