// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The CSV reader over any bytes: it ends, counts its rows, and reads what the writer writes. The same bytes as a
/// mapping: an answer or an error with words.

#include "core/import/CsvMapping.h"
#include "core/text/CsvWriter.h"
#include "mail/csv/CsvReader.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

using namespace deskhand;

namespace {

void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

void requireRoundTrip(const QStringList &fields)
{
    QByteArray written = csvRecord(fields);
    QBuffer buffer(&written);
    require(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer, CsvOptions{CsvEncoding::Utf8, u','});
    const auto record = reader.next();
    require(record && *record && (*record)->problem.isEmpty());
    QStringList read;
    for (const QString &field : (*record)->fields) {
        read.append(formulaRead(field));
    }
    require(read == fields);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QBuffer buffer(&bytes);
    require(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer, {});
    qint64 rows = 0;
    while (true) {
        const auto record = reader.next();
        require(record.has_value());
        if (!*record) {
            break;
        }
        require((*record)->row == ++rows);
        require(rows <= bytes.size() + 1);
        require((*record)->fields.isEmpty() == !(*record)->problem.isEmpty() || !(*record)->fields.isEmpty());
        if ((*record)->problem.isEmpty()) {
            requireRoundTrip((*record)->fields);
        }
    }
    const auto mapping = CsvMapping::fromJson(bytes);
    require(mapping || !mapping.error().text.isEmpty());
    return 0;
}
