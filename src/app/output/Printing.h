// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Documents onto paper and into PDF files.

#include "core/base/Result.h"

#include <QPageLayout>

#include <functional>
#include <memory>

class QIODevice;
class QTextDocument;
class QWidget;

namespace deskhand {

/// A4, or Letter where people use that.
[[nodiscard]] QPageLayout usualPage(QPageLayout::Orientation orientation);

/// `title` stands in the file's properties. False where the device takes no more.
[[nodiscard]] bool writePdf(QIODevice &device, const QTextDocument &document, const QString &title,
                            QPageLayout::Orientation orientation);

/// Opens the system's print dialog and prints if it is accepted.
void print(QWidget *parent, std::shared_ptr<const QTextDocument> document, const QString &title,
           QPageLayout::Orientation orientation);

} // namespace deskhand
