// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/people/RequesterText.h"

#include "store/sql/Database.h"
#include "store/tickets/SearchIndex.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

RequesterText RequesterText::of(const Requester &requester)
{
    return {requester.name, requester.emails.join(u' ')};
}

Result<RequesterText> requesterText(Database &database, RequesterId id)
{
    RequesterText text;
    if (!id) {
        return text;
    }
    DESKHAND_ASSIGN(auto query,
                    database.prepare(u"SELECT r.name, e.email FROM requesters r LEFT JOIN requester_emails e "
                                     "ON e.requester_id = r.id WHERE r.id = ? ORDER BY e.position"_s));
    query.bind(id);
    bool found = false;
    DESKHAND_TRY(query.forEach([&](const Statement &row) {
        found = true;
        text.name = row.text(0);
        if (!row.isNull(1)) {
            text.emails += (text.emails.isEmpty() ? QString() : u" "_s) + row.text(1);
        }
    }));
    if (!found) {
        return failure(ErrorKind::NotFound, QCoreApplication::translate("Storage", "This requester does not exist."));
    }
    return text;
}

QString ticketHeader(const Ticket &ticket, const RequesterText &requester)
{
    return SearchIndex::header(ticket.number, ticket.subject, requester.name, requester.emails);
}

} // namespace deskhand
