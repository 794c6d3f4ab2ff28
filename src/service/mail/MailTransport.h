// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Where mail leaves the help desk: SMTP, or a folder in tests.

#include "core/base/ByteSource.h"
#include "core/base/Result.h"
#include "core/values/OutgoingMail.h"

#include <QList>

namespace deskhand {

/// An attachment on its way out; read it while deliver() runs, not after.
struct OutgoingAttachment {
    Attachment attachment;
    ByteSource content;
};

class MailTransport {
public:
    MailTransport() = default;
    virtual ~MailTransport() = default;
    Q_DISABLE_COPY_MOVE(MailTransport)

    /// Hands one mail over; when it answers without an error, the other side has taken it. Called
    /// once per attempt, on the thread of its user. An error that is `retryable` is tried again later.
    [[nodiscard]] virtual Result<void> deliver(const OutgoingMail &mail,
                                               const QList<OutgoingAttachment> &attachments) = 0;
};

} // namespace deskhand
