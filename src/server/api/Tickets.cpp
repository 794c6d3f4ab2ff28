// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/access/Secrets.h"
#include "server/api/Routes.h"
#include "server/routing/ApiCall.h"

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// The version for If-Match, and a digest: the view has more than what the ticket's version tells of.
Result<HttpAnswer> getTicket(ApiCall &call)
{
    DESKHAND_ASSIGN(const qint64 id, call.id());
    DESKHAND_ASSIGN(const TicketView view, call.file().reader().ticket(call.actor(), TicketId{id}));
    HttpAnswer answer = jsonAnswer(toJson(view));
    const QByteArray tag =
        '"' + QByteArray::number(view.details.ticket.version) + '.' + sha256(answer.body).left(8).toHex() + '"';
    if (matchesTag(call.exchange().head.header(api::header::ifNoneMatch), tag)) {
        answer = HttpAnswer();
        answer.status = 304;
    }
    answer.setHeader(api::header::eTag, tag);
    return answer;
}

} // namespace

void addTicketRoutes(QList<Route> &routes)
{
    routes.append({"GET",
                   api::path::tickets + u"/{id}"_s,
                   u"getTicket"_s,
                   TokenScope::Read,
                   Lane::Read,
                   BodyKind::None,
                   {},
                   answering(getTicket),
                   {}});
}

} // namespace deskhand
