// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What an import reads, one thing after the other, whoever reads it.

#include "core/base/Result.h"
#include "core/values/ImportedTicket.h"
#include "core/values/IncomingMail.h"

#include <QString>

#include <optional>
#include <variant>

namespace deskhand {

/// A mail or row that could not be read. Reading goes on behind it.
struct ImportProblem {
    QString text;
    bool operator==(const ImportProblem &) const = default;
};

/// One thing to be stored, and where it stands.
struct ImportItem {
    QString path;
    qint64 offset = 0; ///< in a mailbox: of the mail
    qint64 row = 0;    ///< in a CSV file
    std::variant<IncomingMail, ImportedTicket, ImportProblem> content;
    qint64 bytesRead = 0; ///< of all files, up to behind this item
};

class ImportSource {
public:
    ImportSource() = default;
    virtual ~ImportSource() = default;
    Q_DISABLE_COPY_MOVE(ImportSource)

    /// The next item; waits for it. nullopt at the end. An error ends the import.
    [[nodiscard]] virtual Result<std::optional<ImportItem>> next() = 0;
};

} // namespace deskhand
