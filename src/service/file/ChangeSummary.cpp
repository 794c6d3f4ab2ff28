// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/file/ChangeSummary.h"

#include <QHash>

namespace deskhand {

namespace {

ChangeKind kindOf(StoredChangeKind kind)
{
    switch (kind) {
    case StoredChangeKind::Added:
        return ChangeKind::Added;
    case StoredChangeKind::Removed:
        return ChangeKind::Removed;
    case StoredChangeKind::Updated:
    case StoredChangeKind::Directory:
        break;
    }
    return ChangeKind::Updated;
}

} // namespace

ChangeSet summaryOf(const StoredChanges &stored)
{
    ChangeSet set;
    set.sequence = stored.last;
    set.everything = stored.incomplete;
    QHash<TicketId, qsizetype> places;
    for (const StoredChange &change : stored.changes) {
        if (change.kind == StoredChangeKind::Directory) {
            set.directoryChanged = true;
            continue;
        }
        const auto known = places.constFind(change.ticket);
        if (known == places.constEnd()) {
            places.insert(change.ticket, set.tickets.size());
            set.tickets.append({change.ticket, change.version, kindOf(change.kind)});
            continue;
        }
        TicketChange &earlier = set.tickets[*known];
        earlier.version = change.version;
        if (change.kind == StoredChangeKind::Removed || earlier.kind != ChangeKind::Added) {
            earlier.kind = kindOf(change.kind);
        }
    }
    return set;
}

} // namespace deskhand
