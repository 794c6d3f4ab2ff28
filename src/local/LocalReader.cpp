// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/LocalReader.h"

#include "service/file/Maintenance.h"
#include "service/reading/CsvExport.h"

#include "service/directory/RuleTrials.h"

namespace deskhand {

LocalReader::LocalReader(LocalOptions options)
    : m_options(std::move(options))
{ }

LocalReader::~LocalReader() = default;

Result<void> LocalReader::open()
{
    if (m_file) {
        return {};
    }
    DESKHAND_ASSIGN(m_file, HelpDeskFile::open(m_options.path, FileUse::Read, *m_options.clock, nullptr));
    return {};
}

Result<RuleTrial> LocalReader::tryRule(const Actor &actor, const RoutingRule &rule, int limit)
{
    return deskhand::tryRule(m_file->helpDesk(), m_file->reader(), actor, rule, limit);
}

Result<qint64> LocalReader::saveTable(const Actor &actor, const TicketQuery &query, const QString &path)
{
    DESKHAND_ASSIGN(const DirectoryPtr directory, m_file->reader().directory(actor));
    TicketExport tickets(m_file->helpDesk(), m_file->reader(), actor);
    return writeCsvFile(tickets, query, directory->settings.timeZone, path);
}

Result<void> LocalReader::backup(const QString &path) const
{
    return backupFile(m_options.path, path, Overwrite::Yes);
}

} // namespace deskhand
