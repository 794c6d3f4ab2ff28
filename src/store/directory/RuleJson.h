// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Conditions and actions of routing rules as they are stored. Enums are stored by number (see
/// core/policy/RoutingRule.h).

#include "core/policy/RoutingRule.h"

#include <QByteArray>

#include <optional>

namespace deskhand {

[[nodiscard]] QString conditionsToJson(const QList<RuleCondition> &conditions);
[[nodiscard]] QString actionsToJson(const QList<RuleAction> &actions);
/// None where the text is not what the above write.
[[nodiscard]] std::optional<QList<RuleCondition>> conditionsFromJson(const QString &json);
[[nodiscard]] std::optional<QList<RuleAction>> actionsFromJson(const QString &json);

} // namespace deskhand
