// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// From mail to ticket (domain, section 8): finds the ticket it answers, tells agents from requesters and people from
/// machines, and makes the command of it.

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/text/MailReference.h"
#include "core/values/DirectorySnapshot.h"
#include "core/values/IncomingMail.h"
#include "service/intake/MailReceipt.h"

#include <functional>

namespace deskhand {

class ServiceCore;

class MailIntake {
public:
    explicit MailIntake(ServiceCore &core);

    /// One transaction, or a savepoint within the caller's. What the rules of the help desk refuse is a receipt and no
    /// error; then the mail is remembered, so that it is not looked at again.
    [[nodiscard]] Result<MailReceipt> receive(const IncomingMail &mail, const MailReceiving &how);

private:
    struct Found {
        std::optional<Ticket> ticket;
        MailMatch match = MailMatch::None;
        std::optional<MailReference> reference;
    };
    [[nodiscard]] Result<Found> findTicket(const IncomingMail &mail) const;
    [[nodiscard]] Result<std::optional<Ticket>> findBySubject(const IncomingMail &mail) const;
    [[nodiscard]] Result<MailReceipt> takeIn(const IncomingMail &mail, const MailReceiving &how, const Found &found);
    [[nodiscard]] Result<MailReceipt> recordBounce(const IncomingMail &mail, const MailReceiving &how,
                                                   const Found &found);
    [[nodiscard]] Result<MailReceipt> reply(const IncomingMail &mail, const MailReceiving &how, const Ticket &ticket,
                                            AgentId agent);
    /// The agent's reply. What cannot be one is kept as a note, and the agent is told by mail, with what they wrote:
    /// nothing that somebody wrote is lost.
    [[nodiscard]] Result<MailReceipt> replyOrKeep(const IncomingMail &mail, const MailReceiving &how,
                                                  const Found &found, const Agent &agent);
    /// `author`: the agent who wrote it, where that is sure, and has to know; or null.
    [[nodiscard]] Result<MailReceipt> keepAsNote(const IncomingMail &mail, const MailReceiving &how,
                                                 const Ticket &ticket, const QString &intro, const Agent *author);
    /// Tells an agent by mail what became of theirs, with its text.
    [[nodiscard]] Result<void> sendBack(const IncomingMail &mail, TicketId ticket, const Agent &agent,
                                        const QString &what);
    [[nodiscard]] Result<MailReceipt> append(const IncomingMail &mail, const MailReceiving &how, const Found &found);
    /// `continued`: the ticket it answers and that takes nothing in any more, or null.
    [[nodiscard]] Result<MailReceipt> open(const IncomingMail &mail, const MailReceiving &how, const Ticket *continued);
    [[nodiscard]] Result<MailReceipt> refuse(const IncomingMail &mail, const Found &found, const QString &reason);

    /// A savepoint around `take`: without trace where that fails.
    [[nodiscard]] Result<MailReceipt> attempt(const std::function<Result<MailReceipt>()> &take);

    /// Null where the address is no agent's.
    [[nodiscard]] const Agent *agentOf(const QString &address) const;
    /// The agent who wrote it, where that is sure; else null.
    [[nodiscard]] const Agent *authorisedAgent(const IncomingMail &mail, const MailReceiving &how,
                                               const Found &found) const;
    [[nodiscard]] Result<QList<AttachmentId>> keepAttachments(const IncomingMail &mail) const;
    [[nodiscard]] QList<RequesterRef> collaborators(const IncomingMail &mail) const;
    [[nodiscard]] bool isOurs(const QString &address) const;
    [[nodiscard]] Result<CommandOutcome> run(const Actor &actor, TicketId ticket, CommandBody body,
                                             const IncomingMail &mail, const MailReceiving &how);

    ServiceCore &m_core;
    DirectoryPtr m_directory;
};

} // namespace deskhand
