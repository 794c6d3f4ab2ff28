// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/PostgresText.h"

#include <cstring>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar mark(0xfdd0);
constexpr QChar nul(0xfdd1);

} // namespace

QString withNumberedParameters(const QString &sql, int &count)
{
    QString result;
    result.reserve(sql.size() + 32);
    QChar quote;
    count = 0;
    for (const QChar c : sql) {
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'\'' || c == u'"') {
            quote = c;
        } else if (c == u'?') {
            result += u'$' + QString::number(++count);
            continue;
        }
        result += c;
    }
    return result;
}

QByteArray storedText(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    if (std::memchr(utf8.constData(), 0, static_cast<std::size_t>(utf8.size())) == nullptr && !text.contains(mark)) {
        return utf8;
    }
    QString escaped;
    for (const QChar c : text) {
        if (c == mark) {
            escaped += mark;
            escaped += mark;
        } else if (c.isNull()) {
            escaped += mark;
            escaped += nul;
        } else {
            escaped += c;
        }
    }
    return escaped.toUtf8();
}

QString readText(QByteArrayView stored)
{
    const QString text = QString::fromUtf8(stored);
    if (!text.contains(mark)) {
        return text;
    }
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == mark && i + 1 < text.size()) {
            result += text.at(++i) == nul ? QChar() : mark;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

} // namespace deskhand
