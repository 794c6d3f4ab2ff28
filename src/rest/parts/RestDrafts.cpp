// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/parts/RestDrafts.h"

#include "rest/JsonAnswers.h"

namespace deskhand {

namespace {

/// One after the other, so that what was saved a moment ago is there.
const auto draftLane = QByteArrayLiteral("drafts");

} // namespace

RestDrafts::RestDrafts(RestCalls calls)
    : m_calls(std::move(calls))
{ }

Pending<void> RestDrafts::save(const Draft &draft)
{
    HttpRequest request = changingRequest("PUT", api::path::draft(draft.ticket, draft.kind), QUuid::createUuid(),
                                          compactJson(toJson(api::DraftContent{draft.content})));
    request.lane = draftLane;
    return m_calls.ask(plainCall(request));
}

Pending<void> RestDrafts::discard(TicketId ticket, DraftKind kind)
{
    HttpRequest request = changingRequest("DELETE", api::path::draft(ticket, kind), QUuid::createUuid());
    request.lane = draftLane;
    return m_calls.ask(plainCall(request));
}

Pending<QList<Draft>> RestDrafts::drafts()
{
    HttpRequest request = getRequest(api::path::drafts);
    request.lane = draftLane;
    request.cacheKey = "drafts";
    return m_calls.ask(callFor<api::Drafts>(request, [](api::Drafts answer) { return answer.drafts; }));
}

} // namespace deskhand
