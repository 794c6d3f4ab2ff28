// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/Codec.h"
#include "wire/fields/QueryFields.h"

namespace deskhand {

PageRequest toPageRequest(const TicketPageRequest &request)
{
    const TicketSort &sort = request.query.sort;
    return {request.query.text, (sort.descending ? QStringLiteral("-") : QString()) + sortName(sort.column),
            request.query.now,  request.cursor,
            request.offset,     request.limit,
            request.withTotal};
}

DESKHAND_WIRE(PageRequest);
DESKHAND_WIRE(TicketPage);

} // namespace deskhand
