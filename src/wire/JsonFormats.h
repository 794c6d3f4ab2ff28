// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How times and the like are written in JSON.

#include "core/base/Time.h"

#include <QString>
#include <QStringView>
#include <QTime>

#include <optional>

namespace deskhand {

/// RFC 3339, UTC, milliseconds: "2026-11-21T05:28:00.123Z".
[[nodiscard]] QString timestampToText(Timestamp time);
/// Any RFC 3339 date-time, with any offset; a finer fraction is cut to milliseconds. Nothing where it is not one.
[[nodiscard]] std::optional<Timestamp> timestampFromText(QStringView text);

/// "09:00", or with seconds and milliseconds where it has any.
[[nodiscard]] QString timeOfDayToText(QTime time);

} // namespace deskhand
