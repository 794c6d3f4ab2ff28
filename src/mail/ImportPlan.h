// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/import/ImportPreview.h"
#include "core/import/ImportReport.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace deskhand {

/// Which files an import reads, and as what: told by their content, not their names.
struct ImportPlan {
    QList<ImportFile> files;
    QStringList skipped;        ///< files of folders that are neither mail nor CSV (indexes, notes)
    QList<ImportEntry> refused; ///< of several named those that cannot be taken, with the reason

    [[nodiscard]] qint64 totalSize() const;

    /// Files in the order given; folders (Maildir, folders of .eml) with everything below them, mails by their date. A
    /// file in a folder that is neither mail nor mailbox is skipped; one that was named is refused. Where nothing else
    /// is left that is an error: NotFound, Unavailable, InvalidInput.
    [[nodiscard]] static Result<ImportPlan> make(const QStringList &paths);
};

} // namespace deskhand
