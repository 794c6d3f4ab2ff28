// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/InstanceSystem.h"

#include "app/desktop/WindowsApi.h"

#include <QCryptographicHash>
#include <QDir>

namespace deskhand {

QString meetingFolder()
{
    return QDir::tempPath();
}

QString socketName(const QString &path)
{
    // Pipes lie in no folder, and all users of the machine share their names. The path is of the user's own; one who is
    // at the machine and at a remote desktop too has a program in each.
    DWORD session = 0;
    ProcessIdToSessionId(GetCurrentProcessId(), &session);
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QStringLiteral("deskhand-%1-%2").arg(session).arg(QLatin1StringView(hash));
}

void letComeToFront(qint64 process)
{
    AllowSetForegroundWindow(static_cast<DWORD>(process));
}

} // namespace deskhand
