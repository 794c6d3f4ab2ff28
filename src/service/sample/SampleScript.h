// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Reads resources/sample/tickets.json: what happened in the sample help desk, as steps in time.

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace deskhand::sample {

/// One thing somebody did to one ticket.
struct Step {
    Timestamp time{};
    qsizetype ticket = 0; ///< index in the script, in the order of the file
    bool opens = false;   ///< the ticket's first step; `content` is then the ticket itself
    QJsonObject content;
};

/// "90s", "15m", "1d2h30m" as a duration. Anything else is an InvalidInput error.
[[nodiscard]] Result<Duration> parseSpan(const QString &text);

/// All steps of the script in the order of time, ages counted back from `now`. Steps that would
/// lie in the future are an error: the script must not promise what has not happened.
[[nodiscard]] Result<QList<Step>> readScript(const QByteArray &json, Timestamp now);

} // namespace deskhand::sample
