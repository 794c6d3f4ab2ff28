// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A help desk in a file on this machine, each agent with a repository (hence threads and connections) of their own.

#include "contract/RepositoryFixture.h"

namespace deskhand::test {

/// Null where the file cannot be made.
[[nodiscard]] std::unique_ptr<RepositoryFixture> makeLocalFixture();

} // namespace deskhand::test
