// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What every reply has in common, whether to one ticket or to many.

#include "core/values/TicketView.h"

#include <QString>

namespace deskhand {

/// With the signature below it, unless that is empty or the text has it already.
[[nodiscard]] QString signedText(const QString &text, const QString &signature);

/// The newest message or reply of the ticket itself: what came to a merged one stays its own. None: there is none.
[[nodiscard]] EntryId newestPublicEntry(const TicketView &view);

} // namespace deskhand
