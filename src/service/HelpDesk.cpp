// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/HelpDesk.h"

#include "service/ServiceCore.h"
#include "service/command/CommandRunner.h"
#include "service/intake/MailIntake.h"
#include "service/jobs/JobRunner.h"
#include "store/Store.h"

namespace deskhand {

HelpDesk::HelpDesk(Store &store, const Clock &clock, const HtmlSanitizer *sanitizer)
    : m_core(std::make_unique<ServiceCore>(store, clock, sanitizer))
{ }

HelpDesk::~HelpDesk() = default;

Result<CommandOutcome> HelpDesk::execute(const Actor &actor, const Command &command, ExecutionMode mode)
{
    return CommandRunner(*m_core).run(actor, command, mode);
}

Result<CommandOutcome> HelpDesk::executeImported(const Actor &actor, const Command &command, ExecutionMode mode)
{
    return CommandRunner(*m_core).run(actor, command, mode, Trust::Yes);
}

QList<Result<CommandOutcome>> HelpDesk::executeAll(const Actor &actor, const QList<Command> &commands,
                                                   ExecutionMode mode)
{
    QList<Result<CommandOutcome>> answers;
    answers.reserve(commands.size());
    const auto answerAll = [&](const Error &error) {
        answers.clear();
        for (qsizetype i = 0; i < commands.size(); ++i) {
            answers.append(failure(error));
        }
        return answers;
    };
    Result<Transaction> transaction = m_core->store().begin();
    if (!transaction) {
        return answerAll(transaction.error());
    }
    CommandRunner runner(*m_core);
    for (const Command &command : commands) {
        // Each sees what the ones before it did, also in a dry run, which is taken back as a whole.
        answers.append(runner.run(actor, command, ExecutionMode::Commit));
    }
    if (mode == ExecutionMode::DryRun) {
        transaction->rollback();
    } else if (const Result<void> committed = transaction->commit(); !committed) {
        return answerAll(committed.error());
    }
    return answers;
}

Result<Transaction> HelpDesk::beginBatch()
{
    return m_core->store().begin();
}

Result<MailReceipt> HelpDesk::receiveMail(const IncomingMail &mail, const MailReceiving &how)
{
    return MailIntake(*m_core).receive(mail, how);
}

Result<JobReport> HelpDesk::runJobs()
{
    return JobRunner(*this).run();
}

Result<DirectoryPtr> HelpDesk::directory()
{
    return m_core->directory();
}

Store &HelpDesk::store()
{
    return m_core->store();
}

const Clock &HelpDesk::clock() const
{
    return m_core->clock();
}

} // namespace deskhand
