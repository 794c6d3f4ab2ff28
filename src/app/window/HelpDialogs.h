// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the program is.

class QWidget;

namespace deskhand {

void showAboutDialog(QWidget *parent);

} // namespace deskhand
