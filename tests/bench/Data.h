// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The large help desks that are measured: made from a seed, or found where an earlier run kept them.

#include "Report.h"

#include <QDir>
#include <QString>

#include <cstdint>

namespace deskhand::bench {

struct Data {
    QString path;
    Conditions conditions;
};

/// The help desk of this seed and size in `folder`; made if it is not there. Its name says the schema too, so that one
/// of another schema is not taken for it; what else its making depends on is not looked at.
[[nodiscard]] Data dataOf(const QDir &folder, int tickets, std::uint64_t seed);

} // namespace deskhand::bench
