// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What a second start says to the program that runs: one line of JSON. Any program of the same user may write to it,
/// so nothing in a message is trusted.

#include "app/start/StartOptions.h"

#include <QByteArray>

#include <optional>

namespace deskhand {

/// In bytes, with the line feed; whoever sends more is hung up on.
inline constexpr qsizetype mostMessageLength = 32 * 1024;

/// Ends with a line feed. Nothing where it would be too long.
[[nodiscard]] std::optional<QByteArray> writeMessage(const StartRequest &request);
/// Nothing where it is no message of this version, or one that no start sends.
[[nodiscard]] std::optional<StartRequest> readMessage(const QByteArray &line);

} // namespace deskhand
