// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What a handler is given: the request, who asks, and the help desk.

#include "core/command/Command.h"
#include "core/query/TicketQuery.h"
#include "core/values/AccessToken.h"
#include "server/http/Http.h"
#include "server/routing/Answers.h"
#include "server/routing/Route.h"
#include "service/file/HelpDeskFile.h"
#include "store/access/AuditStore.h"
#include "wire/Api.h"

namespace deskhand {

class Backend;

/// What is known of a request by the time it is carried out.
struct ApiRequest {
    QByteArray id;
    const Route *route = nullptr;
    QStringList values; ///< of the path
    QHash<QString, QString> query;
    std::optional<AccessToken> token; ///< who asks, once that was looked up
};

/// Belongs to the thread that carries it out.
class ApiCall {
public:
    ApiCall(Backend &backend, HelpDeskFile &file, const HttpExchangePtr &exchange, const ApiRequest &request);

    [[nodiscard]] Backend &backend() const { return m_backend; }
    [[nodiscard]] HelpDeskFile &file() const { return m_file; }
    [[nodiscard]] const HttpExchange &exchange() const { return *m_exchange; }
    [[nodiscard]] const HttpExchangePtr &exchangePtr() const { return m_exchange; }
    [[nodiscard]] const ApiRequest &request() const { return m_request; }
    [[nodiscard]] const AccessToken &token() const { return *m_request.token; }
    [[nodiscard]] Actor actor() const { return Actor::ofAgent(token().agent); }
    [[nodiscard]] QString address() const { return QString::fromLatin1(m_exchange->head.address); }
    /// Who, from where, which request.
    [[nodiscard]] AuditEntry auditEntry(const QString &text = {}) const;

    /// Of the path. Errors: NotFound where it is none, as such a thing cannot be there.
    [[nodiscard]] Result<qint64> id(qsizetype index = 0) const;
    [[nodiscard]] QString value(qsizetype index) const { return m_request.values.at(index); }
    /// Of the query. Errors: parameterFault().
    [[nodiscard]] QString parameter(const QString &name) const { return m_request.query.value(name); }
    [[nodiscard]] Result<qint64> number(const QString &name, qint64 otherwise, qint64 lowest, qint64 highest) const;
    [[nodiscard]] Result<bool> flag(const QString &name) const;
    [[nodiscard]] Result<std::optional<Timestamp>> time(const QString &name) const;

    /// Errors: InvalidInput.
    [[nodiscard]] Result<QJsonValue> json() const;
    template <typename T>
    [[nodiscard]] Result<T> body() const
    {
        DESKHAND_ASSIGN(const QJsonValue value, json());
        return fromJson<T>(value);
    }
    /// Of Idempotency-Key; null where there is none. Errors: parameterFault() for what is no UUID.
    [[nodiscard]] Result<QUuid> key() const;

private:
    Backend &m_backend;
    HelpDeskFile &m_file;
    HttpExchangePtr m_exchange;
    const ApiRequest &m_request;
};

/// The answer where there is one, else the problem.
[[nodiscard]] inline HttpAnswer answerOf(Result<HttpAnswer> result)
{
    return result ? std::move(*result) : problemAnswer(result.error());
}

/// A handler that may fail: `answering([](ApiCall &call) -> Result<HttpAnswer> { ... })`.
template <typename Function>
[[nodiscard]] std::function<HttpAnswer(ApiCall &)> answering(Function function)
{
    return [function](ApiCall &call) { return answerOf(function(call)); };
}

} // namespace deskhand
