// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/file/HelpDeskFile.h"

#include "service/file/ChangeSummary.h"
#include "store/Store.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace deskhand {

Result<std::unique_ptr<HelpDeskFile>> HelpDeskFile::open(const QString &path, FileUse use, const Clock &clock,
                                                         const HtmlSanitizer *sanitizer)
{
    OpenOptions options;
    options.mode = use == FileUse::Read ? OpenMode::ReadOnly : OpenMode::Existing;
    if (use == FileUse::Upgrade) {
        DESKHAND_ASSIGN(auto store, Store::open(path, options));
        return std::make_unique<HelpDeskFile>(std::move(store), clock, sanitizer);
    }
    DESKHAND_ASSIGN(auto database, Database::open(path, options));
    DESKHAND_TRY(SchemaUpgrader().requireCurrent(*database));
    return std::make_unique<HelpDeskFile>(std::make_unique<Store>(std::move(database)), clock, sanitizer);
}

Result<void> HelpDeskFile::create(const QString &path, const std::function<Result<void>(Store &)> &fill)
{
    Result<void> filled;
    {
        DESKHAND_ASSIGN(const auto store, Store::create(path));
        filled = fill(*store);
    }
    if (!filled) {
        // The file is ours: create() refuses one that was there before.
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            QFile::remove(path + suffix);
        }
    }
    return filled;
}

HelpDeskFile::HelpDeskFile(std::unique_ptr<Store> store, const Clock &clock, const HtmlSanitizer *sanitizer)
    : m_store(std::move(store))
    , m_helpDesk(*m_store, clock, sanitizer)
    , m_reader(m_helpDesk)
    , m_drafts(m_helpDesk)
    , m_attachments(m_helpDesk, m_reader)
{ }

HelpDeskFile::~HelpDeskFile() = default;

Result<Agent> HelpDeskFile::agent(const QString &username)
{
    DESKHAND_ASSIGN(const DirectoryPtr directory, m_helpDesk.directory());
    for (const Agent &agent : directory->agents) {
        if (agent.username.compare(username, Qt::CaseInsensitive) == 0) {
            return agent;
        }
    }
    return failure(
        ErrorKind::NotFound,
        QCoreApplication::translate("HelpDeskFile", "There is no agent \"%1\" in this help desk.").arg(username));
}

Result<qint64> HelpDeskFile::dataVersion()
{
    return m_store->database().dataVersion();
}

Result<qint64> HelpDeskFile::lastChange()
{
    return m_store->changes.last();
}

Result<ChangeSet> HelpDeskFile::changesSince(qint64 sequence)
{
    constexpr int portion = 5000;
    DESKHAND_ASSIGN(const StoredChanges stored, m_store->changes.since(sequence, portion));
    return summaryOf(stored);
}

QString HelpDeskFile::logPath() const
{
    return m_store->database().path() + u"-wal"_s;
}

} // namespace deskhand
