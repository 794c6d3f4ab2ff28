// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/mail/Maildrop.h"

#include "core/text/FileName.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const QList<MailAddress> &addresses)
{
    QJsonArray array;
    for (const MailAddress &address : addresses) {
        array.append(QJsonObject{{u"name"_s, address.name}, {u"address"_s, address.address}});
    }
    return array;
}

/// Whole or not at all. `write` fills the open file, false: it could not read what it should write.
Result<void> writeFile(const QString &path, const std::function<bool(QSaveFile &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !write(file) || !file.commit()) {
        return failure(ErrorKind::Unavailable,
                       QCoreApplication::translate("mail",
                                                   "The mail could not be written to %1. It stays in the outbox "
                                                   "and is tried again.")
                           .arg(QDir::toNativeSeparators(path)),
                       file.errorString(), true);
    }
    return {};
}

bool copy(QIODevice *from, QSaveFile &to)
{
    constexpr qint64 portion = 256LL * 1024;
    while (from != nullptr && !from->atEnd()) {
        const QByteArray bytes = from->read(portion);
        if (bytes.isEmpty() || to.write(bytes) != bytes.size()) {
            return false;
        }
    }
    return from != nullptr;
}

} // namespace

Maildrop::Maildrop(QString folder)
    : m_folder(std::move(folder))
{ }

Result<void> Maildrop::deliver(const OutgoingMail &mail, const QList<OutgoingAttachment> &attachments)
{
    const QDir folder(m_folder);
    QJsonArray names;
    for (const OutgoingAttachment &outgoing : attachments) {
        const QString name =
            u"%1-%2-%3"_s.arg(mail.id.value).arg(names.size() + 1).arg(cleanFileName(outgoing.attachment.name));
        DESKHAND_TRY(writeFile(folder.filePath(name), [&](QSaveFile &file) {
            const std::unique_ptr<QIODevice> content = outgoing.content.open();
            return copy(content.get(), file);
        }));
        names.append(name);
    }
    const QJsonObject json{
        {u"id"_s, mail.id.value},         {u"messageId"_s, mail.messageId},
        {u"inReplyTo"_s, mail.inReplyTo}, {u"references"_s, QJsonArray::fromStringList(mail.references)},
        {u"automatic"_s, mail.automatic}, {u"to"_s, toJson(mail.to)},
        {u"cc"_s, toJson(mail.cc)},       {u"subject"_s, mail.subject},
        {u"text"_s, mail.text},           {u"html"_s, mail.html},
        {u"attachments"_s, names}};
    const QByteArray bytes = QJsonDocument(json).toJson();
    return writeFile(folder.filePath(u"%1.json"_s.arg(mail.id.value)),
                     [&](QSaveFile &file) { return file.write(bytes) == bytes.size(); });
}

} // namespace deskhand
