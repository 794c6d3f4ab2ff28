// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/SearchText.h"

#include <algorithm>

namespace deskhand {
namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Accents, and the vowel points that Arabic and Hebrew may be written with or without. Signs that
/// belong to a letter (Indic vowels, the Japanese voicing marks) stay.
bool isDroppedMark(char32_t c)
{
    if (QChar::category(c) != QChar::Mark_NonSpacing || c == 0x3099 || c == 0x309A) {
        return false;
    }
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Inherited || script == QChar::Script_Arabic || script == QChar::Script_Hebrew;
}

bool isTokenCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

bool isTokenByItself(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return c == 0x30FC; // the sign that lengthens a vowel, shared by the two kana
    }
}

QString withoutMarks(const QString &decomposed)
{
    QString result;
    result.reserve(decomposed.size());
    for (qsizetype i = 0; i < decomposed.size(); ++i) {
        const QChar c = decomposed.at(i);
        if (c.isHighSurrogate() && i + 1 < decomposed.size() && decomposed.at(i + 1).isLowSurrogate()) {
            const QChar low = decomposed.at(++i);
            if (!isDroppedMark(QChar::surrogateToUcs4(c, low))) {
                result += c;
                result += low;
            }
        } else if (!isDroppedMark(c.unicode())) {
            result += c;
        }
    }
    return result;
}

QString folded(QStringView text)
{
    if (isAscii(text)) {
        QString result = text.toString();
        for (QChar &c : result) {
            if (c >= u'A' && c <= u'Z') {
                c = QChar(c.unicode() + ('a' - 'A'));
            }
        }
        return result;
    }
    // Upper case first: it alone writes a sharp s as two letters and knows no final sigma.
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toUpper();
    return withoutMarks(decomposed).toCaseFolded().normalized(QString::NormalizationForm_KC);
}

/// Calls `take(token)` for each token of a folded text.
template <typename Take>
void splitTokens(const QString &text, Take take)
{
    const QStringView view(text);
    qsizetype start = -1; // of the run under way
    const auto finish = [&](qsizetype end) {
        if (start >= 0) {
            qsizetype length = std::min(end - start, longestSearchToken);
            if (length < end - start && view.at(start + length - 1).isHighSurrogate()) {
                --length;
            }
            take(view.mid(start, length));
            start = -1;
        }
    };
    for (qsizetype i = 0; i < view.size(); ++i) {
        const QChar c = view.at(i);
        if (c.unicode() < 0x80) {
            if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) {
                start = start < 0 ? i : start;
            } else {
                finish(i);
            }
            continue;
        }
        const bool isPair = c.isHighSurrogate() && i + 1 < view.size() && view.at(i + 1).isLowSurrogate();
        const char32_t point = isPair ? QChar::surrogateToUcs4(c, view.at(i + 1)) : char32_t(c.unicode());
        const qsizetype length = isPair ? 2 : 1;
        if (!isTokenCharacter(point)) {
            finish(i);
        } else if (isTokenByItself(point)) {
            finish(i);
            take(view.mid(i, length));
        } else {
            start = start < 0 ? i : start;
        }
        i += length - 1;
    }
    finish(view.size());
}

} // namespace

QStringList searchTokens(QStringView text)
{
    QStringList tokens;
    splitTokens(folded(text), [&](QStringView token) { tokens.append(token.toString()); });
    return tokens;
}

QString searchText(QStringView text)
{
    const QString source = folded(text);
    QString result;
    result.reserve(source.size() + source.size() / 8);
    splitTokens(source, [&](QStringView token) {
        if (!result.isEmpty()) {
            result += u' ';
        }
        result += token;
    });
    return result;
}

bool isWholeToken(QStringView token)
{
    const QList<uint> points = token.toUcs4();
    return points.size() == 1 && isTokenByItself(points.first());
}

QString foldedText(QStringView text)
{
    return folded(text.trimmed());
}

} // namespace deskhand
