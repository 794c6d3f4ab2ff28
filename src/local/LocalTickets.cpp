// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/LocalTickets.h"

#include "local/LocalReader.h"
#include "local/LocalWriter.h"

namespace deskhand {

LocalTickets::LocalTickets(LocalThreads threads)
    : m_threads(std::move(threads))
{ }

Pending<TicketQuery> LocalTickets::resolve(const QString &text, TicketSort defaultSort)
{
    return m_threads.reads.ask<TicketQuery>([reader = m_threads.reader, actor = m_threads.actor, text, defaultSort] {
        return reader->tickets().resolve(actor, text, defaultSort);
    });
}

Pending<TicketPage> LocalTickets::page(const TicketPageRequest &request)
{
    return m_threads.reads.ask<TicketPage>([reader = m_threads.reader, actor = m_threads.actor, request] {
        return reader->tickets().page(actor, request);
    });
}

Pending<QList<TicketRow>> LocalTickets::matching(const TicketQuery &query, const QList<TicketId> &ids)
{
    return m_threads.reads.ask<QList<TicketRow>>([reader = m_threads.reader, actor = m_threads.actor, query, ids] {
        return reader->tickets().matching(actor, query, ids);
    });
}

Pending<QList<qint64>> LocalTickets::counts(const QList<QString> &queries)
{
    return m_threads.reads.ask<QList<qint64>>([reader = m_threads.reader, actor = m_threads.actor, queries] {
        return reader->tickets().counts(actor, queries);
    });
}

Pending<TicketView> LocalTickets::ticket(TicketId id)
{
    return m_threads.reads.ask<TicketView>(
        [reader = m_threads.reader, actor = m_threads.actor, id] { return reader->tickets().ticket(actor, id); });
}

Pending<QList<TicketRow>> LocalTickets::rows(const QList<TicketId> &ids)
{
    return m_threads.reads.ask<QList<TicketRow>>(
        [reader = m_threads.reader, actor = m_threads.actor, ids] { return reader->tickets().rows(actor, ids); });
}

Pending<CommandOutcome> LocalTickets::execute(const Command &command, ExecutionMode mode)
{
    return m_threads.writes.ask<CommandOutcome>([writer = m_threads.writer, actor = m_threads.actor, command, mode] {
        return writer->execute(actor, command, mode);
    });
}

Pending<QList<Result<CommandOutcome>>> LocalTickets::executeOnAll(const QList<Command> &commands, ExecutionMode mode)
{
    return m_threads.writes.ask<QList<Result<CommandOutcome>>>(
        [writer = m_threads.writer, actor = m_threads.actor, commands, mode] {
            return writer->executeAll(actor, commands, mode);
        });
}

} // namespace deskhand
