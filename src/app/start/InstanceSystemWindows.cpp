// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/InstanceSystem.h"

#include "app/desktop/WindowsApi.h"

#include <QCryptographicHash>
#include <QDir>

namespace deskhand {

QString meetingPlace()
{
    DWORD session = 0;
    ProcessIdToSessionId(GetCurrentProcessId(), &session);
    return QDir::tempPath() + QStringLiteral("/deskhand-%1-").arg(session);
}

QString socketName(const QString &path)
{
    // Pipes lie in no folder, and all users of the machine share their names; the path is of the user's own.
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QStringLiteral("deskhand-") + QLatin1StringView(hash);
}

void letComeToFront(qint64 process)
{
    AllowSetForegroundWindow(static_cast<DWORD>(process));
}

} // namespace deskhand
