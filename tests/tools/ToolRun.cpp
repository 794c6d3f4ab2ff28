// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tools/ToolRun.h"

#include "support/Paths.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace deskhand::test {

QList<QJsonObject> ToolRun::jsonLines() const
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : output.trimmed().split('\n')) {
        lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

QByteArray ToolRun::told() const
{
    return "exit " + QByteArray::number(exitCode) + "\n" + errors + "\n" + output.left(2000);
}

ToolRun runTool(const QStringList &arguments, const QByteArray &input)
{
    constexpr int longest = 100'000; // milliseconds
    QProcess process;
    process.start(programPath(u"deskhandctl"_s), arguments);
    ToolRun run;
    if (!process.waitForStarted(longest)) {
        run.errors = process.errorString().toUtf8();
        return run;
    }
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(longest)) {
        process.kill();
        process.waitForFinished();
        run.errors = "took too long";
        return run;
    }
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    if (process.exitStatus() == QProcess::NormalExit) {
        run.exitCode = process.exitCode();
    }
    return run;
}

} // namespace deskhand::test
