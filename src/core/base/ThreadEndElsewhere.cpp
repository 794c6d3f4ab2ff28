// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ThreadEnd.h"

namespace deskhand {

void makeThreadsEndSafely() { }

} // namespace deskhand
