// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Backend.h"
#include "server/api/RequestLimits.h"
#include "server/api/Routes.h"
#include "server/api/TravellingQuery.h"
#include "service/reading/CsvExport.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryFile>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostQueries = 500;

Result<void> requireAtMost(qsizetype count, qsizetype most)
{
    if (count > most) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("Server", "At most %1 at once are answered.").arg(most));
    }
    return {};
}

Result<HttpAnswer> resolveQuery(ApiCall &call)
{
    TicketSort otherwise;
    if (const QString sort = call.parameter(u"sort"_s); !sort.isEmpty()) {
        const auto order = api::sortFromText(sort);
        if (!order) {
            return failure(parameterFault(
                u"sort"_s, QCoreApplication::translate("Server", "There is no order \"%1\".").arg(sort.left(60))));
        }
        otherwise = *order;
    }
    DESKHAND_ASSIGN(const TicketQuery query,
                    call.file().reader().resolve(call.actor(), call.parameter(u"text"_s), otherwise));
    return jsonAnswer(toJson(api::toResolvedQuery(query)));
}

Result<QByteArray> cursorOf(ApiCall &call)
{
    // In addresses both alphabets of base64 are met.
    QByteArray text = call.parameter(u"cursor"_s).toLatin1();
    text.replace('-', '+').replace('_', '/');
    auto cursor = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!cursor) {
        return failure(
            parameterFault(u"cursor"_s, QCoreApplication::translate("Server", "The cursor is none of this server's.")));
    }
    return std::move(*cursor);
}

Result<HttpAnswer> listTickets(ApiCall &call)
{
    TicketPageRequest request;
    DESKHAND_ASSIGN(const auto now, call.time(u"now"_s));
    DESKHAND_ASSIGN(request.query, queryOf(call, call.parameter(u"query"_s), call.parameter(u"sort"_s), now));
    DESKHAND_ASSIGN(request.cursor, cursorOf(call));
    DESKHAND_ASSIGN(request.offset, call.number(u"offset"_s, 0, 0, std::numeric_limits<int>::max()));
    DESKHAND_ASSIGN(const qint64 limit, call.number(u"limit"_s, 100, 1, mostRows));
    request.limit = static_cast<int>(limit);
    DESKHAND_ASSIGN(request.withTotal, call.flag(u"total"_s));
    DESKHAND_ASSIGN(const TicketPage page, call.file().reader().page(call.actor(), request));
    return jsonAnswer(toJson(page));
}

Result<HttpAnswer> matching(ApiCall &call)
{
    DESKHAND_ASSIGN(const api::MatchingRequest request, call.body<api::MatchingRequest>());
    DESKHAND_TRY(requireAtMost(request.ids.size(), mostIds));
    DESKHAND_ASSIGN(const TicketQuery query, queryOf(call, request.query, request.sort, request.now));
    DESKHAND_ASSIGN(const QList<TicketRow> rows, call.file().reader().matching(call.actor(), query, request.ids));
    return jsonAnswer(toJson(api::TicketRows{rows}));
}

Result<HttpAnswer> rows(ApiCall &call)
{
    DESKHAND_ASSIGN(const api::RowsRequest request, call.body<api::RowsRequest>());
    DESKHAND_TRY(requireAtMost(request.ids.size(), mostIds));
    DESKHAND_ASSIGN(const QList<TicketRow> found, call.file().reader().rows(call.actor(), request.ids));
    return jsonAnswer(toJson(api::TicketRows{found}));
}

Result<HttpAnswer> counts(ApiCall &call)
{
    DESKHAND_ASSIGN(const api::CountsRequest request, call.body<api::CountsRequest>());
    DESKHAND_TRY(requireAtMost(request.queries.size(), mostQueries));
    DESKHAND_ASSIGN(const QList<qint64> found, call.file().reader().counts(call.actor(), request.queries));
    return jsonAnswer(toJson(api::Counts{found}));
}

/// Into a file first: it is one moment's, and whatever goes wrong is told instead of it.
Result<HttpAnswer> table(ApiCall &call)
{
    DESKHAND_ASSIGN(const auto now, call.time(u"now"_s));
    DESKHAND_ASSIGN(const TicketQuery query, queryOf(call, call.parameter(u"query"_s), call.parameter(u"sort"_s), now));
    DESKHAND_ASSIGN(const DirectoryPtr directory, call.file().reader().directory(call.actor()));
    QTemporaryFile file(QDir::tempPath() + u"/deskhand-XXXXXX"_s);
    if (!file.open()) {
        return failure(exportNotWritten(file));
    }
    TicketExport tickets(call.file().helpDesk(), call.file().reader(), call.actor());
    DESKHAND_TRY(writeCsv(tickets, query, directory->settings.timeZone, file));
    if (!file.flush()) {
        return failure(exportNotWritten(file));
    }
    HttpAnswer answer;
    answer.setHeader(api::header::contentType, api::media::csv);
    answer.setHeader(api::header::contentDisposition, "attachment; filename=\"tickets.csv\"");
    answer.fileLength = file.size();
    file.setAutoRemove(false);
    file.close();
    answer.file = ByteSource::fromTemporaryFile(file.fileName());
    return answer;
}

} // namespace

void addQueryRoutes(QList<Route> &routes)
{
    routes.append({"GET",
                   api::path::query,
                   u"resolveQuery"_s,
                   TokenScope::Read,
                   Lane::Read,
                   BodyKind::None,
                   {u"text"_s, u"sort"_s},
                   answering(resolveQuery),
                   {}});
    routes.append({"GET",
                   api::path::tickets,
                   u"listTickets"_s,
                   TokenScope::Read,
                   Lane::Read,
                   BodyKind::None,
                   {u"query"_s, u"sort"_s, u"now"_s, u"cursor"_s, u"offset"_s, u"limit"_s, u"total"_s},
                   answering(listTickets),
                   {}});
    routes.append({"POST",
                   api::path::matching,
                   u"matchTickets"_s,
                   TokenScope::Read,
                   Lane::Read,
                   BodyKind::Json,
                   {},
                   answering(matching),
                   {}});
    routes.append({"POST",
                   api::path::rows,
                   u"getTicketRows"_s,
                   TokenScope::Read,
                   Lane::Read,
                   BodyKind::Json,
                   {},
                   answering(rows),
                   {}});
    routes.append({"POST",
                   api::path::counts,
                   u"countTickets"_s,
                   TokenScope::Read,
                   Lane::Read,
                   BodyKind::Json,
                   {},
                   answering(counts),
                   {}});
    routes.append({"GET",
                   api::path::table,
                   u"exportTickets"_s,
                   TokenScope::Read,
                   Lane::LongRead,
                   BodyKind::None,
                   {u"query"_s, u"sort"_s, u"now"_s},
                   answering(table),
                   {}});
}

} // namespace deskhand
