// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/file/HelpDeskFile.h"

#include "service/file/ChangeSummary.h"
#include "store/Store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

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
    if (Database::isServerPath(path)) {
        return Store::create(path, fill).map([](const auto &) {});
    }
    if (QFileInfo::exists(path)) {
        return Store::create(path).map([](const auto &) {}); // refuses it
    }
    // Made under another name: whoever is killed half way leaves no half of a help desk under the right one.
    const QString making = path + u".new-%1"_s.arg(QCoreApplication::applicationPid());
    Result<void> made = [&]() -> Result<void> { return Store::create(making, fill).map([](const auto &) {}); }();
    if (made && !QFile::rename(making, path)) {
        made = QFileInfo::exists(path)
                   ? Store::create(path).map([](const auto &) {}) // somebody else's meanwhile
                   : failure(ErrorKind::Unavailable,
                             QCoreApplication::translate("HelpDeskFile", "\"%1\" cannot be written. Nothing was made.")
                                 .arg(QDir::toNativeSeparators(path)));
    }
    if (!made) {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            QFile::remove(making + suffix);
        }
        made.error().text.replace(QDir::toNativeSeparators(making), QDir::toNativeSeparators(path));
    }
    return made;
}

HelpDeskFile::HelpDeskFile(std::unique_ptr<Store> store, const Clock &clock, const HtmlSanitizer *sanitizer)
    : m_store(std::move(store))
    , m_helpDesk(*m_store, clock, sanitizer)
    , m_reader(m_helpDesk)
    , m_reports(m_helpDesk)
    , m_drafts(m_helpDesk)
    , m_attachments(m_helpDesk, m_reader)
    , m_notifications(m_helpDesk)
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

Result<ChangeSet> HelpDeskFile::changesSince(qint64 sequence, int most)
{
    DESKHAND_ASSIGN(const StoredChanges stored, m_store->changes.since(sequence, most));
    return summaryOf(stored);
}

QString HelpDeskFile::logPath() const
{
    const Database &database = m_store->database();
    return Database::isServerPath(database.path()) ? QString() : database.path() + u"-wal"_s;
}

qintptr HelpDeskFile::notifier()
{
    return m_store->database().notifier();
}

} // namespace deskhand
