// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The REST API's paths, headers and media types (resources/openapi.yaml describes them): both ends take them from
/// here.

#include "core/values/DirectoryRecord.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace deskhand::api {

/// What Capabilities::api says.
inline constexpr int version = 1;

namespace path {
inline constexpr QLatin1StringView root("/v1");
inline constexpr QLatin1StringView sessions("/v1/sessions");
inline constexpr QLatin1StringView currentSession("/v1/sessions/current");
inline constexpr QLatin1StringView password("/v1/password");
inline constexpr QLatin1StringView capabilities("/v1/capabilities");
inline constexpr QLatin1StringView query("/v1/query");
inline constexpr QLatin1StringView tickets("/v1/tickets");
inline constexpr QLatin1StringView matching("/v1/tickets:matching");
inline constexpr QLatin1StringView counts("/v1/tickets:counts");
inline constexpr QLatin1StringView rows("/v1/tickets:rows");
inline constexpr QLatin1StringView batch("/v1/tickets:batch");
inline constexpr QLatin1StringView table("/v1/tickets.csv");
inline constexpr QLatin1StringView directory("/v1/directory");
inline constexpr QLatin1StringView requesters("/v1/requesters");
inline constexpr QLatin1StringView organizations("/v1/organizations");
inline constexpr QLatin1StringView queues("/v1/queues");
inline constexpr QLatin1StringView settings("/v1/settings");
inline constexpr QLatin1StringView load("/v1/agents:load");
inline constexpr QLatin1StringView tryRule("/v1/rules:try");
inline constexpr QLatin1StringView attachments("/v1/attachments");
inline constexpr QLatin1StringView drafts("/v1/drafts");
inline constexpr QLatin1StringView notifications("/v1/notifications");
inline constexpr QLatin1StringView markRead("/v1/notifications:read");
inline constexpr QLatin1StringView reports("/v1/reports");
inline constexpr QLatin1StringView reportTickets("/v1/reports:tickets");
inline constexpr QLatin1StringView imports("/v1/imports");
inline constexpr QLatin1StringView importFiles("/v1/imports/files");
inline constexpr QLatin1StringView examineImport("/v1/imports:examine");
inline constexpr QLatin1StringView importNames("/v1/imports:names");
inline constexpr QLatin1StringView importMail("/v1/imports:mail");
inline constexpr QLatin1StringView changes("/v1/changes");
inline constexpr QLatin1StringView events("/v1/events");
inline constexpr QLatin1StringView presence("/v1/presence");
inline constexpr QLatin1StringView description("/v1/openapi.json");
inline constexpr QLatin1StringView manual("/v1/docs");
inline constexpr QLatin1StringView alive("/health/live");
inline constexpr QLatin1StringView ready("/health/ready");
inline constexpr QLatin1StringView metrics("/metrics");

/// "/v1/tickets/7" of `tickets` and 7.
[[nodiscard]] QString of(QLatin1StringView collection, qint64 id);
[[nodiscard]] QString commands(TicketId ticket);
/// "/v1/drafts/7/reply"; "/v1/drafts/new/new_ticket" without a ticket.
[[nodiscard]] QString draft(TicketId ticket, DraftKind kind);
/// "/v1/sla-plans" for the collection of the record's kind, and "/v1/sla-plans/7" where it has an id; "/v1/settings".
[[nodiscard]] QString record(const DirectoryRecord &record);
} // namespace path

namespace header {
inline constexpr char authorization[] = "Authorization";
inline constexpr char contentDisposition[] = "Content-Disposition";
inline constexpr char contentType[] = "Content-Type";
inline constexpr char eTag[] = "ETag";
inline constexpr char ifMatch[] = "If-Match";
inline constexpr char ifNoneMatch[] = "If-None-Match";
inline constexpr char ifRange[] = "If-Range";
inline constexpr char idempotencyKey[] = "Idempotency-Key";
inline constexpr char idempotencyReplayed[] = "Idempotency-Replayed";
inline constexpr char lastEventId[] = "Last-Event-ID";
inline constexpr char location[] = "Location";
inline constexpr char range[] = "Range";
inline constexpr char requestId[] = "X-Request-Id";
inline constexpr char retryAfter[] = "Retry-After";
} // namespace header

namespace media {
inline constexpr char json[] = "application/json";
inline constexpr char problem[] = "application/problem+json";
inline constexpr char events[] = "text/event-stream";
inline constexpr char csv[] = "text/csv; charset=utf-8";
inline constexpr char bytes[] = "application/octet-stream";
} // namespace media

/// Names of server-sent events.
namespace event {
inline constexpr char changes[] = "changes";
inline constexpr char presence[] = "presence";
} // namespace event

/// Problems that only a server has, beside those of ErrorKind (wire/ErrorJson.h): what follows "urn:deskhand:problem:".
namespace problem {
inline constexpr char badRequest[] = "bad-request";               ///< 400: the request itself is malformed
inline constexpr char signedOut[] = "signed-out";                 ///< 401: no token, or none that is good any more
inline constexpr char wrongPassword[] = "wrong-password";         ///< 401, of a sign-in or a password change
inline constexpr char insufficientScope[] = "insufficient-scope"; ///< 403: the token is not for this
inline constexpr char methodNotAllowed[] = "method-not-allowed";  ///< 405
inline constexpr char timedOut[] = "request-timeout";             ///< 408
inline constexpr char keyInUse[] = "idempotency-key-in-use";      ///< 409: the same request is under way
inline constexpr char gone[] = "gone";                            ///< 410: the changes after this cursor are
inline constexpr char tooLarge[] = "content-too-large";           ///< 413
inline constexpr char mediaType[] = "unsupported-media-type";     ///< 415
inline constexpr char range[] = "range-not-satisfiable";          ///< 416
inline constexpr char keyReused[] = "idempotency-key-reused";     ///< 422: the key was used for something else
inline constexpr char preconditionRequired[] = "precondition-required"; ///< 428: If-Match is missing
inline constexpr char tooManyRequests[] = "too-many-requests";          ///< 429
inline constexpr char headerTooLarge[] = "header-too-large";            ///< 431
inline constexpr char stopping[] = "stopping";                          ///< 503: the server is being stopped
} // namespace problem

} // namespace deskhand::api
