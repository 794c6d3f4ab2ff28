// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The mail parser over any bytes: no crash, no failure, and something left of every mail.

#include "mail/MimeParser.h"
#include "mail/html/LibxmlSanitizer.h"

#include <cstdint>
#include <cstdlib>

using namespace deskhand;
using namespace Qt::StringLiterals;

namespace {

void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const LibxmlSanitizer sanitizer;
    static const MimeParser parser(sanitizer);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto mail = parser.parse(ByteSource::fromBytes(bytes));
    require(mail.has_value());
    require(!mail->messageId.isEmpty());
    require(mail->size == bytes.size());
    require(!mail->subject.contains(u'\n') && !mail->text.contains(u'\r') && !mail->text.contains(QChar(0)));
    const bool blank = QString::fromLatin1(bytes).trimmed().isEmpty();
    require(blank || !mail->text.isEmpty() || !mail->html.isEmpty() || !mail->headers.isEmpty()
            || !mail->attachments.isEmpty() || !mail->warnings.isEmpty());
    for (const MailAttachment &attachment : mail->attachments) {
        require(!attachment.name.isEmpty() && !attachment.mediaType.isEmpty());
        require(!attachment.name.contains(u'/') && !attachment.name.contains(u'\\'));
    }
    require(sanitizer.sanitise(mail->html).html == mail->html);
    return 0;
}
