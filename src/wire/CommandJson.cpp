// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/Codec.h"
#include "wire/fields/CommandVariant.h"

namespace deskhand {

DESKHAND_WIRE(Actor);
DESKHAND_WIRE(Command);
DESKHAND_WIRE(CommandOutcome);

} // namespace deskhand
