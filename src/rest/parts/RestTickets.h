// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "repository/TicketRepository.h"
#include "rest/RestCalls.h"

namespace deskhand {

class Outbox;

class RestTickets final : public TicketRepository {
public:
    /// `outbox` lives on the network's thread, and outlives what is asked for here.
    RestTickets(RestCalls calls, Outbox &outbox, const RemoteCapabilities &capabilities);

    [[nodiscard]] Pending<TicketQuery> resolve(const QString &text, TicketSort defaultSort) override;
    [[nodiscard]] Pending<TicketPage> page(const TicketPageRequest &request) override;
    [[nodiscard]] Pending<QList<TicketRow>> matching(const TicketQuery &query, const QList<TicketId> &ids) override;
    [[nodiscard]] Pending<QList<qint64>> counts(const QList<QString> &queries) override;
    [[nodiscard]] Pending<TicketView> ticket(TicketId id) override;
    [[nodiscard]] Pending<QList<TicketRow>> rows(const QList<TicketId> &ids) override;
    [[nodiscard]] Pending<CommandOutcome> execute(const Command &command, ExecutionMode mode) override;
    [[nodiscard]] Pending<QList<Result<CommandOutcome>>> executeOnAll(const QList<Command> &commands,
                                                                      ExecutionMode mode) override;

private:
    RestCalls m_calls;
    Outbox &m_outbox;
    RemoteCapabilities m_capabilities;
};

} // namespace deskhand
