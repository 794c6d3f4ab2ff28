// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The beat at which shown times move on: once a minute, at the minute, and at once when the clock jumps or the machine
/// wakes. One ticker serves a window.

#include "core/base/ClockWatch.h"
#include "core/base/Time.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace deskhand {

class TimeTicker : public QObject {
    Q_OBJECT
public:
    /// `clock` outlives the ticker. A jump of it is seen `lookEvery` later at the latest.
    explicit TimeTicker(const Clock &clock, Duration lookEvery = Duration(10'000), QObject *parent = nullptr);

    [[nodiscard]] Timestamp now() const { return m_clock.now(); }

    /// What is shown may be old: ticks now, once.
    void catchUp();

Q_SIGNALS:
    void ticked();

private:
    void look();
    void arm(Timestamp now);
    [[nodiscard]] Duration steady() const { return Duration(m_elapsed.elapsed()); }

    const Clock &m_clock;
    Duration m_lookEvery;
    QElapsedTimer m_elapsed;
    ClockWatch m_watch;
    Timestamp m_next{}; ///< the next minute
    QTimer m_timer;
};

} // namespace deskhand
