// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Values in and out of requests to our server.

#include "rest/RemoteDialect.h"
#include "rest/http/NetworkErrors.h"
#include "wire/Api.h"

#include <type_traits>

namespace deskhand {

/// The value that a good answer holds. Members that this program does not know are passed over: the server may be
/// newer.
template <typename T>
[[nodiscard]] Result<T> readJson(const QByteArray &text)
{
    const auto json = parseJson(text);
    auto value = json ? fromJson<T>(*json, UnknownMembers::Ignore) : Result<T>(failure(json.error()));
    if (!value) {
        return failure(unclearAnswerError(value.error().text + u'\n' + value.error().detail));
    }
    return value;
}

[[nodiscard]] inline HttpRequest getRequest(const QString &path)
{
    HttpRequest request;
    request.path = path;
    return request;
}

/// A question that is too long for an address: nothing is changed by it.
template <typename T>
[[nodiscard]] HttpRequest askingRequest(const QString &path, const T &body)
{
    HttpRequest request;
    request.method = "POST";
    request.path = path;
    request.body = compactJson(toJson(body));
    request.contentType = api::media::json;
    return request;
}

/// Something is to be changed: once, however often it is sent.
[[nodiscard]] inline HttpRequest changingRequest(const QByteArray &method, const QString &path, const QUuid &key,
                                                 const QByteArray &json = {})
{
    HttpRequest request;
    request.method = method;
    request.path = path;
    request.kind = HttpKind::Write;
    request.body = json;
    request.contentType = json.isEmpty() ? QByteArray() : QByteArray(api::media::json);
    request.addHeader(api::header::idempotencyKey, key.toByteArray(QUuid::WithoutBraces));
    return request;
}

/// The call whose answer is read as a `Wire` and given on by `pick`.
template <typename Wire, typename Pick>
[[nodiscard]] auto callFor(HttpRequest request, Pick pick)
{
    using T = std::decay_t<std::invoke_result_t<Pick, Wire>>;
    return RemoteCall<T>{std::move(request), [pick](const HttpReply &answer) -> Result<T> {
                             DESKHAND_ASSIGN(Wire value, readJson<Wire>(answer.body));
                             return pick(std::move(value));
                         }};
}

template <typename T>
[[nodiscard]] RemoteCall<T> callFor(HttpRequest request)
{
    return {std::move(request), [](const HttpReply &answer) { return readJson<T>(answer.body); }};
}

/// Whose answer says no more than that it was done.
[[nodiscard]] inline RemoteCall<void> plainCall(HttpRequest request)
{
    return {std::move(request), [](const HttpReply &) { return Result<void>(); }};
}

} // namespace deskhand
