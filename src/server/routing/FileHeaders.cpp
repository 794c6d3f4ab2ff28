// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/routing/FileHeaders.h"

#include <QStringDecoder>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

QByteArray dispositionOf(const QString &name)
{
    QByteArray plain;
    for (const QChar c : name) {
        const bool safe = c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\' && c != u'%';
        plain.append(safe ? static_cast<char>(c.unicode()) : '_');
    }
    QByteArray header = "attachment; filename=\"" + plain + '"';
    if (plain != name.toUtf8()) {
        header += "; filename*=UTF-8''" + name.toUtf8().toPercentEncoding("!#$&+-.^_`|~");
    }
    return header;
}

QString nameOfDisposition(const QByteArray &header)
{
    QString plain;
    qsizetype at = header.indexOf(';');
    while (at >= 0) {
        qsizetype equals = header.indexOf('=', at);
        if (equals < 0) {
            break;
        }
        const QByteArray key = header.mid(at + 1, equals - at - 1).trimmed().toLower();
        QByteArray value;
        qsizetype i = equals + 1;
        while (i < header.size() && header.at(i) == ' ') {
            ++i;
        }
        if (i < header.size() && header.at(i) == '"') {
            for (++i; i < header.size() && header.at(i) != '"'; ++i) {
                if (header.at(i) == '\\' && i + 1 < header.size()) {
                    ++i;
                }
                value.append(header.at(i));
            }
            at = header.indexOf(';', i);
        } else {
            at = header.indexOf(';', i);
            value = header.mid(i, at < 0 ? -1 : at - i).trimmed();
        }
        if (key == "filename*" && value.toLower().startsWith("utf-8'")) {
            const qsizetype quote = value.indexOf('\'', 6);
            QStringDecoder utf8(QStringDecoder::Utf8);
            const QString name = utf8.decode(QByteArray::fromPercentEncoding(value.mid(quote + 1)));
            if (quote > 0 && !utf8.hasError()) {
                return name;
            }
        } else if (key == "filename") {
            plain = QString::fromUtf8(value);
        }
    }
    return plain;
}

std::optional<ByteRange> rangeOf(const QByteArray &header, qint64 total)
{
    if (!header.startsWith("bytes=") || header.contains(',')) {
        return std::nullopt;
    }
    const QByteArray range = header.mid(6).trimmed();
    const qsizetype dash = range.indexOf('-');
    bool firstOk = false;
    bool lastOk = false;
    const qint64 first = range.left(dash).toLongLong(&firstOk);
    const qint64 last = range.mid(dash + 1).toLongLong(&lastOk);
    if (dash < 0 || (firstOk && first < 0) || (lastOk && last < 0)) {
        return std::nullopt;
    }
    if (dash == 0 && lastOk) { // the last so many
        const qint64 size = std::min(last, total);
        return ByteRange{total - size, size};
    }
    if (!firstOk || (!lastOk && dash + 1 < range.size()) || (lastOk && last < first)) {
        return std::nullopt;
    }
    if (first >= total) {
        return ByteRange{0, 0};
    }
    return ByteRange{first, (lastOk ? std::min(last, total - 1) : total - 1) - first + 1};
}

} // namespace deskhand
