// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Which inline styles of others are kept: those that colour, size and space text within its
/// message. Nothing that loads, moves, covers, hides or escapes.

#include <QByteArray>
#include <QByteArrayView>

namespace deskhand {

/// The `style` attribute rebuilt as "property:value;..." from the allow-list. Doing it again changes
/// nothing. Empty where nothing is left.
[[nodiscard]] QByteArray cleanStyle(QByteArrayView style);

/// A colour name, #hex, rgb() or hsl(), lower case; empty where it is none.
[[nodiscard]] QByteArray cleanColour(QByteArrayView value);

} // namespace deskhand
