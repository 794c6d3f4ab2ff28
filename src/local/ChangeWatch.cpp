// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/ChangeWatch.h"

#include "service/file/HelpDeskFile.h"

#include <QFile>

namespace deskhand {

ChangeWatch::ChangeWatch(HelpDeskFile &file, Duration pollInterval, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    m_timer.setParent(this);
    m_soon.setParent(this);
    m_watcher.setParent(this);
    m_timer.setInterval(pollInterval);
    // Writing touches the log many times; the look waits until that settles.
    m_soon.setInterval(Duration(10));
    m_soon.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ChangeWatch::poll);
    connect(&m_soon, &QTimer::timeout, this, &ChangeWatch::poll);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_soon, qOverload<>(&QTimer::start));
}

Result<void> ChangeWatch::start()
{
    DESKHAND_ASSIGN(m_dataVersion, m_file.dataVersion());
    DESKHAND_ASSIGN(m_last, m_file.lastChange());
    const QString log = m_file.logPath();
    if (QFile::exists(log)) {
        m_watcher.addPath(log); // where it cannot be watched, polling alone finds the changes
    }
    listen();
    m_timer.start();
    return {};
}

/// To the connection's socket, which is another one after it was lost.
void ChangeWatch::listen()
{
    const qintptr socket = m_file.notifier();
    if (socket < 0) {
        m_notifier.reset();
    } else if (!m_notifier || m_notifier->socket() != socket) {
        m_notifier = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &ChangeWatch::poll);
    }
}

void ChangeWatch::poll()
{
    const auto version = m_file.dataVersion();
    listen();
    if (!version) {
        settle(failure(version.error()));
    } else if (*version != m_dataVersion) {
        m_dataVersion = *version;
        publish();
    }
}

void ChangeWatch::publish()
{
    settle(tellChanges());
}

Result<void> ChangeWatch::tellChanges()
{
    while (true) {
        DESKHAND_ASSIGN(const ChangeSet set, m_file.changesSince(m_last));
        if (set.sequence == m_last && !set.everything) {
            return {};
        }
        m_last = set.sequence;
        Q_EMIT changed(set);
    }
}

void ChangeWatch::settle(const Result<void> &result)
{
    // Told once; the next look may be the same 300 ms later.
    if (!result && !m_troubled) {
        m_troubled = true;
        Q_EMIT troubled(result.error());
    } else if (result && m_troubled) {
        m_troubled = false;
        Q_EMIT recovered();
    }
}

} // namespace deskhand
