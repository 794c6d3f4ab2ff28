// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Hands waiting mail to a transport, one at a time. What is not sent when the program ends is sent after its next
/// start; what was sent is not sent again.

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/values/OutgoingMail.h"

namespace deskhand {

class MailTransport;
class Store;
struct OutgoingAttachment;

struct SendReport {
    int sent = 0;
    int failed = 0;  ///< given up
    int delayed = 0; ///< to be tried again
    bool operator==(const SendReport &) const = default;
};

/// Belongs to the thread of its store. Several senders, in several programs, may work on one outbox.
class OutboxSender {
public:
    /// All three must outlive it.
    OutboxSender(Store &store, const Clock &clock, MailTransport &transport);

    /// Sends what may be sent by now, at most `limit` mails. A mail that fails for good says so at its entry; one that
    /// may succeed later is tried after 1, 2, 4 ... minutes, and given up after ten attempts.
    /// Errors: the store's.
    [[nodiscard]] Result<SendReport> sendDue(int limit = 100);

private:
    [[nodiscard]] Result<void> send(const OutgoingMail &mail, SendReport &report);
    [[nodiscard]] Result<QList<OutgoingAttachment>> attachmentsOf(const OutgoingMail &mail) const;

    Store &m_store;
    const Clock &m_clock;
    MailTransport &m_transport;
};

} // namespace deskhand
