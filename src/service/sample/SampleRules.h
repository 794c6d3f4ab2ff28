// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The routing rules of the sample help desk.

#include "core/base/Result.h"
#include "service/sample/NameIndex.h"

class QJsonArray;

namespace deskhand {
class Store;
}

namespace deskhand::sample {

/// In the caller's transaction. Errors: InvalidInput for unknown names of fields, operators or actions.
[[nodiscard]] Result<void> writeRules(Store &store, const QJsonArray &rules, const NameIndex &names);

} // namespace deskhand::sample
