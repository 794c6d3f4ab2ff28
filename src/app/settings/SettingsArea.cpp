// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/SettingsArea.h"

#include "app/actions/ActionRegistry.h"
#include "app/settings/SettingsDialog.h"

namespace deskhand {

SettingsArea::SettingsArea(const SettingsContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
    connect(context.actions.action(ActionId::Settings), &QAction::triggered, this, &SettingsArea::open);
}

void SettingsArea::open()
{
    if (m_dialog == nullptr) {
        m_dialog = new SettingsDialog(m_context, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &SettingsDialog::changed, this, &SettingsArea::changed);
        connect(m_dialog, &QDialog::finished, this, [this] { m_dialog = nullptr; });
    }
    m_dialog->open();
    m_dialog->raise();
}

} // namespace deskhand
