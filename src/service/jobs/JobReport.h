// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What one run of the scheduled jobs did.

#include "core/base/Time.h"

#include <QList>
#include <QString>

#include <optional>

namespace deskhand {

struct JobReport {
    int dueSoon = 0;
    int overdue = 0;
    int escalated = 0;
    int closed = 0; ///< the confirmation window passed
    int archived = 0;
    int woken = 0;
    int ruled = 0; ///< changed by timed rules
    int purged = 0;
    QStringList problems; ///< translated; what could not be done, for the log: the rest was done all the same
    bool operator==(const JobReport &) const = default;
};

} // namespace deskhand
