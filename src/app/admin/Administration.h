// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The administration's place in the main window: its action, for those who may use a section of it, and its window.

#include "app/admin/AdminSection.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace deskhand {

class ActionRegistry;
class AdminWindow;
class Session;
class Theme;

class Administration : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    Administration(Session &session, const Theme &theme, const ActionRegistry &actions, QWidget *parent);
    /// The window goes first: it uses the sections.
    ~Administration() override;
    Q_DISABLE_COPY_MOVE(Administration)

private:
    void showAction();
    void open();

    Session &m_session;
    const Theme &m_theme;
    const ActionRegistry &m_actions;
    QWidget *m_parent;
    const AdminSections m_sections = adminSections();
    QPointer<AdminWindow> m_window; ///< a child of the parent; kept, with what is unsaved in it
};

} // namespace deskhand
