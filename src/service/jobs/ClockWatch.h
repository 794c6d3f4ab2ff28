// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Warnings, overdue events and escalation steps of SLA clocks, each once per clock (domain, section 7).

#include "core/base/Result.h"
#include "core/values/DirectorySnapshot.h"
#include "service/jobs/JobReport.h"

namespace deskhand {

class CommandContext;
class ServiceCore;

class ClockWatch {
public:
    ClockWatch(ServiceCore &core, const DirectorySnapshot &directory, Timestamp now)
        : m_core(core)
        , m_directory(directory)
        , m_now(now)
    { }

    /// Something of this ticket's clocks has passed and was not dealt with.
    [[nodiscard]] Result<bool> hasSomethingDue(TicketId ticket) const;
    /// Deals with all that has passed of the command's ticket.
    [[nodiscard]] Result<void> carryOut(CommandContext &context, JobReport &report) const;

private:
    /// A point of a clock: the trigger itself (step -1), or a step of the plan.
    struct Point {
        EscalationTrigger trigger = EscalationTrigger::ResolutionOverdue;
        int step = -1;
        EscalationStep action;
    };
    /// Those whose time has come.
    [[nodiscard]] Result<QList<Point>> passedPoints(const TicketDetails &details) const;
    [[nodiscard]] Result<void> pass(CommandContext &context, const Point &point, JobReport &report) const;
    [[nodiscard]] Result<void> escalate(CommandContext &context, const EscalationStep &step) const;

    ServiceCore &m_core;
    const DirectorySnapshot &m_directory;
    Timestamp m_now;
};

} // namespace deskhand
