// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The HTML sanitiser over any text: no crash, nothing but tags of the allow-list's form, no address but of allowed
/// schemes, and a result that stands when it is sanitised again.

#include "core/text/QuotedText.h"
#include "mail/html/LibxmlSanitizer.h"

#include <QRegularExpression>

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

void requireSafe(const QString &html)
{
    static const QRegularExpression tag(u"</?[a-z][a-z0-9]*(?: [a-z-]+=\"[^\"<>]*\")*>"_s);
    static const QRegularExpression address(u" (href|src|data-blocked-src)=\"([^\"]*)\""_s);
    static const QRegularExpression allowed(
        u"^(https?://[^/\\\\]|mailto:|tel:|cid:|data:image/(png|jpe?g|gif|webp);base64,)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression forbidden(
        u"<(script|style|iframe|object|embed|form|input|link|meta|base|svg|math|frame)| on[a-z]+=\""_s);
    qsizetype tags = 0;
    QRegularExpressionMatchIterator all = tag.globalMatch(html);
    while (all.hasNext()) {
        const QString one = all.next().captured();
        ++tags;
        require(!forbidden.match(one).hasMatch());
        QRegularExpressionMatchIterator addresses = address.globalMatch(one);
        while (addresses.hasNext()) {
            require(allowed.match(addresses.next().captured(2)).hasMatch());
        }
    }
    require(html.count(u'<') == tags);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const LibxmlSanitizer sanitizer;
    const QString html = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const SanitizedHtml clean = sanitizer.sanitise(html);
    requireSafe(clean.html);
    const SanitizedHtml again = sanitizer.sanitise(clean.html);
    require(again.html == clean.html);
    require(again.text == clean.text);
    require(again.blockedImages == clean.blockedImages);
    const QList<TextRange> ranges = textRanges(clean.text);
    qsizetype end = 0;
    for (const TextRange &range : ranges) {
        require(range.begin == end && range.end > range.begin);
        end = range.end;
    }
    require(end == clean.text.size());
    return 0;
}
