// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/values/DirectorySnapshot.h"
#include "core/values/TicketView.h"

#include <QString>

namespace deskhand {

/// What of a ticket goes out: for a requester perhaps without notes and events.
struct TicketDocumentParts {
    bool notes = true;
    bool events = true;
};

/// A ticket as a page of HTML for paper, PDF and archive: its properties, then the thread in the order of time. Texts
/// of others stand in it as text, never as their HTML.
[[nodiscard]] QString ticketHtml(const TicketView &view, const DirectorySnapshot &directory, TicketDocumentParts parts);

/// "#104233 Online banking is down", for titles and names of files.
[[nodiscard]] QString ticketTitle(const TicketView &view);

} // namespace deskhand
