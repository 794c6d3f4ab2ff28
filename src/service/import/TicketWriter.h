// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/values/ImportedTicket.h"
#include "service/HelpDesk.h"
#include "service/import/NameResolver.h"
#include "service/reading/TicketReader.h"

#include <QHash>

namespace deskhand {

/// Carries out what a table says of a ticket: opens it as of then, adds its notes, closes it as of then. Nobody is
/// told.
class TicketWriter {
public:
    TicketWriter(HelpDesk &helpDesk, TicketReader &reader, const DirectorySnapshot &directory);

    /// All of the ticket or nothing of it. Errors: Conflict where it was imported before; InvalidInput and Refused
    /// naming what does not fit this help desk; the store's.
    [[nodiscard]] Result<void> write(const ImportedTicket &ticket);

private:
    [[nodiscard]] Result<command::OpenTicket> openingOf(const ImportedTicket &ticket);
    [[nodiscard]] Result<RequesterRef> requesterOf(const ImportedTicket &ticket);
    [[nodiscard]] Result<TicketId> run(TicketId ticket, CommandBody body);

    HelpDesk &m_helpDesk;
    TicketReader &m_reader;
    NameResolver m_names;
    QHash<QString, RequesterId> m_byName; ///< requesters without an address, by folded name
};

} // namespace deskhand
