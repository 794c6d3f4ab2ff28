// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The rows of the result, by subject. Each function measures and returns its rows.

#include "Context.h"

#include <QList>

namespace deskhand::bench {

[[nodiscard]] QList<Row> commandRows(const Context &context);
[[nodiscard]] QList<Row> bulkRows(const Context &context);
[[nodiscard]] QList<Row> ticketRows(const Context &context);
[[nodiscard]] QList<Row> queueRows(const Context &context);
[[nodiscard]] QList<Row> countRows(const Context &context);
[[nodiscard]] QList<Row> searchRows(const Context &context);
[[nodiscard]] QList<Row> reportRows(const Context &context);
[[nodiscard]] QList<Row> importRows(const Context &context);
/// Of the main window, in processes of their own.
[[nodiscard]] QList<Row> windowRows(const Context &context);
/// How much slower the same rows are at the larger size; both lists in the same order. `ratio` is that of the sizes.
[[nodiscard]] QList<Row> growthRows(const QList<Row> &small, const QList<Row> &large, int smallSize, int largeSize);

} // namespace deskhand::bench
