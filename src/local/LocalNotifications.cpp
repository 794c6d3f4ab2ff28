// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/LocalNotifications.h"

#include "local/LocalWriter.h"

namespace deskhand {

LocalNotifications::LocalNotifications(LocalThreads threads)
    : m_threads(std::move(threads))
{ }

Pending<QList<Notification>> LocalNotifications::newest(int limit)
{
    // On the writer's thread, so that what was marked a moment ago is.
    return m_threads.writes.ask<QList<Notification>>([writer = m_threads.writer, actor = m_threads.actor, limit] {
        return writer->notifications().newest(actor, limit);
    });
}

Pending<void> LocalNotifications::markRead(TicketId ticket)
{
    return m_threads.writes.ask<void>([writer = m_threads.writer, actor = m_threads.actor, ticket] {
        return writer->notifications().markRead(actor, ticket);
    });
}

Pending<void> LocalNotifications::markAllRead()
{
    return m_threads.writes.ask<void>(
        [writer = m_threads.writer, actor = m_threads.actor] { return writer->notifications().markAllRead(actor); });
}

} // namespace deskhand
