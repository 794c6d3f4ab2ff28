// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What a RestRepository needs to know.

#include "rest/http/HttpAccess.h"

#include <QString>

#include <memory>

namespace deskhand {

struct RestOptions {
    HttpAccess http;
    /// Of this server and account, on this machine: commands that wait, what was loaded. Empty: nothing is kept.
    QString folder;
    std::shared_ptr<const Clock> clock = std::make_shared<const SystemClock>();
    /// Without a sign of life for this long the stream of changes is taken for cut; the server sends one every 15 s.
    Duration heartbeat{40'000};
    /// How long a question for changes stays open where they cannot be streamed.
    Duration longPoll{25'000};
};

} // namespace deskhand
