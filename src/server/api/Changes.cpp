// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Backend.h"
#include "server/access/Secrets.h"
#include "server/api/Routes.h"
#include "server/http/EventStream.h"
#include "server/routing/ApiCall.h"
#include "server/routing/ApiServer.h"

#include <QCoreApplication>
#include <QSet>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Server)
};

constexpr int mostChanges = 5000;

HttpAnswer gone()
{
    return problemAnswer(410, api::problem::gone,
                         Text::tr("The changes since then are not known any more. Read everything anew."));
}

/// What the agent may not see, or no longer, comes as removed.
Result<ChangeSet> visibleChanges(ApiCall &call, ChangeSet set)
{
    QList<TicketId> present;
    for (const TicketChange &change : std::as_const(set.tickets)) {
        if (change.kind != ChangeKind::Removed) {
            present.append(change.ticket);
        }
    }
    QSet<TicketId> visible;
    if (!present.isEmpty()) {
        DESKHAND_ASSIGN(const QList<TicketRow> rows, call.file().reader().rows(call.actor(), present));
        for (const TicketRow &row : rows) {
            visible.insert(row.ticket.id);
        }
    }
    for (TicketChange &change : set.tickets) {
        if (!visible.contains(change.ticket)) {
            change.kind = ChangeKind::Removed;
            change.version = 0;
        }
    }
    return set;
}

HttpAnswer changesAnswer(const ChangeSet &set, bool more)
{
    return jsonAnswer(toJson(api::ChangesAnswer{set, QString::number(set.sequence), more}));
}

/// A cursor of this server's; none where none is given. Errors: parameterFault().
Result<std::optional<qint64>> cursorOf(const QString &text, const QString &name)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    bool ok = false;
    const qint64 cursor = text.toLongLong(&ok);
    if (!ok || cursor < 0) {
        return failure(parameterFault(name, Text::tr("The cursor is none of this server's.")));
    }
    return cursor;
}

struct Since {
    qint64 cursor = 0;
    qint64 last = 0;
    bool gone = false; ///< trimmed, or of a help desk that was restored to an earlier state since
};

Result<Since> since(ApiCall &call, const QString &text, const QString &name)
{
    Since result;
    DESKHAND_ASSIGN(const auto cursor, cursorOf(text, name));
    DESKHAND_ASSIGN(result.last, call.file().lastChange());
    result.cursor = cursor.value_or(result.last);
    if (result.cursor > result.last) {
        result.gone = true;
    } else if (result.cursor < result.last) {
        DESKHAND_ASSIGN(const ChangeSet next, call.file().changesSince(result.cursor, 1));
        result.gone = next.everything;
    }
    return result;
}

Result<HttpAnswer> changesNow(ApiCall &call, const Since &from, int limit)
{
    DESKHAND_ASSIGN(const ChangeSet set, call.file().changesSince(from.cursor, limit));
    if (set.everything) {
        return gone();
    }
    DESKHAND_ASSIGN(const ChangeSet visible, visibleChanges(call, set));
    return changesAnswer(visible, set.sequence < from.last);
}

void getChanges(ApiCall &call, const Responder &respond)
{
    const auto from = since(call, call.parameter(u"since"_s), u"since"_s);
    const auto limit = call.number(u"limit"_s, 1000, 1, mostChanges);
    const auto wait = call.number(u"wait"_s, 0, 0, 60);
    if (!from || !limit || !wait) {
        respond(problemAnswer(!from ? from.error() : !limit ? limit.error() : wait.error()));
        return;
    }
    if (from->gone) {
        respond(gone());
        return;
    }
    const bool nothingYet = from->cursor == from->last;
    if (!nothingYet || *wait == 0 || call.parameter(u"since"_s).isEmpty()) {
        respond(answerOf(changesNow(call, *from, static_cast<int>(*limit))));
        return;
    }
    Backend &backend = call.backend();
    const auto again = [&backend, exchange = call.exchangePtr(), &request = call.request(), respond, start = *from,
                        most = static_cast<int>(*limit)] {
        const bool posted = backend.pool(Lane::Read).post([=, &backend, &request](HelpDeskFile &file) {
            ApiCall later(backend, file, exchange, request);
            Since then = start;
            const auto last = file.lastChange();
            then.last = last.value_or(start.cursor);
            respond(last ? answerOf(changesNow(later, then, most)) : problemAnswer(last.error()));
        });
        if (!posted) {
            respond(problemAnswer(WorkPool::tooBusy()));
        }
    };
    backend.hub.await(from->cursor, std::chrono::seconds(*wait), again);
}

Result<HttpAnswer> events(ApiCall &call)
{
    const HttpHead &head = call.exchange().head;
    DESKHAND_ASSIGN(const Since from,
                    since(call, QString::fromLatin1(head.header(api::header::lastEventId)), u"Last-Event-ID"_s));
    if (from.gone) {
        return gone();
    }
    HttpAnswer answer;
    answer.setHeader(api::header::contentType, api::media::events);
    answer.setHeader("Cache-Control", "no-store");
    answer.setHeader("X-Accel-Buffering", "no");
    answer.stream = std::make_shared<EventStream>();
    if (head.method != "HEAD") {
        call.backend().hub.subscribe(call.token().agent, sha256(bearerOf(head)), from.cursor, answer.stream);
    }
    return answer;
}

Result<HttpAnswer> beAt(ApiCall &call)
{
    DESKHAND_ASSIGN(const api::PresenceReport report, call.body<api::PresenceReport>());
    DESKHAND_ASSIGN(const QList<TicketRow> visible, call.file().reader().rows(call.actor(), {report.ticket}));
    if (visible.isEmpty()) {
        return failure(ErrorKind::NotFound, Text::tr("There is no such thing."));
    }
    ChangeHub &hub = call.backend().hub;
    hub.presence.report(call.token().id, call.token().agent, report, std::chrono::steady_clock::now());
    hub.nudge();
    return emptyAnswer();
}

HttpAnswer leave(ApiCall &call)
{
    ChangeHub &hub = call.backend().hub;
    hub.presence.leave(call.token().id);
    hub.nudge();
    return emptyAnswer();
}

} // namespace

void addChangeRoutes(QList<Route> &routes)
{
    routes.append({"GET",
                   api::path::changes,
                   u"getChanges"_s,
                   TokenScope::Read,
                   Lane::Read,
                   BodyKind::None,
                   {u"since"_s, u"limit"_s, u"wait"_s},
                   {},
                   getChanges});
    routes.append({"GET",
                   api::path::events,
                   u"streamEvents"_s,
                   TokenScope::Read,
                   Lane::Read,
                   BodyKind::None,
                   {},
                   answering(events),
                   {}});
    routes.append({"PUT",
                   api::path::presence,
                   u"beAtTicket"_s,
                   TokenScope::Read,
                   Lane::Read,
                   BodyKind::Json,
                   {},
                   answering(beAt),
                   {}});
    routes.append(
        {"DELETE", api::path::presence, u"leaveTicket"_s, TokenScope::Read, Lane::Read, BodyKind::None, {}, leave, {}});
}

} // namespace deskhand
