// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/WebMark.h"

namespace deskhand {

WebMark markFromWeb(const QString &)
{
    return WebMark::NotNeeded;
}

} // namespace deskhand
