// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/html/HtmlPolicy.h"

#include "mail/html/CssPolicy.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace deskhand {

namespace {

constexpr qsizetype longestAddress = 8192;
constexpr qsizetype largestDataImage = 128 * 1024;
constexpr qsizetype longestText = 1024;

// name, kept, empty, block, spaced, dropText
constexpr std::array rules{
    ElementRule{"a", true},
    ElementRule{"abbr", true},
    ElementRule{"acronym", true},
    ElementRule{"address", true, false, true},
    ElementRule{"article", false, false, true},
    ElementRule{"aside", false, false, true},
    ElementRule{"b", true},
    ElementRule{"big", true},
    ElementRule{"blockquote", true, false, true, true},
    ElementRule{"body", false, false, true},
    ElementRule{"br", true, true},
    ElementRule{"caption", true, false, true},
    ElementRule{"center", true, false, true},
    ElementRule{"cite", true},
    ElementRule{"code", true},
    ElementRule{"dd", true, false, true},
    ElementRule{"del", true},
    ElementRule{"dfn", true},
    ElementRule{"dir", false, false, true},
    ElementRule{"div", true, false, true},
    ElementRule{"dl", true, false, true, true},
    ElementRule{"dt", true, false, true},
    ElementRule{"em", true},
    ElementRule{"fieldset", false, false, true},
    ElementRule{"figcaption", false, false, true},
    ElementRule{"figure", false, false, true},
    ElementRule{"font", true},
    ElementRule{"footer", false, false, true},
    ElementRule{"form", false, false, true},
    ElementRule{"h1", true, false, true, true},
    ElementRule{"h2", true, false, true, true},
    ElementRule{"h3", true, false, true, true},
    ElementRule{"h4", true, false, true, true},
    ElementRule{"h5", true, false, true, true},
    ElementRule{"h6", true, false, true, true},
    ElementRule{"head", false, false, true},
    ElementRule{"header", false, false, true},
    ElementRule{"hr", true, true, true},
    ElementRule{"i", true},
    ElementRule{"iframe", false, false, false, false, true},
    ElementRule{"img", true, true},
    ElementRule{"ins", true},
    ElementRule{"kbd", true},
    ElementRule{"li", true, false, true},
    ElementRule{"main", false, false, true},
    ElementRule{"mark", false},
    ElementRule{"nav", false, false, true},
    ElementRule{"noembed", false, false, false, false, true},
    ElementRule{"noframes", false, false, false, false, true},
    ElementRule{"ol", true, false, true, true},
    ElementRule{"option", false, false, true},
    ElementRule{"p", true, false, true, true},
    ElementRule{"pre", true, false, true, true},
    ElementRule{"q", true},
    ElementRule{"s", true},
    ElementRule{"samp", true},
    ElementRule{"script", false, false, false, false, true},
    ElementRule{"section", false, false, true},
    ElementRule{"small", true},
    ElementRule{"span", true},
    ElementRule{"strike", true},
    ElementRule{"strong", true},
    ElementRule{"style", false, false, false, false, true},
    ElementRule{"sub", true},
    ElementRule{"sup", true},
    ElementRule{"table", true, false, true, true},
    ElementRule{"tbody", true},
    ElementRule{"td", true},
    ElementRule{"textarea", false, false, true},
    ElementRule{"tfoot", true},
    ElementRule{"th", true},
    ElementRule{"thead", true},
    ElementRule{"title", false, false, false, false, true},
    ElementRule{"tr", true, false, true},
    ElementRule{"tt", true},
    ElementRule{"u", true},
    ElementRule{"ul", true, false, true, true},
    ElementRule{"var", true},
    ElementRule{"xml", false, false, false, false, true},
};

/// "javascript", "java\nscript" and " JaVaScRiPt" are one scheme to a browser, so they are to us.
QByteArray withoutHiding(QByteArrayView address)
{
    QByteArray plain;
    plain.reserve(address.size());
    for (const char c : address) {
        if (static_cast<unsigned char>(c) > 0x20 && c != 0x7F) {
            plain.append(c);
        } else if (c == ' ' && !plain.isEmpty()) {
            plain.append("%20");
        }
    }
    while (plain.endsWith("%20")) {
        plain.chop(3);
    }
    return plain;
}

QByteArray schemeOf(const QByteArray &address)
{
    const qsizetype colon = address.indexOf(':');
    if (colon <= 0 || colon > 12) {
        return {};
    }
    return address.first(colon).toLower();
}

bool hasHost(const QByteArray &address, qsizetype schemeLength)
{
    // Exactly "//host": "http:/\host", "http:host" and "https:////share" are read differently by different programs.
    return QByteArrayView(address).sliced(schemeLength).startsWith("://") && !hostOf(address).isEmpty();
}

/// "data:image/png;base64,...": the four types every viewer decodes itself.
bool isSmallImage(const QByteArray &address)
{
    static constexpr std::array<QByteArrayView, 5> heads{"data:image/png;base64,", "data:image/jpeg;base64,",
                                                         "data:image/jpg;base64,", "data:image/gif;base64,",
                                                         "data:image/webp;base64,"};
    if (address.size() > largestDataImage) {
        return false;
    }
    const QByteArray head = address.first(qMin<qsizetype>(30, address.size())).toLower();
    return std::any_of(heads.begin(), heads.end(), [&](QByteArrayView start) {
        return head.startsWith(start) && address.size() > start.size()
               && std::all_of(address.begin() + start.size(), address.end(), [](char c) {
                      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+'
                             || c == '/' || c == '=';
                  });
    });
}

/// A number up to `most`, with an optional "%" where allowed.
QByteArray cleanNumber(QByteArrayView value, int most, bool percent)
{
    QByteArray number = value.toByteArray().trimmed().toLower();
    if (number.endsWith("px")) {
        number.chop(2);
    }
    const bool isPercent = number.endsWith('%');
    bool ok = false;
    const int parsed = (isPercent ? number.chopped(1) : number).toInt(&ok);
    if (!ok || parsed < 0 || parsed > (isPercent ? 100 : most) || (isPercent && !percent)) {
        return {};
    }
    return QByteArray::number(parsed) + (isPercent ? "%" : "");
}

QByteArray cleanWord(QByteArrayView value, std::initializer_list<QByteArrayView> allowed)
{
    const QByteArray word = value.toByteArray().trimmed().toLower();
    return std::find(allowed.begin(), allowed.end(), QByteArrayView(word)) != allowed.end() ? word : QByteArray();
}

/// Text for a person: no controls, not endless.
QByteArray cleanText(QByteArrayView value)
{
    if (value.size() > longestText) {
        return {};
    }
    QByteArray text;
    for (const char c : value) {
        text.append(static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c);
    }
    return text.simplified();
}

} // namespace

const ElementRule &elementRule(QByteArrayView name)
{
    static const QHash<QByteArrayView, const ElementRule *> byName = [] {
        QHash<QByteArrayView, const ElementRule *> all;
        for (const ElementRule &rule : rules) {
            all.insert(rule.name, &rule);
        }
        return all;
    }();
    static constexpr ElementRule unknown{};
    const ElementRule *rule = byName.value(name);
    return rule ? *rule : unknown;
}

CheckedAddress checkLink(QByteArrayView href)
{
    CheckedAddress checked{AddressKind::Refused, withoutHiding(href)};
    if (checked.address.size() > longestAddress) {
        return {};
    }
    const QByteArray scheme = schemeOf(checked.address);
    if (((scheme == "http" || scheme == "https") && hasHost(checked.address, scheme.size())) || scheme == "mailto"
        || scheme == "tel") {
        checked.kind = AddressKind::Link;
    } else if (scheme == "cid") {
        checked.kind = AddressKind::ContentId;
    }
    return checked;
}

CheckedAddress checkImage(QByteArrayView src)
{
    CheckedAddress checked{AddressKind::Refused, withoutHiding(src)};
    const QByteArray scheme = schemeOf(checked.address);
    if (scheme == "data") {
        checked.kind = isSmallImage(checked.address) ? AddressKind::Data : AddressKind::Refused;
        return checked;
    }
    if (checked.address.size() > longestAddress) {
        return {};
    }
    if ((scheme == "http" || scheme == "https") && hasHost(checked.address, scheme.size())) {
        checked.kind = AddressKind::Remote;
    } else if (scheme == "cid") {
        checked.kind = AddressKind::ContentId;
    }
    return checked;
}

QByteArray hostOf(QByteArrayView address)
{
    const qsizetype start = address.indexOf("://");
    if (start <= 0) {
        return {};
    }
    QByteArrayView rest = address.sliced(start + 3);
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != '/' && rest[end] != '?' && rest[end] != '#' && rest[end] != '\\') {
        ++end;
    }
    if (end < rest.size() && rest[end] == '\\') {
        return {};
    }
    rest = rest.first(end);
    rest = rest.sliced(rest.lastIndexOf('@') + 1);
    QByteArray host = rest.toByteArray().toLower();
    if (!host.startsWith('[')) {
        if (const qsizetype port = host.indexOf(':'); port >= 0) {
            host.truncate(port);
        }
    }
    return host.startsWith("www.") ? host.sliced(4) : host;
}

QByteArray cleanAttribute(QByteArrayView element, QByteArrayView name, QByteArrayView value)
{
    const bool cell = element == "td" || element == "th";
    const bool table = element == "table";
    if (name == "dir") {
        return cleanWord(value, {"ltr", "rtl", "auto"});
    }
    if (name == "align") {
        return cleanWord(value, {"left", "right", "center", "justify"});
    }
    if (name == "bgcolor" && (cell || table || element == "tr")) {
        return cleanColour(value);
    }
    if (name == "valign" && (cell || element == "tr" || element == "tbody" || element == "thead")) {
        return cleanWord(value, {"top", "middle", "bottom", "baseline"});
    }
    if (name == "width" && (cell || table || element == "img" || element == "hr")) {
        return cleanNumber(value, 2000, true);
    }
    if (name == "height" && (cell || element == "img")) {
        return cleanNumber(value, 2000, false);
    }
    if (name == "border" && (table || element == "img")) {
        return cleanNumber(value, 20, false);
    }
    if ((name == "cellpadding" || name == "cellspacing") && table) {
        return cleanNumber(value, 50, false);
    }
    // A cell that spans a million columns is an attack on whoever lays the table out.
    if ((name == "colspan" || name == "rowspan") && cell) {
        return cleanNumber(value, 100, false);
    }
    if (element == "font" && name == "color") {
        return cleanColour(value);
    }
    if (element == "font" && name == "size") {
        return cleanWord(value, {"1", "2", "3", "4", "5", "6", "7", "-2", "-1", "+1", "+2", "+3"});
    }
    if (element == "font" && name == "face") {
        const QByteArray family = cleanStyle("font-family:" + value.toByteArray());
        return family.isEmpty() ? family : family.sliced(12).chopped(1);
    }
    if (element == "ol" && name == "start") {
        return cleanNumber(value, 100000, false);
    }
    if ((element == "ol" || element == "ul" || element == "li") && name == "type") {
        const QByteArray type = value.toByteArray().trimmed();
        return type == "1" || type == "a" || type == "A" || type == "i" || type == "I"
                   ? type
                   : cleanWord(value, {"disc", "circle", "square"});
    }
    if (name == "alt" && element == "img") {
        return cleanText(value);
    }
    if (name == "title" && element != "a") {
        return cleanText(value);
    }
    return {};
}

} // namespace deskhand
