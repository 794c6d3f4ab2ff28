// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Words the mail that the help desk sends. Every mail carries a signed reference to its ticket (domain, section 8), in
/// its headers and as a line at the end, by which an answer finds the ticket and an agent is known.

#include "core/base/Result.h"
#include "core/values/Directory.h"
#include "core/values/OutgoingMail.h"

namespace deskhand {

class CommandContext;
struct Announcement;
struct WorkingTicket;

/// To whom, apart from the requester.
struct MailAudience {
    QList<MailAddress> to;
    QList<MailAddress> cc;
};

/// A reply, an acknowledgement or the news that the ticket was resolved or closed, to the requester's side.
[[nodiscard]] Result<OutgoingMail> composeToRequester(CommandContext &context, const WorkingTicket &working,
                                                      const Announcement &announcement, const MailAudience &audience);

/// The first line of a mail to an agent. What stands below it in their answer is ours, not theirs; in no language, so
/// that an answer is understood whatever the help desk spoke then.
inline constexpr QStringView agentMailMarker = u"----- deskhand -----";

/// What happened, to an agent, with the entry's text. Can be answered by mail.
[[nodiscard]] OutgoingMail composeToAgent(CommandContext &context, const Ticket &ticket,
                                          const Announcement &announcement, const Agent &agent, const QString &what);

/// Puts another body into a mail made of an entry. False where the former one is not in it.
[[nodiscard]] bool replaceBody(OutgoingMail &mail, const Body &before, const Body &after);

/// To an address that a routing rule names.
[[nodiscard]] OutgoingMail composeRuleNotice(CommandContext &context, const Ticket &ticket, const QString &address,
                                             const Body &body);

} // namespace deskhand
