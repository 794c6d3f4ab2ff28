// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the program's icon in the task bar offers on Windows: a new ticket, the main queues, help desks opened before.
/// Each starts the program with one argument, which a running one takes over.

#include "core/values/DirectorySnapshot.h"

#include <QList>
#include <QStringList>

namespace deskhand {

struct JumpEntry {
    QString title;
    QString description;
    QString argument; ///< a link, or a file's path
    bool operator==(const JumpEntry &) const = default;
};

struct JumpList {
    QList<JumpEntry> tasks;
    QList<JumpEntry> queues;
    QList<JumpEntry> files;
    QString queuesTitle;
    QString filesTitle;
    bool operator==(const JumpList &) const = default;
};

/// Queues in the order of the help desk's own; `recent`: the help desk opened last comes first.
[[nodiscard]] JumpList jumpListOf(const DirectorySnapshot &directory, const QStringList &recent);
/// As one argument of a Windows command line, by the rules of CommandLineToArgvW.
[[nodiscard]] QString quotedArgument(const QString &argument);

} // namespace deskhand
