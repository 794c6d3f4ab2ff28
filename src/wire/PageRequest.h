// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Asking for a part of a list, as it travels: the query is text, which the other end resolves with its own names.

#include "core/query/TicketQuery.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace deskhand {

struct PageRequest {
    QString query;
    QString
        sort; ///< as after `sort:`: a column, with '-' in front for descending; empty: the query's own or the default
    std::optional<Timestamp> now; ///< what "overdue" is measured against, as answered with the first page
    QByteArray cursor;
    qint64 offset = 0;
    int limit = 100;
    bool withTotal = false;
    bool operator==(const PageRequest &) const = default;
};

[[nodiscard]] PageRequest toPageRequest(const TicketPageRequest &request);

} // namespace deskhand
