// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A ticket's thread as a list: messages, replies, notes and events in the order of time. A newer
/// picture of the same ticket becomes inserted, changed and removed rows, keyed by entry and event.

#include "core/values/TicketView.h"
#include "models/EventText.h"
#include "models/FoldedBody.h"
#include "models/KeyedListModel.h"

namespace deskhand {

class DirectoryCache;
class TicketModel;

enum class ThreadItemKind { Message, Reply, Note, Event };

/// Which part of a thread is shown. Conversation: what the requester sees too.
enum class ThreadFilter { Everything, Conversation, Notes, Events };

/// One row, ready to be shown.
struct ThreadItem {
    ThreadItemKind kind = ThreadItemKind::Event;
    qint64 id = 0; ///< value of the EntryId or EventId
    Timestamp time{};
    Author author;
    QString origin; ///< "requester, by phone", "to Karen Miller, Cc ..."
    QString notice; ///< delivery trouble or "edited", for people
    bool html = false;
    FoldedBody body; ///< of an event: the line in `visible`
    QList<Attachment> attachments;
    EventSign sign = EventSign::Dot;
    bool operator==(const ThreadItem &other) const;
};

/// Entries and events are numbered apart.
[[nodiscard]] inline qint64 rowKey(const ThreadItem &item)
{
    return item.kind == ThreadItemKind::Event ? -item.id : item.id;
}

class ThreadModel : public KeyedListModel<ThreadItem> {
    Q_OBJECT
public:
    enum Role {
        ItemRole = Qt::UserRole,
        KindRole,
        IdRole,
        TimeRole,
        AuthorRole,
        BodyRole,
        FoldedRole,
        AttachmentCountRole
    };

    /// Follows `ticket` and `directory`, which outlive the model.
    ThreadModel(TicketModel &ticket, DirectoryCache &directory, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] const ThreadItem &at(int row) const { return items().at(row); }

    /// Kept while one goes on from ticket to ticket.
    void setFilter(ThreadFilter filter);
    [[nodiscard]] ThreadFilter filter() const { return m_filter; }

Q_SIGNALS:
    void filterChanged();

private:
    void update();

    TicketModel &m_ticket;
    DirectoryCache &m_directory;
    TicketId m_shown;
    ThreadFilter m_filter = ThreadFilter::Everything;
};

} // namespace deskhand
