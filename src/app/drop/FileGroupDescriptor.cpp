// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drop/FileGroupDescriptor.h"

#include "core/text/FileName.h"

#include <QtEndian>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

// FILEDESCRIPTORW in shlobj_core.h.
constexpr qsizetype countSize = 4;
constexpr qsizetype fileSize = 592;
constexpr qsizetype attributesAt = 36;
constexpr qsizetype nameAt = 72;
constexpr qsizetype longestName = 260;
constexpr quint32 hasAttributes = 0x04;
constexpr quint32 isFolder = 0x10;
constexpr int mostFiles = 500;

} // namespace

QList<VirtualFile> readFileGroupDescriptor(QByteArrayView descriptor)
{
    QList<VirtualFile> files;
    if (descriptor.size() < countSize) {
        return files;
    }
    const auto count = qFromLittleEndian<quint32>(descriptor.data());
    for (int i = 0; i < mostFiles && quint32(i) < count && countSize + (i + 1) * fileSize <= descriptor.size(); ++i) {
        const char *file = descriptor.data() + countSize + i * fileSize;
        const bool folder = (qFromLittleEndian<quint32>(file) & hasAttributes) != 0
                            && (qFromLittleEndian<quint32>(file + attributesAt) & isFolder) != 0;
        if (folder) {
            continue;
        }
        QString name;
        for (qsizetype letter = 0; letter < longestName; ++letter) {
            const QChar unit(qFromLittleEndian<char16_t>(file + nameAt + 2 * letter));
            if (unit.isNull()) {
                break;
            }
            name.append(unit);
        }
        const QString clean = cleanFileName(name);
        files.append({clean.isEmpty() ? u"file-%1"_s.arg(i + 1) : clean, i});
    }
    return files;
}

} // namespace deskhand
