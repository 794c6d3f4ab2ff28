// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QStringList>

namespace deskhand {

class CsvReader;

/// The names of a table's columns, each another one, letters in any case: a further column of the same name has its
/// place behind it, as "Date (4)", and one without a name is called by its place alone.
[[nodiscard]] QStringList csvColumnNames(const QStringList &header);
/// Reads the first record. `path` is for errors. Errors: InvalidInput for an empty or damaged file.
[[nodiscard]] Result<QStringList> readCsvHeader(CsvReader &reader, const QString &path);

} // namespace deskhand
