// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What an answer that is not good means.

#include "core/base/Result.h"
#include "rest/http/HttpRequest.h"

#include <QUrl>

namespace deskhand {

/// As local would have said it, where the server says (problem details); else by the status.
[[nodiscard]] Error errorOf(const HttpReply &answer, const QUrl &address);
/// The same question may be answered better in a moment: too much at once, still running, being restarted.
[[nodiscard]] bool isPassing(const HttpReply &answer);
/// Somebody on the way says that the server itself does not answer.
[[nodiscard]] bool isGatewayTrouble(const HttpReply &answer);
/// The server decided about what was asked: yes or no, and will not decide otherwise when asked again.
[[nodiscard]] bool isDecision(const HttpReply &answer);

} // namespace deskhand
