// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/ProgramFolders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct FolderText {
    Q_DECLARE_TR_FUNCTIONS(FolderText)
};

} // namespace

ProgramFolders foldersOf(const QString &program)
{
    const QDir beside(program);
    if (beside.exists(u"portable"_s)) {
        const QString data = beside.absoluteFilePath(u"data"_s);
        return {true, data, data, data + u"/cache"_s, data};
    }
    const auto standard = [](QStandardPaths::StandardLocation location) {
        return QStandardPaths::writableLocation(location);
    };
    return {false, standard(QStandardPaths::AppLocalDataLocation), standard(QStandardPaths::AppDataLocation),
            standard(QStandardPaths::CacheLocation), standard(QStandardPaths::DocumentsLocation)};
}

ProgramFolders programFolders()
{
    return foldersOf(QCoreApplication::applicationDirPath());
}

void keepSettingsIn(const ProgramFolders &folders)
{
    if (folders.portable) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folders.data);
    }
}

Result<void> checkWritable(const ProgramFolders &folders)
{
    // A folder may look as if it could be written and not be: network drives, lists of rights.
    QTemporaryFile probe(folders.data + u"/probe"_s);
    if (QDir().mkpath(folders.data) && probe.open()) {
        return {};
    }
    const QString folder = QDir::toNativeSeparators(folders.data);
    return failure(ErrorKind::ReadOnly,
                   folders.portable
                       ? FolderText::tr("Deskhand keeps its settings and data in the folder %1, because a file named "
                                        "\"portable\" lies beside the program; and nothing can be written there. "
                                        "Nothing was changed. Move the program to a place that can be written, or "
                                        "delete that file.")
                             .arg(folder)
                       : FolderText::tr("Deskhand keeps its data in the folder %1, and nothing can be written there. "
                                        "Nothing was changed. Make room on the disk or have the folder made writable, "
                                        "then start again.")
                             .arg(folder),
                   probe.errorString());
}

} // namespace deskhand
