// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The same reply or note on several tickets, with each ticket's own values for the variables.

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/values/Ticket.h"

#include <QObject>

namespace deskhand {

class DirectoryCache;
class Repository;
struct TicketView;

struct BulkText {
    DraftKind kind = DraftKind::Reply;
    QString text; ///< with variables
    QList<AttachmentId> attachments;
    std::optional<StatusId> status; ///< unset: as it is
    bool withSignature = true;      ///< below replies
};

/// Reads the tickets one after the other and makes a command for each.
class BulkWriting : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    BulkWriting(Repository &repository, DirectoryCache &directory, BulkText text, QObject *parent);

    void start(const QList<TicketRow> &rows);

Q_SIGNALS:
    void progressed(int done, int total);
    /// In the rows' order. One whose ticket cannot be read is among them as it was written: it will be refused.
    void made(const QList<deskhand::Command> &commands);
    void failed(const deskhand::Error &error);

private:
    void next();
    [[nodiscard]] CommandBody bodyFor(const TicketView *view) const;

    Repository &m_repository;
    DirectoryCache &m_directory;
    BulkText m_text;
    QList<TicketRow> m_rows;
    QList<Command> m_commands;
};

} // namespace deskhand
