// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/routing/Router.h"

#include <QByteArrayList>
#include <QStringDecoder>

#include <algorithm>

namespace deskhand {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::optional<QString> decoded(const QByteArray &text, bool plusIsBlank)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '%') {
            const int high = i + 2 < text.size() ? hexValue(text.at(i + 1)) : -1;
            const int low = i + 2 < text.size() ? hexValue(text.at(i + 2)) : -1;
            if (high < 0 || low < 0) {
                return std::nullopt;
            }
            bytes.append(static_cast<char>(high * 16 + low));
            i += 2;
        } else {
            bytes.append(c == '+' && plusIsBlank ? ' ' : c);
        }
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString result = utf8.decode(bytes);
    if (utf8.hasError() || result.contains(QChar(0))) {
        return std::nullopt;
    }
    return result;
}

QStringList partsOfPattern(const QString &path)
{
    return path.mid(1).split(u'/');
}

bool fits(const QStringList &pattern, const QStringList &parts, QStringList &values)
{
    if (pattern.size() != parts.size()) {
        return false;
    }
    values.clear();
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i).startsWith(u'{')) {
            if (parts.at(i).isEmpty()) {
                return false;
            }
            values.append(parts.at(i));
        } else if (pattern.at(i) != parts.at(i)) {
            return false;
        }
    }
    return true;
}

} // namespace

std::optional<QStringList> partsOfPath(const QByteArray &path)
{
    if (!path.startsWith('/')) {
        return std::nullopt;
    }
    QStringList parts;
    for (const QByteArray &part : path.mid(1).split('/')) {
        const auto text = decoded(part, false);
        if (!text) {
            return std::nullopt;
        }
        parts.append(*text);
    }
    return parts;
}

std::optional<QHash<QString, QString>> partsOfQuery(const QByteArray &query)
{
    QHash<QString, QString> parts;
    for (const QByteArray &part : query.split('&')) {
        if (part.isEmpty()) {
            continue;
        }
        const qsizetype equals = part.indexOf('=');
        const auto name = decoded(equals < 0 ? part : part.left(equals), true);
        const auto value = decoded(equals < 0 ? QByteArray() : part.mid(equals + 1), true);
        if (!name || !value || parts.contains(*name)) {
            return std::nullopt;
        }
        parts.insert(*name, *value);
    }
    return parts;
}

Router::Router(QList<Route> routes)
    : m_routes(std::move(routes))
{
    for (const Route &route : std::as_const(m_routes)) {
        m_parts.append(partsOfPattern(route.path));
    }
}

Router::Found Router::find(const QByteArray &method, const QByteArray &path) const
{
    Found found;
    const auto parts = partsOfPath(path);
    if (!parts) {
        return found;
    }
    // What is spelled out goes before what anything fits: "/v1/sessions/current" before "/v1/sessions/{id}".
    qsizetype fewest = std::numeric_limits<qsizetype>::max();
    QStringList values;
    for (qsizetype i = 0; i < m_routes.size(); ++i) {
        if (!fits(m_parts.at(i), *parts, values) || values.size() > fewest) {
            continue;
        }
        const Route &route = m_routes.at(i);
        if (values.size() < fewest) {
            found = {};
            fewest = values.size();
        }
        found.methods.append(route.method);
        if (route.method == "GET") {
            found.methods.append("HEAD");
        }
        if (route.method == method || (method == "HEAD" && route.method == "GET")) {
            found.route = &route;
            found.values = values;
        }
    }
    if (!found.methods.isEmpty()) {
        found.methods.append("OPTIONS");
    }
    return found;
}

} // namespace deskhand
