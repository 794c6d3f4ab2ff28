// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A help desk on a server: a process of its own over a SQLite file, reached by REST on the loopback, each agent with a
/// token and a repository of their own.

#include "contract/RepositoryFixture.h"

namespace deskhand::test {

/// Null where the server cannot be started.
[[nodiscard]] std::unique_ptr<RepositoryFixture> makeRestFixture();

} // namespace deskhand::test
