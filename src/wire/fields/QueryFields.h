// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Members of page requests and pages, as JSON has them.

#include "wire/PageRequest.h"
#include "wire/fields/TicketFields.h"

namespace deskhand {

template <typename V, Of<PageRequest> T>
void fields(V &visit, T &v)
{
    auto &[query, sort, now, cursor, offset, limit, withTotal] = v;
    visit.required("query", query);
    visit("sort", sort);
    visit("now", now);
    visit.base64("cursor", cursor);
    visit("offset", offset);
    visit("limit", limit);
    visit("with_total", withTotal);
}

template <typename V, Of<TicketPage> T>
void fields(V &visit, T &v)
{
    auto &[rows, next, total] = v;
    visit.required("rows", rows);
    visit.base64("next_cursor", next);
    visit("total", total);
}

} // namespace deskhand
