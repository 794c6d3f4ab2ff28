// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The seam between what people see and where tickets live. Views and models know only this; whether a local file or
/// a server is behind it, nobody above can tell.
///
/// Every method may be called from the GUI thread, returns at once, and answers through a root QFuture that is
/// consumed by `whenDone` alone (WhenDone.h).

#include "core/command/Command.h"
#include "repository/AttachmentRepository.h"
#include "repository/ChangeFeed.h"
#include "repository/ConnectionState.h"
#include "repository/DirectoryRepository.h"
#include "repository/DraftRepository.h"
#include "repository/ExportRepository.h"
#include "repository/ImportRepository.h"
#include "repository/NotificationRepository.h"
#include "repository/ReportRepository.h"
#include "repository/TicketRepository.h"

namespace deskhand {

/// One signed-in agent's help desk.
class Repository {
public:
    Repository() = default;
    virtual ~Repository() = default;
    Q_DISABLE_COPY_MOVE(Repository)

    [[nodiscard]] virtual TicketRepository &tickets() = 0;
    [[nodiscard]] virtual DirectoryRepository &directory() = 0;
    [[nodiscard]] virtual AttachmentRepository &attachments() = 0;
    [[nodiscard]] virtual DraftRepository &drafts() = 0;
    [[nodiscard]] virtual ReportRepository &reports() = 0;
    [[nodiscard]] virtual ExportRepository &exports() = 0;
    [[nodiscard]] virtual ImportRepository &imports() = 0;
    [[nodiscard]] virtual NotificationRepository &notifications() = 0;
    [[nodiscard]] virtual ChangeFeed &changes() = 0;
    [[nodiscard]] virtual Actor actor() const = 0;
    /// Null where there is nothing that could be out of reach.
    [[nodiscard]] virtual ConnectionState *connection() { return nullptr; }
};

} // namespace deskhand
