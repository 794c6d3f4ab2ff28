// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Takes files and pictures into the help desk, to be named by the reply or note they belong to.
/// Refuses what no mail server would carry before it is read.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

#include <QObject>

class QImage;
class QTemporaryFile;

#include <memory>

namespace deskhand {

class Repository;

class AttachmentIntake : public QObject {
    Q_OBJECT
public:
    /// What most mail servers take, encoding left aside; for all of a reply's attachments together.
    static constexpr qint64 LargestReply = 20LL * 1024 * 1024;
    /// A note is not mailed, so only reason is the limit.
    static constexpr qint64 LargestNote = 200LL * 1024 * 1024;

    /// `repository` outlives it.
    AttachmentIntake(Repository &repository, QObject *parent);

    /// `alreadyThere`: bytes attached before. Answers with taken() or refused().
    void takeFile(const QString &path, TicketId ticket, DraftKind kind, qint64 alreadyThere);
    /// As a PNG with this name.
    void takeImage(const QImage &image, const QString &name, TicketId ticket, DraftKind kind, qint64 alreadyThere);
    [[nodiscard]] int running() const { return m_running; }

Q_SIGNALS:
    void taken(deskhand::TicketId ticket, deskhand::DraftKind kind, const deskhand::Attachment &attachment);
    void refused(const deskhand::Error &error);
    void runningChanged();

private:
    void take(const QString &path, const QString &name, const QString &type, TicketId ticket, DraftKind kind,
              std::shared_ptr<QTemporaryFile> temporary);

    Repository &m_repository;
    int m_running = 0;
    qint64 m_onTheirWay = 0; ///< bytes
};

} // namespace deskhand
