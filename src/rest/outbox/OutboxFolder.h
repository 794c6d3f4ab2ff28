// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Commands that the server has not answered yet, on disk: one file each, whole or not there, known by a checksum. They
/// outlive a crash, a restart, and the server being away.

#include "core/base/Result.h"
#include "core/command/Command.h"

#include <QList>
#include <QString>

namespace deskhand {

struct OutboxEntry {
    QString name;            ///< of its file; their order is the order of sending
    bool batch = false;      ///< sent as one request, whatever their number
    QList<Command> commands; ///< at least one
};

class OutboxFolder {
public:
    /// `folder` empty: nothing is kept on disk.
    explicit OutboxFolder(const QString &folder);

    /// What is there, in order. A damaged file is put aside (".damaged") and counted.
    [[nodiscard]] QList<OutboxEntry> load();
    [[nodiscard]] int damaged() const { return m_damaged; }
    /// On disk when it returns. Errors: StorageFull, ReadOnly.
    [[nodiscard]] Result<OutboxEntry> add(const QList<Command> &commands, bool batch);
    /// In the place of what has the same name.
    [[nodiscard]] Result<void> write(const OutboxEntry &entry);
    void remove(const OutboxEntry &entry);

private:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder + QLatin1Char('/') + name; }

    QString m_folder;
    qint64 m_last = 0; ///< the newest name's number
    int m_damaged = 0;
};

} // namespace deskhand
