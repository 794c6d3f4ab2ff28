// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/desk/DraftDesk.h"

#include "service/HelpDesk.h"
#include "store/Store.h"

#include <QCoreApplication>

namespace deskhand {

namespace {

Result<void> requireAgent(const Actor &actor)
{
    if (actor.kind != AuthorKind::Agent || !actor.agent) {
        return failure(ErrorKind::PermissionDenied,
                       QCoreApplication::translate("DraftDesk", "Only agents have drafts."));
    }
    return {};
}

} // namespace

DraftDesk::DraftDesk(HelpDesk &helpDesk)
    : m_helpDesk(helpDesk)
{ }

Result<void> DraftDesk::save(const Actor &actor, const Draft &draft)
{
    DESKHAND_TRY(requireAgent(actor));
    Draft own = draft;
    own.agent = actor.agent;
    own.saved = m_helpDesk.clock().now();
    Store &store = m_helpDesk.store();
    DESKHAND_ASSIGN(Transaction transaction, store.begin());
    DESKHAND_TRY(store.drafts.save(own));
    return transaction.commit();
}

Result<void> DraftDesk::discard(const Actor &actor, TicketId ticket, DraftKind kind)
{
    DESKHAND_TRY(requireAgent(actor));
    Store &store = m_helpDesk.store();
    DESKHAND_ASSIGN(Transaction transaction, store.begin());
    DESKHAND_TRY(store.drafts.discard(actor.agent, ticket, kind));
    return transaction.commit();
}

Result<QList<Draft>> DraftDesk::drafts(const Actor &actor)
{
    DESKHAND_TRY(requireAgent(actor));
    DESKHAND_ASSIGN(QList<Draft> drafts, m_helpDesk.store().drafts.ofAgent(actor.agent));
    std::ranges::stable_sort(drafts, std::ranges::greater(), &Draft::saved);
    return drafts;
}

} // namespace deskhand
