// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Carries out one command within a savepoint of the caller's transaction.

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "service/command/CommandContext.h"

#include <functional>

namespace deskhand {

class ServiceCore;

class CommandRunner {
public:
    explicit CommandRunner(ServiceCore &core)
        : m_core(core)
    { }

    /// Needs no transaction around it, but may have one: then the command is a savepoint in it. A known id answers as
    /// the first time.
    [[nodiscard]] Result<CommandOutcome> run(const Actor &actor, const Command &command, ExecutionMode mode,
                                             Trust trust = Trust::No, const IncomingMail *mail = nullptr);
    /// One change that no command stands for (jobs): `change` works on the ticket as the help desk itself.
    [[nodiscard]] Result<CommandOutcome> change(TicketId ticket,
                                                const std::function<Result<void>(CommandContext &)> &change);

private:
    [[nodiscard]] Result<CommandOutcome> runOnce(CommandContext &context, ExecutionMode mode,
                                                 const std::function<Result<void>(CommandContext &)> &change);
    void keepRefusal(const CommandContext &context, ExecutionMode mode);

    ServiceCore &m_core;
};

} // namespace deskhand
