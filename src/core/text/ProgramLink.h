// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Links to what the program shows: `deskhand:ticket/100042`, `deskhand:new`, `deskhand:queue/overdue`,
/// `deskhand:search?q=is:open`; also with `//` after the colon, as browsers write them. They come from strangers:
/// whoever follows one only opens and shows.

#include "core/base/Result.h"

#include <QString>

namespace deskhand {

struct ProgramLink {
    enum class Kind { Ticket, NewTicket, Queue, Search };
    Kind kind = Kind::Ticket;
    QString target; ///< a ticket's number; a queue's key, id or name; a query; empty for a new ticket
    bool operator==(const ProgramLink &) const = default;
};

/// No longer link is read.
inline constexpr qsizetype mostLinkLength = 2048;

/// Begins as a link of this program does, whatever follows.
[[nodiscard]] bool isProgramLink(QStringView text);
/// Errors: InvalidInput.
[[nodiscard]] Result<ProgramLink> readLink(const QString &text);
/// In ASCII, without spaces and quotes.
[[nodiscard]] QString linkText(const ProgramLink &link);

} // namespace deskhand
