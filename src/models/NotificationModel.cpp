// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/NotificationModel.h"

#include "models/Formatting.h"
#include "models/TimeTicker.h"
#include "repository/Repository.h"
#include "repository/WhenDone.h"

#include <algorithm>

namespace deskhand {

using namespace std::chrono_literals;

namespace {
constexpr int Shown = 200;
}

NoticeGroup noticeGroup(EventKind kind)
{
    switch (kind) {
    case EventKind::Assigned:
    case EventKind::Claimed:
    case EventKind::Released:
        return NoticeGroup::Assignment;
    case EventKind::MessageAdded:
    case EventKind::Rated:
        return NoticeGroup::Message;
    case EventKind::DueChanged: // told when it is due soon
    case EventKind::Overdue:
    case EventKind::Escalated:
        return NoticeGroup::Due;
    case EventKind::Opened:
    case EventKind::Transferred:
    case EventKind::Closed:
    case EventKind::Reopened:
        return NoticeGroup::Department;
    default:
        return NoticeGroup::Colleague;
    }
}

NotificationModel::NotificationModel(Repository &repository, TimeTicker &ticker, QObject *parent)
    : KeyedListModel(parent)
    , m_repository(repository)
    , m_ticker(ticker)
{
    for (int i = 0; i < static_cast<int>(NoticeGroup::Count); ++i) {
        m_groups.insert(static_cast<NoticeGroup>(i));
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &NotificationModel::load);
    connect(&repository.changes(), &ChangeFeed::changed, this, [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    });
    connect(&ticker, &TimeTicker::ticked, this, [this] {
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TimeTextRole});
        }
    });
    load();
}

void NotificationModel::setGroups(const QSet<NoticeGroup> &groups)
{
    if (m_groups != groups) {
        m_groups = groups;
        show(m_all);
    }
}

int NotificationModel::unread() const
{
    return static_cast<int>(std::count_if(items().cbegin(), items().cend(),
                                          [](const Notification &notification) { return !notification.read; }));
}

void NotificationModel::load()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    m_again = false;
    whenDone(m_repository.notifications().newest(Shown), this, [this](const Result<QList<Notification>> &newest) {
        m_loading = false;
        if (newest) {
            show(*newest);
        } else {
            Q_EMIT failed(newest.error());
        }
        if (m_again) {
            load();
        }
    });
}

void NotificationModel::show(const QList<Notification> &all)
{
    m_all = all;
    QList<Notification> wanted;
    QList<Notification> fresh;
    for (const Notification &notification : all) {
        if (!m_groups.contains(noticeGroup(notification.kind))) {
            continue;
        }
        wanted.append(notification);
        if (m_loadedOnce && m_newest < notification.id && !notification.read) {
            fresh.prepend(notification);
        }
    }
    if (!all.isEmpty()) {
        m_newest = std::max(m_newest, all.constFirst().id);
    }
    m_loadedOnce = true;
    const int before = unread();
    synchronise(wanted);
    if (unread() != before) {
        Q_EMIT unreadChanged();
    }
    if (!fresh.isEmpty()) {
        Q_EMIT arrived(fresh);
    }
}

void NotificationModel::markLocally(const std::function<bool(const Notification &)> &which)
{
    QList<Notification> all = m_all;
    for (Notification &notification : all) {
        if (!notification.read && which(notification)) {
            notification.read = m_ticker.now();
        }
    }
    show(all);
}

void NotificationModel::markRead(TicketId ticket)
{
    const auto isIt = [ticket](const Notification &notification) { return notification.ticket == ticket; };
    const bool any = std::any_of(m_all.cbegin(), m_all.cend(), [&](const Notification &notification) {
        return isIt(notification) && !notification.read;
    });
    if (!any) {
        return; // opening a ticket writes nothing as a rule
    }
    markLocally(isIt);
    whenDone(m_repository.notifications().markRead(ticket), this, [this](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
        }
        load();
    });
}

void NotificationModel::markAllRead()
{
    markLocally([](const Notification &) { return true; });
    whenDone(m_repository.notifications().markAllRead(), this, [this](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
        }
        load();
    });
}

int NotificationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(items().size());
}

QVariant NotificationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= items().size()) {
        return {};
    }
    const Notification &notification = items().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return notification.text;
    case Qt::ToolTipRole:
        return tr("%1\n%2, as %3").arg(notification.text, absoluteTime(notification.created), notification.reason);
    case Qt::AccessibleTextRole:
        return (notification.read ? tr("%1, %2") : tr("New: %1, %2"))
            .arg(notification.text, absoluteTime(notification.created));
    case NotificationRole:
        return QVariant::fromValue(notification);
    case TimeTextRole:
        return relativeTime(notification.created, m_ticker.now());
    case UnreadRole:
        return !notification.read;
    default:
        return {};
    }
}

} // namespace deskhand
