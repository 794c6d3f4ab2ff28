// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The sheet of keys, and what the program is.

class QWidget;

namespace deskhand {

class ActionRegistry;

void showKeysDialog(const ActionRegistry &actions, QWidget *parent);
void showAboutDialog(QWidget *parent);

} // namespace deskhand
