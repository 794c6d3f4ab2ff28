// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How the columns of a CSV file become tickets. As JSON (for `--map`), everything optional but "columns":
///
///     {
///       "encoding": "UTF-8",                     UTF-8, UTF-16 or Windows-1252; otherwise detected
///       "delimiter": ";",                        otherwise detected
///       "timeZone": "Europe/Berlin",             of times without one; otherwise the help desk's
///       "dateFormats": ["dd-MM-yyyy HH:mm"],     tried in order before ISO 8601; Qt's letters
///       "unknown": ["?", "n/a"],                 these fields count as empty
///       "keyPrefix": "servicenow:",              before "number" in the external key; otherwise "csv:"
///       "group": "last",                         rows of one number that follow each other are one ticket: the "last"
///                                                (or "first") says what it is; "notes": also, each further row a note
///       "columns": {
///         "number": "incident_no",               a column's name
///         "subject": {"template": "%{category} - %{symptom}"},
///         "priority": {"column": "prio", "values": {"1 - High": "High"}, "otherwise": "Normal"},
///         "source": {"value": "phone"},
///         "note": {"template": "%{state}, %{group}"}
///       },
///       "fields": {"location": "site"}           custom field key: as in "columns"
///     }
///
/// Targets: externalKey, number, subject, requesterName, requesterEmail, department, topic, priority, status, slaPlan,
/// agent, team, source, created, updated, closed, due, body, tags, note.

#include "core/base/Result.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace deskhand {

enum class CsvEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// Where one value of a ticket comes from.
struct CsvValue {
    QString column;                   ///< a column's name, or
    QString text;                     ///< a template with %{column}, or fixed text
    bool isTemplate = false;          ///< `text` counts, not `column`
    QHash<QString, QString> values;   ///< as in the file -> as here; case does not count
    std::optional<QString> otherwise; ///< where `values` has no answer; unset = the value as it is
    bool operator==(const CsvValue &) const = default;
};

enum class CsvGrouping {
    None,  ///< each row is a ticket
    First, ///< rows of one number: the first counts
    Last,  ///< the last counts
    Notes, ///< the last counts, and each row but the first adds a note
};

struct CsvMapping {
    std::optional<CsvEncoding> encoding;
    std::optional<char16_t> delimiter;
    QByteArray timeZone; ///< empty = the help desk's
    QStringList dateFormats;
    QStringList unknown;
    QString keyPrefix = QStringLiteral("csv:");
    CsvGrouping grouping = CsvGrouping::None;
    QMap<QString, CsvValue> columns; ///< by target
    QMap<QString, CsvValue> fields;  ///< by custom field key
    bool operator==(const CsvMapping &) const = default;

    /// Names of all targets.
    [[nodiscard]] static const QStringList &targets();
    /// Errors: InvalidInput naming the place in the JSON.
    [[nodiscard]] static Result<CsvMapping> fromJson(const QByteArray &json);
    /// Columns by their usual names, osTicket's export among them; of those that cannot be told there is nothing.
    [[nodiscard]] static CsvMapping guess(const QStringList &header);
    /// The same, to be relied upon. Errors: InvalidInput where not even a subject can be told.
    [[nodiscard]] static Result<CsvMapping> forHeader(const QStringList &header);
};

} // namespace deskhand
