// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Time.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace deskhand {

/// Reads dates by given formats (Qt's letters: "dd-MM-yyyy HH:mm"), then ISO 8601 with or without time, seconds, zone,
/// and "yyyy-MM-dd HH:mm[:ss]" as databases print it. Times without a zone are taken in `zone`; a date alone is its
/// midnight there, or the first moment of the day where the clock skips it.
class CsvDate {
public:
    CsvDate(QStringList formats, const QByteArray &zone);
    [[nodiscard]] std::optional<Timestamp> read(const QString &text) const;

private:
    [[nodiscard]] std::optional<Timestamp> inZone(const QDate &date, const QTime &time) const;

    QStringList m_formats;
    QTimeZone m_zone;
};

/// Formats that tables of others often have, beyond those that are always read.
[[nodiscard]] const QStringList &usualCsvDateFormats();

/// The format with which most of these texts can be read; none where they need none, or where no usual one helps.
/// "03/04/2026" may be April or March; the day is taken to come first unless more of the texts say otherwise.
[[nodiscard]] QStringList guessCsvDateFormats(const QStringList &texts);

} // namespace deskhand
