// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// deskhandctl as a process that can be fed, listened to and killed.

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QStringList>

#include <chrono>

namespace deskhand::test {

class Tool {
public:
    /// Starts it; every wait below is bounded by a minute.
    explicit Tool(const QStringList &arguments);
    ~Tool();
    Q_DISABLE_COPY_MOVE(Tool)

    /// Gives it these bytes on standard input; without waiting until it has read them.
    void feed(const QByteArray &bytes);
    /// Waits until it has answered a first line. False when it ended instead.
    [[nodiscard]] bool waitForAnswer();
    /// Goes on feeding and listening for this long.
    void work(std::chrono::milliseconds duration);
    /// SIGKILL. False when it had ended by itself.
    [[nodiscard]] bool kill();
    /// Closes standard input and waits for the end; gives the exit code, -1 for a crash.
    [[nodiscard]] int finish();

    /// Whole lines of standard output so far.
    [[nodiscard]] QList<QByteArray> answers();
    [[nodiscard]] QByteArray errors() { return m_process.readAllStandardError(); }

private:
    void listen();

    QProcess m_process;
    QByteArray m_output;
};

/// Runs it to its end; the exit code, -1 for a crash. What it said goes to the test's log when that is not 0.
[[nodiscard]] int runTool(const QStringList &arguments);

} // namespace deskhand::test
