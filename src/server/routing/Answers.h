// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Answers as the API gives them.

#include "core/base/Result.h"
#include "server/http/Http.h"

#include <QJsonObject>

namespace deskhand {

[[nodiscard]] HttpAnswer jsonAnswer(const QJsonValue &json, int status = 200);
[[nodiscard]] HttpAnswer emptyAnswer();

/// `type` is one of api::problem. The request's id is filled in later.
[[nodiscard]] HttpAnswer problemAnswer(int status, const char *type, const QString &detail, QJsonObject more = {});
/// As wire/ErrorJson.h has it; one of parameterFault() is a 400.
[[nodiscard]] HttpAnswer problemAnswer(const Error &error, QJsonObject more = {});
/// With Retry-After.
[[nodiscard]] HttpAnswer tooManyAnswer(int seconds, const QString &detail);

/// A parameter of the query that is missing or makes no sense.
[[nodiscard]] Error parameterFault(const QString &name, const QString &text);

/// `If-None-Match` has this tag, or is `*`.
[[nodiscard]] bool matchesTag(const QByteArray &header, const QByteArray &tag);

/// Puts the request's id into header and problem.
void nameRequest(HttpAnswer &answer, const QByteArray &requestId);
/// Compresses what is worth it where the other end takes it.
void compress(HttpAnswer &answer, const QByteArray &acceptEncoding);

} // namespace deskhand
