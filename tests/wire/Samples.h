// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A value of each type that travels, in which no member has its default. Written by position, so that a member added
/// to a type is a compiler warning here, and a member that the codec forgets does not come back equal.

#include "core/command/Command.h"
#include "core/query/TicketQuery.h"
#include "core/values/ChangeSet.h"
#include "core/values/DirectorySnapshot.h"
#include "core/values/Notification.h"
#include "core/values/TicketView.h"

namespace deskhand::test {

[[nodiscard]] Timestamp sampleTime(int seconds);
[[nodiscard]] Ticket sampleTicket();
[[nodiscard]] TicketDetails sampleDetails();
[[nodiscard]] TicketRow sampleRow();
[[nodiscard]] ThreadEntry sampleEntry();
[[nodiscard]] Event sampleEvent();
[[nodiscard]] TicketView sampleView();
[[nodiscard]] CommandOutcome sampleOutcome();
[[nodiscard]] DirectorySnapshot sampleDirectory();

template <typename Kind>
[[nodiscard]] Kind sampleCommand();

} // namespace deskhand::test
