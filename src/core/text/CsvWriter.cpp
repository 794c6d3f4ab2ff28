// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/CsvWriter.h"

#include <algorithm>
#include <utility>

namespace deskhand {

namespace {

bool startsFormula(QChar letter)
{
    return QStringView(u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20").contains(letter); // the wide forms run as well
}

bool isNumber(QStringView field)
{
    const QStringView digits = field.startsWith(u'-') || field.startsWith(u'+') ? field.sliced(1) : field;
    bool dot = false;
    const bool plain = std::all_of(digits.begin(), digits.end(), [&dot](QChar letter) {
        if (letter == u'.') {
            return !std::exchange(dot, true);
        }
        return letter >= u'0' && letter <= u'9';
    });
    return plain && !digits.isEmpty() && digits != u".";
}

/// At the begin of a file this would be taken for the file's own: its byte order mark, or a word to Excel.
bool startsLikeAFile(const QString &field)
{
    return field.startsWith(QChar::ByteOrderMark) || field.startsWith(u"sep=", Qt::CaseInsensitive);
}

} // namespace

QString formulaSafe(const QString &field)
{
    qsizetype marks = 0;
    while (marks < field.size() && field[marks] == u'\'') {
        ++marks;
    }
    // Text that looks as if it had been made safe is made safe once more, so that reading gives it back.
    const bool marked = marks > 0 && marks < field.size() && startsFormula(field[marks]);
    const bool formula = !field.isEmpty() && startsFormula(field[0]) && !isNumber(field);
    return formula || marked ? u'\'' + field : field;
}

QString formulaRead(const QString &field)
{
    qsizetype marks = 0;
    while (marks < field.size() && field[marks] == u'\'') {
        ++marks;
    }
    return marks > 0 && marks < field.size() && startsFormula(field[marks]) ? field.sliced(1) : field;
}

QByteArray csvRecord(const QStringList &fields)
{
    QByteArray record;
    for (const QString &given : fields) {
        if (&given != &fields.constFirst()) {
            record.append(',');
        }
        QByteArray field = formulaSafe(given).toUtf8();
        const bool quote = std::any_of(field.begin(), field.end(),
                                       [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; })
                           || startsLikeAFile(given) || field.startsWith(' ') || field.endsWith(' ')
                           || (fields.size() == 1 && field.isEmpty());
        if (quote) {
            record.append('"').append(field.replace('"', "\"\"")).append('"');
        } else {
            record.append(field);
        }
    }
    return record.append("\r\n");
}

} // namespace deskhand
