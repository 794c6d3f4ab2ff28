// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How one kind of server is spoken to: what to ask for, and what its answers mean. Everything else (queue, retries,
/// time-outs, what waits on this machine) is the same for all.

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/query/TicketQuery.h"
#include "core/values/ChangeSet.h"
#include "core/values/TicketView.h"
#include "rest/http/HttpRequest.h"

#include <QUrl>

#include <functional>

namespace deskhand {

/// A question and how to read its (good) answer. `read` is called on the network's thread.
template <typename T>
struct RemoteCall {
    HttpRequest request;
    std::function<Result<T>(const HttpReply &)> read;
};

struct RemoteCapabilities {
    QString helpDesk; ///< what it is called
    QString version;  ///< of the server's program, for details
    Actor actor;
    int rowsAtOnce = 1000;    ///< of rows() and matching()
    int commandsAtOnce = 500; ///< of one batch
};

struct RemoteChanges {
    ChangeSet changes;
    QString cursor; ///< what to ask with the next time
    bool more = false;
};

class RemoteDialect {
public:
    RemoteDialect() = default;
    virtual ~RemoteDialect() = default;
    Q_DISABLE_COPY_MOVE(RemoteDialect)

    /// Errors of reading: Unavailable where the server is too old or too new for this program.
    [[nodiscard]] virtual RemoteCall<RemoteCapabilities> capabilities() const = 0;
    [[nodiscard]] virtual RemoteCall<TicketPage> page(const TicketPageRequest &request) const = 0;
    [[nodiscard]] virtual RemoteCall<TicketView> ticket(TicketId id) const = 0;
    /// Entries are commands too.
    [[nodiscard]] virtual RemoteCall<CommandOutcome> execute(const Command &command, ExecutionMode mode) const = 0;
    [[nodiscard]] virtual RemoteCall<QList<Result<CommandOutcome>>> executeOnAll(const QList<Command> &commands,
                                                                                 ExecutionMode mode) const = 0;
    /// `cursor` empty: the present one, without changes. `wait` > 0: stays open that long until there are any.
    [[nodiscard]] virtual RemoteCall<RemoteChanges> changesSince(const QString &cursor, Duration wait) const = 0;
    /// The stream that pushes changes.
    [[nodiscard]] virtual HttpRequest events(const QString &cursor) const = 0;
    /// Of an event of this name; nothing for one that tells no changes.
    [[nodiscard]] virtual std::optional<Result<RemoteChanges>> readEvent(const QByteArray &name,
                                                                         const QByteArray &data) const = 0;
    /// What an answer that is not good means.
    [[nodiscard]] virtual Error errorOf(const HttpReply &answer, const QUrl &address) const = 0;
    /// True where a command was decided about; else it is sent again.
    [[nodiscard]] virtual bool isDecision(const HttpReply &answer) const = 0;
};

} // namespace deskhand
