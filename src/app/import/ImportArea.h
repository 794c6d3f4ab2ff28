// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The import as the window's menu offers it, to those who may.

#include <QObject>
#include <QPointer>

class QWidget;

namespace deskhand {

class ActionRegistry;
class ImportDialog;
class Session;
class Theme;

class ImportArea : public QObject {
    Q_OBJECT
public:
    /// All outlive it; `parent` is the window that the dialog belongs to.
    ImportArea(Session &session, const Theme &theme, const ActionRegistry &actions, QWidget *parent);

Q_SIGNALS:
    /// Files were dropped on the window; several mails are offered to the import instead.
    void ticketWanted(const QStringList &files);

private:
    void open();
    void take(const QStringList &files);
    void showAction();

    Session &m_session;
    const Theme &m_theme;
    const ActionRegistry &m_actions;
    QWidget *m_window;
    QPointer<ImportDialog> m_dialog;
};

} // namespace deskhand
