// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/ScriptedHelpDesk.h"

#include "wire/Api.h"

namespace deskhand::test {

using namespace Qt::StringLiterals;

namespace {

ScriptedAnswer json(const QJsonValue &value)
{
    ScriptedAnswer answer;
    answer.body = compactJson(value);
    return answer;
}

} // namespace

ScriptedHelpDesk::ScriptedHelpDesk()
{
    api::Capabilities capabilities;
    capabilities.version = u"1.0"_s;
    capabilities.api = api::version;
    capabilities.instanceId = u"desk"_s;
    capabilities.companyName = u"Meridian"_s;
    capabilities.actor = Actor::ofAgent(AgentId{7});
    server.on("GET /v1/capabilities", json(toJson(capabilities)));
    server.on("GET /v1/changes", [this](const SeenRequest &) {
        api::ChangesAnswer now;
        now.cursor = QString::fromLatin1(cursor);
        return json(toJson(now));
    });
    ScriptedAnswer stream;
    stream.type = "text/event-stream";
    stream.stream = true;
    stream.body = ": here\n\n";
    server.on("GET /v1/events", stream);
    server.on("POST", [this](const SeenRequest &request) { return command(request); });
}

ScriptedAnswer ScriptedHelpDesk::command(const SeenRequest &request)
{
    const QByteArray key = request.headers.value("idempotency-key");
    const ScriptedAnswer fault = faults.isEmpty() ? ScriptedAnswer() : faults.takeFirst();
    if (fault.status != 200) {
        return fault;
    }
    const bool replayed = done.contains(key);
    if (!replayed) {
        done.append(key);
        paths.append(request.path);
        versions.append(request.headers.value("if-match"));
    }
    CommandOutcome outcome;
    outcome.ticket = TicketId{request.path.split('/').value(3).toLongLong()};
    outcome.number = u"1001"_s;
    outcome.version = 100 + done.indexOf(key);
    ScriptedAnswer answer = json(toJson(outcome));
    if (replayed) {
        answer.headers = {{"Idempotency-Replayed", "true"}};
    }
    answer.cutBefore = fault.cutBefore; // it was carried out, and the answer is lost
    answer.cutAfter = fault.cutAfter;
    answer.delayMs = fault.delayMs;
    answer.silent = fault.silent;
    return answer;
}

RestOptions ScriptedHelpDesk::options(const QString &folder) const
{
    RestOptions options;
    options.http.address = server.address();
    options.http.token = "secret";
    options.http.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    options.http.firstDelay = Duration(10);
    options.http.longestDelay = Duration(100);
    options.http.patience = Duration(2'000);
    options.http.connectPatience = Duration(2'000);
    options.heartbeat = Duration(5'000);
    options.folder = folder;
    return options;
}

std::shared_ptr<RestRepository> ScriptedHelpDesk::open(const RestOptions &options) const
{
    const auto opened = answerOf(RestRepository::open(options));
    if (!opened) {
        QTest::qFail(qPrintable(opened.error().text + u" -- "_s + opened.error().detail), __FILE__, __LINE__);
        return nullptr;
    }
    return *opened;
}

QByteArray ScriptedHelpDesk::changes(const QByteArray &newCursor, int ticket, int version)
{
    api::ChangesAnswer answer;
    answer.cursor = QString::fromLatin1(newCursor);
    answer.changes.sequence = version;
    answer.changes.tickets = {{TicketId{ticket}, version, ChangeKind::Updated}};
    return compactJson(toJson(answer));
}

} // namespace deskhand::test
