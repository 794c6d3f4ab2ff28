// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The beat at which shown times move on: once a minute, at the minute. One ticker serves a window.

#include "core/base/Time.h"

#include <QObject>
#include <QTimer>

namespace deskhand {

class TimeTicker : public QObject {
    Q_OBJECT
public:
    /// `clock` outlives the ticker.
    explicit TimeTicker(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Timestamp now() const { return m_clock.now(); }

Q_SIGNALS:
    void ticked();

private:
    void arm();

    const Clock &m_clock;
    QTimer m_timer;
};

} // namespace deskhand
