// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The threads of a LocalRepository and what works on them: each method of its subjects becomes a task of one.

#include "core/command/Command.h"
#include "repository/WorkQueue.h"

#include <memory>

namespace deskhand {

class LocalReader;
class LocalWriter;

/// The queues live as long as the repository.
struct LocalThreads {
    WorkQueue &writes;
    std::shared_ptr<LocalWriter> writer;
    WorkQueue &reads;
    std::shared_ptr<LocalReader> reader;
    WorkQueue &longReads;                    ///< what may take a while: reports, exports
    std::shared_ptr<LocalReader> longReader; ///< opened by the first who needs it
    Actor actor;
};

} // namespace deskhand
