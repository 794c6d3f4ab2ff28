// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// One operation of the API: where it is, who may, what it takes, and who carries it out.

#include "core/values/AccessToken.h"
#include "server/http/Http.h"

#include <QStringList>

#include <functional>

namespace deskhand {

class ApiCall;

/// On which threads it is carried out.
enum class Lane {
    Read,
    LongRead, ///< reports, exports: what others must not wait for
    Write,    ///< the one that writes, in the order of arrival
    SignIn,   ///< hashing passwords takes long, and strangers may ask for it
};

enum class BodyKind { None, Json, Bytes };

using Responder = std::function<void(HttpAnswer)>;

struct Route {
    QByteArray method;               ///< GET stands for HEAD too
    QString path;                    ///< "/v1/tickets/{id}"
    QString operation;               ///< its name in the API's description
    std::optional<TokenScope> scope; ///< none: without signing in
    Lane lane = Lane::Read;
    BodyKind body = BodyKind::None;
    QStringList parameters; ///< of the query; others are refused
    std::function<HttpAnswer(ApiCall &)> carryOut;
    /// Instead of it, for what answers later: on the lane, too.
    std::function<void(ApiCall &, Responder)> answerLater;
    bool fromLoopbackOnly = false; ///< and from ServerConfig::metricsFrom
};

} // namespace deskhand
