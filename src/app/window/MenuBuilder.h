// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The menus: every action with its key, each in one place.

class QMenuBar;

namespace deskhand {

class ActionRegistry;

void buildMenus(QMenuBar &bar, const ActionRegistry &actions);
/// Those of a window with one ticket.
void buildTicketMenus(QMenuBar &bar, const ActionRegistry &actions);

} // namespace deskhand
