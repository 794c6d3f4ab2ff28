// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/values/Directory.h"

#include <QString>

namespace deskhand {

/// The English name that the built-in queue of this key (domain, section 10) is stored with; empty for other keys.
[[nodiscard]] QString builtInQueueName(const QString &key);
/// The name to show: of a built-in queue in the program's language, unless somebody has renamed it.
[[nodiscard]] QString queueName(const SavedQueue &queue);
/// The name to store for what somebody calls the queue: a built-in one's own name stays translatable.
[[nodiscard]] QString storedQueueName(const SavedQueue &queue, const QString &typed);

} // namespace deskhand
