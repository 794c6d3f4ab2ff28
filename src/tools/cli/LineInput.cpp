// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tools/cli/LineInput.h"

#include "tools/cli/Interrupt.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace deskhand {

namespace {

qint64 readSome(char *bytes, std::size_t size)
{
#ifdef Q_OS_WIN
    return _read(0, bytes, static_cast<unsigned>(size));
#else
    return ::read(0, bytes, size);
#endif
}

} // namespace

Result<std::optional<QByteArray>> LineInput::next()
{
    while (true) {
        if (isInterrupted()) {
            return failure(ErrorKind::Cancelled, QCoreApplication::translate("Tools", "Interrupted."));
        }
        const qsizetype end = m_buffer.indexOf('\n', m_start);
        if (end >= 0) {
            QByteArray line = m_buffer.mid(m_start, end - m_start);
            m_start = end + 1;
            if (line.endsWith('\r')) {
                line.chop(1);
            }
            return line;
        }
        if (m_atEnd) {
            if (m_start == m_buffer.size()) {
                return std::nullopt;
            }
            QByteArray line = m_buffer.mid(m_start);
            m_start = m_buffer.size();
            return line;
        }
        if (m_buffer.size() - m_start > longestLine) {
            return failure(ErrorKind::InvalidInput,
                           QCoreApplication::translate("Tools", "A line of the input is too long."));
        }
        DESKHAND_ASSIGN(m_atEnd, fill());
    }
}

Result<bool> LineInput::fill()
{
    constexpr std::size_t portion = 64 * 1024;
    m_buffer.remove(0, m_start);
    m_start = 0;
    char bytes[portion];
    const qint64 got = readSome(bytes, portion);
    if (got < 0 && errno != EINTR) {
        return failure(ErrorKind::Unavailable, QCoreApplication::translate("Tools", "The input cannot be read."),
                       QString::fromLocal8Bit(std::strerror(errno)));
    }
    if (got > 0) {
        m_buffer.append(bytes, static_cast<qsizetype>(got));
    }
    return got == 0;
}

} // namespace deskhand
