// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Tells people what a command did (domain, section 9): agents in the program and by mail, the requester's side by
/// mail. Who is told is core/policy/Recipients.h.

#include "service/command/CommandContext.h"

#include <QSet>

namespace deskhand {

class Announcer {
public:
    explicit Announcer(CommandContext &context)
        : m_context(context)
    { }

    /// Also names everybody told in the command's outcome. Nobody is told twice by one command.
    [[nodiscard]] Result<void> announce(const Announcement &announcement, const WorkingTicket &working);

private:
    [[nodiscard]] Result<void> tellAgents(const Announcement &announcement, const WorkingTicket &working,
                                          const QList<AgentNotice> &notices);
    [[nodiscard]] Result<void> tellRequesters(const Announcement &announcement, const WorkingTicket &working,
                                              const QList<RequesterNotice> &notices);

    CommandContext &m_context;
    QSet<AgentId> m_agents;
    QSet<RequesterId> m_requesters;
};

} // namespace deskhand
