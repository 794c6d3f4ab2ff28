// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tickets/TextKeys.h"

#include "core/text/SearchText.h"

namespace deskhand {

namespace {

/// Enough to tell texts apart in an index; the rest of the order is by id.
constexpr qsizetype keyLength = 48;
constexpr qsizetype numberWidth = 12;
constexpr qsizetype snippetLength = 120;

} // namespace

QString sortKey(QStringView text)
{
    return foldedText(text.left(keyLength * 2)).left(keyLength);
}

QString numberKey(QStringView number)
{
    QString key;
    key.reserve(number.size() + numberWidth);
    for (qsizetype i = 0; i < number.size();) {
        if (!number.at(i).isDigit()) {
            key += number.at(i++).toLower();
            continue;
        }
        qsizetype end = i;
        while (end < number.size() && number.at(end).isDigit()) {
            ++end;
        }
        const QStringView digits = number.sliced(i, end - i);
        key += QString(std::max<qsizetype>(numberWidth - digits.size(), 0), u'0');
        key += digits;
        i = end;
    }
    return key;
}

QString snippetOf(const QString &text)
{
    QString line;
    for (const QStringView part : QStringView(text).left(4 * 1024).split(u'\n')) {
        if (part.startsWith(u'>')) {
            continue;
        }
        if (!line.isEmpty()) {
            line += u' ';
        }
        line += part;
        if (line.size() > 2 * snippetLength) {
            break;
        }
    }
    line = line.simplified().left(snippetLength);
    if (!line.isEmpty() && line.back().isHighSurrogate()) {
        line.chop(1);
    }
    return line;
}

} // namespace deskhand
