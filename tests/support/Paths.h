// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Where tests find data of the source tree and the programs that were built.

#include <QString>

namespace deskhand::test {

/// The file or folder `relative` of the source tree, as "tests/mail/data/plain.eml".
[[nodiscard]] QString sourcePath(const QString &relative);

/// The program `name` as built by this very build, as "deskhandctl".
[[nodiscard]] QString programPath(const QString &name);

} // namespace deskhand::test
