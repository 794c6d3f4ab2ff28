// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What happens to tickets that are dropped on a queue: assigned, given back, or transferred.

#include "core/values/DirectorySnapshot.h"

namespace deskhand {

struct QueueTarget {
    enum class Kind { None, Agent, Team, Department, Nobody };
    Kind kind = Kind::None;
    qint64 id = 0;
    bool operator==(const QueueTarget &) const = default;
};

/// A queue takes tickets if it is about one agent, team or department, alone or among other conditions: then what is
/// dropped on it becomes that. `self` is who drops.
[[nodiscard]] QueueTarget queueTarget(const SavedQueue &queue, const DirectorySnapshot &directory, AgentId self);

} // namespace deskhand
