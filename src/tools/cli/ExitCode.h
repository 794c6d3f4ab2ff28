// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What deskhandctl answers its caller with. Scripts rely on it: never change a number.

#include "core/base/Result.h"

namespace deskhand {

enum class ExitCode {
    Done = 0,
    Partly = 1,       ///< carried out, but some of it was refused, or faults were found: see the output
    Usage = 2,        ///< wrong options or arguments; nothing was tried
    NotFound = 3,     ///< no such file, ticket or agent
    Refused = 4,      ///< bad input, not permitted, or against a rule; nothing was changed
    Unavailable = 5,  ///< locked, read-only, full or out of reach; try again when that is mended
    Damaged = 6,      ///< damaged, not a help desk, or made by a newer program
    Internal = 7,     ///< a defect of the program
    Interrupted = 130 ///< by SIGINT (143 by SIGTERM); what was acknowledged is kept
};

[[nodiscard]] ExitCode exitCodeOf(ErrorKind kind);

} // namespace deskhand
