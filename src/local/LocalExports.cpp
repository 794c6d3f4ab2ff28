// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/LocalExports.h"

#include "local/LocalReader.h"

namespace deskhand {

LocalExports::LocalExports(LocalThreads threads)
    : m_threads(std::move(threads))
{ }

Pending<qint64> LocalExports::saveTable(const TicketQuery &query, const QString &filePath)
{
    return m_threads.longReads.ask<qint64>(
        [reader = m_threads.longReader, actor = m_threads.actor, query, filePath]() -> Result<qint64> {
            DESKHAND_TRY(reader->open());
            return reader->saveTable(actor, query, filePath);
        });
}

Pending<void> LocalExports::backup(const QString &filePath)
{
    return m_threads.longReads.ask<void>(
        [reader = m_threads.longReader, filePath]() -> Result<void> { return reader->backup(filePath); });
}

} // namespace deskhand
