// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/Console.h"

#include <QTextStream>

#include <sys/stat.h>
#include <unistd.h>

namespace deskhand {

void joinConsole() { }

bool sayOnConsole(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
    // A desktop starts programs with their errors going nowhere, or into the journal by a socket.
    struct stat errors = {};
    return isatty(STDERR_FILENO) == 1
           || (fstat(STDERR_FILENO, &errors) == 0 && (S_ISFIFO(errors.st_mode) || S_ISREG(errors.st_mode)));
}

} // namespace deskhand
