// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Tells on standard error how far long work is, where somebody looks at it.

#include "tools/cli/Console.h"

#include <QElapsedTimer>
#include <QString>

namespace deskhand {

class Progress {
public:
    /// Silent unless standard error is a terminal or `forced`. On a terminal one line is written over and over;
    /// elsewhere each report is a line of its own.
    Progress(Console &console, QString what, bool forced);
    ~Progress();
    Q_DISABLE_COPY_MOVE(Progress)

    /// At most some times a second is written. `total` 0: not known.
    void report(qint64 done, qint64 total);

private:
    void write(qint64 done, qint64 total);

    Console &m_console;
    QString m_what;
    bool m_terminal;
    bool m_shown;
    bool m_open = false;
    qint64 m_lastDone = -1;
    qint64 m_lastTotal = 0;
    qint64 m_writtenDone = -1;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceWrite;
};

} // namespace deskhand
