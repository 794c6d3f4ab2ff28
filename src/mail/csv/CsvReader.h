// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "mail/csv/CsvDialect.h"

#include <QIODevice>
#include <QString>
#include <QStringConverter>
#include <QStringList>

#include <memory>
#include <optional>

namespace deskhand {

struct CsvOptions {
    std::optional<CsvEncoding> encoding; ///< unset = detected
    std::optional<char16_t> delimiter;   ///< unset = detected
};

struct CsvRecord {
    qint64 row = 0;  ///< record number, 1 is the first (the header)
    qint64 line = 0; ///< of the file, where the record begins
    QStringList fields;
    QString problem; ///< translated, naming row and column: the record is broken and its fields are not to be used
};

/// Reads RFC 4180 and what programs make of it (delimiters, line ends, byte order marks, "sep=;"), record by record, of
/// any size of file. A quote inside an unquoted field is text; text behind a closing quote, a quote that is never
/// closed, and bytes that do not fit the encoding are problems of their record: reading goes on behind it.
class CsvReader {
public:
    /// `device` must be open, seekable, and outlive the reader.
    CsvReader(QIODevice &device, CsvOptions options);

    /// The next record; nullopt at the end. Empty lines are passed over. Errors: Unavailable.
    [[nodiscard]] Result<std::optional<CsvRecord>> next();

    [[nodiscard]] CsvEncoding encoding() const { return m_encoding; }
    [[nodiscard]] char16_t delimiter() const { return m_delimiter; }
    /// Bytes read so far, for progress.
    [[nodiscard]] qint64 position() const { return m_device.pos(); }

private:
    bool more();
    [[nodiscard]] QChar at(qsizetype index);
    [[nodiscard]] bool has(qsizetype index);
    void parseRecord(CsvRecord &record);
    bool parseQuoted(CsvRecord &record, QString &field);
    void skipToNextLine(CsvRecord &record);
    void takeLineEnd();

    QIODevice &m_device;
    CsvEncoding m_encoding = CsvEncoding::Utf8;
    char16_t m_delimiter = u',';
    std::unique_ptr<QStringDecoder> m_decoder; ///< none for Windows-1252
    QString m_text;                            ///< decoded, from before the present record on
    qsizetype m_at = 0;
    qsizetype m_recordAt = 0; ///< where the present record begins in m_text
    qint64 m_row = 0;
    qint64 m_line = 1;
    bool m_failed = false;
    bool m_badBytes = false; ///< some bytes did not fit the encoding
};

} // namespace deskhand
