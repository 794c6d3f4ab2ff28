// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/Routes.h"
#include "server/routing/ApiCall.h"
#include "wire/EnumNames.h"

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

Result<HttpAnswer> listDrafts(ApiCall &call)
{
    DESKHAND_ASSIGN(const QList<Draft> drafts, call.file().drafts().drafts(call.actor()));
    return jsonAnswer(toJson(api::Drafts{drafts}));
}

/// "7" and "reply", or "new" and "new_ticket".
Result<Draft> draftOf(ApiCall &call)
{
    Draft draft;
    if (call.value(0) != u"new"_s) {
        DESKHAND_ASSIGN(draft.ticket.value, call.id(0));
    }
    const auto kind = enumFromWire<DraftKind>(call.value(1));
    if (!kind) {
        return failure(ErrorKind::NotFound, QCoreApplication::translate("Server", "There is no such thing."));
    }
    draft.kind = *kind;
    return draft;
}

Result<HttpAnswer> saveDraft(ApiCall &call)
{
    DESKHAND_ASSIGN(Draft draft, draftOf(call));
    DESKHAND_ASSIGN(const api::DraftContent content, call.body<api::DraftContent>());
    draft.content = content.content;
    DESKHAND_TRY(call.file().drafts().save(call.actor(), draft));
    return emptyAnswer();
}

Result<HttpAnswer> discardDraft(ApiCall &call)
{
    DESKHAND_ASSIGN(const Draft draft, draftOf(call));
    DESKHAND_TRY(call.file().drafts().discard(call.actor(), draft.ticket, draft.kind));
    return emptyAnswer();
}

Result<HttpAnswer> listNotifications(ApiCall &call)
{
    DESKHAND_ASSIGN(const qint64 limit, call.number(u"limit"_s, 100, 1, 1000));
    DESKHAND_ASSIGN(const QList<Notification> newest,
                    call.file().notifications().newest(call.actor(), static_cast<int>(limit)));
    return jsonAnswer(toJson(api::Notifications{newest}));
}

Result<HttpAnswer> markRead(ApiCall &call)
{
    DESKHAND_ASSIGN(const api::MarkReadRequest request, call.body<api::MarkReadRequest>());
    NotificationDesk &desk = call.file().notifications();
    DESKHAND_TRY(request.ticket ? desk.markRead(call.actor(), request.ticket) : desk.markAllRead(call.actor()));
    return emptyAnswer();
}

} // namespace

void addWorkRoutes(QList<Route> &routes)
{
    const QString draft = api::path::drafts + u"/{ticket}/{kind}"_s;
    routes.append({"GET",
                   api::path::drafts,
                   u"listDrafts"_s,
                   TokenScope::Read,
                   Lane::Read,
                   BodyKind::None,
                   {},
                   answering(listDrafts),
                   {}});
    routes.append(
        {"PUT", draft, u"saveDraft"_s, TokenScope::Write, Lane::Write, BodyKind::Json, {}, answering(saveDraft), {}});
    routes.append({"DELETE",
                   draft,
                   u"discardDraft"_s,
                   TokenScope::Write,
                   Lane::Write,
                   BodyKind::None,
                   {},
                   answering(discardDraft),
                   {}});
    routes.append({"GET",
                   api::path::notifications,
                   u"listNotifications"_s,
                   TokenScope::Read,
                   Lane::Read,
                   BodyKind::None,
                   {u"limit"_s},
                   answering(listNotifications),
                   {}});
    routes.append({"POST",
                   api::path::markRead,
                   u"markNotificationsRead"_s,
                   TokenScope::Write,
                   Lane::Write,
                   BodyKind::Json,
                   {},
                   answering(markRead),
                   {}});
}

} // namespace deskhand
