// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What a mail is to the help desk once it has been parsed: decoded, cleaned and classified.
/// Nothing in it needs MIME to be understood.

#include "core/base/ByteSource.h"
#include "core/base/Time.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace deskhand {

struct MailAddress {
    QString name;    ///< decoded, may be empty
    QString address; ///< lower case, without <>; not necessarily valid where the mail was broken

    [[nodiscard]] bool isEmpty() const { return address.isEmpty(); }
    bool operator==(const MailAddress &) const = default;
};

struct MailHeader {
    QString name;  ///< as written
    QString value; ///< decoded, unfolded
    bool operator==(const MailHeader &) const = default;
};

struct MailAttachment {
    QString name;               ///< cleaned: no path, no control characters, never empty
    QString mediaType;          ///< lower case, "application/octet-stream" where unknown
    QString contentId;          ///< without <>, as after "cid:" in the HTML
    bool inlineContent = false; ///< shown within the HTML
    ByteSource content;
};

/// What every mail of ours carries in its X-Loop header, whatever help desk sent it: two help desks must not thank each
/// other for ever.
inline constexpr QStringView loopMark = u"deskhand";

/// How the mail came about (domain, section 8: "Loops"). Several may be true.
struct MailClass {
    bool autoReply = false; ///< Auto-Submitted, X-Autoreply, Precedence: auto_reply, vacation notices ...
    bool bounce = false;    ///< a delivery report, or an empty return path with a mail daemon's look
    bool list = false;      ///< List-Id, Precedence: list, bulk, junk
    bool own = false;       ///< carries our X-Loop

    /// Never acknowledged, never reopens a ticket.
    [[nodiscard]] bool isAutomatic() const { return autoReply || bounce || list || own; }
    bool operator==(const MailClass &) const = default;
};

/// What a delivery report says about one recipient.
struct FailedDelivery {
    QString recipient; ///< lower case
    QString status;    ///< "5.1.1"; may be empty
    QString diagnostic;
    bool permanent = true; ///< false: delayed, the server is still trying
    bool operator==(const FailedDelivery &) const = default;
};

/// What was broken, and how it was read all the same.
enum class MailFault {
    Charset,      ///< wrong, missing or unknown charset label
    Encoding,     ///< damaged base64, quoted-printable, uuencode or RFC 2047 word
    Structure,    ///< missing boundary, missing headers, cut off
    TooDeep,      ///< nested deeper than the limit; the rest is kept as an attachment
    TooManyParts, ///< the rest is kept as one attachment
    TooLarge,     ///< text beyond the limit is kept as an attachment
    Address,
    Date,
};

struct MailWarning {
    MailFault fault = MailFault::Structure;
    QString text; ///< for people, translated
    bool operator==(const MailWarning &) const = default;
};

struct IncomingMail {
    QString messageId; ///< without <>; where the mail has none, made from its content: "<sha256>@no-message-id.invalid"
    bool messageIdMade = false;
    QStringList inReplyTo;  ///< without <>; usually one
    QStringList references; ///< without <>, oldest first
    MailAddress from;       ///< the first one where there are several
    MailAddress sender;
    QList<MailAddress> replyTo;
    QList<MailAddress> to;
    QList<MailAddress> cc;
    QString envelopeSender;        ///< Return-Path, lower case; see hasReturnPath
    bool hasReturnPath = false;    ///< true with an empty envelopeSender: "<>", a bounce or automatic
    QString subject;               ///< decoded, one line
    std::optional<Timestamp> date; ///< the Date header; none where missing or unreadable
    QList<MailHeader> headers;     ///< every header of the top level, in order, for routing rules
    QString text;                  ///< the text/plain part, else rendered from the HTML; LF line ends
    QString html;                  ///< as sanitised; empty where there was none
    bool textFromHtml = false;
    QStringList blockedImages;         ///< remote images that the sanitised HTML holds back
    QList<MailAttachment> attachments; ///< inline ones too
    MailClass classification;
    QList<FailedDelivery> failures; ///< of a bounce
    QString bouncedMessageId;       ///< the Message-ID of ours that came back, without <>
    QList<MailWarning> warnings;
    qint64 size = 0; ///< of the raw message in bytes

    /// Who is to be answered: Reply-To, else From.
    [[nodiscard]] MailAddress replyAddress() const { return replyTo.isEmpty() ? from : replyTo.constFirst(); }
    /// Every value of a header, in order; the name in any case.
    [[nodiscard]] QStringList headerValues(QStringView name) const
    {
        QStringList values;
        for (const MailHeader &header : headers) {
            if (name.compare(header.name, Qt::CaseInsensitive) == 0) {
                values.append(header.value);
            }
        }
        return values;
    }
};

} // namespace deskhand
