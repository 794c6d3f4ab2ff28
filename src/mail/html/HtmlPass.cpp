// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/html/HtmlPass.h"

#include "mail/html/CssPolicy.h"

#include <algorithm>

namespace deskhand {

namespace {

/// Beyond what people or their mailers write; layout of nested tables is costly long before.
constexpr qsizetype deepest = 200;
constexpr int deepestTable = 16;
constexpr qsizetype mostListed = 1000;
constexpr qsizetype longestShownAddress = 500;

void escape(QByteArray &out, QByteArrayView text)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char *entity = nullptr;
        switch (text[i]) {
        case '&':
            entity = "&amp;";
            break;
        case '<':
            entity = "&lt;";
            break;
        case '>':
            entity = "&gt;";
            break;
        case '"': // in text too: withRemoteImages() relies on it
            entity = "&quot;";
            break;
        default:
            continue;
        }
        out.append(text.sliced(from, i - from)).append(entity);
        from = i + 1;
    }
    out.append(text.sliced(from));
}

/// "https://bank.example/x", "www.bank.example" or "bank.example/login" as people write addresses; else empty.
QByteArray hostShown(QByteArrayView text)
{
    const QByteArray shown = text.toByteArray().trimmed().toLower();
    if (shown.size() < 4 || shown.size() > 300 || shown.contains(' ') || shown.contains('@')) {
        return {};
    }
    const QByteArray host = shown.contains("://") ? hostOf(shown) : hostOf("http://" + shown);
    const qsizetype dot = host.lastIndexOf('.');
    const bool domain = dot > 0 && host.size() - dot > 2
                        && std::all_of(host.begin() + dot + 1, host.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return domain ? host : QByteArray();
}

bool sameSite(const QByteArray &a, const QByteArray &b)
{
    return a == b || a.endsWith('.' + b) || b.endsWith('.' + a);
}

QByteArrayView valueOf(const HtmlPass::Attributes &attributes, QByteArrayView name)
{
    for (const auto &[key, value] : attributes) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

} // namespace

void HtmlPass::attribute(QByteArrayView name, QByteArrayView value)
{
    m_html.append(' ').append(name).append("=\"");
    escape(m_html, value);
    m_html.append('"');
}

/// Mailers give the same style to every line of a letter.
QByteArray HtmlPass::knownStyle(QByteArrayView style)
{
    const auto known = m_styles.constFind(QByteArray::fromRawData(style.data(), style.size()));
    if (known != m_styles.constEnd()) {
        return *known;
    }
    const QByteArray clean = cleanStyle(style);
    if (m_styles.size() < mostListed) {
        m_styles.insert(style.toByteArray(), clean);
    }
    return clean;
}

void HtmlPass::attributes(QByteArrayView name, const Attributes &attributes)
{
    QList<QByteArrayView> seen;
    for (const auto &[key, value] : attributes) {
        if (seen.contains(key)) {
            continue;
        }
        seen.append(key);
        const QByteArray kept = key == "style" ? knownStyle(value) : cleanAttribute(name, key, value);
        if (!kept.isEmpty()) {
            attribute(key, kept);
        }
    }
}

void HtmlPass::noteContentId(QByteArrayView address)
{
    const QByteArray id = QByteArray::fromPercentEncoding(address.sliced(4).toByteArray());
    if (!m_contentIds.contains(id) && m_contentIds.size() < mostListed) {
        m_contentIds.append(id);
    }
}

void HtmlPass::image(const Attributes &given)
{
    QByteArrayView source = valueOf(given, "src");
    if (source.isEmpty()) {
        source = valueOf(given, "data-blocked-src");
    }
    const CheckedAddress checked = checkImage(source);
    const QByteArray alt = cleanAttribute("img", "alt", valueOf(given, "alt"));
    if (!alt.isEmpty()) {
        m_text.insert("[" + alt + "]");
        m_linkText += m_links > 0 ? alt : QByteArray();
    }
    if (checked.kind == AddressKind::Refused || checked.kind == AddressKind::Link) {
        // An image that may not be shown leaves its description, as text.
        escape(m_html, alt);
        m_visible = m_visible || !alt.isEmpty();
        return;
    }
    m_visible = true;
    m_html.append("<img");
    if (checked.kind == AddressKind::Remote) {
        attribute("data-blocked-src", checked.address);
        if (!m_blocked.contains(checked.address) && m_blocked.size() < mostListed) {
            m_blocked.append(checked.address);
        }
    } else {
        attribute("src", checked.address);
    }
    if (checked.kind == AddressKind::ContentId) {
        noteContentId(checked.address);
    }
    attributes("img", given);
    m_html.append('>');
}

bool HtmlPass::link(const Attributes &given, Open &open)
{
    const CheckedAddress checked = checkLink(valueOf(given, "href"));
    if (checked.kind == AddressKind::Refused) {
        return false;
    }
    open.href = checked.address;
    open.linkTextAt = m_linkText.size();
    ++m_links;
    m_html.append("<a");
    attribute("href", checked.address);
    // What the pointer shows over a link is where it leads, whatever its author would have shown.
    attribute("title", checked.address);
    if (checked.kind == AddressKind::ContentId) {
        noteContentId(checked.address);
    }
    attributes("a", given);
    m_html.append('>');
    return true;
}

void HtmlPass::beginText(QByteArrayView name, const ElementRule &rule, const Attributes &given)
{
    if (rule.block) {
        m_text.boundary(rule.spaced);
    }
    if (name == "br") {
        m_text.lineBreak();
    } else if (name == "hr") {
        m_text.rule();
    } else if (name == "blockquote") {
        m_text.beginQuote();
    } else if (name == "pre") {
        m_text.beginPreformatted();
    } else if (name == "ul" || name == "ol") {
        const int start = cleanAttribute("ol", "start", valueOf(given, "start")).toInt();
        m_text.beginList(name == "ol", qMax(1, start));
    } else if (name == "li") {
        m_text.beginItem();
    } else if (name == "tr") {
        m_text.beginRow();
    } else if (name == "td" || name == "th") {
        m_text.beginCell();
    }
}

void HtmlPass::endText(const Open &open)
{
    if (open.name == "blockquote") {
        m_text.endQuote();
    } else if (open.name == "pre") {
        m_text.endPreformatted();
    } else if (open.name == "ul" || open.name == "ol") {
        m_text.boundary(false);
        m_text.endList();
    }
    if (open.rule->block) {
        m_text.boundary(open.rule->spaced);
    }
}

bool HtmlPass::begin(QByteArrayView name, const Attributes &given)
{
    if (m_open.size() >= deepest) {
        return false;
    }
    const ElementRule &rule = elementRule(name);
    Open open{name.toByteArray(), &rule, rule.kept, {}, -1};
    beginText(name, rule, given);
    if (name == "img") {
        image(given);
    } else if (name == "a") {
        open.emitted = link(given, open);
    } else {
        m_tables += name == "table" ? 1 : 0;
        const bool tablePart = name == "table" || name == "tr" || name == "td" || name == "th" || name == "tbody"
                               || name == "thead" || name == "tfoot" || name == "caption";
        if (tablePart && m_tables > deepestTable) {
            open.emitted = false;
        }
        if (open.emitted) {
            m_html.append('<').append(name);
            attributes(name, given);
            m_html.append('>');
        }
    }
    open.emitted = open.emitted && !rule.empty;
    m_open.append(std::move(open));
    return true;
}

void HtmlPass::checkLinkText(const Open &open)
{
    const QByteArrayView shown = QByteArrayView(m_linkText).sliced(qMin(open.linkTextAt, m_linkText.size()));
    const QByteArray host = hostShown(shown);
    const QByteArray target = hostOf(open.href);
    if (!host.isEmpty() && !target.isEmpty() && !sameSite(host, target) && m_deceptive.size() < mostListed) {
        m_deceptive.append({shown.toByteArray().trimmed(), open.href});
    }
    QByteArray address = open.href;
    if (address.startsWith("mailto:")) {
        address = address.sliced(7);
    } else if (address.startsWith("tel:") || address.startsWith("cid:")) {
        return;
    }
    if (!shown.contains(address) && address.size() <= longestShownAddress) {
        m_text.insert(" <" + address + ">");
    }
}

void HtmlPass::end(QByteArrayView name)
{
    // The parser's events are balanced; after a flattening the ends of what is no longer open come too.
    if (m_open.isEmpty() || m_open.constLast().name != name) {
        return;
    }
    const Open open = m_open.takeLast();
    if (open.linkTextAt >= 0) {
        checkLinkText(open);
        --m_links;
        if (m_links == 0) {
            m_linkText.clear();
        }
    }
    m_tables -= open.name == "table" ? 1 : 0;
    endText(open);
    if (open.emitted) {
        m_html.append("</").append(open.name).append('>');
    }
}

void HtmlPass::text(QByteArrayView text)
{
    if (!m_open.isEmpty() && m_open.constLast().rule->dropText) {
        return;
    }
    escape(m_html, text);
    m_text.text(text);
    m_visible =
        m_visible || std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > 0x20; });
    if (m_links > 0 && m_linkText.size() < 2000) {
        m_linkText.append(text);
    }
}

void HtmlPass::closeAll()
{
    while (!m_open.isEmpty()) {
        const QByteArray name = m_open.constLast().name;
        end(name);
    }
}

HtmlPass::Result HtmlPass::take()
{
    closeAll();
    Result result{std::move(m_html),       m_text.take(),          std::move(m_blocked),
                  std::move(m_contentIds), std::move(m_deceptive), m_visible};
    if (!result.visible) {
        result.html.clear();
    }
    return result;
}

} // namespace deskhand
