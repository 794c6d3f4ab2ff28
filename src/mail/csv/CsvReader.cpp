// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/csv/CsvReader.h"

#include "mail/mime/Charset.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunk = 256 * 1024;
/// Text behind us that is kept before the rest is moved to the front.
constexpr qsizetype compactAfter = 1024 * 1024;
/// A record longer than this has lost its closing quote.
constexpr qsizetype longestRecord = 8 * 1024 * 1024;

struct CsvText {
    Q_DECLARE_TR_FUNCTIONS(CsvText)
};

std::unique_ptr<QStringDecoder> decoderFor(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf8:
        return std::make_unique<QStringDecoder>(QStringDecoder::Utf8, QStringDecoder::Flag::Default);
    case CsvEncoding::Utf16Le:
        return std::make_unique<QStringDecoder>(QStringDecoder::Utf16LE);
    case CsvEncoding::Utf16Be:
        return std::make_unique<QStringDecoder>(QStringDecoder::Utf16BE);
    case CsvEncoding::Windows1252:
        break;
    }
    return nullptr;
}

} // namespace

CsvReader::CsvReader(QIODevice &device, CsvOptions options)
    : m_device(device)
{
    const DetectedEncoding detected = detectCsvEncoding(device);
    m_encoding = options.encoding.value_or(detected.encoding);
    m_decoder = decoderFor(m_encoding);
    device.seek(m_encoding == detected.encoding ? detected.bom : 0);
    more();
    if (m_text.startsWith("sep="_L1) && m_text.size() > 5) {
        m_delimiter = m_text[4].unicode(); // a word to Excel, not a record
        m_at = 5;
        takeLineEnd();
    } else {
        m_delimiter = detectCsvDelimiter(QStringView(m_text).first(qMin<qsizetype>(m_text.size(), 64 * 1024)));
    }
    m_delimiter = options.delimiter.value_or(m_delimiter);
}

/// Reads a further piece of the file into m_text; false at its end.
bool CsvReader::more()
{
    if (m_device.atEnd()) {
        return false;
    }
    const QByteArray bytes = m_device.read(chunk);
    if (bytes.isEmpty()) {
        m_failed = !m_device.atEnd();
        return false;
    }
    if (m_decoder) {
        m_text += m_decoder->decode(bytes);
        m_badBytes = m_badBytes || m_decoder->hasError();
    } else {
        m_text += fromWindows1252(bytes);
    }
    return true;
}

bool CsvReader::has(qsizetype index)
{
    while (index >= m_text.size()) {
        if (!more()) {
            return false;
        }
    }
    return true;
}

QChar CsvReader::at(qsizetype index)
{
    return has(index) ? m_text[index] : QChar();
}

void CsvReader::takeLineEnd()
{
    if (at(m_at) == u'\r') {
        ++m_at;
        if (at(m_at) == u'\n') {
            ++m_at;
        }
        ++m_line;
    } else if (at(m_at) == u'\n') {
        ++m_at;
        ++m_line;
    }
}

/// From behind the opening quote to behind the closing one. False: the record has a problem now.
bool CsvReader::parseQuoted(CsvRecord &record, QString &field)
{
    while (has(m_at)) {
        const QChar letter = m_text[m_at];
        if (letter == u'"') {
            if (at(m_at + 1) != u'"') {
                ++m_at;
                return true;
            }
            field.append(letter);
            m_at += 2;
            continue;
        }
        if (letter == u'\n' || (letter == u'\r' && at(m_at + 1) != u'\n')) {
            ++m_line;
        }
        field.append(letter);
        ++m_at;
        if (m_at - m_recordAt > longestRecord) {
            break;
        }
    }
    record.problem = CsvText::tr("Row %1, column %2: the quotation mark that opens the field is never closed.")
                         .arg(record.row)
                         .arg(record.fields.size() + 1);
    return false;
}

void CsvReader::skipToNextLine(CsvRecord &record)
{
    // What the broken record swallowed is read again from the line behind its first.
    m_line = record.line;
    m_at = m_recordAt;
    while (has(m_at) && m_text[m_at] != u'\n' && m_text[m_at] != u'\r') {
        ++m_at;
    }
    takeLineEnd();
    record.fields.clear();
}

void CsvReader::parseRecord(CsvRecord &record)
{
    while (true) {
        QString field;
        bool quoted = false;
        if (at(m_at) == u'"') {
            ++m_at;
            quoted = true;
            if (!parseQuoted(record, field)) {
                return;
            }
            while (at(m_at) == u' ') {
                ++m_at;
            }
        }
        const qsizetype from = m_at;
        while (has(m_at) && m_text[m_at] != m_delimiter && m_text[m_at] != u'\n' && m_text[m_at] != u'\r') {
            ++m_at;
            if (m_at - m_recordAt > longestRecord) {
                record.problem = CsvText::tr("Row %1, column %2: the field is too long.")
                                     .arg(record.row)
                                     .arg(record.fields.size() + 1);
                return;
            }
        }
        if (quoted && m_at > from) {
            record.problem = CsvText::tr("Row %1, column %2: there is text behind the closing quotation mark: %3")
                                 .arg(record.row)
                                 .arg(record.fields.size() + 1)
                                 .arg(m_text.mid(from, qMin<qsizetype>(20, m_at - from)));
            return;
        }
        record.fields.append(quoted ? field : m_text.mid(from, m_at - from));
        if (at(m_at) != m_delimiter || !has(m_at)) {
            return;
        }
        ++m_at;
    }
}

Result<std::optional<CsvRecord>> CsvReader::next()
{
    while (at(m_at) == u'\n' || at(m_at) == u'\r') {
        takeLineEnd();
    }
    if (m_at > compactAfter) {
        m_text.remove(0, m_at);
        m_at = 0;
    }
    m_recordAt = m_at;
    if (!has(m_at)) {
        if (m_failed) {
            return failure(ErrorKind::Unavailable,
                           CsvText::tr("The file could not be read to its end. What was imported before is safe."),
                           m_device.errorString(), true);
        }
        return std::optional<CsvRecord>();
    }
    CsvRecord record;
    record.row = ++m_row;
    record.line = m_line;
    parseRecord(record);
    if (!record.problem.isEmpty()) {
        skipToNextLine(record);
        return record;
    }
    takeLineEnd();
    for (qsizetype i = 0; i < record.fields.size(); ++i) {
        // Qt's UTF-16 decoder lets half a surrogate pair through.
        const bool bad = m_badBytes && record.fields[i].contains(QChar::ReplacementCharacter);
        if (bad || !record.fields[i].isValidUtf16()) {
            record.problem =
                CsvText::tr("Row %1, column %2: some bytes are not %3. Give the file's encoding in the mapping.")
                    .arg(record.row)
                    .arg(i + 1)
                    .arg(csvEncodingName(m_encoding));
            break;
        }
    }
    return record;
}

} // namespace deskhand
