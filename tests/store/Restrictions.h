// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What takes something from a test's process or its folder, where the system lets it.

#include <QByteArray>
#include <QString>

namespace deskhand::test {

/// Permissions mean nothing to root; while one of these lives, the process is somebody else.
class Unprivileged {
public:
    Unprivileged();
    ~Unprivileged();
    Q_DISABLE_COPY_MOVE(Unprivileged)
    /// False where this user may neither be restricted nor become another one.
    [[nodiscard]] bool works() const { return m_works; }

private:
    bool m_root = false;
    bool m_works = true;
};

/// While one of these lives, the folder is a disk of 3 MB.
class SmallDisk {
public:
    /// An empty folder: no disk.
    explicit SmallDisk(const QString &folder);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)
    /// False where the system has no such disks, or this user may not make them.
    [[nodiscard]] bool works() const { return m_works; }

private:
    QByteArray m_folder;
    bool m_works = false;
};

} // namespace deskhand::test
