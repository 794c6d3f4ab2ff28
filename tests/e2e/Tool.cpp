// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/Tool.h"

#include "support/Paths.h"

#include <QDebug>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace deskhand::test {

namespace {

constexpr int aMinute = 60'000;

} // namespace

Tool::Tool(const QStringList &arguments)
{
    m_process.start(programPath(u"deskhandctl"_s), arguments);
    if (!m_process.waitForStarted(aMinute)) {
        qWarning() << "deskhandctl does not start:" << m_process.errorString();
    }
}

Tool::~Tool()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(aMinute);
    }
}

void Tool::feed(const QByteArray &bytes)
{
    m_process.write(bytes);
}

bool Tool::waitForAnswer()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_output.contains('\n') && timer.elapsed() < aMinute && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(100);
        listen();
    }
    return m_output.contains('\n');
}

void Tool::work(std::chrono::milliseconds duration)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < duration.count() && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(static_cast<int>(std::max<qint64>(1, duration.count() - timer.elapsed())));
        listen();
    }
}

bool Tool::kill()
{
    const bool running = m_process.state() != QProcess::NotRunning;
    m_process.kill();
    m_process.waitForFinished(aMinute);
    listen();
    return running && m_process.exitStatus() == QProcess::CrashExit;
}

int Tool::finish()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(aMinute) || m_process.exitStatus() != QProcess::NormalExit) {
        return -1;
    }
    return m_process.exitCode();
}

QList<QByteArray> Tool::answers()
{
    listen();
    QList<QByteArray> lines = m_output.split('\n');
    lines.removeLast(); // what follows the last line feed is no whole line
    return lines;
}

void Tool::listen()
{
    m_output += m_process.readAllStandardOutput();
}

int runTool(const QStringList &arguments)
{
    Tool tool(arguments);
    const int code = tool.finish();
    if (code != 0) {
        qWarning() << "deskhandctl" << arguments << "answered" << code << tool.answers() << tool.errors();
    }
    return code;
}

} // namespace deskhand::test
