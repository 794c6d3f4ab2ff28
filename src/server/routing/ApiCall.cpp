// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/routing/ApiCall.h"

#include "wire/JsonFormats.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

ApiCall::ApiCall(Backend &backend, HelpDeskFile &file, const HttpExchangePtr &exchange, const ApiRequest &request)
    : m_backend(backend)
    , m_file(file)
    , m_exchange(exchange)
    , m_request(request)
{ }

AuditEntry ApiCall::auditEntry(const QString &text) const
{
    AuditEntry entry;
    entry.agent = m_request.token ? m_request.token->agent : AgentId();
    entry.address = address();
    entry.requestId = QString::fromLatin1(m_request.id);
    entry.text = text;
    return entry;
}

Result<qint64> ApiCall::id(qsizetype index) const
{
    bool ok = false;
    const qint64 number = value(index).toLongLong(&ok);
    if (!ok || number <= 0 || QString::number(number) != value(index)) {
        return failure(ErrorKind::NotFound, QCoreApplication::translate("Server", "There is no such thing."));
    }
    return number;
}

Result<qint64> ApiCall::number(const QString &name, qint64 otherwise, qint64 lowest, qint64 highest) const
{
    const auto found = m_request.query.constFind(name);
    if (found == m_request.query.constEnd()) {
        return otherwise;
    }
    bool ok = false;
    const qint64 number = found->toLongLong(&ok);
    if (!ok || number < lowest || number > highest) {
        return failure(parameterFault(name, QCoreApplication::translate("Server", "\"%1\" is a number from %2 to %3.")
                                                .arg(name)
                                                .arg(lowest)
                                                .arg(highest)));
    }
    return number;
}

Result<bool> ApiCall::flag(const QString &name) const
{
    const QString text = parameter(name);
    if (!m_request.query.contains(name) || text == u"false"_s) {
        return false;
    }
    if (text == u"true"_s) {
        return true;
    }
    return failure(parameterFault(name, QCoreApplication::translate("Server", "\"%1\" is true or false.").arg(name)));
}

Result<std::optional<Timestamp>> ApiCall::time(const QString &name) const
{
    if (!m_request.query.contains(name)) {
        return std::nullopt;
    }
    const auto time = timestampFromText(parameter(name));
    if (!time) {
        return failure(parameterFault(
            name, QCoreApplication::translate("Server", "\"%1\" is a time as 2026-11-21T05:28:00Z.").arg(name)));
    }
    return time;
}

Result<QJsonValue> ApiCall::json() const
{
    auto parsed = parseJson(m_exchange->body);
    if (!parsed) {
        return failure(parameterFault(u"body"_s, parsed.error().text));
    }
    return parsed;
}

Result<QUuid> ApiCall::key() const
{
    const QByteArray text = m_exchange->head.header(api::header::idempotencyKey);
    if (text.isEmpty()) {
        return QUuid();
    }
    const QUuid key = text.size() == 36 ? QUuid::fromString(QLatin1StringView(text)) : QUuid();
    if (key.isNull()) {
        return failure(
            parameterFault(u"Idempotency-Key"_s, QCoreApplication::translate("Server", "Idempotency-Key is a UUID.")));
    }
    return key;
}

} // namespace deskhand
