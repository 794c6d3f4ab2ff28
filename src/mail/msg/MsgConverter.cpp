// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/msg/MsgConverter.h"

#include "core/text/FileName.h"
#include "mail/MimeLimits.h"
#include "mail/mime/BoundaryLimit.h"
#include "mail/mime/PartContent.h"
#include "mail/mime/PlainText.h"
#include "mail/msg/CodePage.h"
#include "mail/msg/CompressedRtf.h"
#include "mail/msg/MsgError.h"
#include "mail/msg/MsgHeaders.h"
#include "mail/msg/RtfLetter.h"

#include <QCoreApplication>
#include <QMimeDatabase>
#include <QRegularExpression>

#include <fcntl.h>
#include <glib/gstdio.h>

#include <algorithm>
#include <array>
#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct MsgText {
    Q_DECLARE_TR_FUNCTIONS(Msg)
};

/// How an attachment is kept (MS-OXCMSG, section 2.2.2.9).
enum class Method { None = 0, Value = 1, Reference = 2, Resolve = 3, ReferenceOnly = 4, Message = 5, Ole = 6, Web = 7 };

/// Whether GMime may be given all of it.
bool isReadable(const ByteSource &message)
{
    return readableEnd(message, MimeLimits().boundaryLines) == message.size();
}

/// Outlook keeps contacts, appointments and tasks as it keeps mails.
bool isNoMail(const QString &type)
{
    static constexpr std::array<QLatin1StringView, 6> others{"IPM.Contact"_L1,     "IPM.DistList"_L1,
                                                             "IPM.Appointment"_L1, "IPM.Task"_L1,
                                                             "IPM.StickyNote"_L1,  "IPM.Activity"_L1};
    return std::any_of(others.begin(), others.end(), [&type](QLatin1StringView other) {
        return type.compare(other, Qt::CaseInsensitive) == 0
               || type.startsWith(QString(other) + u'.', Qt::CaseInsensitive);
    });
}

/// What a part of the mail may call itself; the parts within a mail are made by us alone.
QString mediaTypeOf(const QString &said, const QString &name)
{
    static const QRegularExpression pattern(u"^[a-z0-9]{1,20}/[a-z0-9.+_-]{1,80}$"_s);
    const QString type = said.trimmed().toLower();
    if (pattern.match(type).hasMatch() && !type.startsWith("multipart/"_L1)) {
        return type;
    }
    return QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name();
}

GPtr<GMimeObject> asObject(GMimePart *part)
{
    return GPtr<GMimeObject>(reinterpret_cast<GMimeObject *>(part));
}

void setContent(GMimePart *part, GMimeStream *stream)
{
    const GPtr<GMimeDataWrapper> content(g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part, content.get());
    // In base64 nothing of a stranger's can look like a line of ours.
    g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_BASE64);
}

void setName(GMimeObject *part, const QString &name)
{
    g_mime_object_set_disposition(part, "attachment");
    if (!name.isEmpty()) {
        g_mime_object_set_content_disposition_parameter(part, "filename", name.toUtf8().constData());
    }
}

/// The message/delivery-status (RFC 3464) that a report's recipients amount to.
QByteArray deliveryStatus(const QList<MsgRecipient> &recipients)
{
    QByteArray status = "Reporting-MTA: dns; unknown\n";
    for (const MsgRecipient &recipient : recipients) {
        if (!recipient.address.isEmpty()) {
            static const QRegularExpression code(u"\\b([245]\\.\\d{1,3}\\.\\d{1,3})\\b"_s);
            const QString number = code.match(recipient.diagnostic).captured(1);
            status += "\nFinal-Recipient: rfc822; " + recipient.address.toUtf8()
                      + "\nAction: failed\nStatus: " + (number.isEmpty() ? "5.0.0" : number.toLatin1())
                      + "\nDiagnostic-Code: x-outlook; " + recipient.diagnostic.simplified().left(1000).toUtf8() + '\n';
        }
    }
    return status;
}

} // namespace

MsgConverter::MsgConverter(CompoundFile &file, const MsgLimits &limits, qint64 memory, QString folder, QByteArray mark)
    : m_file(file)
    , m_limits(limits)
    , m_memory(memory)
    , m_folder(std::move(folder))
    , m_mark(std::move(mark))
{
    ensureGMime();
}

Result<GPtr<GMimeMessage>> MsgConverter::convert()
{
    return message(CompoundFile::root, MsgProperties::Kind::Message, 0);
}

Result<GPtr<GMimeMessage>> MsgConverter::message(quint32 storage, MsgProperties::Kind kind, int depth)
{
    DESKHAND_ASSIGN(MsgProperties properties, MsgProperties::open(m_file, m_limits, storage, kind));
    DESKHAND_ASSIGN(const QString type, properties.text(msg::messageClass));
    if (depth == 0 && isNoMail(type)) {
        return failure(ErrorKind::InvalidInput,
                       MsgText::tr("This is no mail, but another item of Outlook's (%1). Nothing was taken from it; it "
                                   "can be attached as a file.")
                           .arg(type.left(40)));
    }
    DESKHAND_ASSIGN(const QList<MsgRecipient> recipients, readRecipients(m_file, m_limits, properties));
    DESKHAND_ASSIGN(GPtr<GMimeMessage> mail, mailWithHeaders(properties, m_limits, recipients));
    std::vector<GPtr<GMimeObject>> parts;
    if (type.compare("IPM.Note.SMIME.MultipartSigned"_L1, Qt::CaseInsensitive) == 0) {
        DESKHAND_ASSIGN(GPtr<GMimeObject> whole, signedLetter(properties));
        if (whole) {
            g_mime_message_set_mime_part(mail.get(), whole.get());
            return mail;
        }
    }
    DESKHAND_ASSIGN(GPtr<GMimeObject> text, letter(properties));
    parts.push_back(std::move(text));
    bool anyReport = false;
    for (const CompoundEntry &each : properties.storages(u"__attach_version1.0_#")) {
        if (++m_attachments > m_limits.attachments) {
            return failure(damagedMsg(u"too many attachments"_s));
        }
        DESKHAND_ASSIGN(GPtr<GMimeObject> part, attachment(each, properties, depth));
        if (part) {
            GMimeContentType *partType = g_mime_object_get_content_type(part.get());
            anyReport = anyReport || g_mime_content_type_is_type(partType, "message", "delivery-status");
            parts.push_back(std::move(part));
        }
    }
    const bool isFailure =
        type.startsWith("REPORT."_L1, Qt::CaseInsensitive) && type.endsWith(".NDR"_L1, Qt::CaseInsensitive);
    if (isFailure && !anyReport) {
        GMimePart *report = g_mime_part_new_with_type("message", "delivery-status");
        setContent(report, streamOf(ByteSource::fromBytes(deliveryStatus(recipients))).get());
        parts.push_back(asObject(report));
        DESKHAND_ASSIGN(const QString original, properties.text(msg::originalMessageId));
        GMimePart *headers = g_mime_part_new_with_type("text", "rfc822-headers");
        setContent(headers,
                   streamOf(ByteSource::fromBytes("Message-ID: " + original.simplified().toUtf8() + '\n')).get());
        parts.push_back(asObject(headers));
    }
    const GPtr<GMimeObject> body = joined("mixed", std::move(parts));
    g_mime_message_set_mime_part(mail.get(), body.get());
    return mail;
}

Result<GPtr<GMimeObject>> MsgConverter::letter(MsgProperties &properties)
{
    DESKHAND_ASSIGN(const QString plain, properties.text(msg::body, m_limits.letter));
    DESKHAND_ASSIGN(QByteArray html, properties.binary(msg::html, m_limits.letter));
    QByteArray charset = charsetOfCodePage(properties.number(msg::internetCodePage).value_or(properties.codePage()));
    if (html.isEmpty()) {
        DESKHAND_ASSIGN(const QString htmlText, properties.text(msg::html, m_limits.letter));
        html = htmlText.toUtf8();
        charset = "utf-8"_ba;
    }
    QString text = plain;
    if (html.isEmpty()) {
        DESKHAND_ASSIGN(const QByteArray compressed, properties.binary(msg::rtf, m_limits.letter));
        const std::optional<QByteArray> rtf =
            compressed.isEmpty() ? QByteArray() : decompressRtf(compressed, m_limits.letter);
        if (!rtf && plain.isEmpty()) {
            return failure(damagedMsg(u"compressed RTF"_s));
        }
        const RtfLetter letter = readRtf(rtf.value_or(QByteArray()), m_limits.letter);
        if (letter.kind == RtfLetter::Kind::Html) {
            html = letter.content.toUtf8();
            charset = "utf-8"_ba;
        } else if (plain.isEmpty()) {
            text = letter.content;
        }
    }
    std::vector<GPtr<GMimeObject>> forms;
    if (!text.trimmed().isEmpty() || html.isEmpty()) {
        forms.push_back(textPart("plain", text.toUtf8(), "utf-8"_ba));
    }
    if (!html.isEmpty()) {
        forms.push_back(textPart("html", html, charset));
    }
    return joined("alternative", std::move(forms));
}

Result<GPtr<GMimeObject>> MsgConverter::attachment(const CompoundEntry &storage, const MsgProperties &message,
                                                   int depth)
{
    DESKHAND_ASSIGN(MsgProperties properties,
                    MsgProperties::open(m_file, m_limits, storage.id, MsgProperties::Kind::Part, message.codePage()));
    QString name;
    for (const quint16 property : {msg::attachLongName, msg::attachFileName, msg::displayName}) {
        if (name.isEmpty()) {
            DESKHAND_ASSIGN(const QString found, properties.text(property));
            name = cleanFileName(found);
        }
    }
    const QString shown = name.isEmpty() ? MsgText::tr("An attachment") : name;
    const auto method = static_cast<Method>(properties.number(msg::attachMethod).value_or(int(Method::Value)));
    if (method == Method::Message) {
        const auto inner = properties.object(msg::attachData);
        if (!inner) {
            return failure(damagedMsg(u"attached message"_s));
        }
        if (depth + 1 >= m_limits.depth) {
            return leftOut(name, MsgText::tr("%1 was left out: too many mails are attached to each other.").arg(shown));
        }
        DESKHAND_ASSIGN(const GPtr<GMimeMessage> mail,
                        this->message(inner->id, MsgProperties::Kind::EmbeddedMessage, depth + 1));
        GPtr<GMimeObject> part(
            reinterpret_cast<GMimeObject *>(g_mime_message_part_new_with_message("rfc822", mail.get())));
        setName(part.get(), {}); // its subject is a better one
        return part;
    }
    if (method == Method::Reference || method == Method::Resolve || method == Method::ReferenceOnly
        || method == Method::Web) {
        DESKHAND_ASSIGN(const QString path, properties.text(msg::attachLongPath));
        DESKHAND_ASSIGN(const QString shortPath, properties.text(msg::attachPath));
        return leftOut(
            name,
            MsgText::tr("%1 was not in the mail, only where it is: %2").arg(shown, path.isEmpty() ? shortPath : path));
    }
    if (method == Method::Ole) {
        return leftOut(
            name, MsgText::tr("%1 was left out: it is an object of another program within the letter.").arg(shown));
    }
    const auto data = properties.binaryStream(msg::attachData);
    return data && method == Method::Value ? valueAttachment(properties, *data, name)
                                           : Result<GPtr<GMimeObject>>(GPtr<GMimeObject>());
}

Result<GPtr<GMimeObject>> MsgConverter::valueAttachment(MsgProperties &properties, const CompoundEntry &data,
                                                        const QString &name)
{
    DESKHAND_ASSIGN(const QString said, properties.text(msg::attachMediaType));
    DESKHAND_ASSIGN(const QString id, properties.text(msg::attachContentId));
    SpillingBuffer buffer(m_memory, m_folder);
    DESKHAND_TRY(m_file.copy(data, buffer));
    DESKHAND_ASSIGN(const ByteSource content, buffer.take());
    QString type = mediaTypeOf(said, name);
    GPtr<GMimeStream> stream = streamOf(content);
    if (!stream) {
        return failure(unreadableMsg(content.filePath()));
    }
    if (type == "message/rfc822"_L1 && content.size() <= m_limits.message && isReadable(content)) {
        const GPtr<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
        const GPtr<GMimeMessage> mail(g_mime_parser_construct_message(parser.get(), nullptr));
        if (mail) {
            GPtr<GMimeObject> part(
                reinterpret_cast<GMimeObject *>(g_mime_message_part_new_with_message("rfc822", mail.get())));
            setName(part.get(), name);
            return part;
        }
        g_mime_stream_reset(stream.get());
    }
    if (type.startsWith("message/"_L1) && type != "message/delivery-status"_L1) {
        type = u"application/octet-stream"_s; // as a part it would be taken apart again
    }
    GMimePart *part = g_mime_part_new_with_type(type.section(u'/', 0, 0).toLatin1().constData(),
                                                type.section(u'/', 1).toLatin1().constData());
    setContent(part, stream.get());
    GPtr<GMimeObject> object = asObject(part);
    setName(object.get(), name);
    static const QRegularExpression strange(u"[\\s<>\\x00-\\x1F]"_s);
    if (const QString plainId = QString(id).remove(strange); !plainId.isEmpty()) {
        g_mime_object_set_content_id(object.get(), plainId.toUtf8().constData());
    }
    return object;
}

Result<GPtr<GMimeObject>> MsgConverter::signedLetter(MsgProperties &properties)
{
    // MS-OXOSMIME, section 2.1.2: the one attachment is the signed part of the mail as it came.
    const QList<CompoundEntry> storages = properties.storages(u"__attach_version1.0_#");
    if (storages.size() != 1) {
        return GPtr<GMimeObject>();
    }
    DESKHAND_ASSIGN(MsgProperties inner, MsgProperties::open(m_file, m_limits, storages.constFirst().id,
                                                             MsgProperties::Kind::Part, properties.codePage()));
    DESKHAND_ASSIGN(const QString type, inner.text(msg::attachMediaType));
    const auto data = inner.binaryStream(msg::attachData);
    if (!data || data->size > m_limits.message || type.compare("multipart/signed"_L1, Qt::CaseInsensitive) != 0) {
        return GPtr<GMimeObject>();
    }
    DESKHAND_ASSIGN(const QByteArray bytes, m_file.read(*data, m_limits.message));
    const ByteSource source = ByteSource::fromBytes(bytes);
    if (!isReadable(source)) {
        return GPtr<GMimeObject>();
    }
    const GPtr<GMimeParser> parser(g_mime_parser_new_with_stream(streamOf(source).get()));
    GPtr<GMimeObject> whole(g_mime_parser_construct_part(parser.get(), nullptr));
    if (!whole || !GMIME_IS_MULTIPART(whole.get())) {
        return failure(damagedMsg(u"signed letter"_s));
    }
    return whole;
}

GPtr<GMimeObject> MsgConverter::textPart(const char *subtype, const QByteArray &text, const QByteArray &charset)
{
    GMimePart *part = g_mime_part_new_with_type("text", subtype);
    GPtr<GMimeObject> object = asObject(part);
    if (!charset.isEmpty()) {
        g_mime_object_set_content_type_parameter(object.get(), "charset", charset.constData());
    }
    setContent(part, streamOf(ByteSource::fromBytes(text)).get());
    return object;
}

GPtr<GMimeObject> MsgConverter::leftOut(const QString &name, const QString &why)
{
    GPtr<GMimeObject> part = textPart("plain", why.toUtf8() + '\n', "utf-8"_ba);
    setName(part.get(), cleanFileName((name.isEmpty() ? MsgText::tr("attachment") : name) + u".txt"_s));
    return part;
}

GPtr<GMimeObject> MsgConverter::joined(const char *subtype, std::vector<GPtr<GMimeObject>> parts)
{
    if (parts.size() == 1) {
        return std::move(parts.front());
    }
    GMimeMultipart *multipart = g_mime_multipart_new_with_subtype(subtype);
    g_mime_multipart_set_boundary(multipart, (m_mark + QByteArray::number(++m_boundaries)).constData());
    for (const GPtr<GMimeObject> &part : parts) {
        g_mime_multipart_add(multipart, part.get());
    }
    return GPtr<GMimeObject>(reinterpret_cast<GMimeObject *>(multipart));
}

GPtr<GMimeStream> MsgConverter::streamOf(const ByteSource &content)
{
    if (content.isInMemory()) {
        const QByteArray &bytes = content.bytes();
        return GPtr<GMimeStream>(
            g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    }
    m_contents.append(content);
    const int file = g_open(pathForGLib(content.filePath()).constData(), O_RDONLY | BinaryFile, 0);
    return GPtr<GMimeStream>(file < 0 ? nullptr : g_mime_stream_fs_new(file));
}

} // namespace deskhand
