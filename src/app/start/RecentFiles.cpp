// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/RecentFiles.h"

#include <QFileInfo>
#include <QSettings>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
const auto Key = u"start/recent"_s;
constexpr qsizetype Most = 5;
} // namespace

QStringList recentFiles()
{
    QStringList paths = QSettings().value(Key).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths.mid(0, Most);
}

QString lastFile()
{
    return QSettings().value(Key).toStringList().value(0);
}

void rememberFile(const QString &path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    QStringList paths = recentFiles();
    paths.removeAll(file);
    paths.prepend(file);
    QSettings().setValue(Key, paths.mid(0, Most));
}

} // namespace deskhand
