// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tools/cli/ExitCode.h"

namespace deskhand {

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return ExitCode::NotFound;
    case ErrorKind::InvalidInput:
    case ErrorKind::PermissionDenied:
    case ErrorKind::Conflict:
    case ErrorKind::Refused:
        return ExitCode::Refused;
    case ErrorKind::Busy:
    case ErrorKind::Unavailable:
    case ErrorKind::StorageFull:
    case ErrorKind::ReadOnly:
        return ExitCode::Unavailable;
    case ErrorKind::Corrupt:
    case ErrorKind::WrongSchema:
        return ExitCode::Damaged;
    case ErrorKind::Cancelled:
        return ExitCode::Interrupted;
    case ErrorKind::Internal:
        break;
    }
    return ExitCode::Internal;
}

} // namespace deskhand
