// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Outlook's messages, and the RTF in them, over any bytes: a whole mail or a clear error. What does not begin as a
/// message is read as RTF, compressed and plain, so that the fuzzer need not get past the container first.

#include "mail/MsgParser.h"
#include "mail/html/LibxmlSanitizer.h"
#include "mail/msg/CompressedRtf.h"
#include "mail/msg/RtfLetter.h"

#include <cstdint>
#include <cstdlib>

using namespace deskhand;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostText = 1024 * 1024;

void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

void readLetter(const QByteArray &bytes)
{
    const auto rtf = decompressRtf(bytes, mostText);
    require(!rtf || rtf->size() <= mostText);
    require(readRtf(rtf.value_or(bytes), mostText).content.size() <= mostText);
}

void readMessage(const MsgParser &parser, const QByteArray &bytes)
{
    static_cast<void>(MsgParser::glance(ByteSource::fromBytes(bytes)));
    const auto mail = parser.parse(ByteSource::fromBytes(bytes));
    if (!mail) {
        require(mail.error().kind == ErrorKind::InvalidInput && !mail.error().text.isEmpty());
        return;
    }
    require(!mail->messageId.isEmpty() && mail->size == bytes.size());
    require(!mail->subject.contains(u'\n') && !mail->text.contains(u'\r') && !mail->text.contains(QChar(0)));
    for (const MailAttachment &attachment : mail->attachments) {
        require(!attachment.name.isEmpty() && !attachment.mediaType.isEmpty());
        require(!attachment.name.contains(u'/') && !attachment.name.contains(u'\\'));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const LibxmlSanitizer sanitizer;
    static const MimeParser mime(sanitizer);
    static const MsgParser parser(mime);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (MsgParser::mayBeOne(bytes)) {
        readMessage(parser, bytes);
    } else {
        readLetter(bytes);
    }
    return 0;
}
