// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ThreadEnd.h"

#include <QtGlobal>

namespace deskhand {

void makeThreadsEndSafely()
{
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
}

} // namespace deskhand
