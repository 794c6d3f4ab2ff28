// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Backend.h"
#include "server/api/Routes.h"
#include "server/routing/ApiCall.h"

#include <QCoreApplication>
#include <QFile>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer textAnswer(const QByteArray &text, const QByteArray &type = "text/plain; charset=utf-8")
{
    HttpAnswer answer;
    answer.setHeader(api::header::contentType, type);
    answer.body = text;
    return answer;
}

/// Whoever answers lives.
Result<HttpAnswer> ready(ApiCall &call)
{
    DESKHAND_TRY(call.file().lastChange());
    return textAnswer("ready\n");
}

HttpAnswer resourceAnswer(const QString &path, const QByteArray &type)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return problemAnswer(
            {ErrorKind::NotFound, QCoreApplication::translate("Server", "There is no such thing."), {}, false});
    }
    HttpAnswer answer = textAnswer(file.readAll(), type);
    answer.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    return answer;
}

HttpAnswer metrics(ApiCall &call)
{
    Backend &backend = call.backend();
    Gauges gauges = backend.gauges();
    gauges.waitingReads = static_cast<qint64>(backend.pool(Lane::Read).waiting());
    gauges.waitingLongReads = static_cast<qint64>(backend.pool(Lane::LongRead).waiting());
    gauges.waitingWrites = static_cast<qint64>(backend.pool(Lane::Write).waiting());
    gauges.waitingSignIns = static_cast<qint64>(backend.pool(Lane::SignIn).waiting());
    return textAnswer(backend.metrics.text(gauges), "text/plain; version=0.0.4; charset=utf-8");
}

} // namespace

void addOperationRoutes(QList<Route> &routes)
{
    routes.append({"GET",
                   api::path::alive,
                   u"isAlive"_s,
                   {},
                   Lane::Read,
                   BodyKind::None,
                   {},
                   [](ApiCall &) { return textAnswer("alive\n"); },
                   {}});
    routes.append({"GET", api::path::ready, u"isReady"_s, {}, Lane::Read, BodyKind::None, {}, answering(ready), {}});
    routes.append({"GET",
                   api::path::description,
                   u"getDescription"_s,
                   {},
                   Lane::Read,
                   BodyKind::None,
                   {},
                   [](ApiCall &) { return resourceAnswer(u":/api/openapi.json"_s, api::media::json); },
                   {}});
    routes.append({"GET",
                   api::path::manual,
                   u"getManual"_s,
                   {},
                   Lane::Read,
                   BodyKind::None,
                   {},
                   [](ApiCall &) { return resourceAnswer(u":/api/docs.html"_s, "text/html; charset=utf-8"); },
                   {}});
    routes.append({"GET", api::path::metrics, u"getMetrics"_s, {}, Lane::Read, BodyKind::None, {}, metrics, {}, true});
}

} // namespace deskhand
