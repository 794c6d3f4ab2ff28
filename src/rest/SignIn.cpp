// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/SignIn.h"

#include "rest/JsonAnswers.h"
#include "rest/http/AnswerErrors.h"
#include "rest/http/HttpClient.h"
#include "wire/ErrorJson.h"

#include <QCoreApplication>

namespace deskhand {

namespace {

Error refusal(const HttpReply &answer, const QUrl &address)
{
    if (answer.status == 401 || answer.status == 403) {
        // Not "your sign-in has ended": there was none. What the server says of it is for people.
        const auto json = parseJson(answer.body);
        const QString said = json && json->isObject() ? fromProblem(json->toObject()).text : QString();
        return {ErrorKind::PermissionDenied,
                answer.status == 401 || said.isEmpty()
                    ? QCoreApplication::translate("ServerConnection", "Name or password is wrong.")
                    : said,
                said, false};
    }
    return errorOf(answer, address);
}

} // namespace

Pending<SignedIn> signIn(const HttpAccess &server, const QString &username, const QString &password,
                         const QString &label)
{
    auto promise = std::make_shared<Promise<SignedIn>>();
    promise->start();
    Pending<SignedIn> future = promise->future();
    HttpAccess options = server;
    options.token.clear();
    // Short and seldom: on the thread that asks.
    auto *client = new HttpClient(options);
    HttpRequest request = changingRequest("POST", api::path::sessions, QUuid::createUuid(),
                                          compactJson(toJson(api::SignIn{username, password, label})));
    request.attempts = 1; // a try too many may lock somebody out
    client->send(request, [promise, client, address = server.address](const Result<HttpReply> &answer) {
        if (!answer) {
            promise->addResult(failure(answer.error()));
        } else if (!answer->isGood()) {
            promise->addResult(failure(refusal(*answer, address)));
        } else {
            const auto signedIn = readJson<api::SignedIn>(answer->body);
            promise->addResult(
                signedIn ? Result<SignedIn>(SignedIn{signedIn->token.toLatin1(), signedIn->expires, signedIn->agent})
                         : Result<SignedIn>(failure(signedIn.error())));
        }
        promise->finish();
        client->deleteLater();
    });
    return future;
}

} // namespace deskhand
