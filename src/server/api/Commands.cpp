// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Backend.h"
#include "server/access/Secrets.h"
#include "server/api/RequestLimits.h"
#include "server/api/Routes.h"
#include "server/routing/ApiCall.h"
#include "store/Store.h"
#include "store/access/AccessStore.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Server)
};

/// What the command is recognised by, however its JSON was written. What its author saw of the ticket is not part of
/// it.
QByteArray digestOf(const Command &command)
{
    Command asked = command;
    asked.expectedVersion.reset();
    return sha256(compactJson(toJson(asked)));
}

HttpAnswer keyReused()
{
    return problemAnswer(422, api::problem::keyReused,
                         Text::tr("This Idempotency-Key was used for another request before. Nothing was changed."));
}

/// With the command in one transaction: what it was recognised by. Outer errors are the store's.
Result<Result<CommandOutcome>> carryOut(ApiCall &call, const Command &command, ExecutionMode mode, bool &reused)
{
    Store &store = call.file().helpDesk().store();
    AccessStore access(store.database());
    DESKHAND_ASSIGN(auto transaction, store.begin());
    const QByteArray digest = digestOf(command);
    DESKHAND_ASSIGN(const QByteArray known, access.requests.requestOfCommand(command.id));
    reused = !known.isEmpty() && known != digest;
    if (reused) {
        return Result<CommandOutcome>();
    }
    Result<CommandOutcome> outcome = call.file().helpDesk().execute(call.actor(), command, mode);
    if (outcome && !outcome->replayed && mode == ExecutionMode::Commit) {
        DESKHAND_TRY(access.requests.setRequestOfCommand(command.id, digest));
    }
    // Of a refusal, too, there may be a line in the help desk's log.
    DESKHAND_TRY(transaction.commit());
    return outcome;
}

/// A ticket that moved on past what If-Match says is 412, with its version; what collides otherwise (a colleague's
/// answer in between) is 409.
HttpAnswer conflict(ApiCall &call, const Command &command, const Error &error)
{
    const auto details = call.file().helpDesk().store().tickets.details(command.ticket);
    QJsonObject more;
    if (details) {
        more.insert(u"version"_s, details->ticket.version);
        if (!command.expectedVersion || *command.expectedVersion == details->ticket.version) {
            more.insert(u"status"_s, 409);
        }
    }
    return problemAnswer(error, more);
}

Result<HttpAnswer> carryOutOne(ApiCall &call, const Command &command, int status)
{
    DESKHAND_ASSIGN(const bool dryRun, call.flag(u"dry_run"_s));
    bool reused = false;
    const auto done = carryOut(call, command, dryRun ? ExecutionMode::DryRun : ExecutionMode::Commit, reused);
    if (!done) {
        return failure(done.error());
    }
    if (reused) {
        return keyReused();
    }
    const Result<CommandOutcome> &outcome = *done;
    if (!outcome) {
        return outcome.error().kind == ErrorKind::Conflict ? conflict(call, command, outcome.error())
                                                           : problemAnswer(outcome.error());
    }
    HttpAnswer answer = jsonAnswer(toJson(*outcome), dryRun ? 200 : status);
    if (outcome->replayed) {
        answer.setHeader(api::header::idempotencyReplayed, "true");
    }
    if (status == 201 && !dryRun) {
        answer.setHeader(api::header::location, api::path::of(api::path::tickets, outcome->ticket.value).toLatin1());
    }
    return answer;
}

Result<QUuid> requiredKey(ApiCall &call)
{
    DESKHAND_ASSIGN(const QUuid key, call.key());
    if (key.isNull()) {
        return failure(parameterFault(u"Idempotency-Key"_s,
                                      Text::tr("The header Idempotency-Key is missing: without it a repeated request "
                                               "would be carried out twice.")));
    }
    return key;
}

Result<HttpAnswer> openTicket(ApiCall &call)
{
    DESKHAND_ASSIGN(const QUuid key, requiredKey(call));
    DESKHAND_ASSIGN(const QJsonValue body, call.json());
    DESKHAND_ASSIGN(const Command command, api::openingOf(body, key));
    return carryOutOne(call, command, 201);
}

/// `"7"`, `"7.digest"`, or `*`: whatever it is. Nothing: not said, or nonsense.
struct Precondition {
    bool said = false;
    std::optional<qint64> version;
};

Result<Precondition> preconditionOf(ApiCall &call)
{
    const QByteArray header = call.exchange().head.header(api::header::ifMatch).trimmed();
    if (header.isEmpty()) {
        return Precondition{};
    }
    if (header == "*") {
        return Precondition{true, {}};
    }
    const bool quoted = header.size() > 2 && header.startsWith('"') && header.endsWith('"');
    bool ok = false;
    const qint64 version = header.mid(1, header.size() - 2).split('.').constFirst().toLongLong(&ok);
    if (!quoted || !ok || version < 0) {
        return failure(parameterFault(u"If-Match"_s, Text::tr("If-Match is a ticket's ETag, or *.")));
    }
    return Precondition{true, version};
}

Result<HttpAnswer> execute(ApiCall &call)
{
    DESKHAND_ASSIGN(const qint64 id, call.id());
    DESKHAND_ASSIGN(const QUuid key, requiredKey(call));
    DESKHAND_ASSIGN(const Precondition precondition, preconditionOf(call));
    if (!precondition.said) {
        return problemAnswer(428, api::problem::preconditionRequired,
                             Text::tr("The header If-Match is missing: it says which version of the ticket is meant."));
    }
    DESKHAND_ASSIGN(const QJsonValue body, call.json());
    DESKHAND_ASSIGN(const Command command, api::commandOf(body, key, TicketId{id}, precondition.version));
    return carryOutOne(call, command, 200);
}

Result<HttpAnswer> batch(ApiCall &call)
{
    DESKHAND_ASSIGN(const api::BatchRequest request, call.body<api::BatchRequest>());
    if (request.commands.size() > mostCommands) {
        return failure(ErrorKind::InvalidInput, Text::tr("At most %1 commands at once.").arg(mostCommands));
    }
    // A savepoint for each within one transaction: what is refused leaves the others be.
    Store &store = call.file().helpDesk().store();
    DESKHAND_ASSIGN(auto transaction, store.begin());
    api::BatchAnswer answer;
    const ExecutionMode mode = request.dryRun ? ExecutionMode::DryRun : ExecutionMode::Commit;
    for (const Command &command : request.commands) {
        bool reused = false;
        DESKHAND_ASSIGN(Result<CommandOutcome> outcome, carryOut(call, command, mode, reused));
        if (reused) {
            outcome = failure(ErrorKind::InvalidInput,
                              Text::tr("This command's id was used for another one before. Nothing was changed."));
        }
        answer.results.append(std::move(outcome));
    }
    DESKHAND_TRY(transaction.commit());
    return jsonAnswer(toJson(answer));
}

} // namespace

void addCommandRoutes(QList<Route> &routes)
{
    routes.append({"POST",
                   api::path::tickets,
                   u"openTicket"_s,
                   TokenScope::Write,
                   Lane::Write,
                   BodyKind::Json,
                   {u"dry_run"_s},
                   answering(openTicket),
                   {}});
    routes.append({"POST",
                   api::path::tickets + u"/{id}/commands"_s,
                   u"executeCommand"_s,
                   TokenScope::Write,
                   Lane::Write,
                   BodyKind::Json,
                   {u"dry_run"_s},
                   answering(execute),
                   {}});
    routes.append({"POST",
                   api::path::batch,
                   u"executeBatch"_s,
                   TokenScope::Write,
                   Lane::Write,
                   BodyKind::Json,
                   {},
                   answering(batch),
                   {}});
}

} // namespace deskhand
