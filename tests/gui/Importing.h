// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Goes through the import's dialog as a person does.

#include "app/import/ImportDialog.h"
#include "gui/Desk.h"

class QComboBox;
class QTableWidget;

namespace deskhand::test {

/// A file to import; its path.
[[nodiscard]] QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &content);
[[nodiscard]] ImportDialog *openImport(Desk &desk);
/// Waits until there is a next step, and goes there.
void next(ImportDialog *dialog);
/// The choice beside what is called so; null if there is none.
[[nodiscard]] QComboBox *comboOf(QTableWidget *table, const QString &name, int nameColumn, int comboColumn);

} // namespace deskhand::test
