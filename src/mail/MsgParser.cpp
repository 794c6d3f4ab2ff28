// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/MsgParser.h"

#include "mail/mime/PartContent.h"
#include "mail/msg/CompoundFile.h"
#include "mail/msg/MsgConverter.h"
#include "mail/msg/MsgError.h"
#include "mail/msg/MsgProperties.h"

#include <QCryptographicHash>

#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 inMemory = MimeLimits{}.memory;

} // namespace

MsgParser::MsgParser(const MimeParser &mime, MsgLimits limits, QString folder)
    : m_mime(mime)
    , m_limits(limits)
    , m_folder(std::move(folder))
{ }

bool MsgParser::mayBeOne(QByteArrayView start)
{
    return CompoundFile::isOne(start);
}

std::optional<std::optional<Timestamp>> MsgParser::glance(const ByteSource &message)
{
    const MsgLimits limits;
    auto device = message.open();
    auto file = device ? CompoundFile::open(std::move(device), limits.entries)
                       : Result<CompoundFile>(failure(unreadableMsg(message.filePath())));
    if (!file) {
        return std::nullopt;
    }
    const auto properties = MsgProperties::open(*file, limits, CompoundFile::root, MsgProperties::Kind::Message);
    if (!properties) {
        return std::nullopt;
    }
    const auto submitted = properties->time(msg::submitTime);
    return submitted ? submitted : properties->time(msg::deliveryTime);
}

Result<IncomingMail> MsgParser::parse(const ByteSource &message) const
{
    auto device = message.open();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!device || !hash.addData(device.get())) {
        return failure(unreadableMsg(message.filePath()));
    }
    const QByteArray digest = hash.result().toHex();
    DESKHAND_ASSIGN(CompoundFile file, CompoundFile::open(std::move(device), m_limits.entries));
    MsgConverter converter(file, m_limits, inMemory, m_folder, "=_" + digest.first(32) + '_');
    DESKHAND_ASSIGN(const GPtr<GMimeMessage> converted, converter.convert());
    DESKHAND_ASSIGN(const ByteSource mail, wholeObject(reinterpret_cast<GMimeObject *>(converted.get()),
                                                       message.size() <= inMemory, inMemory, m_folder));
    DESKHAND_ASSIGN(IncomingMail read, m_mime.parse(mail));
    read.size = message.size();
    if (read.messageIdMade) {
        // Of the file, so that it stays the same whatever is made of it.
        read.messageId = QString::fromLatin1(digest) + u"@no-message-id.invalid"_s;
    }
    return read;
}

} // namespace deskhand
