// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Standard output and error of a subcommand. Answers go to the one, everything else to the other.

#include "core/base/Result.h"
#include "tools/cli/ExitCode.h"

#include <QFile>
#include <QJsonValue>

namespace deskhand {

enum class OutputFormat {
    Text,
    Json, ///< JSON lines: one value a line on standard output, problem details (RFC 9457) on standard error
};

class Console {
public:
    Console();
    Q_DISABLE_COPY_MOVE(Console)

    void setFormat(OutputFormat format) { m_format = format; }
    [[nodiscard]] bool isJson() const { return m_format == OutputFormat::Json; }

    /// A line for people; nothing in JSON format.
    void line(const QString &text);
    /// A line for programs; nothing in text format.
    void json(const QJsonValue &value);
    /// For output whose format does not depend on --json (CSV, answers of `apply`).
    void raw(const QByteArray &bytes);
    /// A line on standard error, beginning with the program's name.
    void complain(const QString &text);
    /// Tells the error and gives the exit code for it.
    ExitCode fail(const Error &error);
    /// A mistake in the options or arguments.
    ExitCode misused(const QString &text);

    /// Writes out what is buffered. False once the output could not be written (full disk, reader gone).
    bool flush();
    [[nodiscard]] QFile &output() { return m_out; }
    [[nodiscard]] QFile &errorOutput() { return m_err; }

private:
    QFile m_out;
    QFile m_err;
    OutputFormat m_format = OutputFormat::Text;
    bool m_outFailed = false;
};

/// Text of others as one line a terminal shows and does not obey: control characters become spaces.
[[nodiscard]] QString printable(const QString &text);

} // namespace deskhand
