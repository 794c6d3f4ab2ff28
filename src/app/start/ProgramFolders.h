// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Where the program keeps what is not in a help desk's file; nobody else asks the system for it. Installed, that is
/// where the system wants it. Portable (a file named "portable" lies beside the program) it is the folder "data" beside
/// the program, and nothing is left anywhere else.

#include "core/base/Result.h"

#include <QString>

namespace deskhand {

struct ProgramFolders {
    bool portable = false;
    QString data;      ///< of this machine: the sample
    QString personal;  ///< goes with the person to other machines, as the settings do: words taught
    QString cache;     ///< may be emptied at any time
    QString documents; ///< offered for new help desks
};

/// Of a program that lies in the folder `program`.
[[nodiscard]] ProgramFolders foldersOf(const QString &program);
/// Of this one; names of organization and application are set before.
[[nodiscard]] ProgramFolders programFolders();
/// Has settings kept there: before the first QSettings.
void keepSettingsIn(const ProgramFolders &folders);
/// Makes the folder for data. Errors: ReadOnly where nothing can be written to it.
[[nodiscard]] Result<void> checkWritable(const ProgramFolders &folders);

} // namespace deskhand
