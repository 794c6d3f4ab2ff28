// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What exists only on the wire: bodies of requests and answers that are no values of the core.

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/query/TicketQuery.h"
#include "core/report/Report.h"
#include "core/values/AccessToken.h"
#include "core/values/ChangeSet.h"
#include "core/values/DirectoryRecord.h"
#include "core/values/Notification.h"
#include "wire/ApiPaths.h"
#include "wire/Json.h"

#include <QJsonObject>

namespace deskhand::api {

struct SignIn {
    QString username;
    QString password;
    QString label; ///< what the session is called in the list of them, as the machine's name
    bool operator==(const SignIn &) const = default;
};

struct SignedIn {
    TokenId id;
    QString token; ///< for `Authorization: Bearer`; told only here
    std::optional<Timestamp> expires;
    AgentId agent;
    bool operator==(const SignedIn &) const = default;
};

struct Session {
    AccessToken token;
    bool current = false; ///< the one that asks
    bool operator==(const Session &) const = default;
};

struct Sessions {
    QList<Session> sessions;
    bool operator==(const Sessions &) const = default;
};

struct PasswordChange {
    QString oldPassword;
    QString newPassword;
    bool operator==(const PasswordChange &) const = default;
};

struct Limits {
    qint64 jsonBytes = 0;
    qint64 attachmentBytes = 0;
    int pageRows = 0;      ///< of one page
    int batchCommands = 0; ///< of one batch
    int ids = 0;           ///< of `rows` and `matching`
    bool operator==(const Limits &) const = default;
};

struct Capabilities {
    QString version;    ///< the program's
    int api = 0;        ///< api::version
    QString instanceId; ///< the help desk's: tells one from another whatever the address
    QString companyName;
    Actor actor;
    TokenScopes scopes;
    Limits limits;
    QString concurrency; ///< "atomic"
    QString push;        ///< "sse"
    Timestamp time{};    ///< the server's clock
    bool operator==(const Capabilities &) const = default;
};

/// A TicketQuery without its filter: its reader passes `text` on, and the server makes the filter again. The text may
/// be one that only the server understands (the tickets behind a report's cell).
struct ResolvedQuery {
    QString text;
    QString sort; ///< as PageRequest::sort
    Timestamp now{};
    AgentId me;
    bool dependsOnTime = false;
    bool operator==(const ResolvedQuery &) const = default;
};
[[nodiscard]] ResolvedQuery toResolvedQuery(const TicketQuery &query);
/// Without a filter. Errors: InvalidInput for a sort that is none.
[[nodiscard]] Result<TicketQuery> toTicketQuery(const ResolvedQuery &query);

/// As after `sort:`, with '-' in front for descending.
[[nodiscard]] QString sortText(const TicketSort &sort);
[[nodiscard]] std::optional<TicketSort> sortFromText(const QString &text);

struct MatchingRequest {
    QString query;
    QString sort;
    std::optional<Timestamp> now;
    QList<TicketId> ids;
    bool operator==(const MatchingRequest &) const = default;
};

struct RowsRequest {
    QList<TicketId> ids;
    bool operator==(const RowsRequest &) const = default;
};

/// Answers both.
struct TicketRows {
    QList<TicketRow> rows;
    bool operator==(const TicketRows &) const = default;
};

struct CountsRequest {
    QList<QString> queries;
    bool operator==(const CountsRequest &) const = default;
};

struct Counts {
    QList<qint64> counts;
    bool operator==(const Counts &) const = default;
};

/// {"type", "body"}: the command's id travels in Idempotency-Key, its ticket in the path, the version in If-Match. Of
/// OpenTicket only the body: {"requester", "subject", ...}.
[[nodiscard]] QJsonObject commandBody(const Command &command);
/// Errors: as fromJson().
[[nodiscard]] Result<Command> commandOf(const QJsonValue &body, const QUuid &id, TicketId ticket,
                                        std::optional<qint64> expectedVersion);
[[nodiscard]] Result<Command> openingOf(const QJsonValue &body, const QUuid &id);

struct BatchRequest {
    QList<Command> commands;
    bool dryRun = false;
    bool operator==(const BatchRequest &) const = default;
};

/// {"results": [{"outcome"} or {"problem"}]}
struct BatchAnswer {
    QList<Result<CommandOutcome>> results;
};

/// The answer to saving.
struct SavedRecord {
    qint64 id = 0; ///< 0 for the settings
    bool operator==(const SavedRecord &) const = default;
};

[[nodiscard]] QJsonValue recordToJson(const DirectoryRecord &record);
/// The record of a kind, as path::record() names it ("sla-plans"); none for a kind that is none. With `id` it is that
/// one, whatever the JSON says.
[[nodiscard]] std::optional<Result<DirectoryRecord>> recordFromJson(const QString &kind, QJsonValue json, qint64 id);
/// Every kind's word, in the order of DirectoryRecord.
[[nodiscard]] const QStringList &recordKinds();

struct AgentLoad {
    AgentId agent;
    int openTickets = 0;
    bool operator==(const AgentLoad &) const = default;
};

struct AgentLoads {
    QList<AgentLoad> load;
    bool operator==(const AgentLoads &) const = default;
};

struct RuleTryRequest {
    RoutingRule rule;
    int limit = 100;
    bool operator==(const RuleTryRequest &) const = default;
};

struct DraftContent {
    QByteArray content;
    bool operator==(const DraftContent &) const = default;
};

struct Drafts {
    QList<Draft> drafts;
    bool operator==(const Drafts &) const = default;
};

struct Notifications {
    QList<Notification> notifications;
    bool operator==(const Notifications &) const = default;
};

struct MarkReadRequest {
    TicketId ticket; ///< none: all
    bool operator==(const MarkReadRequest &) const = default;
};

struct ReportTicketsRequest {
    ReportRequest request;
    ReportCell cell;
    bool operator==(const ReportTicketsRequest &) const = default;
};

struct ChangesAnswer {
    ChangeSet changes;
    QString cursor;    ///< what to ask with the next time; opaque
    bool more = false; ///< there are more already
    bool operator==(const ChangesAnswer &) const = default;
};

enum class PresenceActivity { Viewing, Writing };

/// "I am at this ticket".
struct PresenceReport {
    TicketId ticket;
    PresenceActivity activity = PresenceActivity::Viewing;
    bool operator==(const PresenceReport &) const = default;
};

struct PresentAgent {
    AgentId agent;
    PresenceActivity activity = PresenceActivity::Viewing;
    bool operator==(const PresentAgent &) const = default;
};

/// Who is at a ticket now; nobody: all have gone.
struct PresenceState {
    TicketId ticket;
    QList<PresentAgent> people;
    bool operator==(const PresenceState &) const = default;
};

} // namespace deskhand::api
