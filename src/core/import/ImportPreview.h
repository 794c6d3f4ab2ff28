// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What files that are to be imported turn out to be, before anything is read from them in earnest.

#include "core/base/Time.h"
#include "core/import/CsvMapping.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace deskhand {

enum class ImportFormat { Mail, Mailbox, Csv, OutlookMail };

struct ImportFile {
    QString path;
    ImportFormat format = ImportFormat::Mail;
    qint64 size = 0;
    std::optional<Timestamp> date; ///< of a mail in a folder, so that a thread is read from its beginning
    bool operator==(const ImportFile &) const = default;
};

/// The begin of a table.
struct TablePreview {
    QString path;
    QStringList header;
    QList<QStringList> rows; ///< the first ones
    QString encoding;        ///< as people call it
    char16_t delimiter = u',';
    CsvMapping mapping; ///< as guessed from the header and the dates of these rows
    bool operator==(const TablePreview &) const = default;
};

struct ImportPreview {
    QList<ImportFile> files;
    QStringList skipped; ///< files of folders that are neither mail nor CSV
    QList<TablePreview> tables;
    bool operator==(const ImportPreview &) const = default;
};

/// A name in a table that stands for a record of the help desk: a priority, a department ...
struct TableName {
    QString target; ///< one of CsvMapping::targets()
    QString value;  ///< as in the file
    qint64 rows = 0;
    bool known = false; ///< the help desk has one of that name
    QString near;       ///< the one that looks most like it
    bool operator==(const TableName &) const = default;
};

} // namespace deskhand
