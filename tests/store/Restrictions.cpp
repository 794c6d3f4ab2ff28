// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/Restrictions.h"

#include <QFile>
#include <QTemporaryFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

namespace deskhand::test {

Unprivileged::Unprivileged()
{
#ifdef Q_OS_UNIX
    m_root = ::geteuid() == 0;
    m_works = !m_root || ::seteuid(65534) == 0;
#else
    // Wine, when root runs it, lets read-only files be written.
    QTemporaryFile probe;
    m_works = probe.open() && probe.setPermissions(QFile::ReadOwner | QFile::ReadUser)
              && !QFile(probe.fileName()).open(QIODevice::ReadWrite);
    probe.setPermissions(QFile::ReadOwner | QFile::ReadUser | QFile::WriteOwner | QFile::WriteUser);
#endif
}

Unprivileged::~Unprivileged()
{
#ifdef Q_OS_UNIX
    if (m_root && ::seteuid(0) != 0) {
        qFatal("cannot become root again");
    }
#endif
}

SmallDisk::SmallDisk(const QString &folder)
    : m_folder(QFile::encodeName(folder))
{
#ifdef Q_OS_LINUX
    m_works =
        !m_folder.isEmpty() && ::geteuid() == 0 && ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=3m") == 0;
#endif
}

SmallDisk::~SmallDisk()
{
#ifdef Q_OS_LINUX
    if (m_works) {
        ::umount2(m_folder.constData(), MNT_DETACH);
    }
#endif
}

} // namespace deskhand::test
