// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What changed: which tickets, which version. Nobody says "reload".

#include "core/base/Ids.h"

#include <QList>
#include <QMetaType>

namespace deskhand {

enum class ChangeKind { Added, Updated, Removed };

struct TicketChange {
    TicketId ticket;
    qint64 version = 0;
    ChangeKind kind = ChangeKind::Updated;
    bool operator==(const TicketChange &) const = default;
};

struct ChangeSet {
    qint64 sequence = 0; ///< of the last change in it; grows with every commit
    QList<TicketChange> tickets;
    bool directoryChanged = false;
    bool everything = false; ///< changes were missed: whatever is shown must be asked for anew
    bool operator==(const ChangeSet &) const = default;
};

} // namespace deskhand

Q_DECLARE_METATYPE(deskhand::ChangeSet)
