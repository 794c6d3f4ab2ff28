// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A mail that the help desk is to send, as it lies in the outbox.

#include "core/base/Ids.h"
#include "core/base/Time.h"
#include "core/values/IncomingMail.h"
#include "core/values/Ticket.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace deskhand {

/// Why it is sent. Stored by number: append only.
enum class OutgoingMailKind {
    Reply = 0,
    Acknowledgement = 1,
    Closed = 2,
    AgentNotification = 3,
    RuleNotification = 4,
    Other = 5
};

struct OutgoingMail {
    OutgoingMailId id;
    OutgoingMailKind kind = OutgoingMailKind::Other;
    TicketId ticket;
    EntryId entry;         ///< the reply it carries, if any
    MailAccountId account; ///< sent from there; none = the help desk's own address
    QList<MailAddress> to;
    QList<MailAddress> cc;
    QString subject;
    QString text;
    QString html; ///< empty: plain text only
    QList<AttachmentId> attachments;
    QString messageId; ///< without <>
    QString inReplyTo;
    QStringList references;
    bool automatic = true; ///< carries Auto-Submitted, so that nobody's machine answers it
    DeliveryState state = DeliveryState::Queued;
    Timestamp created{};
    Timestamp notBefore{}; ///< can be taken back until then
    std::optional<Timestamp> sent;
    int attempts = 0;
    QString lastError;
    bool operator==(const OutgoingMail &) const = default;
};

} // namespace deskhand
