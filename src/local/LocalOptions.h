// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What a LocalRepository needs to know and to have.

#include "core/base/Time.h"
#include "core/text/HtmlSanitizer.h"

#include <QString>

#include <memory>

namespace deskhand {

struct LocalOptions {
    QString path; ///< the help desk's file
    /// Who is at the desk. Empty: the first active administrator, as on a help desk that only one person uses.
    QString username;
    std::shared_ptr<const Clock> clock = std::make_shared<const SystemClock>();
    /// Unset: the one that mail goes through.
    std::shared_ptr<const HtmlSanitizer> sanitizer;
    /// How often to look for changes that other programs made. A watched file usually tells sooner.
    Duration pollInterval{300};
    /// How often scheduled jobs run; 0: never (somebody else runs them).
    Duration jobInterval{60'000};
    /// How often to look whether the clock jumped, or the machine slept: what came due meanwhile does not wait for the
    /// next time of the jobs.
    Duration clockInterval{10'000};
};

} // namespace deskhand
