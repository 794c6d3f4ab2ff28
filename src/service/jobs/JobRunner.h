// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The scheduled jobs. Each ticket is a transaction of its own, so that people are never kept waiting, and one that
/// cannot be done leaves the others be. Running them twice, or late, does the same as running them in time.

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/values/DirectorySnapshot.h"
#include "service/jobs/JobReport.h"

#include <deque>
#include <functional>

namespace deskhand {

class CommandContext;
class HelpDesk;
class ServiceCore;

/// One run over everything that is due at the time of its making. Synchronous; belongs to the help desk's thread, on
/// which other commands may be carried out between two portions.
class JobRunner {
public:
    explicit JobRunner(HelpDesk &helpDesk);
    Q_DISABLE_COPY_MOVE(JobRunner)

    /// To the end. Errors: the store's. What one ticket's rules refuse is in JobReport::problems.
    [[nodiscard]] Result<JobReport> run();
    /// Goes on, one ticket at least, until about so much time has passed. False: everything is done. Errors: as run();
    /// then the rest of this run is given up.
    [[nodiscard]] Result<bool> runFor(Duration time);
    /// What was done so far.
    [[nodiscard]] const JobReport &report() const { return m_report; }

private:
    using Change = std::function<Result<void>(CommandContext &)>;
    using Page = std::function<Result<QList<TicketId>>()>;
    using Condition = std::function<bool(const Ticket &)>;
    /// Does a little, one ticket at most. False: there is no more of it.
    using Step = std::function<Result<bool>()>;

    /// Lists the steps, as the set-up has them.
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Step wakeSnoozed();
    [[nodiscard]] Step watchClocks();
    void addConfirmResolved();
    void addArchiveClosed();
    [[nodiscard]] Step runTimedRule(const RoutingRule &rule);
    [[nodiscard]] Step purgeDeleted();
    [[nodiscard]] Result<void> keepHouse();

    /// Works through what `page` gives, page by page, until it gives nothing new. Each is changed only if it is still
    /// due by then. `counter` counts what was changed.
    [[nodiscard]] Step forAll(Page page, Condition isDue, Change change, int &counter);
    /// False: refused, and noted as a problem.
    [[nodiscard]] Result<bool> changeOne(TicketId ticket, const Change &change);
    void addProblem(const QString &text);

    HelpDesk &m_helpDesk;
    ServiceCore &m_core;
    DirectoryPtr m_directory;
    Timestamp m_now;
    JobReport m_report;
    std::deque<Step> m_steps;
    bool m_prepared = false;
};

} // namespace deskhand
