// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// New tickets of the main window: by its action, or of files that were dropped on it.

#include "core/base/Ids.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace deskhand {

class ActionRegistry;
class Session;
class Theme;

class NewTicketArea : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    NewTicketArea(Session &session, const Theme &theme, ActionRegistry &actions, QWidget *window);

    /// Of these files, if there are any.
    void begin(const QStringList &files);

Q_SIGNALS:
    void created(deskhand::TicketId ticket);
    /// One that looks alike.
    void ticketWanted(deskhand::TicketId ticket);

private:
    Session &m_session;
    const Theme &m_theme;
    QWidget *m_window;
};

} // namespace deskhand
