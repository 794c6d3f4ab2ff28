// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The only place that carries out a command (architecture, section 1): permission, rules, store,
/// events, notifications and outgoing mail, in one transaction. The desktop's repository, the
/// mail gateway, imports and jobs all come through here, so that the rules exist once.

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/values/DirectorySnapshot.h"
#include "core/values/IncomingMail.h"
#include "service/intake/MailReceipt.h"
#include "service/jobs/JobReport.h"
#include "store/sql/Transaction.h"

#include <QList>

#include <memory>

namespace deskhand {

class HtmlSanitizer;
class ServiceCore;
class Store;

/// Synchronous; belongs to the thread of its store. Each call is one transaction: what answers
/// without an error is on the disk, what answers with one has changed nothing.
class HelpDesk {
public:
    /// All three must outlive it. Without a sanitiser the HTML of bodies is dropped and their plain text kept.
    HelpDesk(Store &store, const Clock &clock, const HtmlSanitizer *sanitizer);
    ~HelpDesk();
    Q_DISABLE_COPY_MOVE(HelpDesk)

    /// Errors: PermissionDenied, NotFound, InvalidInput, Refused (a rule forbids it now), Conflict (the ticket moved on
    /// past `expectedVersion`; `detail` lists what changed), and the store's. DryRun answers the same and writes
    /// nothing.
    [[nodiscard]] Result<CommandOutcome> execute(const Actor &actor, const Command &command,
                                                 ExecutionMode mode = ExecutionMode::Commit);

    /// As execute(), for what an import says somebody did: no permission is asked, and the command may be dated back
    /// (then nobody is told).
    [[nodiscard]] Result<CommandOutcome> executeImported(const Actor &actor, const Command &command,
                                                         ExecutionMode mode = ExecutionMode::Commit);

    /// An answer per command, in their order; one that is refused leaves the others be. One transaction in all.
    [[nodiscard]] QList<Result<CommandOutcome>> executeAll(const Actor &actor, const QList<Command> &commands,
                                                           ExecutionMode mode = ExecutionMode::Commit);

    /// Everything until its commit() is one transaction (imports, a portion at a time).
    [[nodiscard]] Result<Transaction> beginBatch();

    /// What one mail does: opens a ticket, is added to one, or is dropped, and why (domain, section 8).
    [[nodiscard]] Result<MailReceipt> receiveMail(const IncomingMail &mail, const MailReceiving &how = {});

    /// Everything whose time has come: overdue, escalation, confirmation window, snoozes, timed rules, purge
    /// (domain, sections 5 and 7). Short transactions, one per ticket; call it every minute or so.
    [[nodiscard]] Result<JobReport> runJobs();

    /// The set-up as it is now; read anew only when it changed.
    [[nodiscard]] Result<DirectoryPtr> directory();

    [[nodiscard]] Store &store();
    [[nodiscard]] const Clock &clock() const;
    /// For the other classes of this library.
    [[nodiscard]] ServiceCore &core() { return *m_core; }

private:
    std::unique_ptr<ServiceCore> m_core;
};

} // namespace deskhand
