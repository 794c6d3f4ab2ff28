// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The queue tree of a new help desk (domain, section 10).

#include "core/values/Directory.h"

#include <QList>

namespace deskhand {

/// A heading, or a queue without children, at the top of the tree.
struct DefaultQueue {
    SavedQueue queue;
    QList<SavedQueue> children;
};

/// In order; ids and parents are not set yet. Names translated, keys stable.
[[nodiscard]] QList<DefaultQueue> defaultQueues();

} // namespace deskhand
