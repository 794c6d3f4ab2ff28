// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A help desk in a file on this machine, behind the seam.

#include "local/LocalOptions.h"
#include "repository/Repository.h"

#include <memory>

namespace deskhand {

class LocalAttachments;
class LocalDirectory;
class LocalDrafts;
class LocalExports;
class LocalImports;
class LocalNotifications;
class LocalReader;
class LocalReports;
class LocalTickets;
class LocalWriter;
class WorkQueue;

/// Lives on the thread that opened it, which has an event loop and never waits for storage: writes are done in order on
/// a thread of their own, reads on a second one, and what reads for long on a third.
class LocalRepository final : public Repository {
public:
    /// Errors: those of opening and upgrading the file; PermissionDenied for an unknown agent. Whoever holds the answer
    /// holds the repository: let both go to close it.
    [[nodiscard]] static Pending<std::shared_ptr<LocalRepository>> open(const LocalOptions &options);
    /// Waits until what was asked for is written, then closes the file.
    ~LocalRepository() override;

    [[nodiscard]] TicketRepository &tickets() override;
    [[nodiscard]] DirectoryRepository &directory() override;
    [[nodiscard]] AttachmentRepository &attachments() override;
    [[nodiscard]] DraftRepository &drafts() override;
    [[nodiscard]] ReportRepository &reports() override;
    [[nodiscard]] ExportRepository &exports() override;
    [[nodiscard]] ImportRepository &imports() override;
    [[nodiscard]] NotificationRepository &notifications() override;
    [[nodiscard]] ChangeFeed &changes() override { return m_feed; }
    [[nodiscard]] Actor actor() const override { return m_actor; }

private:
    explicit LocalRepository(const LocalOptions &options);
    void opened(const Actor &actor);

    ChangeFeed m_feed;
    std::shared_ptr<const HtmlSanitizer> m_sanitizer;
    Actor m_actor;
    std::shared_ptr<LocalWriter> m_writer;     ///< only touched on its thread once that runs
    std::shared_ptr<LocalReader> m_reader;     ///< likewise
    std::shared_ptr<LocalReader> m_longReader; ///< likewise
    std::unique_ptr<WorkQueue> m_writes;
    std::unique_ptr<WorkQueue> m_reads;
    std::unique_ptr<WorkQueue> m_longReads;
    std::unique_ptr<LocalTickets> m_tickets;
    std::unique_ptr<LocalDirectory> m_directory;
    std::unique_ptr<LocalAttachments> m_attachments;
    std::unique_ptr<LocalDrafts> m_drafts;
    std::unique_ptr<LocalReports> m_reports;
    std::unique_ptr<LocalExports> m_exports;
    std::unique_ptr<LocalImports> m_imports;
    std::unique_ptr<LocalNotifications> m_notifications;
};

} // namespace deskhand
