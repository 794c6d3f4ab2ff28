// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/parts/RestAttachments.h"

#include "rest/JsonAnswers.h"
#include "rest/http/NetworkErrors.h"

#include <QFileInfo>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// As RFC 6266 and RFC 8187 have it: any name, in ASCII.
QByteArray disposition(const QString &name)
{
    return "attachment; filename*=UTF-8''" + QUrl::toPercentEncoding(name);
}

} // namespace

RestAttachments::RestAttachments(RestCalls calls)
    : m_calls(std::move(calls))
{ }

Pending<Attachment> RestAttachments::upload(const QString &filePath, const QString &name, const QString &mediaType)
{
    if (!QFileInfo(filePath).isFile()) {
        return failed<Attachment>(uploadGoneError(filePath));
    }
    HttpRequest request = changingRequest("POST", api::path::attachments, QUuid::createUuid());
    request.kind = HttpKind::Transfer;
    request.upload = ByteSource::fromFile(filePath);
    request.contentType = mediaType.isEmpty() ? QByteArray(api::media::bytes) : mediaType.toLatin1();
    request.addHeader(api::header::contentDisposition, disposition(name));
    return m_calls.ask(callFor<Attachment>(request));
}

Pending<void> RestAttachments::download(AttachmentId id, const QString &filePath)
{
    HttpRequest request = getRequest(api::path::of(api::path::attachments, id.value));
    request.kind = HttpKind::Transfer;
    request.saveTo = filePath;
    return m_calls.ask(plainCall(request));
}

} // namespace deskhand
