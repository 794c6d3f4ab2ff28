// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Notices commits to a help desk, our own and those of other programs, and tells them as change sets.

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/values/ChangeSet.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace deskhand {

class HelpDeskFile;

/// Belongs to the thread of its file.
class ChangeWatch : public QObject {
    Q_OBJECT
public:
    /// The file must outlive it.
    ChangeWatch(HelpDeskFile &file, Duration pollInterval, QObject *parent);

    /// From what is there now on.
    [[nodiscard]] Result<void> start();
    /// After a commit of our own.
    void committed() { publish(); }

Q_SIGNALS:
    void changed(const deskhand::ChangeSet &changes);
    void troubled(const deskhand::Error &error);
    void recovered();

private:
    void poll();
    void listen();
    void publish();
    [[nodiscard]] Result<void> tellChanges();
    void settle(const Result<void> &result);

    HelpDeskFile &m_file;
    QTimer m_timer;
    QTimer m_soon;
    QFileSystemWatcher m_watcher;
    std::unique_ptr<QSocketNotifier> m_notifier;
    qint64 m_dataVersion = 0;
    qint64 m_last = 0;
    bool m_troubled = false;
};

} // namespace deskhand
