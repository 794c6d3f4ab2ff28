// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mime/BodyWalker.h"

#include "core/text/FileName.h"
#include "mail/mime/Charset.h"
#include "mail/mime/DeliveryReport.h"
#include "mail/mime/HeaderReader.h"
#include "mail/mime/HeaderWords.h"
#include "mail/mime/PartContent.h"
#include "mail/mime/PlainText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct MailText {
    Q_DECLARE_TR_FUNCTIONS(MailText)
};

QString mediaTypeOf(GMimeObject *object)
{
    GMimeContentType *type = g_mime_object_get_content_type(object);
    const QString main = type ? fromGMime(g_mime_content_type_get_media_type(type)).toLower() : QString();
    const QString sub = type ? fromGMime(g_mime_content_type_get_media_subtype(type)).toLower() : QString();
    return main.isEmpty() || sub.isEmpty() ? u"application/octet-stream"_s : main + u'/' + sub;
}

QByteArray parameter(GMimeObject *object, const char *name)
{
    return QByteArray(g_mime_object_get_content_type_parameter(object, name)).trimmed();
}

QString fileNameOf(GMimeObject *object)
{
    const char *name = g_mime_object_get_content_disposition_parameter(object, "filename");
    if (!name || !*name) {
        name = g_mime_object_get_content_type_parameter(object, "name");
    }
    // Encoded words have no place in a parameter, but many put them there.
    return name ? cleanFileName(decodeHeader(name).text) : QString();
}

bool isAttachment(GMimeObject *object)
{
    const char *disposition = g_mime_object_get_disposition(object);
    return disposition && QByteArrayView(disposition).compare("attachment", Qt::CaseInsensitive) == 0;
}

/// The charset that HTML names itself.
QByteArray charsetInHtml(const QByteArray &html)
{
    static const QRegularExpression pattern(u"<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9_.:-]{2,40})"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(html.left(4096)));
    return match.hasMatch() ? match.captured(1).toLatin1() : QByteArray();
}

BodySegment joined(const BodySegments &segments)
{
    BodySegment all;
    all.hasHtml =
        std::any_of(segments.begin(), segments.end(), [](const BodySegment &segment) { return segment.hasHtml; });
    for (const BodySegment &segment : segments) {
        if (segment.hasPlain) {
            all.plain += (all.hasPlain ? u"\n\n"_s : QString()) + segment.plain;
            all.hasPlain = true;
        }
        if (all.hasHtml) {
            all.html += segment.hasHtml ? segment.html : textAsHtml(segment.plain);
        }
    }
    return all;
}

/// The line "--boundary" with headers behind it, in text that was found without its boundary.
QByteArray boundaryIn(const QByteArray &text)
{
    static const QRegularExpression pattern(u"^--([^\\r\\n]{1,200}?)[ \\t]*\\r?\\n[Cc]ontent-"_s,
                                            QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(text.left(256 * 1024)));
    return match.hasMatch() ? match.captured(1).toLatin1() : QByteArray();
}

} // namespace

BodyWalker::BodyWalker(const MimeLimits &limits, QString folder, IncomingMail &mail)
    : m_limits(limits)
    , m_folder(std::move(folder))
    , m_mail(mail)
{ }

Result<BodySegments> BodyWalker::walk(GMimeObject *top)
{
    return top ? object(top, 0) : Result<BodySegments>(BodySegments{});
}

Result<BodySegments> BodyWalker::object(GMimeObject *object, int depth)
{
    if (depth > m_limits.depth) {
        warn(m_mail, MailFault::TooDeep,
             MailText::tr("The mail is nested too deep; it is kept whole as an attachment."));
        m_keepWhole = true;
        return BodySegments{};
    }
    if (++m_parts > m_limits.parts) {
        warn(m_mail, MailFault::TooManyParts,
             MailText::tr("The mail has too many parts; it is kept whole as an attachment."));
        m_keepWhole = true;
        return BodySegments{};
    }
    if (GMIME_IS_MULTIPART(object)) {
        return multipart(reinterpret_cast<GMimeMultipart *>(object), depth);
    }
    if (GMIME_IS_MESSAGE_PART(object)) {
        DESKHAND_TRY(message(reinterpret_cast<GMimeMessagePart *>(object)));
        return BodySegments{};
    }
    if (GMIME_IS_PART(object)) {
        return leaf(reinterpret_cast<GMimePart *>(object));
    }
    return BodySegments{};
}

Result<BodySegments> BodyWalker::multipart(GMimeMultipart *multipart, int depth)
{
    const int count = g_mime_multipart_get_count(multipart);
    if (count == 0) {
        return childless(multipart, depth);
    }
    if (mediaTypeOf(reinterpret_cast<GMimeObject *>(multipart)) == "multipart/alternative"_L1) {
        return alternative(multipart, depth);
    }
    BodySegments all;
    for (int i = 0; i < count && m_parts <= m_limits.parts; ++i) {
        DESKHAND_ASSIGN(const BodySegments segments, object(g_mime_multipart_get_part(multipart, i), depth + 1));
        all.insert(all.end(), segments.begin(), segments.end());
    }
    return all;
}

Result<BodySegments> BodyWalker::alternative(GMimeMultipart *multipart, int depth)
{
    BodySegment best;
    const int count = g_mime_multipart_get_count(multipart);
    for (int i = 0; i < count && m_parts <= m_limits.parts; ++i) {
        // Each child says the same again: none of them may hold the others for the letter that was there first.
        const bool before = std::exchange(m_anyText, false);
        DESKHAND_ASSIGN(const BodySegments segments, object(g_mime_multipart_get_part(multipart, i), depth + 1));
        m_anyText = m_anyText || before;
        const BodySegment form = joined(segments);
        if (form.hasHtml) {
            best.html = form.html;
            best.hasHtml = true;
        }
        if (form.hasPlain && (!form.hasHtml || !best.hasPlain) && (!best.hasPlain || best.plain.trimmed().isEmpty())) {
            best.plain = form.plain;
            best.hasPlain = true;
        }
    }
    return best.hasPlain || best.hasHtml ? BodySegments{best} : BodySegments{};
}

Result<BodySegments> BodyWalker::childless(GMimeMultipart *multipart, int depth)
{
    const char *prologue = g_mime_multipart_get_prologue(multipart);
    const QByteArray content = prologue ? QByteArray(prologue).left(m_limits.text) : QByteArray();
    warn(m_mail, MailFault::Structure, MailText::tr("The mail's parts are not where it says; they were looked for."));
    const QByteArray boundary = std::exchange(m_guessedBoundary, true) ? QByteArray() : boundaryIn(content);
    if (!boundary.isEmpty()) {
        const QByteArray again = "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n" + content;
        const GPtr<GMimeStream> stream(
            g_mime_stream_mem_new_with_buffer(again.constData(), static_cast<std::size_t>(again.size())));
        const GPtr<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
        const GPtr<GMimeObject> found(g_mime_parser_construct_part(parser.get(), nullptr));
        if (found && GMIME_IS_MULTIPART(found.get())
            && g_mime_multipart_get_count(reinterpret_cast<GMimeMultipart *>(found.get())) > 0) {
            return object(found.get(), depth + 1);
        }
    }
    m_keepWhole = true;
    const DecodedText text = decodeText(content, {});
    return BodySegments{{normalisedText(text.text), {}, true, false}};
}

Result<void> BodyWalker::message(GMimeMessagePart *part)
{
    auto *object = reinterpret_cast<GMimeObject *>(part);
    GMimeMessage *inner = g_mime_message_part_get_message(part);
    if (!inner) {
        return {};
    }
    DESKHAND_ASSIGN(const ByteSource content, wholeObject(reinterpret_cast<GMimeObject *>(inner),
                                                          m_mail.size <= m_limits.memory, m_limits.memory, m_folder));
    QString name = fileNameOf(object);
    if (name.isEmpty()) {
        const char *subject = g_mime_message_get_subject(inner);
        name = cleanFileName(
            (subject ? decodeHeader(subject).text : QString()).left(80).replace(u'/', u'-').replace(u'\\', u'-'));
    }
    if (!name.endsWith(".eml"_L1, Qt::CaseInsensitive)) {
        name = (name.isEmpty() ? u"message"_s : name) + ".eml"_L1;
    }
    attach(object, content, u"message/rfc822"_s, name);
    if (const char *id = g_mime_message_get_message_id(inner); id && m_mail.bouncedMessageId.isEmpty()) {
        m_mail.bouncedMessageId = fromGMime(id);
    }
    return {};
}

GMimeContentEncoding BodyWalker::encodingOf(GMimePart *part, bool isText)
{
    const GMimeContentEncoding encoding = g_mime_part_get_content_encoding(part);
    if (encoding != GMIME_CONTENT_ENCODING_BASE64 || !isText) {
        return encoding;
    }
    const QByteArray start = rawContentStart(part, 2048);
    const auto strange = std::count_if(start.begin(), start.end(), [](char c) {
        return (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '+' && c != '/' && c != '='
               && c != '\r' && c != '\n';
    });
    if (strange * 20 > start.size()) {
        warn(m_mail, MailFault::Encoding,
             MailText::tr("A text says that it is base64, but is not; it was read as it stands."));
        return GMIME_CONTENT_ENCODING_8BIT;
    }
    return encoding;
}

Result<BodySegments> BodyWalker::leaf(GMimePart *part)
{
    auto *object = reinterpret_cast<GMimeObject *>(part);
    const QString mediaType = mediaTypeOf(object);
    const bool isHtml = mediaType == "text/html"_L1;
    const QString name = fileNameOf(object);
    const bool isText = isHtml || mediaType == "text/plain"_L1;
    // A text with a file name is a file, unless nothing else is the letter.
    const bool isLetter = isText && !isAttachment(object) && (name.isEmpty() || !m_anyText);
    DESKHAND_ASSIGN(const ByteSource content,
                    decodedContent(part, encodingOf(part, isText), m_limits.memory, m_folder));
    if (m_mail.classification.bounce || mediaType == "message/delivery-status"_L1) {
        noteReportPart(mediaType, content);
    }
    if (isLetter && content.size() > 0 && content.size() <= m_limits.text) {
        return textPart(part, content, isHtml);
    }
    if (isLetter && content.size() > m_limits.text) {
        warn(m_mail, MailFault::TooLarge,
             MailText::tr("A text is very long; its beginning is shown, and all of it is kept as an attachment."));
        attach(object, content, mediaType, name);
        return textPart(part, ByteSource::fromBytes(content.readAll(m_limits.text)), isHtml);
    }
    if (content.size() > 0 || !name.isEmpty()) {
        attach(object, content, mediaType, name);
    }
    return BodySegments{};
}

Result<BodySegments> BodyWalker::textPart(GMimePart *part, const ByteSource &content, bool isHtml)
{
    auto *object = reinterpret_cast<GMimeObject *>(part);
    const QByteArray bytes = content.readAll(m_limits.text);
    QByteArray label = parameter(object, "charset");
    if (isHtml && canonicalCharset(label).isEmpty()) {
        label = charsetInHtml(bytes);
    }
    const DecodedText decoded = decodeText(bytes, label);
    if (!decoded.asLabelled) {
        warn(m_mail, MailFault::Charset,
             MailText::tr("A text names a wrong charset, or none; the charset was guessed."));
    }
    if (!decoded.lossless) {
        warn(m_mail, MailFault::Charset,
             MailText::tr("Some characters of a text could not be read; the text is also kept as it came."));
        attach(object, content, isHtml ? u"text/html"_s : u"text/plain"_s, fileNameOf(object));
    }
    m_anyText = true;
    BodySegment segment;
    if (isHtml) {
        segment.html = decoded.text;
        segment.hasHtml = true;
        return BodySegments{segment};
    }
    segment.plain = normalisedText(decoded.text);
    if (parameter(object, "format").compare("flowed", Qt::CaseInsensitive) == 0) {
        segment.plain = unflowed(segment.plain, parameter(object, "delsp").compare("yes", Qt::CaseInsensitive) == 0);
    }
    m_mail.attachments += takeUuencoded(segment.plain);
    segment.hasPlain = true;
    return BodySegments{segment};
}

void BodyWalker::noteReportPart(const QString &mediaType, const ByteSource &content)
{
    if (mediaType == "message/delivery-status"_L1) {
        m_mail.failures += readDeliveryStatus(content.readAll(m_limits.memory));
        m_mail.classification.bounce = true;
    } else if (mediaType == "text/rfc822-headers"_L1 && m_mail.bouncedMessageId.isEmpty()) {
        m_mail.bouncedMessageId = messageIdsIn(headerIn(content.readAll(m_limits.memory), "Message-ID")).value(0);
    }
}

void BodyWalker::attach(GMimeObject *part, const ByteSource &content, const QString &mediaType, const QString &name)
{
    MailAttachment attachment;
    attachment.name =
        name.isEmpty() ? u"attachment-%1"_s.arg(m_mail.attachments.size() + 1) + endingOf(mediaType) : name;
    attachment.mediaType = mediaType;
    const char *id = g_mime_object_get_content_id(part);
    attachment.contentId = id ? decodeHeader(id).text : QString();
    attachment.content = content;
    m_mail.attachments.append(attachment);
}

} // namespace deskhand
