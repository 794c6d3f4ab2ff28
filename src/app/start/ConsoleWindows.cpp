// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/Console.h"

#include "app/desktop/WindowsApi.h"

#include <QTextStream>

#include <cstdio>
#include <cstdlib>

namespace deskhand {

namespace {

/// Redirected into a file or a pipe, it is not to be turned to the console.
bool isConnected(DWORD which)
{
    HANDLE handle = GetStdHandle(which);
    return handle != nullptr && handle != INVALID_HANDLE_VALUE && GetFileType(handle) != FILE_TYPE_UNKNOWN;
}

} // namespace

void joinConsole()
{
    const bool output = isConnected(STD_OUTPUT_HANDLE);
    const bool errors = isConnected(STD_ERROR_HANDLE);
    if ((output && errors) || AttachConsole(ATTACH_PARENT_PROCESS) == 0) {
        return;
    }
    if (!output) {
        static_cast<void>(std::freopen("CONOUT$", "w", stdout));
    }
    if (!errors) {
        static_cast<void>(std::freopen("CONOUT$", "w", stderr));
    }
    // The program writes UTF-8. The console is the parent's: it has its own code page back when we end.
    static const UINT Before = GetConsoleOutputCP();
    SetConsoleOutputCP(CP_UTF8);
    std::atexit([] { SetConsoleOutputCP(Before); });
}

bool sayOnConsole(const QString &text)
{
    const bool heard = GetConsoleWindow() != nullptr || isConnected(STD_ERROR_HANDLE);
    if (heard) {
        QTextStream(stderr) << text << Qt::endl;
    }
    return heard;
}

} // namespace deskhand
