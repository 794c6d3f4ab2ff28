// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Mail that arrives at the small help desk.

#include "core/text/MailReference.h"
#include "service/Desk.h"

namespace deskhand::test {

[[nodiscard]] IncomingMail mailFrom(const QString &address, const QString &subject, const QString &id);
[[nodiscard]] IncomingMail karenMail(const QString &id);
MailReceipt receive(Desk &desk, const IncomingMail &mail, const MailReceiving &how = {});
/// As of a mail of ours to them.
[[nodiscard]] QString messageIdTo(Desk &desk, const Actor &recipient, TicketId ticket);

} // namespace deskhand::test
