// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/ComposeDraft.h"

#include "core/values/Directory.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace deskhand {

using namespace Qt::StringLiterals;

qint64 ComposeDraft::attachedBytes() const
{
    return std::accumulate(attachments.cbegin(), attachments.cend(), qint64(0),
                           [](qint64 sum, const Attachment &attachment) { return sum + attachment.size; });
}

bool ComposeDraft::attachOf(const CannedResponse &response)
{
    const qsizetype before = attachments.size();
    for (const AttachmentId id : response.attachments) {
        const bool there = std::any_of(attachments.cbegin(), attachments.cend(),
                                       [id](const Attachment &attachment) { return attachment.id == id; });
        if (!there) {
            Attachment attachment;
            attachment.id = id;
            attachment.name = QCoreApplication::translate("ComposeDraft", "Attachment of \"%1\"").arg(response.title);
            attachments.append(attachment);
        }
    }
    return attachments.size() > before;
}

QByteArray ComposeDraft::toBytes() const
{
    if (isEmpty()) {
        return {};
    }
    QJsonArray list;
    for (const Attachment &attachment : attachments) {
        list.append(QJsonObject{{u"id"_s, attachment.id.value},
                                {u"name"_s, attachment.name},
                                {u"type"_s, attachment.mediaType},
                                {u"size"_s, attachment.size}});
    }
    return QJsonDocument(QJsonObject{{u"text"_s, text},
                                     {u"attachments"_s, list},
                                     {u"cc"_s, QJsonArray::fromStringList(cc)},
                                     {u"seen"_s, seen.value},
                                     {u"signature"_s, withSignature}})
        .toJson(QJsonDocument::Compact);
}

ComposeDraft ComposeDraft::fromBytes(const QByteArray &bytes)
{
    ComposeDraft draft;
    const auto document = QJsonDocument::fromJson(bytes);
    if (!document.isObject()) {
        draft.text = QString::fromUtf8(bytes);
        return draft;
    }
    const QJsonObject object = document.object();
    draft.text = object.value(u"text"_s).toString();
    draft.seen = EntryId{object.value(u"seen"_s).toInteger()};
    draft.withSignature = object.value(u"signature"_s).toBool(true);
    const QJsonArray cc = object.value(u"cc"_s).toArray();
    for (const auto &address : cc) {
        draft.cc.append(address.toString());
    }
    const QJsonArray list = object.value(u"attachments"_s).toArray();
    for (const auto &value : list) {
        const QJsonObject record = value.toObject();
        Attachment attachment;
        attachment.id = AttachmentId{record.value(u"id"_s).toInteger()};
        attachment.name = record.value(u"name"_s).toString();
        attachment.mediaType = record.value(u"type"_s).toString();
        attachment.size = record.value(u"size"_s).toInteger();
        if (attachment.id.isValid()) {
            draft.attachments.append(attachment);
        }
    }
    return draft;
}

} // namespace deskhand
