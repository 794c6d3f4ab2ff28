// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the system tells its programs, as signals: the one place that reads its messages. Where the system tells
/// nothing of the kind, the signals never come.

#include <QObject>
#include <QTimer>
#include <qwindowdefs.h>

#include <memory>

namespace deskhand {

class SystemEvents : public QObject {
    Q_OBJECT
public:
    explicit SystemEvents(QObject *parent = nullptr);
    ~SystemEvents() override;

    /// From now on this window is told when the session is connected to another screen, or locked.
    void watchSession(WId window);

Q_SIGNALS:
    /// Light, dark, contrast or accent: something of it changed, told once however many windows heard of it.
    void lookChanged();
    /// The machine slept, and goes on.
    void resumed();
    /// Another screen shows the session: by remote desktop, or here again.
    void sessionChanged();
    /// The window's button in the taskbar is there, or there anew: what was shown on it is gone.
    void taskbarReady(WId window);

private:
    class Filter;

    QTimer m_lookSoon;
    QTimer m_resumeSoon;
    std::unique_ptr<Filter> m_filter;
};

/// Whether what is shown goes over a network.
[[nodiscard]] bool isRemoteSession();
/// The person gives a presentation, plays, or asked for quiet: nothing may come before their eyes by itself.
[[nodiscard]] bool isQuietWanted();

} // namespace deskhand
