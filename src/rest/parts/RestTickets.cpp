// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/parts/RestTickets.h"

#include "rest/JsonAnswers.h"
#include "rest/outbox/Outbox.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

RestTickets::RestTickets(RestCalls calls, Outbox &outbox, const RemoteCapabilities &capabilities)
    : m_calls(std::move(calls))
    , m_outbox(outbox)
    , m_capabilities(capabilities)
{ }

Pending<TicketQuery> RestTickets::resolve(const QString &text, TicketSort defaultSort)
{
    HttpRequest request = getRequest(api::path::query);
    request.addQuery("text", text);
    request.addQuery("sort", api::sortText(defaultSort));
    request.cacheKey = "query " + text.toUtf8() + '\n' + api::sortText(defaultSort).toLatin1();
    return m_calls.ask<TicketQuery>({request, [](const HttpReply &answer) -> Result<TicketQuery> {
                                         DESKHAND_ASSIGN(const auto query, readJson<api::ResolvedQuery>(answer.body));
                                         return api::toTicketQuery(query);
                                     }});
}

Pending<TicketPage> RestTickets::page(const TicketPageRequest &request)
{
    return m_calls.ask(m_calls.dialect().page(request));
}

Pending<QList<TicketRow>> RestTickets::matching(const TicketQuery &query, const QList<TicketId> &ids)
{
    const api::MatchingRequest asked{query.text, api::sortText(query.sort), query.now, ids};
    return m_calls.ask(callFor<api::TicketRows>(askingRequest(api::path::matching, asked),
                                                [](api::TicketRows answer) { return answer.rows; }));
}

Pending<QList<qint64>> RestTickets::counts(const QList<QString> &queries)
{
    HttpRequest request = askingRequest(api::path::counts, api::CountsRequest{queries});
    request.cacheKey = "counts " + request.body;
    return m_calls.ask(callFor<api::Counts>(request, [](api::Counts answer) { return answer.counts; }));
}

Pending<TicketView> RestTickets::ticket(TicketId id)
{
    return m_calls.ask(m_calls.dialect().ticket(id));
}

Pending<QList<TicketRow>> RestTickets::rows(const QList<TicketId> &ids)
{
    return m_calls.ask(callFor<api::TicketRows>(askingRequest(api::path::rows, api::RowsRequest{ids}),
                                                [](api::TicketRows answer) { return answer.rows; }));
}

Pending<CommandOutcome> RestTickets::execute(const Command &command, ExecutionMode mode)
{
    if (mode == ExecutionMode::DryRun) {
        return m_calls.ask(m_calls.dialect().execute(command, mode));
    }
    auto promise = std::make_shared<Promise<CommandOutcome>>();
    promise->start();
    Pending<CommandOutcome> answer = promise->future();
    m_calls.queue().post([&outbox = m_outbox, command, promise] {
        outbox.send({command}, false, [promise](const Result<QList<Result<CommandOutcome>>> &outcomes) {
            promise->addResult(outcomes ? outcomes->constFirst() : Result<CommandOutcome>(failure(outcomes.error())));
            promise->finish();
        });
    });
    return answer;
}

Pending<QList<Result<CommandOutcome>>> RestTickets::executeOnAll(const QList<Command> &commands, ExecutionMode mode)
{
    using Outcomes = QList<Result<CommandOutcome>>;
    if (commands.isEmpty()) {
        return answered<Outcomes>({});
    }
    if (commands.size() > m_capabilities.commandsAtOnce) {
        return failed<Outcomes>(
            {ErrorKind::InvalidInput,
             QCoreApplication::translate("ServerConnection", "The server takes at most %1 changes at once. Nothing was "
                                                             "changed.")
                 .arg(m_capabilities.commandsAtOnce),
             {},
             false});
    }
    if (mode == ExecutionMode::DryRun) {
        return m_calls.ask(m_calls.dialect().executeOnAll(commands, mode));
    }
    auto promise = std::make_shared<Promise<Outcomes>>();
    promise->start();
    Pending<Outcomes> answer = promise->future();
    m_calls.queue().post([&outbox = m_outbox, commands, promise] {
        outbox.send(commands, true, [promise](const Result<Outcomes> &outcomes) {
            promise->addResult(outcomes);
            promise->finish();
        });
    });
    return answer;
}

} // namespace deskhand
