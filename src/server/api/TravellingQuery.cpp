// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/TravellingQuery.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView cellMark("behind:");
constexpr auto cellEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

Result<api::ReportTicketsRequest> cellOf(const QString &text)
{
    const auto bytes = QByteArray::fromBase64Encoding(text.mid(cellMark.size()).toLatin1(),
                                                      cellEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (bytes) {
        if (const auto json = parseJson(*bytes)) {
            return fromJson<api::ReportTicketsRequest>(*json);
        }
    }
    return failure(ErrorKind::InvalidInput,
                   QCoreApplication::translate("Server", "This list of a report cannot be read."));
}

} // namespace

QString textOfCell(const api::ReportTicketsRequest &request)
{
    return cellMark + QString::fromLatin1(compactJson(toJson(request)).toBase64(cellEncoding));
}

Result<TicketQuery> queryOf(ApiCall &call, const QString &text, const QString &sort, std::optional<Timestamp> now)
{
    std::optional<TicketSort> order;
    if (!sort.isEmpty()) {
        order = api::sortFromText(sort);
        if (!order) {
            return failure(parameterFault(
                u"sort"_s, QCoreApplication::translate("Server", "There is no order \"%1\".").arg(sort.left(60))));
        }
    }
    TicketQuery query;
    if (text.startsWith(cellMark)) {
        DESKHAND_ASSIGN(const api::ReportTicketsRequest cell, cellOf(text));
        DESKHAND_ASSIGN(query, call.file().reports().ticketsBehind(call.actor(), cell.request, cell.cell));
        query.text = text;
    } else {
        DESKHAND_ASSIGN(query, call.file().reader().resolve(call.actor(), text, {}, now));
    }
    if (order) {
        query.sort = *order;
    }
    if (now) {
        query.now = *now;
    }
    return query;
}

} // namespace deskhand
