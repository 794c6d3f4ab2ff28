// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tools/cli/Console.h"

#include "wire/ErrorJson.h"
#include "wire/Json.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace deskhand {

QString printable(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        // C0, delete and C1 steer terminals; the line separators would break one record into two.
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph) {
            c = u' ';
        }
    }
    return line;
}

Console::Console()
{
    // A stream that the caller closed stays closed: flush() tells.
#ifdef Q_OS_WIN
    // The same bytes on every system: else the line ends of a table would get a second carriage return.
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    m_outFailed = !m_out.open(stdout, QIODevice::WriteOnly);
    static_cast<void>(m_err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered));
}

void Console::line(const QString &text)
{
    if (!isJson()) {
        raw(text.toUtf8() + '\n');
    }
}

void Console::json(const QJsonValue &value)
{
    if (isJson()) {
        raw(compactJson(value) + '\n');
    }
}

void Console::raw(const QByteArray &bytes)
{
    if (!m_outFailed && m_out.write(bytes) != bytes.size()) {
        m_outFailed = true;
    }
}

void Console::complain(const QString &text)
{
    flush();
    m_err.write("deskhandctl: " + printable(text).toUtf8() + '\n');
}

ExitCode Console::fail(const Error &error)
{
    if (isJson()) {
        flush();
        m_err.write(compactJson(toProblem(error)) + '\n');
    } else if (error.detail.isEmpty()) {
        complain(error.text);
    } else {
        complain(u"%1 [%2]"_s.arg(error.text, error.detail));
    }
    return exitCodeOf(error.kind);
}

ExitCode Console::misused(const QString &text)
{
    complain(text);
    return ExitCode::Usage;
}

bool Console::flush()
{
    if (!m_outFailed && !m_out.flush()) {
        m_outFailed = true;
    }
    return !m_outFailed;
}

} // namespace deskhand
