// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/desk/NotificationDesk.h"

#include "service/HelpDesk.h"
#include "store/Store.h"

#include <QCoreApplication>

namespace deskhand {

namespace {

Result<void> requireAgent(const Actor &actor)
{
    if (actor.kind != AuthorKind::Agent || !actor.agent) {
        return failure(ErrorKind::PermissionDenied,
                       QCoreApplication::translate("NotificationDesk", "Only agents have notifications."));
    }
    return {};
}

} // namespace

NotificationDesk::NotificationDesk(HelpDesk &helpDesk)
    : m_helpDesk(helpDesk)
{ }

Result<QList<Notification>> NotificationDesk::newest(const Actor &actor, int limit)
{
    DESKHAND_TRY(requireAgent(actor));
    return m_helpDesk.store().notifications.ofAgent(actor.agent, false, limit);
}

Result<void> NotificationDesk::markRead(const Actor &actor, TicketId ticket)
{
    DESKHAND_TRY(requireAgent(actor));
    Store &store = m_helpDesk.store();
    DESKHAND_ASSIGN(Transaction transaction, store.begin());
    DESKHAND_TRY(store.notifications.markReadOf(actor.agent, ticket, m_helpDesk.clock().now()));
    return transaction.commit();
}

Result<void> NotificationDesk::markAllRead(const Actor &actor)
{
    DESKHAND_TRY(requireAgent(actor));
    Store &store = m_helpDesk.store();
    DESKHAND_ASSIGN(Transaction transaction, store.begin());
    DESKHAND_TRY(store.notifications.markAllReadOf(actor.agent, m_helpDesk.clock().now()));
    return transaction.commit();
}

} // namespace deskhand
