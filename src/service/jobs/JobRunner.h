// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The scheduled jobs. Each ticket is a transaction of its own, so that people are never kept waiting, and one that
/// cannot be done leaves the others be. Running them twice, or late, does the same as running them in time.

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/values/DirectorySnapshot.h"
#include "service/jobs/JobReport.h"

#include <functional>

namespace deskhand {

class CommandContext;
class HelpDesk;
class ServiceCore;

class JobRunner {
public:
    explicit JobRunner(HelpDesk &helpDesk);

    /// Errors: the store's. What one ticket's rules refuse is in JobReport::problems.
    [[nodiscard]] Result<JobReport> run();

private:
    using Change = std::function<Result<void>(CommandContext &)>;
    using NextPage = std::function<Result<QList<TicketId>>()>;

    [[nodiscard]] Result<void> wakeSnoozed();
    [[nodiscard]] Result<void> watchClocks();
    [[nodiscard]] Result<void> confirmResolved();
    [[nodiscard]] Result<void> archiveClosed();
    [[nodiscard]] Result<void> runTimedRules();
    [[nodiscard]] Result<void> purgeDeleted();
    [[nodiscard]] Result<void> keepHouse();

    /// Works through what `page` gives, page by page, until it gives nothing new. `counter` counts what was changed.
    [[nodiscard]] Result<void> forAll(const NextPage &page, const Change &change, int &counter);
    /// False: refused, and noted as a problem.
    [[nodiscard]] Result<bool> changeOne(TicketId ticket, const Change &change);

    HelpDesk &m_helpDesk;
    ServiceCore &m_core;
    DirectoryPtr m_directory;
    Timestamp m_now;
    JobReport m_report;
};

} // namespace deskhand
