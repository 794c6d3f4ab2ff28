// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Runs the real deskhandctl, as a script would.

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace deskhand::test {

struct ToolRun {
    int exitCode = -1; ///< -1: it could not be started, crashed or took too long
    QByteArray output;
    QByteArray errors;

    /// The output as JSON lines; an empty object stands for a line that is none.
    [[nodiscard]] QList<QJsonObject> jsonLines() const;
    /// For the message of a failed comparison.
    [[nodiscard]] QByteArray told() const;
};

[[nodiscard]] ToolRun runTool(const QStringList &arguments, const QByteArray &input = {});

} // namespace deskhand::test
