// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The seam between what people see and where tickets live. Views and models know only this;
/// whether a local file or a server is behind it, nobody above can tell.
///
/// Every method may be called from the GUI thread, returns at once, and answers through a root
/// QFuture that is consumed by `whenDone` alone (WhenDone.h).

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/query/TicketQuery.h"
#include "core/values/DirectorySnapshot.h"
#include "repository/ChangeSet.h"
#include "repository/TicketView.h"

#include <QFuture>
#include <QObject>

class QIODevice;

namespace deskhand {

template <typename T>
using Pending = QFuture<Result<T>>;

/// Lists, counts, single tickets, and every change to them.
class TicketRepository {
public:
    TicketRepository() = default;
    virtual ~TicketRepository() = default;
    Q_DISABLE_COPY_MOVE(TicketRepository)

    [[nodiscard]] virtual Pending<TicketPage> page(const TicketPageRequest &request) = 0;
    /// Counts for several queries at once, in their order.
    [[nodiscard]] virtual Pending<QList<qint64>> counts(const QList<QString> &queries) = 0;
    [[nodiscard]] virtual Pending<TicketView> ticket(TicketId id) = 0;
    /// Rows of these tickets, as `page` would give them; those that are gone or hidden are missing.
    [[nodiscard]] virtual Pending<QList<TicketRow>> rows(const QList<TicketId> &ids) = 0;
    [[nodiscard]] virtual Pending<CommandOutcome> execute(const Command &command,
                                                          ExecutionMode mode = ExecutionMode::Commit) = 0;
    /// The same body on many tickets: an answer per ticket, in their order.
    [[nodiscard]] virtual Pending<QList<Result<CommandOutcome>>> executeOnAll(
        const QList<Command> &commands, ExecutionMode mode = ExecutionMode::Commit) = 0;
};

/// The set-up, people, and saved queues.
class DirectoryRepository {
public:
    DirectoryRepository() = default;
    virtual ~DirectoryRepository() = default;
    Q_DISABLE_COPY_MOVE(DirectoryRepository)

    [[nodiscard]] virtual Pending<DirectoryPtr> snapshot() = 0;
    /// Requesters whose name, address or phone begins so; at most `limit`.
    [[nodiscard]] virtual Pending<QList<Requester>> findRequesters(const QString &text, int limit) = 0;
    [[nodiscard]] virtual Pending<Requester> requester(RequesterId id) = 0;
    /// Open tickets per agent, for showing load beside capacity.
    [[nodiscard]] virtual Pending<QHash<AgentId, int>> openTicketLoad() = 0;
};

class AttachmentRepository {
public:
    AttachmentRepository() = default;
    virtual ~AttachmentRepository() = default;
    Q_DISABLE_COPY_MOVE(AttachmentRepository)

    /// Stores the file's content (streamed) and answers with its record, to be named in a command.
    [[nodiscard]] virtual Pending<Attachment> upload(const QString &filePath, const QString &name,
                                                     const QString &mediaType) = 0;
    /// Writes the content to `filePath` (atomically: the file is whole or absent).
    [[nodiscard]] virtual Pending<void> download(AttachmentId id, const QString &filePath) = 0;
};

/// What the agent is typing, saved as they type.
class DraftRepository {
public:
    DraftRepository() = default;
    virtual ~DraftRepository() = default;
    Q_DISABLE_COPY_MOVE(DraftRepository)

    [[nodiscard]] virtual Pending<void> save(const Draft &draft) = 0;
    [[nodiscard]] virtual Pending<void> discard(TicketId ticket, DraftKind kind) = 0;
    [[nodiscard]] virtual Pending<QList<Draft>> drafts() = 0;
};

/// Emits what changed, whoever changed it. Lives on the thread that made the repository.
class ChangeFeed : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
Q_SIGNALS:
    void changed(const deskhand::ChangeSet &changes);
};

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
    [[nodiscard]] virtual ChangeFeed &changes() = 0;
    [[nodiscard]] virtual Actor actor() const = 0;
};

} // namespace deskhand
