// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A help desk in a file: what local repository, tools and server open, and all they need of it.

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/command/Command.h"
#include "core/values/ChangeSet.h"
#include "service/HelpDesk.h"
#include "service/desk/AttachmentDesk.h"
#include "service/desk/DraftDesk.h"
#include "service/desk/NotificationDesk.h"
#include "service/reading/ReportReader.h"
#include "service/reading/TicketReader.h"

#include <functional>
#include <memory>

namespace deskhand {

enum class FileUse {
    Read,
    Write,   ///< only of the present schema, so that a look at a file does not change it for others
    Upgrade, ///< write, and bring an older schema to the present one first (a backup is written beside the file)
};

/// Belongs to the thread that opened it.
class HelpDeskFile {
public:
    /// Errors: those of Database::open and SchemaUpgrader. The clock and the sanitiser (see HelpDesk) must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<HelpDeskFile>> open(const QString &path, FileUse use,
                                                                    const Clock &clock, const HtmlSanitizer *sanitizer);
    /// Makes the file and fills it, wholly or not at all, whatever happens meanwhile. Errors: Conflict where it exists.
    [[nodiscard]] static Result<void> create(const QString &path, const std::function<Result<void>(Store &)> &fill);

    HelpDeskFile(std::unique_ptr<Store> store, const Clock &clock, const HtmlSanitizer *sanitizer);
    ~HelpDeskFile();
    Q_DISABLE_COPY_MOVE(HelpDeskFile)

    [[nodiscard]] HelpDesk &helpDesk() { return m_helpDesk; }
    [[nodiscard]] TicketReader &reader() { return m_reader; }
    [[nodiscard]] ReportReader &reports() { return m_reports; }
    [[nodiscard]] DraftDesk &drafts() { return m_drafts; }
    [[nodiscard]] AttachmentDesk &attachments() { return m_attachments; }
    [[nodiscard]] NotificationDesk &notifications() { return m_notifications; }

    /// The agent of this username, in any case, active or not. Errors: NotFound.
    [[nodiscard]] Result<Agent> agent(const QString &username);

    /// Differs from the last answer when another connection committed since; costs microseconds.
    [[nodiscard]] Result<qint64> dataVersion();
    /// The sequence of the newest change.
    [[nodiscard]] Result<qint64> lastChange();
    /// What changed after `sequence`, oldest first, one change a ticket; of so many changes at most: ask again from
    /// ChangeSet::sequence until that does not move any more.
    [[nodiscard]] Result<ChangeSet> changesSince(qint64 sequence, int most = 5000);
    /// The file that a program may watch to learn of others' commits soon; it need not exist. Empty where there is
    /// none.
    [[nodiscard]] QString logPath() const;
    /// A socket that tells of others' commits soon (see Database::notifier()); -1 where there is none.
    [[nodiscard]] qintptr notifier();

private:
    std::unique_ptr<Store> m_store;
    HelpDesk m_helpDesk;
    TicketReader m_reader;
    ReportReader m_reports;
    DraftDesk m_drafts;
    AttachmentDesk m_attachments;
    NotificationDesk m_notifications;
};

} // namespace deskhand
