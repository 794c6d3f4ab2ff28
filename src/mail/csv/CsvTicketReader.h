// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/import/CsvDate.h"
#include "core/import/CsvMapping.h"
#include "core/values/ImportedTicket.h"
#include "mail/csv/CsvReader.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <memory>
#include <optional>
#include <variant>

namespace deskhand {

/// Why a row (or the rows of one ticket) is no ticket. Nothing of it was taken.
struct CsvRowError {
    qint64 row = 0; ///< of the file, 1 is the header
    QString column; ///< as in the file; empty where the row as a whole is broken
    QString text;   ///< translated; names row, column, what was there and what was expected
    bool operator==(const CsvRowError &) const = default;
};

/// Reads tickets from a CSV file by a mapping, as a stream: for each ticket the ticket or its first error.
class CsvTicketReader {
public:
    using Item = std::variant<ImportedTicket, CsvRowError>;

    explicit CsvTicketReader(const QString &path);
    ~CsvTicketReader();
    Q_DISABLE_COPY_MOVE(CsvTicketReader)

    /// Reads the header. `timeZone` is for times without one where the mapping names none. Without a mapping the
    /// columns' usual names are looked for. Errors: NotFound, Unavailable, InvalidInput (empty file, a column that the
    /// mapping names is not there, no requester).
    [[nodiscard]] Result<void> open(std::optional<CsvMapping> mapping,
                                    const QByteArray &timeZone = QByteArrayLiteral("UTC"));
    /// The next ticket; nullopt at the end. Errors: Unavailable.
    [[nodiscard]] Result<std::optional<Item>> next();

    /// What a table's word for a source means; none where it means nothing.
    [[nodiscard]] static std::optional<Source> sourceFrom(const QString &text);

    /// Bytes read and to be read, for progress.
    [[nodiscard]] qint64 position() const;
    [[nodiscard]] qint64 size() const;
    [[nodiscard]] const CsvMapping &mapping() const { return m_mapping; }
    [[nodiscard]] const QStringList &header() const { return m_header; }

private:
    struct Binding {
        CsvValue value;
        int column = -1;
    };

    [[nodiscard]] Result<void> bind(const QString &target, const CsvValue &value, Binding &source) const;
    [[nodiscard]] Result<std::optional<CsvRecord>> fetch();
    [[nodiscard]] QString plainField(const CsvRecord &record, int column) const;
    [[nodiscard]] QString expand(const CsvRecord &record, const QString &text) const;
    [[nodiscard]] QString value(const CsvRecord &record, const Binding &source) const;
    [[nodiscard]] QString value(const CsvRecord &record, const QString &target) const;
    [[nodiscard]] QString columnName(const QString &target) const;
    [[nodiscard]] CsvRowError error(const CsvRecord &record, const QString &target, const QString &found,
                                    const QString &expected) const;
    [[nodiscard]] std::optional<CsvRowError> problemOf(const CsvRecord &record) const;
    [[nodiscard]] std::optional<CsvRowError> readDates(const CsvRecord &record, ImportedTicket &ticket) const;
    [[nodiscard]] Item ticketFrom(const CsvRecord &record) const;
    [[nodiscard]] Result<Item> group(CsvRecord first);

    QFile m_file;
    CsvMapping m_mapping;
    std::unique_ptr<CsvReader> m_reader;
    std::unique_ptr<CsvDate> m_dates;
    QStringList m_header;
    QHash<QString, int> m_columnByName; ///< case folded
    QHash<QString, Binding> m_sources;  ///< by target
    QHash<QString, Binding> m_fields;   ///< by custom field key
    QSet<QString> m_unknown;            ///< case folded
    std::optional<CsvRecord> m_ahead;   ///< read already, of the next ticket
};

} // namespace deskhand
