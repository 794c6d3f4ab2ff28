// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What is measured in a process with a window: each part in a process of its own, which prints what
/// it measured as JSON.

#include <QJsonObject>
#include <QString>

namespace deskhand::bench {

/// How the bench starts itself: `deskhand-bench --window-part PART --database FILE --begun NS [--quick]`.
struct WindowPart {
    QString name; ///< start, use, long, changes or bulk
    QString database;
    qint64 begun = 0; ///< nanoseconds of the monotonic clock when the process was started
    bool quick = false;
};

/// Nanoseconds of a clock that all processes share.
[[nodiscard]] qint64 monotonicNow();

/// Runs the part and prints its figures, a list of milliseconds or one number by name. Returns the exit code.
[[nodiscard]] int runWindowPart(const WindowPart &part, int argc, char **argv);

} // namespace deskhand::bench
