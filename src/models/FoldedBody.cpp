// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/FoldedBody.h"

#include "core/text/QuotedText.h"

#include <QRegularExpression>

namespace deskhand {

using namespace Qt::StringLiterals;

FoldedBody foldText(const QString &text)
{
    const QList<TextRange> ranges = textRanges(text);
    // A signature below the quotation is the quoted mail's, or nothing that one must see.
    qsizetype last = ranges.size() - 1;
    while (last >= 0 && ranges.at(last).kind == TextRangeKind::Signature) {
        --last;
    }
    if (last < 1 || ranges.at(last).kind != TextRangeKind::Quote) {
        return {text, {}};
    }
    const auto begin = ranges.at(last).begin;
    QString visible = text.left(begin);
    while (!visible.isEmpty() && visible.back().isSpace()) {
        visible.chop(1);
    }
    return visible.isEmpty() ? FoldedBody{text, {}} : FoldedBody{visible, text.mid(begin)};
}

FoldedBody foldHtml(const QString &html)
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
