// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/maintenance/Backup.h"

#include "core/base/FileSync.h"
#include "store/schema/SchemaUpgrader.h"
#include "store/sql/Database.h"
#include "store/sql/Transaction.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct StorageText {
    Q_DECLARE_TR_FUNCTIONS(StorageText)
};

tl::unexpected<Error> exists(const QString &path)
{
    return failure(ErrorKind::Conflict,
                   StorageText::tr(
                       "The file \"%1\" exists already. It was not changed. Choose another name, or say that it may be "
                       "replaced.")
                       .arg(QDir::toNativeSeparators(path)));
}

/// A file of ours that goes away unless it was put in its place.
class TemporaryCopy {
public:
    explicit TemporaryCopy(const QString &target)
        : m_path(target + u".part-%1"_s.arg(QDateTime::currentMSecsSinceEpoch(), 0, 16))
    { }
    ~TemporaryCopy()
    {
        if (!m_placed) {
            QFile::remove(m_path);
            QFile::remove(m_path + u"-journal"_s);
        }
    }
    Q_DISABLE_COPY_MOVE(TemporaryCopy)

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Makes the bytes durable and gives the file its name, replacing another one in one step.
    [[nodiscard]] Result<void> place(const QString &target)
    {
        QFile file(m_path);
        bool good = file.open(QIODevice::ReadWrite) && syncToDisk(file);
        file.close();
        if (good) {
            std::error_code error;
            std::filesystem::rename(QFileInfo(m_path).filesystemFilePath(), QFileInfo(target).filesystemFilePath(),
                                    error);
            good = !error;
        }
#ifdef Q_OS_UNIX
        if (good) {
            const int folder =
                ::open(QFile::encodeName(QFileInfo(target).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
            if (folder >= 0) {
                ::fsync(folder);
                ::close(folder);
            }
        }
#endif
        if (!good) {
            return failure(
                ErrorKind::Unavailable,
                StorageText::tr("The file \"%1\" could not be written. What was there before is unchanged. Check the "
                                "folder and its permissions.")
                    .arg(QDir::toNativeSeparators(target)));
        }
        m_placed = true;
        return {};
    }

private:
    QString m_path;
    bool m_placed = false;
};

/// Errors: Corrupt where the file does not check out; WrongSchema where it is no help desk.
Result<void> verify(const QString &path)
{
    DESKHAND_ASSIGN(auto copy, Database::open(path, {OpenMode::ReadOnly}));
    DESKHAND_ASSIGN(const int version, SchemaUpgrader().version(*copy));
    if (version == 0) {
        return failure(ErrorKind::WrongSchema,
                       StorageText::tr("\"%1\" is empty, it is not a help desk. Nothing was changed.")
                           .arg(QDir::toNativeSeparators(path)));
    }
    DESKHAND_ASSIGN(auto check, copy->prepare(u"PRAGMA integrity_check(1)"_s));
    DESKHAND_ASSIGN(const bool row, check.next());
    if (!row || check.text(0) != u"ok"_s) {
        return failure(
            ErrorKind::Corrupt,
            StorageText::tr("\"%1\" is damaged and was not used. Nothing was changed. Choose another backup.")
                .arg(QDir::toNativeSeparators(path)),
            row ? check.text(0) : QString());
    }
    return {};
}

/// Copies the consistent state that this connection sees, without its free pages.
Result<void> copyInto(Database &database, const QString &path)
{
    return database.run(u"VACUUM INTO ?"_s, path);
}

bool isSameFile(const QString &one, const QString &other)
{
    return QFileInfo::exists(other) && QFileInfo(one).canonicalFilePath() == QFileInfo(other).canonicalFilePath();
}

/// Puts what waits in its write-ahead log into the file, which is about to lose its name: another file of that name
/// must not meet this log. A help desk that somebody has open is Busy; what cannot be read (any more) is left as it is.
Result<void> closeLog(const QString &path)
{
    OpenOptions options;
    options.busyTimeout = Duration(0);
    if (auto present = Database::open(path, options); present) {
        // Leaving WAL needs the file for oneself alone, and puts everything into the one file.
        DESKHAND_TRY((*present)->execute(u"PRAGMA journal_mode = DELETE"_s));
    } else if (present.error().kind == ErrorKind::Busy) {
        return failure(std::move(present).error());
    }
    return {};
}

/// Gives the file another name, with what waits in its write-ahead log.
Result<QString> setAside(const QString &path)
{
    const QString kept = path + u".replaced-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    DESKHAND_TRY(closeLog(path));
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, QString()}) {
        if (QFileInfo::exists(path + suffix) && !QFile::rename(path + suffix, kept + suffix)) {
            return failure(
                ErrorKind::Unavailable,
                StorageText::tr("The file \"%1\" could not be set aside, so the backup was not restored. Nothing was "
                                "changed. Check the permissions of its folder.")
                    .arg(QDir::toNativeSeparators(path + suffix)));
        }
    }
    return kept;
}

} // namespace

Result<void> backupDatabase(Database &database, const QString &filePath, Overwrite overwrite)
{
    if (overwrite == Overwrite::No && QFileInfo::exists(filePath)) {
        return exists(filePath);
    }
    if (isSameFile(database.path(), filePath)) {
        return failure(ErrorKind::InvalidInput,
                       StorageText::tr("A help desk cannot be backed up onto itself. Nothing was changed. Choose "
                                       "another file."));
    }
    TemporaryCopy copy(filePath);
    DESKHAND_TRY(copyInto(database, copy.path()));
    DESKHAND_TRY(verify(copy.path()));
    if (QFileInfo::exists(filePath)) {
        if (overwrite == Overwrite::No) {
            return exists(filePath);
        }
        DESKHAND_TRY(closeLog(filePath));
    }
    return copy.place(filePath);
}

Result<QString> restoreDatabase(const QString &backupPath, const QString &filePath, Overwrite overwrite)
{
    if (isSameFile(backupPath, filePath)) {
        return failure(
            ErrorKind::InvalidInput,
            StorageText::tr("A backup cannot be restored onto itself. Nothing was changed. Choose another file."));
    }
    const bool replaces = QFileInfo::exists(filePath);
    if (replaces && overwrite == Overwrite::No) {
        return exists(filePath);
    }
    DESKHAND_TRY(verify(backupPath));
    TemporaryCopy copy(filePath);
    {
        DESKHAND_ASSIGN(auto backup, Database::open(backupPath, {OpenMode::ReadOnly}));
        const SchemaUpgrader upgrader;
        DESKHAND_ASSIGN(const int version, upgrader.version(*backup));
        if (version > upgrader.latest()) {
            return failure(upgrader.requireCurrent(*backup).error());
        }
        DESKHAND_TRY(copyInto(*backup, copy.path()));
    }
    DESKHAND_TRY(verify(copy.path()));
    QString kept;
    if (replaces) {
        DESKHAND_ASSIGN(kept, setAside(filePath));
    }
    if (const Result<void> placed = copy.place(filePath); !placed) {
        if (replaces) {
            QFile::rename(kept, filePath); // it was closed for good: there is no log beside it
        }
        return failure(placed.error());
    }
    return kept;
}

} // namespace deskhand
