// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The help desk's own settings (domain: each "(setting, default)"). Kept in the database as
/// key and value; this is their one table of names, types and defaults.

#include "core/base/Ids.h"
#include "core/base/Time.h"

#include <QByteArray>
#include <QString>

namespace deskhand {

struct Settings {
    QString companyName;
    QString helpDeskAddress;                        ///< our own mail address; mail from it is a loop
    QByteArray timeZone = QByteArrayLiteral("UTC"); ///< IANA id
    DepartmentId defaultDepartment;
    PriorityId defaultPriority;
    StatusId defaultStatus;  ///< first status of a new ticket
    StatusId resolvedStatus; ///< what "resolve" sets
    StatusId closedStatus;   ///< what Resolved becomes after the confirmation window
    StatusId archivedStatus;
    StatusId pendingStatus; ///< what snoozing sets
    SlaPlanId defaultSlaPlan;
    ScheduleId defaultSchedule; ///< none = around the clock
    SequenceId defaultSequence;
    int confirmationDays = 5; ///< Resolved becomes Closed after these
    int reopenDays = 30;      ///< a requester's message reopens within these
    int deletedKeepDays = 30; ///< a deleted ticket can be restored within these
    int archiveAfterDays = 0; ///< Closed becomes Archived after these; 0 = never by itself
    int sendHoldSeconds = 10; ///< a reply can be unsent for this long
    int openTicketCap = 0;    ///< open tickets per requester; 0 = no cap
    bool claimOnReply = true;
    bool notifyRequesterOnClose = true;
    bool acknowledgeNewTickets = true;
    bool topicRequiredToClose = false;
    QByteArray referenceKey; ///< secret of this help desk; signs the references in our mail
    bool operator==(const Settings &) const = default;
};

} // namespace deskhand
