// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What became of a mail.

#include "core/base/Ids.h"

#include <QString>

namespace deskhand {

/// How a mail is to be taken in.
struct MailReceiving {
    MailAccountId account; ///< the account it came to
    /// From an archive: times are the mail's own, nobody is told or acknowledged, and an agent's mail is taken as a
    /// reply by its From alone, since no signed reference of ours can be in it.
    bool import = false;
};

enum class MailResult {
    Opened,    ///< a new ticket
    Appended,  ///< added to `ticket`; which may have reopened
    Replied,   ///< an agent's answer by mail
    Duplicate, ///< its Message-ID was seen before: nothing was changed
    Refused,   ///< see `reason`; noted in the help desk's log
};

/// How the ticket was found (domain, section 8, in this order).
enum class MailMatch { None, SignedReference, MessageId, SubjectNumber };

struct MailReceipt {
    MailResult result = MailResult::Refused;
    MailMatch match = MailMatch::None;
    TicketId ticket;
    QString number;
    EntryId entry;
    bool reopened = false;
    QString reason; ///< translated; why it was refused, or opened a new ticket although it names one
    bool operator==(const MailReceipt &) const = default;
};

} // namespace deskhand
