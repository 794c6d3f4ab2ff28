// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/routing/Answers.h"

#include "wire/ApiPaths.h"
#include "wire/ErrorJson.h"
#include "wire/Json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <zlib.h>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype worthCompressing = 1024;
constexpr QLatin1StringView parameterMark("?");

const char *titleOf(int status)
{
    switch (status) {
    case 400:
        return "The request is malformed";
    case 401:
        return "Sign in";
    case 403:
        return "The token is not for this";
    case 404:
        return "There is no such thing";
    case 405:
        return "This cannot be done with it";
    case 408:
        return "The request came too slowly";
    case 409:
        return "The same request is under way";
    case 410:
        return "It is gone";
    case 413:
        return "The request is too large";
    case 415:
        return "The request is of a kind that is not taken here";
    case 416:
        return "There is no such part";
    case 422:
        return "The key was used for something else";
    case 428:
        return "If-Match is missing";
    case 429:
        return "Too much at once";
    case 431:
        return "The request's header is too large";
    default:
        return "The server cannot do it now";
    }
}

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    constexpr int gzip = 15 + 16;
    if (deflateInit2(&stream, 4, Z_DEFLATED, gzip, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        return {};
    }
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), Qt::Uninitialized);
    // zlib reads only, whatever its type says.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData())); // NOLINT
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data()); // NOLINT
    stream.avail_out = static_cast<uInt>(out.size());
    const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return whole ? out : QByteArray();
}

bool takesGzip(const QByteArray &acceptEncoding)
{
    for (const QByteArray &part : acceptEncoding.toLower().split(',')) {
        const QList<QByteArray> words = part.split(';');
        if (words.at(0).trimmed() == "gzip") {
            const QByteArray quality = words.value(1).trimmed();
            return !quality.startsWith("q=0") || quality.startsWith("q=0.");
        }
    }
    return false;
}

} // namespace

HttpAnswer jsonAnswer(const QJsonValue &json, int status)
{
    HttpAnswer answer;
    answer.status = status;
    answer.setHeader(api::header::contentType, api::media::json);
    answer.body = compactJson(json);
    return answer;
}

HttpAnswer emptyAnswer()
{
    HttpAnswer answer;
    answer.status = 204;
    return answer;
}

HttpAnswer problemAnswer(int status, const char *type, const QString &detail, QJsonObject more)
{
    more.insert(u"type"_s, u"urn:deskhand:problem:"_s + QString::fromLatin1(type));
    more.insert(u"title"_s, QString::fromLatin1(titleOf(status)));
    more.insert(u"status"_s, status);
    more.insert(u"detail"_s, detail);
    if (!more.contains(u"retryable"_s)) {
        more.insert(u"retryable"_s, status == 408 || status == 429 || status == 503);
    }
    HttpAnswer answer = jsonAnswer(more, status);
    answer.setHeader(api::header::contentType, api::media::problem);
    return answer;
}

HttpAnswer problemAnswer(const Error &error, QJsonObject more)
{
    if (error.kind == ErrorKind::InvalidInput && error.detail.startsWith(parameterMark)) {
        more.insert(u"errors"_s,
                    QJsonArray{QJsonObject{{u"parameter"_s, error.detail.mid(1)}, {u"code"_s, u"value"_s}}});
        return problemAnswer(400, api::problem::badRequest, error.text, more);
    }
    QJsonObject problem = toProblem(error);
    for (auto it = more.begin(); it != more.end(); ++it) {
        problem.insert(it.key(), it.value());
    }
    HttpAnswer answer = jsonAnswer(problem, problem.value("status"_L1).toInt());
    answer.setHeader(api::header::contentType, api::media::problem);
    if (error.kind == ErrorKind::Busy) {
        answer.setHeader(api::header::retryAfter, "1");
    }
    return answer;
}

HttpAnswer tooManyAnswer(int seconds, const QString &detail)
{
    HttpAnswer answer = problemAnswer(429, api::problem::tooManyRequests, detail);
    answer.setHeader(api::header::retryAfter, QByteArray::number(seconds));
    return answer;
}

Error parameterFault(const QString &name, const QString &text)
{
    return {ErrorKind::InvalidInput, text, parameterMark + name, false};
}

bool matchesTag(const QByteArray &header, const QByteArray &tag)
{
    for (const QByteArray &part : header.split(',')) {
        QByteArray one = part.trimmed();
        if (one.startsWith("W/")) {
            one = one.mid(2);
        }
        if (one == "*" || one == tag) {
            return true;
        }
    }
    return false;
}

void nameRequest(HttpAnswer &answer, const QByteArray &requestId)
{
    answer.setHeader(api::header::requestId, requestId);
    if (answer.header(api::header::contentType) == api::media::problem) {
        QJsonObject problem = QJsonDocument::fromJson(answer.body).object();
        problem.insert(u"request_id"_s, QString::fromLatin1(requestId));
        answer.body = compactJson(problem);
    }
}

void compress(HttpAnswer &answer, const QByteArray &acceptEncoding)
{
    if (answer.body.size() < worthCompressing || answer.file || answer.stream) {
        return;
    }
    answer.setHeader("Vary", "Accept-Encoding");
    if (!takesGzip(acceptEncoding)) {
        return;
    }
    const QByteArray smaller = gzipped(answer.body);
    if (!smaller.isEmpty() && smaller.size() < answer.body.size()) {
        answer.body = smaller;
        answer.setHeader("Content-Encoding", "gzip");
    }
}

} // namespace deskhand
