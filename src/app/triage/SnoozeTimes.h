// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Until when one usually puts a ticket aside, as one would say it.

#include "core/base/Time.h"

#include <QList>
#include <QString>

namespace deskhand {

struct SnoozeTime {
    QString name;
    Timestamp until;
};

/// All later than `now`; days begin at eight o'clock in the machine's time zone.
[[nodiscard]] QList<SnoozeTime> snoozeTimes(Timestamp now);

} // namespace deskhand
