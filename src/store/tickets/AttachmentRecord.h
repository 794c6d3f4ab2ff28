// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How an attachment lies in its table.

#include "core/values/Ticket.h"

#include <QString>

namespace deskhand {

class Statement;

/// For a SELECT from `attachments a JOIN blobs b`.
[[nodiscard]] const QString &attachmentColumns();
inline constexpr int attachmentColumnCount = 7;
[[nodiscard]] Attachment readAttachment(const Statement &row);

} // namespace deskhand
