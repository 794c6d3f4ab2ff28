// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// `deskhand-server run`: until SIGTERM or SIGINT.

#include <QStringList>

namespace deskhand {

[[nodiscard]] int runServer(const QStringList &arguments);

} // namespace deskhand
