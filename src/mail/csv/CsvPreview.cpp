// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/csv/CsvPreview.h"

#include "core/import/CsvDate.h"
#include "core/text/CsvWriter.h"
#include "mail/csv/CsvHeader.h"
#include "mail/csv/CsvReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct CsvText {
    Q_DECLARE_TR_FUNCTIONS(CsvText)
};

Result<void> open(QFile &file)
{
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(file.exists() ? ErrorKind::Unavailable : ErrorKind::NotFound,
                       CsvText::tr("The file %1 cannot be opened. Nothing was imported from it.")
                           .arg(QDir::toNativeSeparators(file.fileName())),
                       file.errorString());
    }
    return {};
}

/// The formats that the dates of these rows need.
QStringList dateFormatsOf(const TablePreview &preview)
{
    QStringList texts;
    for (const QString &target : {u"created"_s, u"updated"_s, u"closed"_s, u"due"_s}) {
        const qsizetype column = preview.header.indexOf(preview.mapping.columns.value(target).column);
        for (const QStringList &row : preview.rows) {
            texts.append(column < 0 ? QString() : row.value(column));
        }
    }
    return guessCsvDateFormats(texts);
}

} // namespace

Result<TablePreview> previewTable(const QString &path, int rows)
{
    QFile file(path);
    DESKHAND_TRY(open(file));
    CsvReader reader(file, {});
    TablePreview preview;
    preview.path = path;
    preview.encoding = csvEncodingName(reader.encoding());
    preview.delimiter = reader.delimiter();
    DESKHAND_ASSIGN(preview.header, readCsvHeader(reader, path));
    while (preview.rows.size() < rows) {
        DESKHAND_ASSIGN(const std::optional<CsvRecord> record, reader.next());
        if (!record) {
            break;
        }
        if (record->problem.isEmpty()) {
            preview.rows.append(record->fields);
        }
    }
    preview.mapping = CsvMapping::guess(preview.header);
    preview.mapping.dateFormats = dateFormatsOf(preview);
    return preview;
}

Result<QHash<QString, QHash<QString, qint64>>> countCsvValues(const QString &path, const CsvMapping &mapping,
                                                              const QStringList &targets)
{
    QFile file(path);
    DESKHAND_TRY(open(file));
    CsvReader reader(file, {mapping.encoding, mapping.delimiter});
    DESKHAND_ASSIGN(const QStringList header, readCsvHeader(reader, path));
    QHash<QString, qsizetype> columns;
    QHash<QString, QHash<QString, qint64>> counts;
    for (const QString &target : targets) {
        const qsizetype column = header.indexOf(mapping.columns.value(target).column);
        if (mapping.columns.contains(target) && column >= 0) {
            columns.insert(target, column);
            counts.insert(target, {});
        }
    }
    while (true) {
        DESKHAND_ASSIGN(const std::optional<CsvRecord> record, reader.next());
        if (!record) {
            return counts;
        }
        for (auto it = columns.cbegin(); record->problem.isEmpty() && it != columns.cend(); ++it) {
            const QString value = formulaRead(record->fields.value(it.value())).trimmed();
            if (!value.isEmpty()) {
                ++counts[it.key()][value];
            }
        }
    }
}

} // namespace deskhand
