// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The words of the import's pages.

#include "core/import/ImportPreview.h"
#include "core/import/ImportReport.h"

#include <QString>

#include <utility>

namespace deskhand {

/// What a target of a CsvMapping is called: "Subject", "Requester's e-mail".
[[nodiscard]] QString targetText(const QString &target);
/// The words for a ticket's source that tables have, and what people call them.
[[nodiscard]] QList<std::pair<QString, QString>> csvSources();
/// "tickets.csv, row 3"
[[nodiscard]] QString placeText(const ImportEntry &entry);
/// "New ticket", "Known already"
[[nodiscard]] QString resultText(ImportResult result, bool dryRun);
/// What an import did or would do, in a few sentences.
[[nodiscard]] QString reportText(const ImportReport &report, bool dryRun);

} // namespace deskhand
