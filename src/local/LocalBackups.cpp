// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/LocalBackups.h"

#include "local/OwnThread.h"
#include "service/file/HelpDeskFile.h"
#include "service/file/Maintenance.h"

#include <QDateTime>
#include <QFileInfo>

#include <utility>

namespace deskhand {

namespace {

Result<BackupSummary> summaryOf(const QString &path, const Clock &clock)
{
    DESKHAND_ASSIGN(const UpgradeReport schema, migrationOfFile(path));
    const QFileInfo file(path);
    BackupSummary summary;
    summary.path = path;
    summary.written = fromDateTime(file.lastModified());
    summary.bytes = file.size();
    summary.older = schema.from < schema.to;
    if (summary.older) {
        return summary;
    }
    DESKHAND_ASSIGN(const StoreStats stats, statsOfFile(path));
    for (auto it = stats.tickets.cbegin(); it != stats.tickets.cend(); ++it) {
        summary.tickets += it.value();
    }
    summary.openTickets = stats.tickets.value(TicketState::Open);
    summary.requesters = stats.requesters;
    summary.lastTicket = stats.lastTicket;
    DESKHAND_ASSIGN(const auto opened, HelpDeskFile::open(path, FileUse::Read, clock, nullptr));
    DESKHAND_ASSIGN(const DirectoryPtr directory, opened->helpDesk().directory());
    summary.companyName = directory->settings.companyName;
    return summary;
}

} // namespace

Pending<BackupSummary> examineBackup(const QString &path, std::shared_ptr<const Clock> clock)
{
    return onOwnThread<BackupSummary>([path, clock = std::move(clock)] { return summaryOf(path, *clock); });
}

Pending<QString> restoreHelpDesk(const QString &backupPath, const QString &path)
{
    return onOwnThread<QString>([backupPath, path] { return restoreDatabase(backupPath, path, Overwrite::Yes); });
}

} // namespace deskhand
