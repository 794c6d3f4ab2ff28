// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/routing/ApiServer.h"

#include "server/Backend.h"
#include "server/access/Secrets.h"
#include "store/Store.h"
#include "store/access/AccessStore.h"
#include "wire/JsonFormats.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Server)
};

constexpr Duration usesNoted = std::chrono::minutes(5);

ApiRequest &requestOf(const HttpExchange &exchange)
{
    return *static_cast<ApiRequest *>(exchange.context.get());
}

HttpAnswer signInAnswer()
{
    HttpAnswer answer = problemAnswer(401, api::problem::signedOut,
                                      Text::tr("You are not signed in, or no longer. Sign in again; what you typed is "
                                               "kept."));
    answer.setHeader("WWW-Authenticate", "Bearer realm=\"deskhand\"");
    return answer;
}

QUuid keyOf(const HttpHead &head)
{
    return QUuid::fromString(QLatin1StringView(head.header(api::header::idempotencyKey)));
}

HttpAnswer keyInUse()
{
    HttpAnswer answer = problemAnswer(409, api::problem::keyInUse,
                                      Text::tr("The same request is being carried out. Ask again in a moment."),
                                      {{u"retryable"_s, true}});
    answer.setHeader(api::header::retryAfter, "1");
    return answer;
}

QByteArray mediaTypeOf(const HttpHead &head)
{
    return head.header(api::header::contentType).split(';').constFirst().trimmed().toLower();
}

} // namespace

QByteArray bearerOf(const HttpHead &head)
{
    const QByteArray value = head.header(api::header::authorization);
    constexpr qsizetype wordSize = 7;
    return value.size() > wordSize && value.left(wordSize).toLower() == "bearer " ? value.mid(wordSize).trimmed()
                                                                                  : QByteArray();
}

ApiServer::ApiServer(Backend &backend, QList<Route> routes, std::function<void(const QByteArray &)> log)
    : m_backend(backend)
    , m_router(std::move(routes))
    , m_log(std::move(log))
{ }

std::optional<HttpAnswer> ApiServer::findRoute(const HttpExchange &exchange, ApiRequest &request) const
{
    const HttpHead &head = exchange.head;
    const qsizetype mark = head.target.indexOf('?');
    const auto query = partsOfQuery(mark < 0 ? QByteArray() : head.target.mid(mark + 1));
    const Router::Found found = m_router.find(head.method, mark < 0 ? head.target : head.target.left(mark));
    if (found.methods.isEmpty()) {
        return problemAnswer({ErrorKind::NotFound, Text::tr("There is nothing at this address."), {}, false});
    }
    if (found.route == nullptr) {
        HttpAnswer answer = head.method == "OPTIONS"
                                ? emptyAnswer()
                                : problemAnswer(405, api::problem::methodNotAllowed,
                                                Text::tr("This cannot be done here. See the header Allow."));
        answer.setHeader("Allow", found.methods.join(", "));
        return answer;
    }
    if (!query) {
        return problemAnswer(parameterFault({}, Text::tr("The query of the address is malformed.")));
    }
    for (auto it = query->cbegin(); it != query->cend(); ++it) {
        if (!found.route->parameters.contains(it.key())) {
            return problemAnswer(
                parameterFault(it.key(), Text::tr("There is no parameter \"%1\" here.").arg(it.key().left(60))));
        }
    }
    request.route = found.route;
    request.values = found.values;
    request.query = *query;
    const QString address = QString::fromLatin1(head.address);
    if (found.route->fromLoopbackOnly && !isLoopback(head.address) && !m_backend.config.metricsFrom.contains(address)) {
        return problemAnswer({ErrorKind::NotFound, Text::tr("There is nothing at this address."), {}, false});
    }
    return std::nullopt;
}

std::optional<HttpAnswer> ApiServer::checkBody(const HttpExchange &exchange, const ApiRequest &request) const
{
    const HttpHead &head = exchange.head;
    const BodyKind kind = request.route->body;
    if (kind == BodyKind::None) {
        return head.hasBody() ? std::optional(
                   problemAnswer(400, api::problem::badRequest, Text::tr("This request takes no body.")))
                              : std::nullopt;
    }
    const QByteArray encoding = head.header("Content-Encoding").toLower();
    if ((!encoding.isEmpty() && encoding != "identity")
        || (kind == BodyKind::Json && mediaTypeOf(head) != api::media::json)) {
        return problemAnswer(415, api::problem::mediaType,
                             kind == BodyKind::Json ? Text::tr("The body has to be application/json, not compressed.")
                                                    : Text::tr("The body must not be compressed."));
    }
    return std::nullopt;
}

std::optional<HttpAnswer> ApiServer::checkRate(const HttpExchange &exchange, const ApiRequest &request)
{
    if (!request.route->scope && request.route->method == "GET") {
        return std::nullopt; // health and the like
    }
    const QByteArray token = bearerOf(exchange.head);
    const int wait = m_backend.rate.secondsToWait(looksLikeToken(token) ? sha256(token) : exchange.head.address);
    if (wait == 0) {
        return std::nullopt;
    }
    return tooManyAnswer(wait, Text::tr("These were too many requests. Try again in %n second(s).", nullptr, wait));
}

BodyPermit ApiServer::permitFor(const ApiRequest &request) const
{
    switch (request.route->body) {
    case BodyKind::Json:
        return {m_backend.config.jsonBytes, false};
    case BodyKind::Bytes:
        return {m_backend.config.attachmentBytes, true};
    case BodyKind::None:
        break;
    }
    return {};
}

std::optional<HttpAnswer> ApiServer::authenticate(HelpDeskFile &file, const HttpExchange &exchange, ApiRequest &request)
{
    if (!request.route->scope || request.token) {
        return std::nullopt;
    }
    const QByteArray bearer = bearerOf(exchange.head);
    if (!looksLikeToken(bearer)) {
        return signInAnswer();
    }
    AccessStore access(file.helpDesk().store().database());
    auto token = access.accounts.findToken(sha256(bearer));
    if (!token) {
        return problemAnswer(token.error());
    }
    const Timestamp now = m_backend.clock->now();
    if (!*token || (*token)->revoked || ((*token)->expires && *(*token)->expires <= now)) {
        return signInAnswer();
    }
    const auto directory = file.helpDesk().directory();
    if (!directory) {
        return problemAnswer(directory.error());
    }
    const Agent *agent = (*directory)->agent((*token)->agent);
    if (agent == nullptr || !agent->active) {
        return signInAnswer();
    }
    if (!(*token)->scopes.testFlag(*request.route->scope)) {
        return problemAnswer(403, api::problem::insufficientScope,
                             Text::tr("This token was not made for that. Nothing was changed."));
    }
    request.token = **token;
    if (!request.token->lastUsed || *request.token->lastUsed + usesNoted < now) {
        const TokenId id = request.token->id;
        // Where it cannot be noted now, the next request notes it.
        static_cast<void>(m_backend.pool(Lane::Write).post([id, now](HelpDeskFile &writer) {
            static_cast<void>(AccessStore(writer.helpDesk().store().database()).accounts.noteUse(id, now));
        }));
    }
    return std::nullopt;
}

void ApiServer::head(const HttpExchangePtr &exchange, std::function<void(HeadDecision)> decide)
{
    auto request = std::make_shared<ApiRequest>();
    request->id = randomName();
    exchange->context = request;
    std::optional<HttpAnswer> refused = findRoute(*exchange, *request);
    if (!refused) {
        refused = checkRate(*exchange, *request);
    }
    if (!refused) {
        refused = checkBody(*exchange, *request);
    }
    if (refused) {
        decide(finish(*exchange, *request, std::move(*refused)));
        return;
    }
    const BodyPermit permit = permitFor(*request);
    if (!exchange->head.hasBody() || !request->route->scope) {
        decide(permit);
        return;
    }
    // Strangers' bodies are not even read.
    const bool posted = m_backend.pool(Lane::Read).post([this, exchange, request, permit, decide](HelpDeskFile &file) {
        if (auto answer = authenticate(file, *exchange, *request)) {
            decide(finish(*exchange, *request, std::move(*answer)));
        } else {
            decide(permit);
        }
    });
    if (!posted) {
        decide(finish(*exchange, *request, problemAnswer(WorkPool::tooBusy())));
    }
}

void ApiServer::request(const HttpExchangePtr &exchange, std::function<void(HttpAnswer)> answer)
{
    const Route &route = *requestOf(*exchange).route;
    const QUuid key = route.lane == Lane::Write ? keyOf(exchange->head) : QUuid();
    const bool entered = !key.isNull() && m_backend.enter(key);
    const auto respond = [this, exchange, answer, key, entered](HttpAnswer result) {
        if (entered) {
            m_backend.leave(key);
        }
        answer(finish(*exchange, requestOf(*exchange), std::move(result)));
    };
    if (!key.isNull() && !entered) {
        respond(keyInUse());
        return;
    }
    const bool posted = m_backend.pool(route.lane).post([this, exchange, &route, respond](HelpDeskFile &file) {
        ApiRequest &request = requestOf(*exchange);
        if (auto refused = authenticate(file, *exchange, request)) {
            respond(std::move(*refused));
            return;
        }
        ApiCall call(m_backend, file, exchange, request);
        if (route.answerLater) {
            route.answerLater(call, respond);
        } else {
            respond(route.carryOut(call));
        }
        if (route.lane == Lane::Write) {
            m_backend.committed();
        }
    });
    if (!posted) {
        respond(problemAnswer(WorkPool::tooBusy()));
    }
}

HttpAnswer ApiServer::finish(const HttpExchange &exchange, const ApiRequest &request, HttpAnswer answer) const
{
    nameRequest(answer, request.id);
    answer.setHeader("X-Content-Type-Options", "nosniff");
    if (answer.header("Cache-Control").isEmpty()) {
        answer.setHeader("Cache-Control",
                         answer.header(api::header::eTag).isEmpty() ? "no-store" : "private, no-cache");
    }
    compress(answer, exchange.head.header("Accept-Encoding"));
    return answer;
}

HttpAnswer ApiServer::unreadable(const HttpExchangePtr &exchange, int status)
{
    if (!exchange->context) {
        auto request = std::make_shared<ApiRequest>();
        request->id = randomName();
        exchange->context = request;
    }
    HttpAnswer answer;
    switch (status) {
    case 408:
        answer = problemAnswer(408, api::problem::timedOut, Text::tr("The request came too slowly."));
        break;
    case 413:
        answer = problemAnswer(413, api::problem::tooLarge, Text::tr("The request is larger than is taken here."));
        break;
    case 431:
        answer = problemAnswer(431, api::problem::headerTooLarge, Text::tr("The request's header is too large."));
        break;
    case 507:
    case 503:
        answer = problemAnswer({ErrorKind::StorageFull,
                                Text::tr("The server has no room for this file now. Nothing was changed."),
                                {},
                                true});
        break;
    default:
        answer = problemAnswer(400, api::problem::badRequest, Text::tr("The request is malformed."));
    }
    answer.close = true;
    return finish(*exchange, requestOf(*exchange), std::move(answer));
}

void ApiServer::finished(const HttpExchangePtr &exchange, int status, qint64 bytes)
{
    const auto took = std::chrono::duration<double>(std::chrono::steady_clock::now() - exchange->begun).count();
    const ApiRequest *request = static_cast<const ApiRequest *>(exchange->context.get());
    const Route *route = request != nullptr ? request->route : nullptr;
    m_backend.metrics.count(route != nullptr ? route->operation.toLatin1() : QByteArray(), status, took);
    // The route, not the address: queries are what people look for.
    QJsonObject line{
        {u"time"_s, timestampToText(fromMilliseconds(QDateTime::currentMSecsSinceEpoch()))},
        {u"method"_s, QString::fromLatin1(exchange->head.method)},
        {u"route"_s, route != nullptr ? QJsonValue(route->path) : QJsonValue()},
        {u"status"_s, status},
        {u"duration_ms"_s, static_cast<double>(qRound64(took * 1e4)) / 10.0},
        {u"bytes"_s, bytes},
        {u"address"_s, QString::fromLatin1(exchange->head.address)},
    };
    if (request != nullptr) {
        line.insert(u"request_id"_s, QString::fromLatin1(request->id));
        if (request->token) {
            line.insert(u"agent"_s, QString::number(request->token->agent.value));
        }
    }
    m_log(compactJson(line));
}

} // namespace deskhand
