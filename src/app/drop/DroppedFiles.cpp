// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drop/DroppedFiles.h"

#include "app/drop/FileGroupDescriptor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

QStringList onDisk(const QMimeData &mime, DroppedFiles::Folders folders)
{
    QStringList paths;
    for (const QUrl &url : mime.urls()) {
        const QString path = url.toLocalFile();
        const QFileInfo info(path);
        if (!path.isEmpty() && (info.isFile() || (folders == DroppedFiles::Folders::Taken && info.isDir()))) {
            paths.append(path);
        }
    }
    return paths;
}

} // namespace

QString DroppedFiles::descriptorFormat()
{
    return u"application/x-qt-windows-mime;value=\"FileGroupDescriptorW\""_s;
}

QString DroppedFiles::contentFormat(int index)
{
    return u"application/x-qt-windows-mime;value=\"FileContents\";index=%1"_s.arg(index);
}

bool DroppedFiles::offered(const QMimeData &mime, Folders folders)
{
    return mime.hasFormat(descriptorFormat()) || !onDisk(mime, folders).isEmpty();
}

QStringList DroppedFiles::take(const QMimeData &mime, Folders folders)
{
    const QStringList paths = onDisk(mime, folders);
    return paths.isEmpty() ? takeVirtual(mime) : paths;
}

QStringList DroppedFiles::takeVirtual(const QMimeData &mime)
{
    QStringList paths;
    for (const VirtualFile &file : readFileGroupDescriptor(mime.data(descriptorFormat()))) {
        const QByteArray content = mime.data(contentFormat(file.index));
        if (content.isEmpty()) {
            continue;
        }
        if (!m_copies) {
            m_copies = std::make_unique<QTemporaryDir>(QDir::temp().filePath(u"deskhand-drop-XXXXXX"_s));
        }
        // Each in a folder of its own: Outlook calls every reply by its subject.
        const QString folder = m_copies->filePath(QString::number(++m_drops));
        QFile copy(folder + u'/' + file.name);
        if (QDir().mkpath(folder) && copy.open(QIODevice::WriteOnly) && copy.write(content) == content.size()
            && copy.flush()) {
            paths.append(copy.fileName());
        }
    }
    return paths;
}

} // namespace deskhand
