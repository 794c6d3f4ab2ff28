// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/WebMark.h"

#include "app/desktop/WindowsApi.h"

#include <QDir>
#include <QFileInfo>

namespace deskhand {

using namespace Qt::StringLiterals;

WebMark markFromWeb(const QString &path)
{
    // The stream of a file that is not there would make it.
    if (!QFileInfo(path).isFile()) {
        return WebMark::NotPossible;
    }
    const QString stream = QDir::toNativeSeparators(path) + u':' + webMarkStream();
    const HANDLE file =
        CreateFileW(wide(stream), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        return WebMark::NotPossible;
    }
    const QByteArray content = webMarkContent();
    DWORD written = 0;
    const bool whole = WriteFile(file, content.constData(), static_cast<DWORD>(content.size()), &written, nullptr) != 0
                       && written == static_cast<DWORD>(content.size());
    CloseHandle(file);
    return whole ? WebMark::Set : WebMark::NotPossible;
}

} // namespace deskhand
