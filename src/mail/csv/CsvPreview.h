// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Looks at a table before it is imported.

#include "core/base/Result.h"
#include "core/import/ImportPreview.h"

#include <QHash>

namespace deskhand {

/// Header, first rows, and what the columns and dates seem to be. Errors: NotFound, Unavailable, InvalidInput (no
/// header).
[[nodiscard]] Result<TablePreview> previewTable(const QString &path, int rows);

/// How often each value is in the column that the mapping gives a target, without the mapping's own translations of
/// values; reads the whole file. Targets without a column are left out. Errors: as above.
[[nodiscard]] Result<QHash<QString, QHash<QString, qint64>>> countCsvValues(const QString &path,
                                                                            const CsvMapping &mapping,
                                                                            const QStringList &targets);

} // namespace deskhand
