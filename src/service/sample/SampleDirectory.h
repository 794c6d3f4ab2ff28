// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Writes the set-up and the people of resources/sample/directory.json into a help desk that has
/// its defaults (statuses, priorities, roles, queues).

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QByteArray>
#include <QHash>

namespace deskhand {
class Store;
struct Requester;
} // namespace deskhand

namespace deskhand::sample {

/// Who asks for help, by the script's short names.
using People = QHash<QString, Requester>;

/// One transaction. Errors: InvalidInput where the file names what it does not define, and the store's.
[[nodiscard]] Result<People> writeDirectory(Store &store, const QByteArray &json, Timestamp now);

} // namespace deskhand::sample
