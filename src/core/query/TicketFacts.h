// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Decides a filter for one ticket in memory: for live change sets ("does this changed ticket still
/// belong in this list?"), and as the slow truth that the SQL is tested against.

#include "core/query/TicketQuery.h"

#include <QMap>

#include <optional>

namespace deskhand {

/// One searchable text of a ticket, as tokens of SearchText.
struct TextFacts {
    QStringList tokens;
    bool note = false; ///< an internal note
};

/// What is known of a ticket. What is not loaded stays unset, and a filter that needs it is Unknown.
struct TicketFacts {
    Ticket ticket;
    std::optional<QStringList> tags;
    std::optional<QMap<QString, QString>> fields;
    std::optional<int> rating; ///< the newest feedback, 0 = none
    std::optional<bool> myDraft;
    std::optional<QList<TextFacts>> texts; ///< header and entries
    std::optional<QList<Referral>> referrals;
};

enum class Truth { No, Yes, Unknown };

/// Whether the ticket belongs to what `query` asks for; its sort has no say.
[[nodiscard]] Truth matches(const TicketQuery &query, const TicketFacts &facts, bool searchNotes = true);
[[nodiscard]] Truth isVisible(const TicketVisibility &visibility, const TicketFacts &facts);

} // namespace deskhand
