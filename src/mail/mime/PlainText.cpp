// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mime/PlainText.h"

#include "core/text/FileName.h"
#include "mail/mime/GMimeSupport.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// Offsets of a uuencoded file within a text.
struct Uuencoded {
    qsizetype begin = 0; ///< of the line "begin 644 name"
    qsizetype data = 0;
    qsizetype dataEnd = 0;
    qsizetype end = 0; ///< behind the line "end"
    QString name;
};

bool isUuencodedLine(QStringView line)
{
    if (line.isEmpty() || line.size() > 90) {
        return false;
    }
    return std::all_of(line.begin(), line.end(),
                       [](QChar letter) { return letter.unicode() >= 0x20 && letter.unicode() <= 0x60; });
}

std::optional<Uuencoded> nextUuencoded(const QString &text, qsizetype from)
{
    static const QRegularExpression head(u"^begin [0-7]{3,4} ([^\\n]{1,200})\\n"_s,
                                         QRegularExpression::MultilineOption);
    while (true) {
        from = text.indexOf("begin "_L1, from);
        if (from < 0) {
            return std::nullopt;
        }
        const QRegularExpressionMatch match =
            head.match(text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        from += 6;
        if (!match.hasMatch()) {
            continue;
        }
        Uuencoded block{match.capturedStart(), match.capturedEnd(), match.capturedEnd(), 0, match.captured(1)};
        for (qsizetype at = block.data; at < text.size();) {
            qsizetype end = text.indexOf(u'\n', at);
            end = end < 0 ? text.size() : end;
            const QStringView line = QStringView(text).sliced(at, end - at);
            if (line.trimmed() == u"end" && at > block.data) {
                block.dataEnd = at;
                block.end = qMin(end + 1, text.size());
                return block;
            }
            if (!isUuencodedLine(line)) {
                break;
            }
            at = end + 1;
        }
    }
}

} // namespace

QString normalisedText(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t code = text[i].unicode();
        if (code == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n') {
                plain.append(u'\n');
            }
        } else if (code == u'\f') {
            plain.append(u'\n');
        } else if ((code >= 0x20 && code != 0x7F && code != 0xFEFF && code != 0xFFFE && code != 0xFFFF
                    && !(code >= 0x80 && code < 0xA0))
                   || code == u'\n' || code == u'\t') {
            plain.append(QChar(code));
        }
    }
    qsizetype begin = 0;
    qsizetype end = plain.size();
    while (end > 0 && plain[end - 1].isSpace()) {
        --end;
    }
    for (qsizetype i = 0; i < end && plain[i].isSpace(); ++i) {
        if (plain[i] == u'\n') {
            begin = i + 1;
        }
    }
    return begin == 0 && end == plain.size() ? plain : plain.sliced(begin, end - begin);
}

QString unflowed(const QString &text, bool deleteSpace)
{
    QString out;
    out.reserve(text.size());
    bool open = false; // the last line goes on
    qsizetype openDepth = 0;
    qsizetype at = 0;
    while (at <= text.size()) {
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? text.size() : end;
        QStringView line = QStringView(text).sliced(at, end - at);
        at = end + 1;
        if (line.endsWith(u'\r')) {
            line.chop(1);
        }
        qsizetype depth = 0;
        while (depth < line.size() && line[depth] == u'>') {
            ++depth;
        }
        QStringView rest = line.sliced(depth);
        if (rest.startsWith(u' ')) {
            rest = rest.sliced(1); // space-stuffed
        }
        const bool signature = rest == u"-- ";
        if (open && (depth != openDepth || signature)) {
            out.append(u'\n');
            open = false;
        }
        if (!open && depth > 0) {
            out.append(line.first(depth)).append(u' ');
        }
        const bool flows = rest.endsWith(u' ') && !signature;
        out.append(flows && deleteSpace ? rest.chopped(1) : rest);
        open = flows;
        openDepth = depth;
        if (!open && at <= text.size()) {
            out.append(u'\n');
        }
    }
    return out;
}

QList<MailAttachment> takeUuencoded(QString &text)
{
    QList<MailAttachment> found;
    qsizetype from = 0;
    while (found.size() < 100) {
        const std::optional<Uuencoded> block = nextUuencoded(text, from);
        if (!block) {
            break;
        }
        const QByteArray encoded = QStringView(text).sliced(block->data, block->dataEnd - block->data).toLatin1();
        QByteArray bytes(encoded.size() + 4, Qt::Uninitialized);
        int state = GMIME_UUDECODE_STATE_BEGIN; // the lines come without their "begin"
        guint32 saved = 0;
        const std::size_t size = g_mime_encoding_uudecode_step(
            reinterpret_cast<const unsigned char *>(encoded.constData()), static_cast<std::size_t>(encoded.size()),
            reinterpret_cast<unsigned char *>(bytes.data()), &state, &saved);
        bytes.truncate(static_cast<qsizetype>(size));
        MailAttachment attachment;
        attachment.name = cleanFileName(block->name);
        attachment.mediaType = u"application/octet-stream"_s;
        attachment.content = ByteSource::fromBytes(bytes);
        if (attachment.name.isEmpty()) {
            attachment.name = u"attachment.bin"_s;
        }
        found.append(attachment);
        text.remove(block->begin, block->end - block->begin);
        from = block->begin;
    }
    return found;
}

QString textAsHtml(const QString &text)
{
    return "<div style=\"white-space:pre-wrap\">"_L1 + text.toHtmlEscaped() + "</div>"_L1;
}

} // namespace deskhand
