// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The rows of the result, by subject. Each function measures and returns its rows.

#include "Context.h"

#include <QList>

namespace deskhand::bench {

[[nodiscard]] QList<Row> commandRows(const Context &context);
[[nodiscard]] Row bulkRow(const Context &context);
[[nodiscard]] QList<Row> ticketRows(const Context &context);
[[nodiscard]] QList<Row> queueRows(const Context &context);
[[nodiscard]] Row countRow(const Context &context);
[[nodiscard]] QList<Row> searchRows(const Context &context);
[[nodiscard]] Row reportRow(const Context &context);

} // namespace deskhand::bench
