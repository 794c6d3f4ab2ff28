// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Opens the settings and says when they changed.

#include "app/settings/SettingsPage.h"

#include <QPointer>

namespace deskhand {

class SettingsDialog;

class SettingsArea : public QObject {
    Q_OBJECT
public:
    /// All of the context outlive it; it is a child of `window`.
    SettingsArea(const SettingsContext &context, QWidget *window);

Q_SIGNALS:
    void changed();

private:
    void open();

    SettingsContext m_context;
    QWidget *m_window;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace deskhand
