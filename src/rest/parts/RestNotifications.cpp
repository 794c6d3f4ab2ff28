// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/parts/RestNotifications.h"

#include "rest/JsonAnswers.h"

namespace deskhand {

namespace {

/// One after the other, so that what was marked a moment ago is.
const auto noticeLane = QByteArrayLiteral("notifications");

} // namespace

RestNotifications::RestNotifications(RestCalls calls)
    : m_calls(std::move(calls))
{ }

Pending<QList<Notification>> RestNotifications::newest(int limit)
{
    HttpRequest request = getRequest(api::path::notifications);
    request.addQuery("limit", QString::number(limit));
    request.lane = noticeLane;
    request.cacheKey = "notifications " + QByteArray::number(limit);
    return m_calls.ask(
        callFor<api::Notifications>(request, [](api::Notifications answer) { return answer.notifications; }));
}

Pending<void> RestNotifications::markRead(TicketId ticket)
{
    HttpRequest request = changingRequest("POST", api::path::markRead, QUuid::createUuid(),
                                          compactJson(toJson(api::MarkReadRequest{ticket})));
    request.lane = noticeLane;
    return m_calls.ask(plainCall(request));
}

Pending<void> RestNotifications::markAllRead()
{
    return markRead({});
}

} // namespace deskhand
