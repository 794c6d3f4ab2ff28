// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the columns of a table become, kept in a file for the next time; `deskhandctl import --map` reads it too.

#include "core/base/Result.h"
#include "core/import/CsvMapping.h"

#include <functional>

class QWidget;

namespace deskhand {

/// Asks where, and writes it there. `done` has the path.
void saveMapping(QWidget *parent, const CsvMapping &mapping, const std::function<void(const Result<QString> &)> &done);
/// Asks which file, and reads it.
void loadMapping(QWidget *parent, const std::function<void(const Result<CsvMapping> &)> &done);

} // namespace deskhand
