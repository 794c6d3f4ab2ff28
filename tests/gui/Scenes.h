// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Every view, put on the screen one after the other: for pictures, and for the checks that walk all windows.

#include "app/theme/Theme.h"

#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace deskhand::test {

class Scenes {
public:
    /// Called while the view is shown; `name` is fit for a file.
    using Visit = std::function<void(QWidget &view, const QString &name)>;

    /// `theme` outlives it.
    Scenes(Theme &theme, Visit visit);

    void all();
    /// Every section, wide and narrow, and what a form says of a record that is not fit.
    void administration();
    /// The list of a help desk of any size, at its begin and its end.
    void large(const QString &database);

private:
    void show(QWidget &view, const QString &name);
    void mainWindow(const QSize &size, const QString &name);
    /// Rows of one line, the ticket below, and in its own window.
    void arrangements();
    void ticketPanels();
    void composing();
    void overtaken(const QSize &size, const QString &name);
    void lists();
    void unreadable();
    void newTicket();
    void choices();
    void bulk();
    void dialogs();
    void start();
    void writingApart();
    void previews();
    void printed();
    void otherTickets();
    void importing();
    void importErrors();
    void restoring();
    void settings();
    void notifications();
    void manual();
    void reports(const QSize &size, const QString &ending);

    Theme &m_theme;
    Visit m_visit;
};

} // namespace deskhand::test
