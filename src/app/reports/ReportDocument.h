// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>

#include <memory>

class QTextDocument;

namespace deskhand {

class ReportModel;

/// A report for paper and PDF: the figures with their changes, the chart, the table. Black on white whatever the
/// theme. `company` stands above it.
[[nodiscard]] std::shared_ptr<QTextDocument> reportDocument(const ReportModel &model, const QString &company,
                                                            const QPixmap &chart);

} // namespace deskhand
