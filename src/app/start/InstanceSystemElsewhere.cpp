// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/InstanceSystem.h"

#include <QDir>
#include <QStandardPaths>

namespace deskhand {

QString meetingPlace()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (folder.isEmpty() ? QDir::tempPath() : folder) + QStringLiteral("/deskhand-");
}

QString socketName(const QString &path)
{
    return path;
}

void letComeToFront(qint64 /*process*/) { }

} // namespace deskhand
