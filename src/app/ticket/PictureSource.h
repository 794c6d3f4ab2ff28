// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Gets the pictures that the HTML of an entry names: parts of the same mail from the help desk, those
/// of the Internet when the agent asked for them.

#include "app/ticket/RemotePictures.h"
#include "core/values/Ticket.h"

#include <functional>

namespace deskhand {

class AttachmentOpener;

class PictureSource : public QObject {
    Q_OBJECT
public:
    using Then = std::function<void(const QImage &)>;

    /// `attachments` outlives it.
    PictureSource(AttachmentOpener &attachments, QObject *parent);

    /// `then` is called if the picture comes, and never after `guard` has died.
    void fetch(const QString &address, const QList<Attachment> &attachments, QObject *guard, const Then &then);

private:
    AttachmentOpener &m_attachments;
    RemotePictures m_remote;
};

} // namespace deskhand
