// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/Screenshot.h"

#include "app/window/MainWindow.h"

#include <QPixmap>

namespace deskhand {

using namespace std::chrono_literals;

namespace {
/// Counts, recipients and icons come a moment after the ticket itself.
constexpr int LooksInARow = 8;
} // namespace

Screenshot::Screenshot(MainWindow &window, const QString &path, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_path(path)
{
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer.start(100ms);
}

void Screenshot::look()
{
    m_settledFor = m_window.isVisible() && m_window.isSettled() ? m_settledFor + 1 : 0;
    if (m_settledFor >= LooksInARow) {
        m_timer.stop();
        Q_EMIT done(m_window.grab().save(m_path));
    }
}

} // namespace deskhand
