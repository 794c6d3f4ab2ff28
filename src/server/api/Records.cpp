// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/access/Secrets.h"
#include "server/access/SignIn.h"
#include "server/api/Routes.h"
#include "server/routing/ApiCall.h"
#include "service/directory/DirectoryEditor.h"
#include "service/directory/PeopleEditor.h"
#include "store/Store.h"
#include "store/access/AccessStore.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Server)
};

template <typename Record>
constexpr bool isPerson = std::is_same_v<Record, Requester> || std::is_same_v<Record, Organization>;

Result<qint64> save(ApiCall &call, const DirectoryRecord &record)
{
    DirectoryEditor editor(call.file().helpDesk(), call.actor());
    PeopleEditor people(call.file().helpDesk(), call.actor());
    return std::visit(
        [&editor, &people](const auto &one) -> Result<qint64> {
            using Record = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<Record, Settings>) {
                DESKHAND_TRY(editor.save(one));
                return 0;
            } else if constexpr (isPerson<Record>) {
                DESKHAND_ASSIGN(const auto id, people.save(one));
                return id.value;
            } else {
                DESKHAND_ASSIGN(const auto id, editor.save(one));
                return id.value;
            }
        },
        record);
}

HttpAnswer savedAnswer(const QString &kind, qint64 id, bool isNew)
{
    HttpAnswer answer = jsonAnswer(toJson(api::SavedRecord{id}), isNew ? 201 : 200);
    if (isNew) {
        answer.setHeader(api::header::location,
                         (api::path::root + u'/' + kind + u'/' + QString::number(id)).toLatin1());
    }
    return answer;
}

/// With an Idempotency-Key the answer is kept in the same transaction, and given again to the same request.
Result<HttpAnswer> saveRecord(ApiCall &call, const QString &kind, qint64 id)
{
    DESKHAND_ASSIGN(const QUuid key, call.key());
    DESKHAND_ASSIGN(const QJsonValue body, call.json());
    const auto read = api::recordFromJson(kind, body, id);
    if (!read) {
        return failure(ErrorKind::NotFound, Text::tr("There is no such thing."));
    }
    DESKHAND_ASSIGN(const DirectoryRecord record, *read);
    Store &store = call.file().helpDesk().store();
    AccessStore access(store.database());
    DESKHAND_ASSIGN(auto transaction, store.begin());
    const QByteArray digest = sha256(call.exchange().head.target + '\n' + compactJson(body));
    if (!key.isNull()) {
        DESKHAND_ASSIGN(const auto known, access.requests.find(key));
        if (known) {
            if (known->request != digest || known->agent != call.token().agent) {
                return problemAnswer(422, api::problem::keyReused,
                                     Text::tr("This Idempotency-Key was used for another request before. Nothing was "
                                              "changed."));
            }
            HttpAnswer answer = savedAnswer(kind, known->answer.toLongLong(), known->status == 201);
            answer.setHeader(api::header::idempotencyReplayed, "true");
            return answer;
        }
    }
    DESKHAND_ASSIGN(const qint64 saved, save(call, record));
    const bool isNew = id == 0 && kind != u"settings"_s;
    const bool person = std::visit([](const auto &one) { return isPerson<std::decay_t<decltype(one)>>; }, record);
    DESKHAND_TRY(writeAudit(call.file(), person ? AuditKind::PersonChanged : AuditKind::SetUpChanged,
                            call.auditEntry(u"%1 %2 %3"_s.arg(isNew ? u"added"_s : u"changed"_s, kind).arg(saved))));
    const HttpAnswer answer = savedAnswer(kind, saved, isNew);
    if (!key.isNull()) {
        DESKHAND_TRY(access.requests.insert(key, call.file().helpDesk().clock().now(),
                                            {call.token().agent, digest, answer.status, QByteArray::number(saved)}));
    }
    DESKHAND_TRY(transaction.commit());
    return answer;
}

template <typename Editor, typename RecordId>
Result<HttpAnswer> removeRecord(ApiCall &call, const QString &kind)
{
    DESKHAND_ASSIGN(const qint64 id, call.id());
    Store &store = call.file().helpDesk().store();
    DESKHAND_ASSIGN(auto transaction, store.begin());
    DESKHAND_TRY(Editor(call.file().helpDesk(), call.actor()).remove(RecordId{id}));
    DESKHAND_TRY(writeAudit(call.file(),
                            std::is_same_v<Editor, PeopleEditor> ? AuditKind::PersonChanged : AuditKind::SetUpChanged,
                            call.auditEntry(u"removed %1 %2"_s.arg(kind).arg(id))));
    DESKHAND_TRY(transaction.commit());
    return emptyAnswer();
}

/// "SlaPlan" of "sla-plans", for the names of operations.
QString operationName(const QString &kind)
{
    QString name;
    for (const QString &word : kind.split(u'-')) {
        name += word.left(1).toUpper() + word.mid(1);
    }
    return name;
}

/// Everybody may change something of their own: their queues, their signature. What they may is the service's to say;
/// a token's scope only narrows it.
TokenScope scopeOf(const QString &kind)
{
    const bool everyday = kind == u"requesters"_s || kind == u"organizations"_s || kind == u"queues"_s
                          || kind == u"agents"_s || kind == u"canned-responses"_s;
    return everyday ? TokenScope::Write : TokenScope::SetUp;
}

} // namespace

void addRecordRoutes(QList<Route> &routes)
{
    for (const QString &kind : api::recordKinds()) {
        const QString path = api::path::root + u'/' + kind;
        const bool single = kind == u"settings"_s;
        if (!single) {
            routes.append({"POST",
                           path,
                           u"add"_s + operationName(kind),
                           scopeOf(kind),
                           Lane::Write,
                           BodyKind::Json,
                           {},
                           answering([kind](ApiCall &call) { return saveRecord(call, kind, 0); }),
                           {}});
        }
        routes.append({"PUT",
                       single ? path : path + u"/{id}"_s,
                       u"save"_s + operationName(kind),
                       scopeOf(kind),
                       Lane::Write,
                       BodyKind::Json,
                       {},
                       answering([kind, single](ApiCall &call) -> Result<HttpAnswer> {
                           qint64 id = 0;
                           if (!single) {
                               DESKHAND_ASSIGN(id, call.id());
                           }
                           return saveRecord(call, kind, id);
                       }),
                       {}});
    }
    const auto remove = [&routes](const QString &kind, Result<HttpAnswer> (*handler)(ApiCall &, const QString &)) {
        routes.append({"DELETE",
                       api::path::root + u'/' + kind + u"/{id}"_s,
                       u"remove"_s + operationName(kind),
                       scopeOf(kind),
                       Lane::Write,
                       BodyKind::None,
                       {},
                       answering([kind, handler](ApiCall &call) { return handler(call, kind); }),
                       {}});
    };
    remove(u"queues"_s, removeRecord<DirectoryEditor, QueueId>);
    remove(u"requesters"_s, removeRecord<PeopleEditor, RequesterId>);
    remove(u"organizations"_s, removeRecord<PeopleEditor, OrganizationId>);
}

} // namespace deskhand
