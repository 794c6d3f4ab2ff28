// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What of a mail goes into a ticket.

#include "core/base/Result.h"
#include "core/values/IncomingMail.h"
#include "core/values/Ticket.h"

#include <optional>

namespace deskhand {

struct MailReceiving;

/// Who is to be answered: Reply-To, else From. A mailing list answers to itself, so there it is From.
[[nodiscard]] MailAddress senderOf(const IncomingMail &mail);
[[nodiscard]] MailHeaders headersOf(const IncomingMail &mail);
/// Never without text, unless there are attachments.
[[nodiscard]] Body bodyOf(const IncomingMail &mail);
/// What an agent wrote themselves. Their mail quotes what we told them: an internal note, and the reference that speaks
/// for them. Both would go on to the requester, so what is quoted is left out, with whatever stands below our
/// marker, and the HTML, in which quotation cannot be told apart.
/// Errors: Refused when nothing is left, or a reference of ours is.
[[nodiscard]] Result<Body> agentsBodyOf(const IncomingMail &mail, const QByteArray &key);
/// For a note, or for the agent who wrote it: all of it, with `intro` above, but without the references that would let
/// whoever reads it speak for somebody else.
[[nodiscard]] Body keptBodyOf(const IncomingMail &mail, const QString &intro);
[[nodiscard]] QString subjectOf(const IncomingMail &mail);
[[nodiscard]] QString bounceText(const IncomingMail &mail);
/// The time of the command: the mail's own for an import, never in the future.
[[nodiscard]] std::optional<Timestamp> timeOf(const IncomingMail &mail, const MailReceiving &how, Timestamp now);

} // namespace deskhand
