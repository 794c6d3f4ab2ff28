// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/AnswerErrors.h"

#include "rest/http/NetworkErrors.h"
#include "wire/ApiPaths.h"
#include "wire/ErrorJson.h"
#include "wire/Json.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {

struct ServerText {
    Q_DECLARE_TR_FUNCTIONS(ServerConnection)
};

std::optional<Error> problemOf(const HttpReply &answer)
{
    if (answer.mediaType != "application/problem+json") {
        return std::nullopt;
    }
    const auto json = parseJson(answer.body);
    if (!json || !json->isObject()) {
        return std::nullopt;
    }
    Error error = fromProblem(json->toObject());
    const QString type = json->toObject().value("type"_L1).toString();
    for (const char *passing :
         {api::problem::keyInUse, api::problem::timedOut, api::problem::tooManyRequests, api::problem::stopping}) {
        if (type.endsWith(u':' + QString::fromLatin1(passing))) {
            error.kind = ErrorKind::Busy;
            error.retryable = true;
        }
    }
    return error;
}

Error byStatus(const HttpReply &answer, const QUrl &address)
{
    const QString server = serverName(address);
    const QString detail = u"HTTP %1"_s.arg(answer.status);
    switch (answer.status) {
    case 403:
        return {ErrorKind::PermissionDenied, ServerText::tr("%1 does not allow this.").arg(server), detail, false};
    case 413:
        return {ErrorKind::InvalidInput, ServerText::tr("This is larger than %1 takes.").arg(server), detail, false};
    case 408:
    case 429:
        return {ErrorKind::Busy, ServerText::tr("%1 has too much to do at once. Try again in a moment.").arg(server),
                detail, true};
    case 502:
    case 503:
    case 504:
        return {ErrorKind::Unavailable,
                ServerText::tr("%1 is not ready: it is being started or maintained.").arg(server), detail, true};
    default:
        break;
    }
    if (answer.status >= 500) {
        return {ErrorKind::Unavailable,
                ServerText::tr("%1 had a defect. If it stays so, tell its administrator.").arg(server), detail, true};
    }
    return notOursError(address, detail);
}

} // namespace

Error errorOf(const HttpReply &answer, const QUrl &address)
{
    auto problem = problemOf(answer);
    if (answer.status == 401) {
        return {ErrorKind::PermissionDenied,
                ServerText::tr("Your sign-in at %1 has ended. Sign in again to go on; nothing that you wrote is lost.")
                    .arg(serverName(address)),
                problem ? problem->text : QString(), false};
    }
    Error error = problem ? *std::move(problem) : byStatus(answer, address);
    if (!answer.requestId.isEmpty() && (error.kind == ErrorKind::Internal || error.kind == ErrorKind::Unavailable)) {
        error.detail +=
            (error.detail.isEmpty() ? QString() : u"\n"_s) + u"request "_s + QString::fromLatin1(answer.requestId);
    }
    return error;
}

bool isPassing(const HttpReply &answer)
{
    if (answer.isGood() || answer.status == 304 || answer.status == 401) {
        return false;
    }
    if (const auto problem = problemOf(answer)) {
        return problem->retryable;
    }
    return answer.status == 408 || answer.status == 429 || answer.status >= 500;
}

bool isGatewayTrouble(const HttpReply &answer)
{
    return answer.status >= 502 && answer.status <= 504 && !problemOf(answer);
}

bool isDecision(const HttpReply &answer)
{
    if (answer.isGood()) {
        return true;
    }
    if (answer.status == 413 || answer.status == 414 || answer.status == 431) {
        return true; // it is too large for whatever is on the way, and will stay so
    }
    const auto problem = problemOf(answer);
    return problem && !problem->retryable && answer.status != 401;
}

} // namespace deskhand
