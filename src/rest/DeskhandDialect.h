// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Our own server (wire/Api.h).

#include "rest/RemoteDialect.h"

namespace deskhand {

class DeskhandDialect final : public RemoteDialect {
public:
    [[nodiscard]] RemoteCall<RemoteCapabilities> capabilities() const override;
    [[nodiscard]] RemoteCall<TicketPage> page(const TicketPageRequest &request) const override;
    [[nodiscard]] RemoteCall<TicketView> ticket(TicketId id) const override;
    [[nodiscard]] RemoteCall<CommandOutcome> execute(const Command &command, ExecutionMode mode) const override;
    [[nodiscard]] RemoteCall<QList<Result<CommandOutcome>>> executeOnAll(const QList<Command> &commands,
                                                                         ExecutionMode mode) const override;
    [[nodiscard]] RemoteCall<RemoteChanges> changesSince(const QString &cursor, Duration wait) const override;
    [[nodiscard]] HttpRequest events(const QString &cursor) const override;
    [[nodiscard]] std::optional<Result<RemoteChanges>> readEvent(const QByteArray &name,
                                                                 const QByteArray &data) const override;
    [[nodiscard]] Error errorOf(const HttpReply &answer, const QUrl &address) const override;
    [[nodiscard]] bool isDecision(const HttpReply &answer) const override;
};

} // namespace deskhand
