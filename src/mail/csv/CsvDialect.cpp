// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/csv/CsvDialect.h"

#include <QIODevice>
#include <QList>

#include <algorithm>
#include <array>

namespace deskhand {

namespace {

constexpr qint64 chunk = 64 * 1024;
constexpr int mostRecords = 50;

/// The bytes from the first one that is not ASCII on; empty where all are.
QByteArray firstHighBytes(QIODevice &device)
{
    while (!device.atEnd()) {
        const QByteArray bytes = device.read(chunk);
        const auto high =
            std::find_if(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        if (high != bytes.end()) {
            return bytes.sliced(high - bytes.begin()) + device.read(chunk);
        }
    }
    return {};
}

/// Without a sequence that the end of the piece cut in two.
QByteArrayView wholeSequences(QByteArrayView bytes)
{
    qsizetype end = bytes.size();
    for (int back = 1; back <= 4 && back <= bytes.size(); ++back) {
        const auto code = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (code < 0x80) {
            break;
        }
        if (code >= 0xC0) {
            end = bytes.size() - back;
            break;
        }
    }
    return bytes.first(end);
}

/// How many fields each of the first records has.
QList<int> fieldCounts(QStringView start, char16_t delimiter)
{
    QList<int> counts;
    int fields = 1;
    bool quoted = false;
    bool fieldStart = true;
    bool any = false;
    for (const QChar letter : start) {
        if (quoted) {
            quoted = letter != u'"'; // a doubled quote opens again at once
            continue;
        }
        if (letter == u'"' && (fieldStart || any)) {
            quoted = true;
        } else if (letter == delimiter) {
            ++fields;
            fieldStart = true;
            any = true;
            continue;
        } else if (letter == u'\n') {
            if (any) {
                counts.append(fields);
            }
            if (counts.size() == mostRecords) {
                return counts;
            }
            fields = 1;
            fieldStart = true;
            any = false;
            continue;
        }
        any = true;
        fieldStart = false;
    }
    if (counts.isEmpty() && any) {
        counts.append(fields);
    }
    return counts;
}

} // namespace

QString csvEncodingName(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case CsvEncoding::Utf16Le:
    case CsvEncoding::Utf16Be:
        return QStringLiteral("UTF-16");
    case CsvEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    return {};
}

DetectedEncoding detectCsvEncoding(QIODevice &device)
{
    device.seek(0);
    const QByteArray start = device.read(4096);
    device.seek(0);
    if (start.startsWith("\xEF\xBB\xBF")) {
        return {CsvEncoding::Utf8, 3};
    }
    if (start.startsWith("\xFF\xFE")) {
        return {CsvEncoding::Utf16Le, 2};
    }
    if (start.startsWith("\xFE\xFF")) {
        return {CsvEncoding::Utf16Be, 2};
    }
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 0; i < start.size(); ++i) {
        (i % 2 == 0 ? evenZeros : oddZeros) += start[i] == '\0' ? 1 : 0;
    }
    if (oddZeros * 4 > start.size()) {
        return {CsvEncoding::Utf16Le, 0};
    }
    if (evenZeros * 4 > start.size()) {
        return {CsvEncoding::Utf16Be, 0};
    }
    const QByteArray high = firstHighBytes(device);
    device.seek(0);
    return {wholeSequences(high).isValidUtf8() ? CsvEncoding::Utf8 : CsvEncoding::Windows1252, 0};
}

char16_t detectCsvDelimiter(QStringView start)
{
    static constexpr std::array<char16_t, 4> candidates{u',', u';', u'\t', u'|'};
    char16_t best = u',';
    double bestScore = 0;
    for (const char16_t candidate : candidates) {
        const QList<int> counts = fieldCounts(start, candidate);
        if (counts.isEmpty() || counts.constFirst() < 2) {
            continue;
        }
        const auto same = std::count(counts.begin(), counts.end(), counts.constFirst());
        const double score =
            static_cast<double>(same) / static_cast<double>(counts.size()) + 0.001 * qMin(counts.constFirst(), 400);
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

} // namespace deskhand
