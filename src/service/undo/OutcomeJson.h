// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A command's outcome as the command log keeps it. Not the API's JSON: only this library reads it.

#include "core/command/Command.h"

#include <QJsonObject>
#include <QJsonValue>

namespace deskhand {

[[nodiscard]] QJsonValue actorToJson(const Actor &actor);
[[nodiscard]] Actor actorFromJson(const QJsonValue &json);
/// `inverse` must be UndoSend or Revert; `replayed` is not kept.
[[nodiscard]] QJsonObject outcomeToJson(const CommandOutcome &outcome);
[[nodiscard]] CommandOutcome outcomeFromJson(const QJsonObject &json);

} // namespace deskhand
