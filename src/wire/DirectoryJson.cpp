// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/Codec.h"
#include "wire/fields/DirectoryFields.h"

namespace deskhand {

DESKHAND_WIRE(DirectorySnapshot);
DESKHAND_WIRE(Requester);
DESKHAND_WIRE(Organization);
DESKHAND_WIRE(BanEntry);

} // namespace deskhand
