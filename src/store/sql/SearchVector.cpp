// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/SearchVector.h"

#include <QHash>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPositions = 16'383;
constexpr int mostOfOneToken = 255;

/// Tokens are letters and digits (SearchText): nothing in them needs to be escaped.
QString quoted(QStringView token)
{
    return u'\'' + token.toString() + u'\'';
}

void addVectors(QStringView text, QStringView weight, QStringList &vectors)
{
    const QList<QStringView> tokens = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype start = 0; start < tokens.size();) {
        QHash<QStringView, int> counts;
        QString vector;
        int position = 0;
        qsizetype i = start;
        for (; i < tokens.size() && position < mostPositions; ++i) {
            int &count = counts[tokens.at(i)];
            if (count == mostOfOneToken) {
                break;
            }
            ++count;
            vector += quoted(tokens.at(i)) + u':' + QString::number(++position) + weight.toString() + u' ';
        }
        vectors.append(vector);
        start = i == tokens.size() ? i : i - longestVectorPhrase + 1;
    }
}

} // namespace

QStringList searchVectors(const QString &text, const QString &note)
{
    QStringList vectors;
    addVectors(text, u"", vectors);
    addVectors(note, u"A", vectors);
    if (vectors.isEmpty()) {
        vectors.append(QString());
    }
    return vectors;
}

QString searchVectorQuery(const QStringList &tokens, bool prefix, bool searchNotes)
{
    QString query;
    const qsizetype count = std::min(tokens.size(), longestVectorPhrase);
    for (qsizetype i = 0; i < count; ++i) {
        const bool goesOn = prefix && i == tokens.size() - 1;
        QString marks = goesOn ? u"*"_s : QString();
        marks += searchNotes ? QStringView() : QStringView(u"D");
        query += (i == 0 ? QString() : u" <-> "_s) + quoted(tokens.at(i));
        query += marks.isEmpty() ? QString() : u':' + marks;
    }
    return query;
}

} // namespace deskhand
