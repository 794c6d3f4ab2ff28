// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What happened to the agent's tickets, newest first, kept up to date; how much of it was not looked at yet.

#include "core/base/Result.h"
#include "core/values/Notification.h"
#include "models/KeyedListModel.h"

#include <QSet>
#include <QTimer>

#include <functional>

namespace deskhand {

class Repository;
class TimeTicker;

/// What a person wants to hear of, or not.
enum class NoticeGroup {
    Assignment, ///< tickets given to the agent or a team of theirs
    Message,    ///< the requester wrote
    Colleague,  ///< somebody else replied, noted, or mentioned the agent
    Department, ///< new, transferred and closed tickets of the department
    Due,        ///< due soon, overdue
    Count,
};

[[nodiscard]] NoticeGroup noticeGroup(EventKind kind);

[[nodiscard]] inline qint64 rowKey(const Notification &notification)
{
    return notification.id.value;
}

class NotificationModel : public KeyedListModel<Notification> {
    Q_OBJECT
public:
    enum Role {
        NotificationRole = Qt::UserRole,
        TimeTextRole, ///< "5 min", relative to now
        UnreadRole,
    };

    /// All but the parent outlive it. Loads at once, and after every change.
    NotificationModel(Repository &repository, TimeTicker &ticker, QObject *parent = nullptr);

    /// Those of other groups are neither listed nor counted nor told.
    void setGroups(const QSet<NoticeGroup> &groups);
    /// Of those listed, which are the newest 200.
    [[nodiscard]] int unread() const;
    [[nodiscard]] TicketId ticketAt(int row) const { return items().value(row).ticket; }
    void markRead(TicketId ticket);
    void markAllRead();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void unreadChanged();
    /// New since the last look, oldest first; never what was there at the start.
    void arrived(const QList<deskhand::Notification> &notifications);
    void failed(const deskhand::Error &error);

private:
    void load();
    void show(const QList<Notification> &all);
    void markLocally(const std::function<bool(const Notification &)> &which);

    Repository &m_repository;
    TimeTicker &m_ticker;
    QTimer m_soon; ///< a storm of changes is one question
    QList<Notification> m_all;
    QSet<NoticeGroup> m_groups;
    NotificationId m_newest; ///< of those known
    bool m_loadedOnce = false;
    bool m_loading = false;
    bool m_again = false; ///< something changed while loading
};

} // namespace deskhand
