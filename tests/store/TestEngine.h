// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Which engine the running test is about. CTest runs many programs twice: as they are, over SQLite, and once more as
/// <name>_postgresql, over a cluster that lives as long as the run (packaging/postgresql/cluster.sh).

#include "core/base/Result.h"

#include <QString>

namespace deskhand::test {

/// DESKHAND_TEST_CLUSTER names the cluster's folder.
[[nodiscard]] bool isPostgres();

/// The path of a database of the test's own: with the schema and nothing else, or with nothing at all. It goes away
/// with the program, or as the next one is made and nobody is connected any more.
[[nodiscard]] Result<QString> newServerDatabase(bool withSchema);

} // namespace deskhand::test
