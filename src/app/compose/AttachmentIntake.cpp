// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/AttachmentIntake.h"

#include "models/Formatting.h"
#include "repository/Repository.h"
#include "repository/WhenDone.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QMimeDatabase>
#include <QTemporaryFile>

namespace deskhand {

using namespace Qt::StringLiterals;

AttachmentIntake::AttachmentIntake(Repository &repository, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
{ }

void AttachmentIntake::takeFile(const QString &path, TicketId ticket, DraftKind kind, qint64 alreadyThere)
{
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable()) {
        Q_EMIT refused({ErrorKind::InvalidInput,
                        file.isDir() ? tr("%1 is a folder. Attach its files, or a ZIP of it.").arg(file.fileName())
                                     : tr("%1 cannot be read, so it was not attached.").arg(file.fileName()),
                        path, false});
        return;
    }
    const qint64 limit = kind == DraftKind::Note ? LargestNote : LargestReply;
    if (file.size() + alreadyThere + m_onTheirWay > limit) {
        Q_EMIT refused({ErrorKind::Refused,
                        kind == DraftKind::Note
                            ? tr("%1 (%2) was not attached: the attachments of a note may have %3 together.")
                                  .arg(file.fileName(), fileSize(file.size()), fileSize(limit))
                            : tr("%1 (%2) was not attached: a reply with more than %3 would be turned away by mail "
                                 "servers. Share it as a link instead.")
                                  .arg(file.fileName(), fileSize(file.size()), fileSize(limit)),
                        {},
                        false});
        return;
    }
    take(path, file.fileName(), QMimeDatabase().mimeTypeForFile(file).name(), ticket, kind, {});
}

void AttachmentIntake::takeImage(const QImage &image, const QString &name, TicketId ticket, DraftKind kind,
                                 qint64 alreadyThere)
{
    auto file = std::make_shared<QTemporaryFile>(QDir::temp().filePath(u"deskhand-XXXXXX.png"_s));
    if (!file->open() || !image.save(file.get(), "PNG")) {
        Q_EMIT refused({ErrorKind::ReadOnly,
                        tr("The picture could not be attached: the folder for temporary files cannot be written."),
                        file->errorString(), false});
        return;
    }
    const qint64 size = file->size();
    file->close(); // it stays on the disk as long as the object lives
    if (kind == DraftKind::Reply && size + alreadyThere + m_onTheirWay > LargestReply) {
        Q_EMIT refused({ErrorKind::Refused,
                        tr("The picture (%1) was not attached: with it the reply would be too large for mail servers.")
                            .arg(fileSize(size)),
                        {},
                        false});
        return;
    }
    take(file->fileName(), name, u"image/png"_s, ticket, kind, file);
}

void AttachmentIntake::take(const QString &path, const QString &name, const QString &type, TicketId ticket,
                            DraftKind kind, std::shared_ptr<QTemporaryFile> temporary)
{
    ++m_running;
    const qint64 size = QFileInfo(path).size();
    m_onTheirWay += size;
    Q_EMIT runningChanged();
    whenDone(m_repository.attachments().upload(path, name, type), this,
             [this, ticket, kind, size, temporary = std::move(temporary)](const Result<Attachment> &answer) {
                 --m_running;
                 m_onTheirWay -= size;
                 if (answer) {
                     Q_EMIT taken(ticket, kind, *answer);
                 } else {
                     Q_EMIT refused(answer.error());
                 }
                 Q_EMIT runningChanged();
             });
}

} // namespace deskhand
