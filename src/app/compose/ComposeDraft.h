// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What has been typed and attached but not sent, as it is kept in a draft.

#include "core/values/Ticket.h"

#include <QByteArray>

namespace deskhand {

struct ComposeDraft {
    QString text;
    QList<Attachment> attachments; ///< stored already, named when sent

    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && attachments.isEmpty(); }
    /// JSON; empty for an empty draft.
    [[nodiscard]] QByteArray toBytes() const;
    /// What cannot be read is taken as text, so that nothing typed is lost.
    [[nodiscard]] static ComposeDraft fromBytes(const QByteArray &bytes);
    bool operator==(const ComposeDraft &) const = default;
};

} // namespace deskhand
