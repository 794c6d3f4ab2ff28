// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/LocalDirectory.h"

#include "local/LocalReader.h"
#include "local/LocalWriter.h"

namespace deskhand {

LocalDirectory::LocalDirectory(LocalThreads threads)
    : m_threads(std::move(threads))
{ }

Pending<DirectoryPtr> LocalDirectory::snapshot()
{
    return m_threads.reads.ask<DirectoryPtr>(
        [reader = m_threads.reader, actor = m_threads.actor] { return reader->tickets().directory(actor); });
}

Pending<Found<Requester>> LocalDirectory::findRequesters(const QString &text, int limit)
{
    return m_threads.reads.ask<Found<Requester>>([reader = m_threads.reader, actor = m_threads.actor, text, limit] {
        return reader->tickets().findRequesters(actor, text, limit);
    });
}

Pending<Requester> LocalDirectory::requester(RequesterId id)
{
    return m_threads.reads.ask<Requester>(
        [reader = m_threads.reader, actor = m_threads.actor, id] { return reader->tickets().requester(actor, id); });
}

Pending<Found<Organization>> LocalDirectory::findOrganizations(const QString &text, int limit)
{
    return m_threads.reads.ask<Found<Organization>>([reader = m_threads.reader, actor = m_threads.actor, text, limit] {
        return reader->tickets().findOrganizations(actor, text, limit);
    });
}

Pending<Organization> LocalDirectory::organization(OrganizationId id)
{
    return m_threads.reads.ask<Organization>(
        [reader = m_threads.reader, actor = m_threads.actor, id] { return reader->tickets().organization(actor, id); });
}

Pending<QHash<AgentId, int>> LocalDirectory::openTicketLoad()
{
    return m_threads.reads.ask<QHash<AgentId, int>>(
        [reader = m_threads.reader, actor = m_threads.actor] { return reader->tickets().openTicketLoad(actor); });
}

Pending<qint64> LocalDirectory::save(const DirectoryRecord &record)
{
    return m_threads.writes.ask<qint64>(
        [writer = m_threads.writer, actor = m_threads.actor, record] { return writer->save(actor, record); });
}

template <typename Id>
Pending<void> LocalDirectory::removeOne(Id id)
{
    return m_threads.writes.ask<void>(
        [writer = m_threads.writer, actor = m_threads.actor, id] { return writer->remove(actor, id); });
}

Pending<void> LocalDirectory::remove(QueueId id)
{
    return removeOne(id);
}

Pending<void> LocalDirectory::remove(RequesterId id)
{
    return removeOne(id);
}

Pending<void> LocalDirectory::remove(OrganizationId id)
{
    return removeOne(id);
}

Pending<RuleTrial> LocalDirectory::tryRule(const RoutingRule &rule, int limit)
{
    return m_threads.longReads.ask<RuleTrial>(
        [reader = m_threads.longReader, actor = m_threads.actor, rule, limit]() -> Result<RuleTrial> {
            DESKHAND_TRY(reader->open());
            return reader->tryRule(actor, rule, limit);
        });
}

} // namespace deskhand
