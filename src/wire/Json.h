// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Values to JSON and back. The format of the REST API, of `deskhandctl` and of the command log:
///  - names in snake_case; ids are opaque strings, "no such thing" is null; times are RFC 3339 in UTC with
///  milliseconds;
///    durations are milliseconds; enumerations are words;
///  - a member that is unset is left out where leaving out means something else than null (Assign), else it is null.
/// The types that travel are those named by DESKHAND_WIRE in this folder.

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonValue>

namespace deskhand {

/// What to do with members that this program does not know.
enum class UnknownMembers {
    Refuse, ///< commands and files that people write: a typing error must not be dropped in silence
    Ignore, ///< answers of a server that may be newer
};

/// Text to JSON. Errors: InvalidInput naming line and column.
[[nodiscard]] Result<QJsonValue> parseJson(const QByteArray &text);
/// One line, no line feed at the end.
[[nodiscard]] QByteArray compactJson(const QJsonValue &json);

template <typename T>
[[nodiscard]] QJsonValue toJson(const T &value);

/// Errors: InvalidInput; `text` says what was expected where, `detail` is "POINTER CODE" (RFC 6901) a line, where CODE
/// is one of type, missing, unknown, value, range.
template <typename T>
[[nodiscard]] Result<T> fromJson(const QJsonValue &json, UnknownMembers unknown = UnknownMembers::Refuse);

} // namespace deskhand
