// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Asks where to save something, and writes it there whole or not at all.

#include "core/base/Result.h"

#include <QString>

#include <functional>

class QIODevice;
class QWidget;

namespace deskhand {

struct SaveWish {
    QString title;  ///< of the dialog
    QString name;   ///< suggested, cleaned of what no file system takes
    QString suffix; ///< without a dot
    QString filter; ///< "PDF (*.pdf)"
};

/// Opens the dialog, in the folder that was used last; `chosen` is called with the path if one is chosen.
void askSavePath(QWidget *parent, const SaveWish &wish, const std::function<void(const QString &path)> &chosen);

/// Calls `write` with the open file and keeps it if that says so. Errors: Unavailable; an older file of the same name
/// is as it was.
[[nodiscard]] Result<void> writeWhole(const QString &path, const std::function<bool(QIODevice &)> &write);

} // namespace deskhand
