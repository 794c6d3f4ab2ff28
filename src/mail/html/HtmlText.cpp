// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/html/HtmlText.h"

#include <utility>

namespace deskhand {

namespace {

constexpr int deepestIndent = 8;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

} // namespace

void HtmlText::startLine()
{
    if (m_lineOpen) {
        return;
    }
    const QByteArray quote = QByteArray("> ").repeated(qMin(m_quote, deepestIndent));
    // Between a text and its quotation the empty line belongs to the outer of the two.
    const QByteArray between = QByteArray(">").repeated(qMin(qMin(m_quote, m_emptyQuote), deepestIndent));
    for (; m_emptyLines > 0 && !m_out.isEmpty(); --m_emptyLines) {
        m_out.append(between).append('\n');
    }
    m_emptyLines = 0;
    m_out.append(quote);
    if (!m_lists.isEmpty()) {
        const qsizetype depth = qMin<qsizetype>(m_lists.size() - 1, deepestIndent);
        m_out.append(QByteArray("  ").repeated(depth));
        m_out.append(m_mark.isEmpty() ? QByteArray("  ") : std::exchange(m_mark, {}));
    }
    m_lineOpen = true;
    m_blank = false;
}

void HtmlText::endLine()
{
    while (m_out.endsWith(' ') || m_out.endsWith('\t')) {
        m_out.chop(1);
    }
    m_out.append('\n');
    m_lineOpen = false;
    m_blank = false;
}

void HtmlText::boundary(bool spaced)
{
    if (m_lineOpen) {
        endLine();
    }
    m_blank = false;
    if (spaced && m_lists.isEmpty()) {
        wantEmptyLines(qMax(m_emptyLines, 1));
    }
}

void HtmlText::lineBreak()
{
    if (m_lineOpen) {
        endLine();
    } else {
        wantEmptyLines(qMin(m_emptyLines + 1, 2));
    }
}

void HtmlText::wantEmptyLines(int count)
{
    m_emptyQuote = m_emptyLines > 0 ? qMin(m_emptyQuote, m_quote) : m_quote;
    m_emptyLines = count;
}

void HtmlText::rule()
{
    boundary(false);
    put("----------");
    boundary(false);
}

void HtmlText::put(QByteArrayView text)
{
    startLine();
    if (m_blank) {
        m_out.append(' ');
        m_blank = false;
    }
    m_out.append(text);
}

void HtmlText::text(QByteArrayView given)
{
    static const QByteArray noBreakSpace = QByteArrayLiteral("\xC2\xA0");
    const bool spaces = given.indexOf(noBreakSpace) >= 0;
    const QByteArray replaced = spaces ? given.toByteArray().replace(noBreakSpace, " ") : QByteArray();
    const QByteArrayView text = spaces ? QByteArrayView(replaced) : given;
    qsizetype from = 0;
    if (m_preformatted > 0) {
        while (from < text.size()) {
            qsizetype end = text.indexOf('\n', from);
            const bool line = end >= 0;
            end = line ? end : text.size();
            qsizetype stop = end;
            if (stop > from && text[stop - 1] == '\r') {
                --stop;
            }
            if (stop > from) {
                put(text.sliced(from, stop - from));
            }
            if (line) {
                lineBreak();
            }
            from = end + 1;
        }
        return;
    }
    while (from < text.size()) {
        if (isBlank(text[from])) {
            m_blank = m_lineOpen;
            ++from;
            continue;
        }
        qsizetype end = from;
        while (end < text.size() && !isBlank(text[end])) {
            ++end;
        }
        put(text.sliced(from, end - from));
        from = end;
    }
}

void HtmlText::insert(QByteArrayView text)
{
    if (!text.isEmpty()) {
        put(text);
    }
}

void HtmlText::endQuote()
{
    if (m_lineOpen) {
        endLine();
    }
    m_quote = qMax(0, m_quote - 1);
}

void HtmlText::beginList(bool ordered, int start)
{
    m_lists.append(List{ordered, start});
}

void HtmlText::endList()
{
    if (!m_lists.isEmpty()) {
        m_lists.removeLast();
    }
    m_mark.clear();
}

void HtmlText::beginItem()
{
    if (m_lists.isEmpty()) {
        return;
    }
    List &list = m_lists.last();
    m_mark = list.ordered ? QByteArray::number(list.next) + ". " : QByteArray("- ");
    list.next += list.ordered ? 1 : 0;
}

void HtmlText::beginCell()
{
    if (!m_firstCell && m_lineOpen) {
        m_out.append('\t');
        m_blank = false;
    }
    m_firstCell = false;
}

QByteArray HtmlText::take()
{
    while (!m_out.isEmpty() && isBlank(m_out.back())) {
        m_out.chop(1);
    }
    return std::exchange(m_out, {});
}

} // namespace deskhand
