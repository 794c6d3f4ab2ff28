// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Any one record of the set-up, or somebody, for those who save whatever was edited.

#include "core/policy/RoutingRule.h"
#include "core/values/Directory.h"
#include "core/values/Settings.h"

#include <variant>

namespace deskhand {

using DirectoryRecord =
    std::variant<Settings, Agent, Team, Role, Department, HelpTopic, Priority, Status, SlaPlan, Schedule, CustomField,
                 CannedResponse, RoutingRule, MailAccount, NumberSequence, SavedQueue, Requester, Organization>;

} // namespace deskhand
