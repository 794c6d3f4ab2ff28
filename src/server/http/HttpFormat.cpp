// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/HttpFormat.h"

#include <QDateTime>
#include <QLocale>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

const char *reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 416:
        return "Range Not Satisfiable";
    case 422:
        return "Unprocessable Content";
    case 428:
        return "Precondition Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    case 507:
        return "Insufficient Storage";
    default:
        return status < 500 ? "Other" : "Internal Server Error";
    }
}

/// Nothing that came from outside may end a line of ours.
QByteArray oneLine(QByteArray value)
{
    for (char &c : value) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
            c = ' ';
        }
    }
    return value;
}

} // namespace

bool hasNoBody(int status)
{
    return status == 204 || status == 304;
}

QByteArray headerBytes(const HttpAnswer &answer, bool keepAlive)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status) + "\r\n";
    bytes +=
        "Date: " + QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1()
        + "\r\n";
    for (const auto &[name, value] : answer.headers) {
        bytes += oneLine(name) + ": " + oneLine(value) + "\r\n";
    }
    if (answer.stream) {
        bytes += "Transfer-Encoding: chunked\r\n";
    } else if (!hasNoBody(answer.status)) {
        bytes += "Content-Length: " + QByteArray::number(answer.file ? answer.fileLength : answer.body.size()) + "\r\n";
    }
    bytes += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return bytes;
}

QByteArray chunkOf(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace deskhand
