// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/LocalDrafts.h"

#include "local/LocalWriter.h"

namespace deskhand {

LocalDrafts::LocalDrafts(LocalThreads threads)
    : m_threads(std::move(threads))
{ }

Pending<void> LocalDrafts::save(const Draft &draft)
{
    return m_threads.writes.ask<void>(
        [writer = m_threads.writer, actor = m_threads.actor, draft] { return writer->drafts().save(actor, draft); });
}

Pending<void> LocalDrafts::discard(TicketId ticket, DraftKind kind)
{
    return m_threads.writes.ask<void>([writer = m_threads.writer, actor = m_threads.actor, ticket, kind] {
        return writer->drafts().discard(actor, ticket, kind);
    });
}

Pending<QList<Draft>> LocalDrafts::drafts()
{
    // On the writer's thread, so that what was saved a moment ago is there.
    return m_threads.writes.ask<QList<Draft>>(
        [writer = m_threads.writer, actor = m_threads.actor] { return writer->drafts().drafts(actor); });
}

} // namespace deskhand
