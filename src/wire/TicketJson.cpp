// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/Codec.h"
#include "wire/fields/TicketFields.h"

namespace deskhand {

DESKHAND_WIRE(Ticket);
DESKHAND_WIRE(TicketDetails);
DESKHAND_WIRE(TicketRow);
DESKHAND_WIRE(TicketView);
DESKHAND_WIRE(ThreadEntry);
DESKHAND_WIRE(Event);
DESKHAND_WIRE(Task);
DESKHAND_WIRE(Feedback);
DESKHAND_WIRE(Attachment);
DESKHAND_WIRE(Draft);
DESKHAND_WIRE(Notification);
DESKHAND_WIRE(ChangeSet);

} // namespace deskhand
