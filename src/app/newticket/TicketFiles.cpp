// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/newticket/TicketFiles.h"

#include "repository/Repository.h"
#include "repository/WhenDone.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace deskhand {

using namespace Qt::StringLiterals;

TicketFiles::TicketFiles(Repository &repository, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
{ }

bool TicketFiles::isMail(const QString &path)
{
    return path.endsWith(u".eml"_s, Qt::CaseInsensitive) || path.endsWith(u".msg"_s, Qt::CaseInsensitive)
           || QMimeDatabase().mimeTypeForFile(path).inherits(u"message/rfc822"_s);
}

void TicketFiles::take(const QStringList &paths, bool fill)
{
    for (const QString &path : paths) {
        if (!fill || !isMail(path)) {
            attach(path);
            continue;
        }
        fill = false;
        whenDone(m_repository.imports().readMail(path), this, [this, path](const Result<MailContent> &mail) {
            if (mail) {
                Q_EMIT mailRead(*mail);
            } else if (mail.error().kind == ErrorKind::InvalidInput) {
                attach(path); // only its name says that it is a mail
            } else {
                Q_EMIT failed(mail.error());
            }
        });
    }
}

void TicketFiles::attach(const QString &path)
{
    const QFileInfo file(path);
    const QString type = QMimeDatabase().mimeTypeForFile(file).name();
    whenDone(m_repository.attachments().upload(path, file.fileName(), type), this,
             [this](const Result<Attachment> &answer) {
                 if (answer) {
                     Q_EMIT attached(*answer);
                 } else {
                     Q_EMIT failed(answer.error());
                 }
             });
}

} // namespace deskhand
