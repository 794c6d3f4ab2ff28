// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What has been typed and attached but not sent, as it is kept in a draft.

#include "core/values/Ticket.h"

#include <QByteArray>

namespace deskhand {

struct CannedResponse;

struct ComposeDraft {
    QString text;
    QList<Attachment> attachments; ///< stored already, named when sent
    QStringList cc;                ///< further addresses for this mail only
    /// The newest message or reply when writing began: what is newer, the author has not answered to. None while empty.
    EntryId seen;
    bool withSignature = true;

    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && attachments.isEmpty(); }
    [[nodiscard]] qint64 attachedBytes() const;
    /// Attaches what comes with the response, unless it is there. False: nothing was added.
    bool attachOf(const CannedResponse &response);
    /// JSON; empty for an empty draft.
    [[nodiscard]] QByteArray toBytes() const;
    /// What cannot be read is taken as text, so that nothing typed is lost.
    [[nodiscard]] static ComposeDraft fromBytes(const QByteArray &bytes);
    bool operator==(const ComposeDraft &) const = default;
};

} // namespace deskhand
