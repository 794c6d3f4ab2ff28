// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/QuotedText.h"

#include <QRegularExpression>
#include <QStringList>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

bool isQuoted(const QString &line)
{
    return line.startsWith(QLatin1Char('>'));
}

bool isBlank(const QString &line)
{
    return QStringView(line).trimmed().isEmpty();
}

/// "On Monday Karen Miller wrote:", in any language: a line that ends with a colon and names a time or an address.
bool introducesQuote(const QString &line)
{
    static const QRegularExpression NamesTimeOrAddress(u"(\\d|@)"_s);
    const auto trimmed = QStringView(line).trimmed();
    return trimmed.endsWith(QLatin1Char(':')) && NamesTimeOrAddress.match(line).hasMatch();
}

/// "-----Original Message-----" and Outlook's line of underscores.
bool isDivider(const QString &line)
{
    static const QRegularExpression Divider(u"^\\s*(-{4,}.*-{4,}|_{20,})\\s*$"_s);
    return Divider.match(line).hasMatch();
}

} // namespace

QuotedText foldQuotedText(const QString &text)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    qsizetype start = lines.size();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isDivider(lines.at(i)) && i > 0) {
            start = i;
            break;
        }
    }
    if (start == lines.size()) {
        qsizetype last = lines.size() - 1;
        while (last >= 0 && isBlank(lines.at(last))) {
            --last;
        }
        qsizetype first = last;
        while (first >= 0 && (isQuoted(lines.at(first)) || isBlank(lines.at(first)))) {
            --first;
        }
        ++first;
        while (first <= last && !isQuoted(lines.at(first))) {
            ++first;
        }
        if (first > last) {
            return {text, {}};
        }
        start = first;
        qsizetype intro = start - 1;
        while (intro >= 0 && isBlank(lines.at(intro))) {
            --intro;
        }
        if (intro >= 0 && introducesQuote(lines.at(intro))) {
            start = intro;
        }
    }
    QString visible = lines.mid(0, start).join(QLatin1Char('\n'));
    while (visible.endsWith(QLatin1Char('\n')) || visible.endsWith(QLatin1Char(' '))) {
        visible.chop(1);
    }
    if (visible.isEmpty()) {
        return {text, {}}; // nothing but quotation: folding it would show nothing
    }
    return {visible, lines.mid(start).join(QLatin1Char('\n'))};
}

QuotedText foldQuotedHtml(const QString &html)
{
    static const QRegularExpression AtEnd(u"</blockquote>(\\s|<br\\s*/?>|</?(div|p|span|body|html)[^>]*>)*$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (!AtEnd.match(html).hasMatch()) {
        return {html, {}};
    }
    // From the end backwards to the opening tag that the last closing one belongs to.
    static const QRegularExpression Tag(u"<(/?)blockquote[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    QList<qsizetype> open;
    qsizetype start = -1;
    auto tags = Tag.globalMatch(html);
    while (tags.hasNext()) {
        const auto tag = tags.next();
        if (tag.capturedLength(1) == 0) {
            open.append(tag.capturedStart());
        } else if (!open.isEmpty()) {
            start = open.takeLast();
        }
    }
    if (start <= 0) {
        return {html, {}};
    }
    return {html.left(start), html.mid(start)};
}

} // namespace deskhand
