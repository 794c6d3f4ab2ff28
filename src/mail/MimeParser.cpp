// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/MimeParser.h"

#include "core/text/HtmlSanitizer.h"
#include "mail/mime/BodyWalker.h"
#include "mail/mime/BoundaryLimit.h"
#include "mail/mime/Charset.h"
#include "mail/mime/DeliveryReport.h"
#include "mail/mime/HeaderReader.h"
#include "mail/mime/PlainText.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>

#include <fcntl.h>
#include <glib/gstdio.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

/// The bytes of the source that are the mail.
struct MimeParser::Span {
    qint64 begin = 0;
    qint64 end = 0;
    bool headerless = false; ///< no header in front: all of it is the letter
    bool cut = false;        ///< `end` lies before the mail's own
};

namespace {

struct MailText {
    Q_DECLARE_TR_FUNCTIONS(MailText)
};

/// "Name: value" with a name as RFC 5322 allows.
bool isHeaderLine(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || colon > 100) {
        return false;
    }
    QByteArrayView name = line.first(colon);
    while (name.endsWith(' ') || name.endsWith('\t')) {
        name.chop(1); // blanks before the colon are forbidden, and written
    }
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

/// Everything from the first line on that is no header: the letter, where the empty line before it is missing.
QByteArrayView behindHeaders(const QByteArray &message)
{
    qsizetype at = 0;
    while (at < message.size()) {
        qsizetype end = message.indexOf('\n', at);
        end = end < 0 ? message.size() : end;
        const QByteArrayView line = QByteArrayView(message).sliced(at, end - at);
        if (!isHeaderLine(line) && !line.startsWith(' ') && !line.startsWith('\t') && !line.startsWith("From ")) {
            break;
        }
        at = qMin(end + 1, message.size());
    }
    return QByteArrayView(message).sliced(at);
}

/// What programs put before the first header: byte order mark, empty lines, the line of an mbox.
qint64 headersBegin(QByteArrayView start)
{
    qsizetype at = start.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < start.size()) {
        if (start[at] == '\r' || start[at] == '\n') {
            ++at;
        } else if (start.sliced(at).startsWith("From ") || start.sliced(at).startsWith(">From ")) {
            const qsizetype end = start.indexOf('\n', at);
            if (end < 0) {
                break;
            }
            at = end + 1;
        } else {
            break;
        }
    }
    return at;
}

struct Complaints {
    IncomingMail &mail;
    bool damagedHeaders = false;
};

/// What GMime complains of, as far as it concerns people.
void onGMimeWarning(gint64, GMimeParserWarning code, const gchar *, gpointer data)
{
    auto &complaints = *static_cast<Complaints *>(data);
    IncomingMail &mail = complaints.mail;
    switch (code) {
    case GMIME_CRIT_NESTING_OVERFLOW:
        warn(mail, MailFault::TooDeep, MailText::tr("The mail is nested too deep; it is kept whole as an attachment."));
        break;
    case GMIME_WARN_TRUNCATED_MESSAGE:
    case GMIME_WARN_MALFORMED_MULTIPART:
    case GMIME_CRIT_MULTIPART_WITHOUT_BOUNDARY:
        warn(mail, MailFault::Structure,
             MailText::tr("The mail is cut off, or its parts are not separated as it says."));
        break;
    case GMIME_CRIT_INVALID_HEADER_NAME:
    case GMIME_WARN_MALFORMED_MESSAGE:
        complaints.damagedHeaders = true;
        warn(mail, MailFault::Structure, MailText::tr("The mail's headers are damaged."));
        break;
    default:
        break; // charset and encoding are judged by ourselves
    }
}

QString madeMessageId(const ByteSource &message)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (message.isInMemory()) {
        hash.addData(message.bytes());
    } else if (const auto device = message.open()) {
        hash.addData(device.get());
    }
    return QString::fromLatin1(hash.result().toHex()) + "@no-message-id.invalid"_L1;
}

MailAttachment wholeMail(const ByteSource &message)
{
    MailAttachment attachment;
    attachment.name = u"original.eml"_s;
    attachment.mediaType = u"message/rfc822"_s;
    attachment.content = message;
    return attachment;
}

void takeLetter(const BodySegments &segments, const HtmlSanitizer &sanitizer, IncomingMail &mail)
{
    QString raw;
    const bool anyHtml =
        std::any_of(segments.begin(), segments.end(), [](const BodySegment &segment) { return segment.hasHtml; });
    bool allPlain = !segments.empty();
    for (const BodySegment &segment : segments) {
        allPlain = allPlain && segment.hasPlain && (!segment.hasHtml || !segment.plain.trimmed().isEmpty());
        if (segment.hasPlain && !segment.plain.isEmpty()) {
            mail.text += (mail.text.isEmpty() ? QString() : u"\n\n"_s) + segment.plain;
        }
        if (anyHtml) {
            raw += segment.hasHtml ? segment.html : textAsHtml(segment.plain);
        }
    }
    if (!anyHtml) {
        return;
    }
    const SanitizedHtml clean = sanitizer.sanitise(raw);
    mail.html = clean.html;
    mail.blockedImages = clean.blockedImages;
    if (!allPlain) {
        mail.text = normalisedText(clean.text);
        mail.textFromHtml = true;
    }
    if (clean.cut) {
        warn(mail, MailFault::TooDeep,
             MailText::tr("The HTML is nested too deep or too long; the rest of it is shown as plain text."));
    }
    for (MailAttachment &attachment : mail.attachments) {
        attachment.inlineContent = !attachment.contentId.isEmpty() && clean.contentIds.contains(attachment.contentId);
    }
    if (clean.html.isEmpty() && !raw.trimmed().isEmpty() && mail.text.isEmpty()) {
        // Nothing to be seen is left of it: whoever wants to know what it was finds it as a file.
        MailAttachment attachment;
        attachment.name = u"message.html"_s;
        attachment.mediaType = u"text/html"_s;
        attachment.content = ByteSource::fromBytes(raw.toUtf8());
        mail.attachments.append(attachment);
    }
}

GPtr<GMimeStream> openStream(const ByteSource &message, qint64 begin, qint64 end, GByteArray &borrowed)
{
    if (!message.isInMemory()) {
        const int file = g_open(pathForGLib(message.filePath()).constData(), O_RDONLY | BinaryFile, 0);
        return GPtr<GMimeStream>(file < 0 ? nullptr : g_mime_stream_fs_new_with_bounds(file, begin, end));
    }
    // GMime reads the bytes where they are; its interface has no const, but nothing is written to a parsed stream.
    borrowed.data = reinterpret_cast<guint8 *>(const_cast<char *>(message.bytes().constData())) + begin;
    borrowed.len = static_cast<guint>(end - begin);
    auto *memory = g_mime_stream_mem_new();
    g_mime_stream_mem_set_byte_array(reinterpret_cast<GMimeStreamMem *>(memory), &borrowed);
    return GPtr<GMimeStream>(memory);
}

struct OptionsRelease {
    void operator()(GMimeParserOptions *options) const { g_mime_parser_options_free(options); }
};

} // namespace

MimeParser::MimeParser(const HtmlSanitizer &sanitizer, MimeLimits limits, QString folder)
    : m_sanitizer(sanitizer)
    , m_limits(limits)
    , m_folder(std::move(folder))
{
    ensureGMime();
}

Result<void> MimeParser::parseStream(const ByteSource &message, const Span &span, IncomingMail &mail) const
{
    GByteArray borrowed{};
    const GPtr<GMimeStream> stream = openStream(message, span.begin, span.end, borrowed);
    if (!stream) {
        return failure(ErrorKind::Unavailable,
                       MailText::tr("The mail file %1 cannot be opened. Nothing was imported from it.")
                           .arg(QDir::toNativeSeparators(message.filePath())),
                       message.filePath());
    }
    Complaints complaints{mail};
    const std::unique_ptr<GMimeParserOptions, OptionsRelease> options(g_mime_parser_options_new());
    std::array<const char *, 3> fallbacks{"utf-8", "iso-8859-1", nullptr};
    g_mime_parser_options_set_fallback_charsets(options.get(), fallbacks.data());
    g_mime_parser_options_set_warning_callback(options.get(), onGMimeWarning, &complaints);
    const GPtr<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const GPtr<GMimeMessage> parsed(g_mime_parser_construct_message(parser.get(), options.get()));
    if (!parsed) {
        warn(mail, MailFault::Structure, MailText::tr("The mail's headers are damaged."));
        mail.attachments.append(wholeMail(message));
        return {};
    }
    readHeaders(parsed.get(), m_limits, mail);
    BodyWalker walker(m_limits, m_folder, mail);
    DESKHAND_ASSIGN(const BodySegments letter, walker.walk(g_mime_message_get_mime_part(parsed.get())));
    takeLetter(letter, m_sanitizer, mail);
    if (complaints.damagedHeaders && mail.text.isEmpty() && mail.html.isEmpty() && mail.attachments.isEmpty()) {
        const QByteArray start = message.readAll(m_limits.text);
        mail.text = normalisedText(decodeText(behindHeaders(start), {}).text);
    }
    if (walker.keepWhole() || span.cut || complaints.damagedHeaders) {
        mail.attachments.append(wholeMail(message));
    }
    return {};
}

void MimeParser::finish(const ByteSource &message, IncomingMail &mail) const
{
    classify(mail);
    if (!mail.classification.bounce) {
        mail.bouncedMessageId.clear();
    }
    if (mail.messageId.isEmpty()) {
        mail.messageId = madeMessageId(message);
        mail.messageIdMade = true;
    }
}

Result<IncomingMail> MimeParser::parse(const ByteSource &message) const
{
    IncomingMail mail;
    mail.size = message.size();
    const QByteArray start = message.readAll(4096);
    Span span;
    span.begin = headersBegin(start);
    const QByteArrayView first = QByteArrayView(start).sliced(span.begin);
    span.headerless = !isHeaderLine(first.first(first.indexOf('\n') < 0 ? first.size() : first.indexOf('\n')));
    span.end = readableEnd(message, m_limits.boundaryLines);
    if (span.end < message.size()) {
        span.cut = true;
        warn(mail, MailFault::TooManyParts,
             MailText::tr("The mail has too many parts; it is kept whole as an attachment."));
    }
    if (span.headerless) {
        // Not a mail, or one without its head: what there is, is the letter.
        warn(mail, MailFault::Structure, MailText::tr("The mail has no headers; all of it was taken as its text."));
        const DecodedText text = decodeText(message.readAll(m_limits.text), {});
        mail.text = normalisedText(text.text);
        if (!text.lossless || !text.asLabelled || message.size() > m_limits.text) {
            mail.attachments.append(wholeMail(message));
        }
    } else {
        DESKHAND_TRY(parseStream(message, span, mail));
    }
    finish(message, mail);
    return mail;
}

} // namespace deskhand
