// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A help desk on a server, behind the seam.

#include "repository/Repository.h"
#include "rest/RemoteDialect.h"
#include "rest/RestOptions.h"

#include <memory>

namespace deskhand {

class ChangeStream;
class Outbox;
class RestAttachments;
class RestDirectory;
class RestDrafts;
class RestExports;
class RestImports;
class RestLink;
class RestNotifications;
class RestReports;
class RestTickets;
class WorkQueue;

/// Lives on the thread that opened it, which has an event loop and never waits for the network: all of that is done on
/// a thread of its own.
class RestRepository final : public Repository {
public:
    /// With a token in the options (see SignIn.h). Errors: those of the network; PermissionDenied where the token is
    /// good no more. Where the server is away but was read before, it opens, offline. Whoever holds the answer holds
    /// the repository.
    [[nodiscard]] static Pending<std::shared_ptr<RestRepository>> open(const RestOptions &options);
    /// What has not been sent stays on this machine, for the next time.
    ~RestRepository() override;

    [[nodiscard]] TicketRepository &tickets() override;
    [[nodiscard]] DirectoryRepository &directory() override;
    [[nodiscard]] AttachmentRepository &attachments() override;
    [[nodiscard]] DraftRepository &drafts() override;
    [[nodiscard]] ReportRepository &reports() override;
    [[nodiscard]] ExportRepository &exports() override;
    [[nodiscard]] ImportRepository &imports() override;
    [[nodiscard]] NotificationRepository &notifications() override;
    [[nodiscard]] ChangeFeed &changes() override { return m_feed; }
    [[nodiscard]] Actor actor() const override { return m_capabilities.actor; }
    [[nodiscard]] ConnectionState *connection() override { return &m_connection; }

    [[nodiscard]] const RemoteCapabilities &capabilities() const { return m_capabilities; }
    /// Somebody signed in again.
    void signIn(const QByteArray &token);
    /// Ends the sign-in on the server, and takes what was loaded from this machine.
    [[nodiscard]] Pending<void> signOut();

private:
    explicit RestRepository(const RestOptions &options);
    void opened(const RemoteCapabilities &capabilities);

    ChangeFeed m_feed;
    ConnectionState m_connection;
    RemoteCapabilities m_capabilities;
    std::unique_ptr<WorkQueue> m_queue;
    std::shared_ptr<RestLink> m_link;       ///< only touched on the queue's thread once that runs
    std::shared_ptr<ChangeStream> m_stream; ///< likewise
    std::shared_ptr<Outbox> m_outbox;       ///< likewise
    std::unique_ptr<RestTickets> m_tickets;
    std::unique_ptr<RestDirectory> m_directory;
    std::unique_ptr<RestAttachments> m_attachments;
    std::unique_ptr<RestDrafts> m_drafts;
    std::unique_ptr<RestReports> m_reports;
    std::unique_ptr<RestExports> m_exports;
    std::unique_ptr<RestImports> m_imports;
    std::unique_ptr<RestNotifications> m_notifications;
};

} // namespace deskhand
