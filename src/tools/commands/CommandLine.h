// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A line of `apply`: a command as JSON, with what makes it easy to write by hand.

#include "core/command/Command.h"
#include "service/reading/TicketReader.h"

#include <QByteArray>

namespace deskhand {

/// The command of the line. Beyond wire/Json.h's format, "number" may name the ticket instead of "ticket", and "id" may
/// be missing: then one is made, and a retry of the line is carried out again. Errors: InvalidInput, NotFound.
[[nodiscard]] Result<Command> commandOfLine(const QByteArray &line, TicketReader &reader, const Actor &actor);

} // namespace deskhand
