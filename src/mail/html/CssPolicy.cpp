// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/html/CssPolicy.h"

#include <QList>

#include <algorithm>
#include <array>

namespace deskhand {

namespace {

constexpr qsizetype longestStyle = 4096;

/// How a property's value is checked.
enum class Check {
    Colour,   ///< one colour
    Tokens,   ///< up to four lengths, keywords or colours
    FontSize, ///< neither unreadably small nor wall-filling
    LineHeight,
    Family,
};

struct Property {
    QByteArrayView name;
    Check check;
};

constexpr std::array properties{
    Property{"background-color", Check::Colour},
    Property{"border", Check::Tokens},
    Property{"border-bottom", Check::Tokens},
    Property{"border-bottom-color", Check::Colour},
    Property{"border-bottom-style", Check::Tokens},
    Property{"border-bottom-width", Check::Tokens},
    Property{"border-collapse", Check::Tokens},
    Property{"border-color", Check::Tokens},
    Property{"border-left", Check::Tokens},
    Property{"border-left-color", Check::Colour},
    Property{"border-left-style", Check::Tokens},
    Property{"border-left-width", Check::Tokens},
    Property{"border-right", Check::Tokens},
    Property{"border-right-color", Check::Colour},
    Property{"border-right-style", Check::Tokens},
    Property{"border-right-width", Check::Tokens},
    Property{"border-spacing", Check::Tokens},
    Property{"border-style", Check::Tokens},
    Property{"border-top", Check::Tokens},
    Property{"border-top-color", Check::Colour},
    Property{"border-top-style", Check::Tokens},
    Property{"border-top-width", Check::Tokens},
    Property{"border-width", Check::Tokens},
    Property{"color", Check::Colour},
    Property{"direction", Check::Tokens},
    Property{"font-family", Check::Family},
    Property{"font-size", Check::FontSize},
    Property{"font-style", Check::Tokens},
    Property{"font-variant", Check::Tokens},
    Property{"font-weight", Check::Tokens},
    Property{"height", Check::Tokens},
    Property{"letter-spacing", Check::Tokens},
    Property{"line-height", Check::LineHeight},
    Property{"list-style-type", Check::Tokens},
    Property{"margin", Check::Tokens},
    Property{"margin-bottom", Check::Tokens},
    Property{"margin-left", Check::Tokens},
    Property{"margin-right", Check::Tokens},
    Property{"margin-top", Check::Tokens},
    Property{"max-width", Check::Tokens},
    Property{"overflow-wrap", Check::Tokens},
    Property{"padding", Check::Tokens},
    Property{"padding-bottom", Check::Tokens},
    Property{"padding-left", Check::Tokens},
    Property{"padding-right", Check::Tokens},
    Property{"padding-top", Check::Tokens},
    Property{"text-align", Check::Tokens},
    Property{"text-decoration", Check::Tokens},
    Property{"text-indent", Check::Tokens},
    Property{"text-transform", Check::Tokens},
    Property{"vertical-align", Check::Tokens},
    Property{"white-space", Check::Tokens},
    Property{"width", Check::Tokens},
    Property{"word-break", Check::Tokens},
};

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isKeyword(QByteArrayView value)
{
    return !value.isEmpty() && value.size() <= 30 && isLetter(value.front())
           && std::all_of(value.begin(), value.end(), [](char c) { return isLetter(c) || c == '-'; });
}

/// A length in CSS pixels (em and % taken of 16 px), or a negative number where it is none.
double pixels(QByteArrayView value)
{
    qsizetype end = 0;
    while (end < value.size() && (isDigit(value[end]) || value[end] == '.')) {
        ++end;
    }
    bool ok = false;
    const double number = end > 0 && end < 12 ? value.first(end).toByteArray().toDouble(&ok) : 0;
    if (!ok) {
        return -1;
    }
    struct Unit {
        QByteArrayView name;
        double factor;
    };
    static constexpr std::array<Unit, 10> units{{{"", 1},
                                                 {"px", 1},
                                                 {"pt", 4.0 / 3},
                                                 {"em", 16},
                                                 {"rem", 16},
                                                 {"ex", 8},
                                                 {"%", 0.16},
                                                 {"cm", 37.8},
                                                 {"mm", 3.78},
                                                 {"in", 96}}};
    for (const Unit &unit : units) {
        if (value.sliced(end) == unit.name) {
            return number * unit.factor;
        }
    }
    return -1;
}

/// Wider or higher than any screen would push the rest of the ticket away.
constexpr double longestLength = 2000;

bool isToken(QByteArrayView token)
{
    const double length = pixels(token);
    return (length >= 0 && length <= longestLength) || isKeyword(token) || !cleanColour(token).isEmpty();
}

QByteArray cleanFamily(QByteArrayView value)
{
    QByteArray clean;
    for (const char c : value) {
        if (c == '"' || c == '\'') {
            continue; // names of several words need no quotes
        }
        const bool named = isLetter(c) || isDigit(c) || c == ' ' || c == ',' || c == '-' || c == '_'
                           || static_cast<unsigned char>(c) >= 0x80;
        if (!named) {
            return {};
        }
        if (c != ' ' || (!clean.isEmpty() && !clean.endsWith(' ') && !clean.endsWith(','))) {
            clean.append(c);
        }
    }
    return clean.trimmed();
}

/// Splits at blanks outside of parentheses.
QList<QByteArray> tokensOf(QByteArrayView value)
{
    QList<QByteArray> tokens;
    QByteArray token;
    int depth = 0;
    for (const char c : value) {
        if (c == ' ' && depth == 0) {
            if (!token.isEmpty()) {
                tokens.append(token);
                token.clear();
            }
            continue;
        }
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (c != ' ') {
            token.append(c);
        }
    }
    if (!token.isEmpty()) {
        tokens.append(token);
    }
    return tokens;
}

QByteArray cleanTokens(QByteArrayView value)
{
    const QList<QByteArray> tokens = tokensOf(value);
    if (tokens.isEmpty() || tokens.size() > 4
        || !std::all_of(tokens.begin(), tokens.end(), [](const QByteArray &token) { return isToken(token); })) {
        return {};
    }
    return tokens.join(' ');
}

QByteArray cleanValue(Check check, QByteArrayView value)
{
    const double length = pixels(value);
    switch (check) {
    case Check::Colour:
        return cleanColour(value);
    case Check::Tokens:
        return cleanTokens(value);
    case Check::FontSize:
        return (length >= 7 && length <= 80) || isKeyword(value) ? value.toByteArray() : QByteArray();
    case Check::LineHeight: {
        const bool factor = !value.isEmpty() && isDigit(value.back()) && length >= 0.8 && length <= 5;
        return factor || (!value.isEmpty() && !isDigit(value.back()) && length >= 10 && length <= 200)
                       || value == "normal"
                   ? value.toByteArray()
                   : QByteArray();
    }
    case Check::Family:
        return cleanFamily(value);
    }
    return {};
}

/// Lower case, comments out, blanks as single spaces.
QByteArray plainStyle(QByteArrayView style)
{
    QByteArray plain;
    for (qsizetype i = 0; i < style.size(); ++i) {
        if (style[i] == '/' && i + 1 < style.size() && style[i + 1] == '*') {
            const qsizetype end = style.indexOf("*/", i + 2);
            if (end < 0) {
                break;
            }
            i = end + 1;
            continue;
        }
        plain.append(static_cast<unsigned char>(style[i]) < 0x20 ? ' ' : style[i]);
    }
    return plain.toLower().simplified();
}

} // namespace

QByteArray cleanColour(QByteArrayView value)
{
    const QByteArray colour = value.toByteArray().toLower().simplified().replace(' ', "");
    if (colour.startsWith('#')) {
        const bool hex = colour.size() >= 4 && colour.size() <= 9
                         && std::all_of(colour.begin() + 1, colour.end(),
                                        [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); });
        return hex ? colour : QByteArray();
    }
    for (const QByteArrayView function :
         {QByteArrayView("rgb("), QByteArrayView("rgba("), QByteArrayView("hsl("), QByteArrayView("hsla(")}) {
        if (colour.startsWith(function) && colour.endsWith(')') && colour.size() < 40) {
            const QByteArrayView inner = QByteArrayView(colour).sliced(function.size()).chopped(1);
            const bool numbers = std::all_of(inner.begin(), inner.end(),
                                             [](char c) { return isDigit(c) || c == ',' || c == '.' || c == '%'; });
            return numbers ? colour : QByteArray();
        }
    }
    const bool name = colour.size() <= 24 && !colour.isEmpty() && std::all_of(colour.begin(), colour.end(), isLetter);
    return name ? colour : QByteArray();
}

QByteArray cleanStyle(QByteArrayView style)
{
    if (style.size() > longestStyle) {
        return {};
    }
    QByteArray clean;
    const QList<QByteArray> declarations = plainStyle(style).split(';');
    for (const QByteArray &declaration : declarations) {
        const qsizetype colon = declaration.indexOf(':');
        if (colon <= 0) {
            continue;
        }
        QByteArray name = declaration.first(colon).trimmed();
        QByteArray value = declaration.sliced(colon + 1).trimmed();
        if (const qsizetype bang = value.indexOf('!'); bang >= 0) {
            value = value.first(bang).trimmed();
        }
        if (name == "background") {
            name = "background-color"; // the shorthand is kept where it is a mere colour
        }
        const auto *known = std::find_if(properties.begin(), properties.end(),
                                         [&](const Property &property) { return property.name == name; });
        if (known == properties.end()) {
            continue;
        }
        const QByteArray kept = cleanValue(known->check, value);
        if (!kept.isEmpty()) {
            clean += name + ':' + kept + ';';
        }
    }
    return clean;
}

} // namespace deskhand
