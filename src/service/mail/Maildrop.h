// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A folder that mail is dropped into, for tests and for help desks that send with a program of their own.

#include "service/mail/MailTransport.h"

#include <QString>

namespace deskhand {

/// `<id>.json` for each mail, its attachments beside it as `<id>-<number>-<name>`. The JSON appears last and whole, so
/// that whoever watches the folder never reads half a mail; delivering the same mail again changes nothing.
class Maildrop final : public MailTransport {
public:
    /// The folder must exist.
    explicit Maildrop(QString folder);

    [[nodiscard]] Result<void> deliver(const OutgoingMail &mail, const QList<OutgoingAttachment> &attachments) override;

private:
    QString m_folder;
};

} // namespace deskhand
