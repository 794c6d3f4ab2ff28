// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The real main window over a help desk, and when it has painted what was asked of it. Its program
/// is the bench's child: memory and start are those of a process that does nothing else.

#include "app/session/Session.h"
#include "app/theme/Theme.h"
#include "app/window/MainWindow.h"
#include "local/LocalRepository.h"

#include <QAbstractItemView>
#include <QApplication>

#include <functional>
#include <memory>

class QPlainTextEdit;

namespace deskhand::bench {

class WindowProbe {
public:
    /// Opens and shows it as its first administrator; ends the program if that fails. Returns when the first rows are
    /// painted.
    WindowProbe(QApplication &application, const QString &database);
    ~WindowProbe();
    Q_DISABLE_COPY_MOVE(WindowProbe)

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Repository &repository() { return m_session->repository(); }
    [[nodiscard]] QAbstractItemView *list() const { return m_list; }
    [[nodiscard]] TicketListModel &tickets() const;

    /// Milliseconds from the begin of `action` until a paint of `widget` (with all its children) at the end of which
    /// `reached` holds. Ends the program after 60 s.
    double untilPainted(const char *what, QWidget *widget, const std::function<void()> &action,
                        const std::function<bool()> &reached);
    /// Until `reached`, events being handled.
    static void until(const char *what, const std::function<bool()> &reached);
    /// No row that is to be seen is a placeholder.
    [[nodiscard]] bool rowsAreThere() const;
    /// Opens the ticket as a link to it does; milliseconds until the end of its thread was painted.
    double open(TicketId id);

private:
    Theme m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    QAbstractItemView *m_list = nullptr;
};

/// How long an event waits for the window's thread, asked from another thread every two milliseconds. As a person's
/// key press does.
class StallWatch {
public:
    StallWatch();
    ~StallWatch();
    Q_DISABLE_COPY_MOVE(StallWatch)
    /// Milliseconds, unsorted. Ends the watch.
    [[nodiscard]] QList<double> take();

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace deskhand::bench
