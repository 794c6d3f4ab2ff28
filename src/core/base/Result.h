// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The one way a failure travels: every operation that can fail returns Result<T>. No exceptions
/// cross a library's boundary.

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace deskhand {

/// What kind of failure it is. Callers branch on this, never on text.
enum class ErrorKind {
    InvalidInput,     ///< the input is malformed or breaks a rule; repeating it will not help
    PermissionDenied, ///< the actor may not do this
    NotFound,         ///< the thing does not exist, or the actor may not know that it does
    Conflict,         ///< the ticket moved on since the author saw it; see Error::detail
    Refused,          ///< a rule of the help desk forbids it now (open task, required field, cap ...)
    Busy,             ///< locked by another program or too much at once; retryable
    Unavailable,      ///< the storage or the network cannot be reached
    StorageFull,      ///< no room left on the disk; nothing was written
    ReadOnly,         ///< the file or folder cannot be written
    Corrupt,          ///< stored data is damaged
    WrongSchema,      ///< the file is newer than this program, or not a help desk at all
    Cancelled,        ///< asked to stop
    Internal,         ///< a defect of ours
};

/// A failure, fit to be shown: `text` is translated and says what happened, what is safe and what
/// to do; `detail` is for logs and "Details" (untranslated, may name files and SQL codes).
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString text;
    QString detail;
    bool retryable = false;

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString text, QString detail = {},
                                                   bool retryable = false)
{
    return tl::unexpected<Error>(Error{kind, std::move(text), std::move(detail), retryable});
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace deskhand

/// Leaves the calling function with the error of `expression` (a Result) if it has one.
#define DESKHAND_TRY(expression)                                                                                       \
    do {                                                                                                               \
        if (auto deskhandTried = (expression); !deskhandTried) {                                                       \
            return ::deskhand::failure(std::move(deskhandTried).error());                                              \
        }                                                                                                              \
    } while (false)

#define DESKHAND_JOIN_(a, b) a##b
#define DESKHAND_JOIN(a, b) DESKHAND_JOIN_(a, b)

/// Declares `target` and gives it the value of `expression` (a Result), or leaves with its error.
#define DESKHAND_ASSIGN(target, expression)                                                                            \
    auto DESKHAND_JOIN(deskhandResult, __LINE__) = (expression);                                                       \
    if (!DESKHAND_JOIN(deskhandResult, __LINE__)) {                                                                    \
        return ::deskhand::failure(std::move(DESKHAND_JOIN(deskhandResult, __LINE__)).error());                        \
    }                                                                                                                  \
    target = std::move(*DESKHAND_JOIN(deskhandResult, __LINE__))
