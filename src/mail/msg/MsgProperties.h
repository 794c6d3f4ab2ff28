// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "mail/msg/CompoundFile.h"
#include "mail/msg/MsgLimits.h"

#include <QHash>
#include <QString>

#include <optional>

namespace deskhand {

/// The properties that are read, by their numbers (MS-OXPROPS).
namespace msg {
inline constexpr quint16 messageClass = 0x001A;
inline constexpr quint16 subject = 0x0037;
inline constexpr quint16 submitTime = 0x0039;
inline constexpr quint16 representedName = 0x0042;
inline constexpr quint16 representedAddressType = 0x0064;
inline constexpr quint16 representedAddress = 0x0065;
inline constexpr quint16 transportHeaders = 0x007D;
inline constexpr quint16 recipientType = 0x0C15;
inline constexpr quint16 senderName = 0x0C1A;
inline constexpr quint16 supplementaryInfo = 0x0C1B;
inline constexpr quint16 senderAddressType = 0x0C1E;
inline constexpr quint16 senderAddress = 0x0C1F;
inline constexpr quint16 deliveryTime = 0x0E06;
inline constexpr quint16 body = 0x1000;
inline constexpr quint16 rtf = 0x1009;
inline constexpr quint16 html = 0x1013;
inline constexpr quint16 messageId = 0x1035;
inline constexpr quint16 references = 0x1039;
inline constexpr quint16 inReplyTo = 0x1042;
inline constexpr quint16 originalMessageId = 0x1046;
inline constexpr quint16 displayName = 0x3001;
inline constexpr quint16 addressType = 0x3002;
inline constexpr quint16 address = 0x3003;
inline constexpr quint16 attachData = 0x3701;
inline constexpr quint16 attachFileName = 0x3704;
inline constexpr quint16 attachMethod = 0x3705;
inline constexpr quint16 attachLongName = 0x3707;
inline constexpr quint16 attachPath = 0x3708;
inline constexpr quint16 attachLongPath = 0x370D;
inline constexpr quint16 attachMediaType = 0x370E;
inline constexpr quint16 attachContentId = 0x3712;
inline constexpr quint16 smtpAddress = 0x39FE;
inline constexpr quint16 internetCodePage = 0x3FDE;
inline constexpr quint16 suppressAutoResponse = 0x3FDF;
inline constexpr quint16 messageCodePage = 0x3FFD;
inline constexpr quint16 senderSmtp = 0x5D01;
inline constexpr quint16 representedSmtp = 0x5D02;
} // namespace msg

/// The properties of a message, a recipient or an attachment, each of which is a storage of the file.
class MsgProperties {
public:
    /// Bytes before the first property, by what the storage is (MS-OXMSG, section 2.4.1).
    enum class Kind { Message = 32, EmbeddedMessage = 24, Part = 8 };

    /// `file` and `limits` outlive it. `codePage` is the message's, for what is in it.
    [[nodiscard]] static Result<MsgProperties> open(CompoundFile &file, const MsgLimits &limits, quint32 storage,
                                                    Kind kind, qint64 codePage = 0);

    [[nodiscard]] std::optional<qint64> number(quint16 property) const;
    [[nodiscard]] std::optional<Timestamp> time(quint16 property) const;
    /// Empty where there is none. An error: it is larger than `most` bytes, or the file is damaged.
    [[nodiscard]] Result<QString> text(quint16 property, qsizetype most = -1);
    [[nodiscard]] Result<QByteArray> binary(quint16 property, qsizetype most);
    [[nodiscard]] std::optional<CompoundEntry> binaryStream(quint16 property) const;
    /// The storage that is the property's value.
    [[nodiscard]] std::optional<CompoundEntry> object(quint16 property) const;
    /// Storages whose names begin so, by their names.
    [[nodiscard]] QList<CompoundEntry> storages(QStringView prefix) const;
    /// Of strings that are not Unicode.
    [[nodiscard]] qint64 codePage() const { return m_codePage; }

private:
    MsgProperties(CompoundFile &file, const MsgLimits &limits);
    [[nodiscard]] Result<void> readFixed(const CompoundEntry &stream, Kind kind);
    [[nodiscard]] std::optional<CompoundEntry> stream(quint16 property, quint16 type) const;

    CompoundFile *m_file;
    const MsgLimits *m_limits;
    qint64 m_codePage = 0;
    QHash<quint32, quint64> m_fixed;         ///< by tag
    QHash<quint32, CompoundEntry> m_streams; ///< by tag
    QList<CompoundEntry> m_storages;
};

} // namespace deskhand
