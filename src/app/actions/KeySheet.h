// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// `?`: every key at a glance, in columns by section.

#include <QDialog>

namespace deskhand {

class ActionRegistry;
class Theme;

class KeySheet : public QDialog {
    Q_OBJECT
public:
    /// Both outlive it.
    KeySheet(const Theme &theme, ActionRegistry &actions, QWidget *parent);

Q_SIGNALS:
    void changeWanted();
};

} // namespace deskhand
