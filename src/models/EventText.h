// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// An event as one line for people: "Transferred to System Administrators by Ken Jay".

#include "core/values/DirectorySnapshot.h"
#include "core/values/Ticket.h"

#include <QString>

namespace deskhand {

/// What an event is about, for its icon.
enum class EventSign { Dot, Person, Move, Status, Flag, Clock, Tag, Link, Task, Star, Warning, Bin };

[[nodiscard]] EventSign eventSign(EventKind kind);
/// Empty for events whose entry is shown anyway (message, reply, note).
[[nodiscard]] QString eventText(const Event &event, const DirectorySnapshot &directory);
/// The same before it happens, without who does it: of a property its old and its new value.
[[nodiscard]] QString changeText(const Event &event, const DirectorySnapshot &directory);

} // namespace deskhand
