// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Backend.h"
#include "server/api/Routes.h"
#include "server/routing/ApiCall.h"
#include "server/routing/FileHeaders.h"
#include "store/Store.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

Result<HttpAnswer> upload(ApiCall &call)
{
    const HttpHead &head = call.exchange().head;
    const ByteSource content = call.exchange().bodyFile.value_or(ByteSource::fromBytes({}));
    const QString name = nameOfDisposition(head.header(api::header::contentDisposition));
    const QString type = QString::fromLatin1(head.header(api::header::contentType));
    DESKHAND_ASSIGN(const Attachment taken, call.file().attachments().take(content, name, type.left(200)));
    HttpAnswer answer = jsonAnswer(toJson(taken), 201);
    answer.setHeader(api::header::location, api::path::of(api::path::attachments, taken.id.value).toLatin1());
    return answer;
}

/// By way of a temporary file, so that a slow reader holds up no connection to the database.
Result<HttpAnswer> download(ApiCall &call)
{
    DESKHAND_ASSIGN(const qint64 id, call.id());
    DESKHAND_TRY(call.file().reader().requireVisible(call.actor(), AttachmentId{id}));
    DESKHAND_ASSIGN(const Attachment attachment, call.file().helpDesk().store().attachments.find(AttachmentId{id}));
    const HttpHead &head = call.exchange().head;
    const QByteArray tag = '"' + attachment.sha256.toHex() + '"';
    HttpAnswer answer;
    answer.setHeader(api::header::eTag, tag);
    answer.setHeader("Accept-Ranges", "bytes");
    if (matchesTag(head.header(api::header::ifNoneMatch), tag)) {
        answer.status = 304;
        return answer;
    }
    const QByteArray condition = head.header(api::header::ifRange);
    std::optional<ByteRange> range;
    if (condition.isEmpty() || condition == tag) {
        range = rangeOf(head.header(api::header::range), attachment.size);
    }
    if (range && range->size == 0) {
        answer = problemAnswer(416, api::problem::range,
                               QCoreApplication::translate("Server", "The file has no such part."));
        answer.setHeader("Content-Range", "bytes */" + QByteArray::number(attachment.size));
        return answer;
    }
    QTemporaryDir folder;
    folder.setAutoRemove(false);
    const QString path = folder.filePath(u"content"_s);
    const auto saved = call.file().attachments().save(call.actor(), attachment.id, path);
    // Out of its folder, which is not needed any more.
    const QString moved = folder.path() + u".content"_s;
    const bool renamed = saved && QFile::rename(path, moved);
    folder.remove();
    if (!saved) {
        return failure(saved.error());
    }
    if (!renamed) {
        return failure(ErrorKind::Unavailable,
                       QCoreApplication::translate("Server", "The file cannot be read now. Try again."), {}, true);
    }
    answer.file = ByteSource::fromTemporaryFile(moved);
    answer.fileLength = attachment.size;
    if (range) {
        answer.status = 206;
        answer.fileOffset = range->first;
        answer.fileLength = range->size;
        answer.setHeader("Content-Range", "bytes " + QByteArray::number(range->first) + '-'
                                              + QByteArray::number(range->first + range->size - 1) + '/'
                                              + QByteArray::number(attachment.size));
    }
    // Whatever it says it is, nobody's browser shows it.
    answer.setHeader(api::header::contentType,
                     attachment.mediaType.isEmpty() ? QByteArray(api::media::bytes) : attachment.mediaType.toLatin1());
    answer.setHeader(api::header::contentDisposition, dispositionOf(attachment.name));
    answer.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    return answer;
}

} // namespace

void addAttachmentRoutes(QList<Route> &routes)
{
    routes.append({"POST",
                   api::path::attachments,
                   u"uploadAttachment"_s,
                   TokenScope::Write,
                   Lane::Write,
                   BodyKind::Bytes,
                   {},
                   answering(upload),
                   {}});
    routes.append({"GET",
                   api::path::attachments + u"/{id}"_s,
                   u"downloadAttachment"_s,
                   TokenScope::Read,
                   Lane::LongRead,
                   BodyKind::None,
                   {},
                   answering(download),
                   {}});
}

} // namespace deskhand
