// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/LocalDirectory.h"

#include "local/LocalReader.h"

namespace deskhand {

LocalDirectory::LocalDirectory(LocalThreads threads)
    : m_threads(std::move(threads))
{ }

Pending<DirectoryPtr> LocalDirectory::snapshot()
{
    return m_threads.reads.ask<DirectoryPtr>(
        [reader = m_threads.reader, actor = m_threads.actor] { return reader->tickets().directory(actor); });
}

Pending<QList<Requester>> LocalDirectory::findRequesters(const QString &text, int limit)
{
    return m_threads.reads.ask<QList<Requester>>([reader = m_threads.reader, actor = m_threads.actor, text, limit] {
        return reader->tickets().findRequesters(actor, text, limit);
    });
}

Pending<Requester> LocalDirectory::requester(RequesterId id)
{
    return m_threads.reads.ask<Requester>(
        [reader = m_threads.reader, actor = m_threads.actor, id] { return reader->tickets().requester(actor, id); });
}

Pending<QHash<AgentId, int>> LocalDirectory::openTicketLoad()
{
    return m_threads.reads.ask<QHash<AgentId, int>>(
        [reader = m_threads.reader, actor = m_threads.actor] { return reader->tickets().openTicketLoad(actor); });
}

} // namespace deskhand
