// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/SavedSignIns.h"

namespace deskhand {

SavedSignIns::~SavedSignIns() = default;

} // namespace deskhand
