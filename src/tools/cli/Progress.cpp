// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tools/cli/Progress.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <io.h>
#define DESKHAND_ISATTY _isatty
#else
#include <unistd.h>
#define DESKHAND_ISATTY isatty
#endif

using namespace Qt::StringLiterals;

namespace deskhand {

Progress::Progress(Console &console, QString what, bool forced)
    : m_console(console)
    , m_what(std::move(what))
    , m_terminal(DESKHAND_ISATTY(2) != 0)
    , m_shown(forced || m_terminal)
{
    m_sinceStart.start();
}

Progress::~Progress()
{
    if (m_shown && m_lastDone >= 0 && m_writtenDone != m_lastDone) {
        write(m_lastDone, m_lastTotal);
    }
    if (m_open) {
        m_console.errorOutput().write("\n");
    }
}

void Progress::report(qint64 done, qint64 total)
{
    constexpr qint64 betweenOnTerminal = 100; // milliseconds
    constexpr qint64 betweenLines = 2000;
    m_lastDone = done;
    m_lastTotal = total;
    if (!m_shown
        || (m_sinceWrite.isValid() && m_sinceWrite.elapsed() < (m_terminal ? betweenOnTerminal : betweenLines))) {
        return;
    }
    m_sinceWrite.start();
    write(done, total);
}

void Progress::write(qint64 done, qint64 total)
{
    m_writtenDone = done;
    QString text = total > 0 ? u"%1: %2 of %3 (%4 %)"_s.arg(m_what).arg(done).arg(total).arg(100 * done / total)
                             : u"%1: %2"_s.arg(m_what).arg(done);
    if (const qint64 elapsed = m_sinceStart.elapsed(); elapsed > 1000) {
        text += u", %1/s"_s.arg(done * 1000 / elapsed);
    }
    if (m_terminal) {
        m_console.errorOutput().write("\r\x1b[K" + text.toUtf8());
        m_open = true;
    } else {
        m_console.complain(text);
    }
}

} // namespace deskhand
