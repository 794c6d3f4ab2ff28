// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/html/LibxmlSanitizer.h"

#include "mail/html/HtmlPass.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <cstring>
#include <memory>
#include <mutex>
#include <optional>

namespace deskhand {

namespace {

/// Mail of several MB of HTML exists; more is no letter. Of what is larger, the beginning is read as HTML and as much
/// again as plain text: little enough that the result, however much escaping made of it, is never larger itself.
constexpr qsizetype largestHtml = 24LL * 1024 * 1024;
constexpr qsizetype keptOfLarger = 2LL * 1024 * 1024;
/// How often nesting may be flattened before the rest is taken as plain text.
constexpr int mostRestarts = 50;
/// Readings of our own output until it stands; two are the rule.
constexpr int mostPasses = 6;
/// With these in front, the parser invents no paragraph around text, and a second head or body is merged.
constexpr QByteArrayView prologue = "<html><body>";

struct Reading {
    HtmlPass *pass = nullptr;
    htmlParserCtxtPtr context = nullptr;
    std::optional<qsizetype> stoppedAt; ///< offset behind which nothing was taken
};

QByteArrayView viewOf(const xmlChar *text)
{
    return text ? QByteArrayView(reinterpret_cast<const char *>(text)) : QByteArrayView();
}

void onStart(void *data, const xmlChar *name, const xmlChar **given)
{
    auto *reading = static_cast<Reading *>(data);
    if (reading->stoppedAt) {
        return;
    }
    HtmlPass::Attributes attributes;
    for (; given && *given; given += 2) {
        attributes.append({viewOf(given[0]), viewOf(given[1])});
    }
    if (!reading->pass->begin(viewOf(name), attributes)) {
        reading->stoppedAt = static_cast<qsizetype>(xmlByteConsumed(reading->context));
        xmlStopParser(reading->context);
    }
}

void onEnd(void *data, const xmlChar *name)
{
    auto *reading = static_cast<Reading *>(data);
    if (!reading->stoppedAt) {
        reading->pass->end(viewOf(name));
    }
}

void onText(void *data, const xmlChar *text, int length)
{
    auto *reading = static_cast<Reading *>(data);
    if (!reading->stoppedAt) {
        reading->pass->text(QByteArrayView(reinterpret_cast<const char *>(text), length));
    }
}

struct ContextRelease {
    void operator()(htmlParserCtxtPtr context) const
    {
        if (context->myDoc) {
            xmlFreeDoc(context->myDoc);
            context->myDoc = nullptr;
        }
        htmlFreeParserCtxt(context);
    }
};

/// Parses until the end or until nesting is too deep; answers where it stopped.
std::optional<qsizetype> parse(QByteArrayView html, HtmlPass &pass)
{
    const QByteArray input = prologue.toByteArray() + html.toByteArray();
    const std::unique_ptr<xmlParserCtxt, ContextRelease> context(
        htmlCreateMemoryParserCtxt(input.constData(), static_cast<int>(input.size())));
    if (!context) {
        return 0;
    }
    htmlSAXHandler handler;
    std::memset(&handler, 0, sizeof(handler));
    handler.startElement = onStart;
    handler.endElement = onEnd;
    handler.characters = onText;
    handler.ignorableWhitespace = onText;
    Reading reading{&pass, context.get(), {}};
    *context->sax = handler;
    context->userData = &reading;
    htmlCtxtUseOptions(context.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                                          | HTML_PARSE_IGNORE_ENC);
    // The options put back handlers of their own for blanks and errors.
    context->sax->ignorableWhitespace = onText;
    xmlSwitchEncoding(context.get(), XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(context.get());
    if (!reading.stoppedAt) {
        return std::nullopt;
    }
    return qBound<qsizetype>(0, *reading.stoppedAt - prologue.size(), html.size());
}

/// What is left when markup is not to be trusted any more: the text between the tags.
void takePlain(QByteArrayView html, HtmlPass &pass)
{
    pass.closeAll();
    qsizetype from = 0;
    while (from < html.size()) {
        const qsizetype tag = html.indexOf('<', from);
        const qsizetype end = tag < 0 ? html.size() : tag;
        pass.text(html.sliced(from, end - from));
        if (tag < 0) {
            return;
        }
        const qsizetype close = html.indexOf('>', tag);
        if (close < 0) {
            return;
        }
        pass.text(" ");
        from = close + 1;
    }
}

HtmlPass::Result readOnce(QByteArrayView html, bool &cut)
{
    HtmlPass pass;
    const bool tooLarge = html.size() > largestHtml;
    QByteArrayView rest = tooLarge ? html.first(keptOfLarger) : html;
    for (int restarts = 0; !rest.isEmpty(); ++restarts) {
        const std::optional<qsizetype> stopped = parse(rest, pass);
        if (!stopped) {
            break;
        }
        cut = true;
        pass.closeAll();
        rest = rest.sliced(*stopped);
        rest = rest.startsWith("/>") ? rest.sliced(2) : rest.startsWith('>') ? rest.sliced(1) : rest;
        if (restarts == mostRestarts || *stopped == 0) {
            takePlain(rest, pass);
            break;
        }
    }
    pass.closeAll();
    if (tooLarge) {
        cut = true;
        takePlain(html.sliced(keptOfLarger, keptOfLarger), pass);
    }
    return pass.take();
}

/// Without "<![if ...]>" and its like, which Outlook writes everywhere: comments to every browser, text to libxml2.
QByteArray withoutDeclarations(const QByteArray &html)
{
    if (!html.contains("<![")) {
        return html;
    }
    QByteArray plain;
    plain.reserve(html.size());
    qsizetype from = 0;
    qsizetype at = 0;
    while (true) {
        at = html.indexOf("<!", at);
        const bool comment = at >= 0 && QByteArrayView(html).sliced(at).startsWith("<!--");
        const qsizetype end = at < 0 ? -1 : comment ? html.indexOf("-->", at + 4) : html.indexOf('>', at);
        if (end < 0) {
            return plain.append(QByteArrayView(html).sliced(from));
        }
        if (!comment) {
            plain.append(QByteArrayView(html).sliced(from, at - from));
            from = end + 1;
        }
        at = end + 1;
    }
}

/// Controls have no place in HTML, and a NUL would end it.
QByteArray input(const QString &html)
{
    QString plain = html;
    for (QChar &letter : plain) {
        const char16_t code = letter.unicode();
        if ((code < 0x20 && code != u'\n' && code != u'\t' && code != u'\r') || code == 0x7F || code == 0xFFFE
            || code == 0xFFFF) {
            letter = u' ';
        }
    }
    return withoutDeclarations(plain.toUtf8());
}

QStringList toStrings(const QByteArrayList &list)
{
    QStringList strings;
    strings.reserve(list.size());
    for (const QByteArray &entry : list) {
        strings.append(QString::fromUtf8(entry));
    }
    return strings;
}

SanitizedHtml toResult(const HtmlPass::Result &pass, bool cut)
{
    SanitizedHtml result{QString::fromUtf8(pass.html),
                         QString::fromUtf8(pass.text),
                         toStrings(pass.blockedImages),
                         toStrings(pass.contentIds),
                         {},
                         cut};
    for (const auto &[shown, target] : pass.deceptiveLinks) {
        result.deceptiveLinks.append({QString::fromUtf8(shown), QString::fromUtf8(target)});
    }
    return result;
}

} // namespace

LibxmlSanitizer::LibxmlSanitizer()
{
    static std::once_flag once;
    std::call_once(once, xmlInitParser);
}

SanitizedHtml LibxmlSanitizer::sanitise(const QString &html) const
{
    bool cut = false;
    HtmlPass::Result pass = readOnce(input(html), cut);
    for (int passes = 1; passes < mostPasses; ++passes) {
        HtmlPass::Result again = readOnce(pass.html, cut);
        const bool stands = again.html == pass.html;
        // Links that deceive are named by the first reading; whatever else is that of the text which stands.
        again.deceptiveLinks = std::move(pass.deceptiveLinks);
        pass = std::move(again);
        if (stands) {
            return toResult(pass, cut);
        }
    }
    // It will not stand still: take its text, which does.
    HtmlPass plain;
    static_cast<void>(plain.begin("pre", {}));
    plain.text(pass.text);
    return toResult(plain.take(), true);
}

} // namespace deskhand
