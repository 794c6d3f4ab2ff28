// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/DeskhandDialect.h"

#include "rest/JsonAnswers.h"
#include "rest/http/AnswerErrors.h"
#include "wire/JsonFormats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {

/// What a command does to one ticket is asked for in order.
QByteArray laneOf(TicketId ticket)
{
    return ticket ? "ticket " + QByteArray::number(ticket.value) : QByteArray();
}

RemoteChanges changesOf(api::ChangesAnswer answer)
{
    return {std::move(answer.changes), std::move(answer.cursor), answer.more};
}

} // namespace

RemoteCall<RemoteCapabilities> DeskhandDialect::capabilities() const
{
    HttpRequest request = getRequest(api::path::capabilities);
    request.cacheKey = "capabilities";
    return {request, [](const HttpReply &answer) -> Result<RemoteCapabilities> {
                DESKHAND_ASSIGN(const auto found, readJson<api::Capabilities>(answer.body));
                if (found.api != api::version) {
                    return failure(ErrorKind::Unavailable,
                                   QCoreApplication::translate("ServerConnection",
                                                               "The server (version %1) and this program do not fit "
                                                               "together. Bring the older one up to date.")
                                       .arg(found.version),
                                   u"api %1, %2 is understood"_s.arg(found.api).arg(api::version));
                }
                RemoteCapabilities capabilities;
                capabilities.helpDesk = found.companyName;
                capabilities.version = found.version;
                capabilities.actor = found.actor;
                if (found.limits.ids > 0) {
                    capabilities.rowsAtOnce = found.limits.ids;
                }
                if (found.limits.batchCommands > 0) {
                    capabilities.commandsAtOnce = found.limits.batchCommands;
                }
                return capabilities;
            }};
}

RemoteCall<TicketPage> DeskhandDialect::page(const TicketPageRequest &request) const
{
    HttpRequest http = getRequest(api::path::tickets);
    http.addQuery("query", request.query.text);
    http.addQuery("sort", api::sortText(request.query.sort));
    http.addQuery("now", timestampToText(request.query.now));
    if (!request.cursor.isEmpty()) {
        http.addQuery("cursor", QString::fromLatin1(request.cursor.toBase64()));
    }
    if (request.offset != 0) {
        http.addQuery("offset", QString::number(request.offset));
    }
    http.addQuery("limit", QString::number(request.limit));
    if (request.withTotal) {
        http.addQuery("total", u"true"_s);
    }
    if (request.cursor.isEmpty() && request.offset == 0) {
        // The list as it begins; not its "now", which is another one each time.
        http.cacheKey = "page " + request.query.text.toUtf8() + '\n' + api::sortText(request.query.sort).toLatin1()
                        + '\n' + QByteArray::number(request.limit) + (request.withTotal ? "+" : "");
    }
    return callFor<TicketPage>(http);
}

RemoteCall<TicketView> DeskhandDialect::ticket(TicketId id) const
{
    HttpRequest request = getRequest(api::path::of(api::path::tickets, id.value));
    request.cacheKey = "ticket " + QByteArray::number(id.value);
    return callFor<TicketView>(request);
}

RemoteCall<CommandOutcome> DeskhandDialect::execute(const Command &command, ExecutionMode mode) const
{
    const bool opens = std::holds_alternative<command::OpenTicket>(command.body);
    HttpRequest request = changingRequest("POST", opens ? api::path::tickets : api::path::commands(command.ticket),
                                          command.id, compactJson(api::commandBody(command)));
    if (!opens) {
        request.addHeader(api::header::ifMatch,
                          command.expectedVersion ? '"' + QByteArray::number(*command.expectedVersion) + '"' : "*");
    }
    if (mode == ExecutionMode::DryRun) {
        request.addQuery("dry_run", u"true"_s);
    }
    request.lane = laneOf(command.ticket);
    return {request, [](const HttpReply &answer) -> Result<CommandOutcome> {
                DESKHAND_ASSIGN(auto outcome, readJson<CommandOutcome>(answer.body));
                outcome.replayed = outcome.replayed || answer.replayed;
                return outcome;
            }};
}

RemoteCall<QList<Result<CommandOutcome>>> DeskhandDialect::executeOnAll(const QList<Command> &commands,
                                                                        ExecutionMode mode) const
{
    // Each command has its own id; the batch's is made of them, so that the same batch again is the same.
    QByteArray ids;
    for (const Command &command : commands) {
        ids += command.id.toRfc4122();
    }
    static const QUuid space(u"{5b0cf9a5-66b4-4f0e-9a5c-2f0f9c1f3d53}"_s);
    HttpRequest request =
        changingRequest("POST", api::path::batch, QUuid::createUuidV5(space, ids),
                        compactJson(toJson(api::BatchRequest{commands, mode == ExecutionMode::DryRun})));
    const qsizetype count = commands.size();
    return {request, [count](const HttpReply &answer) -> Result<QList<Result<CommandOutcome>>> {
                DESKHAND_ASSIGN(auto batch, readJson<api::BatchAnswer>(answer.body));
                if (batch.results.size() != count) {
                    return failure(
                        unclearAnswerError(u"%1 results of %2 commands"_s.arg(batch.results.size()).arg(count)));
                }
                return batch.results;
            }};
}

RemoteCall<RemoteChanges> DeskhandDialect::changesSince(const QString &cursor, Duration wait) const
{
    HttpRequest request = getRequest(api::path::changes);
    if (!cursor.isEmpty()) {
        request.addQuery("since", cursor);
    }
    if (wait > Duration::zero()) {
        request.addQuery("wait", QString::number(std::chrono::duration_cast<std::chrono::seconds>(wait).count()));
        request.kind = HttpKind::Transfer; // it stays open, beside the questions that are answered at once
    }
    request.attempts = 1; // the stream of changes has its own way of trying again
    return callFor<api::ChangesAnswer>(request, changesOf);
}

HttpRequest DeskhandDialect::events(const QString &cursor) const
{
    HttpRequest request = getRequest(api::path::events);
    request.addHeader("Accept", api::media::events);
    request.addHeader("Cache-Control", "no-cache");
    if (!cursor.isEmpty()) {
        request.addHeader(api::header::lastEventId, cursor.toLatin1());
    }
    return request;
}

std::optional<Result<RemoteChanges>> DeskhandDialect::readEvent(const QByteArray &name, const QByteArray &data) const
{
    if (name != api::event::changes) {
        return std::nullopt;
    }
    HttpReply answer;
    answer.status = 200;
    answer.body = data;
    return callFor<api::ChangesAnswer>({}, changesOf).read(answer);
}

Error DeskhandDialect::errorOf(const HttpReply &answer, const QUrl &address) const
{
    return deskhand::errorOf(answer, address);
}

bool DeskhandDialect::isDecision(const HttpReply &answer) const
{
    return deskhand::isDecision(answer);
}

} // namespace deskhand
