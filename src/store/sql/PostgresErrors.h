// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Turns what PostgreSQL reports into errors fit for people, of the same kinds as SQLite's.

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace deskhand {

/// `state` is the SQLSTATE (https://www.postgresql.org/docs/15/errcodes-appendix.html); empty where the connection
/// itself failed. `path`: as it may be shown.
[[nodiscard]] Error postgresError(const QByteArray &state, const QString &engineText, const QString &path,
                                  const QString &sql = {});
/// Why no connection could be made.
[[nodiscard]] Error postgresConnectError(const QString &engineText, const QString &path);

} // namespace deskhand
