// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What a new help desk begins with, so that its first ticket can be taken at once (domain, section 2: seeds).

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace deskhand {

class Store;

/// What only the person who sets it up knows.
struct HelpDeskSetup {
    QString companyName;
    QByteArray timeZone; ///< IANA id; empty = the machine's
    QString administratorName;
    QString administratorUsername;
    QString administratorEmail;
};

/// Statuses, priorities, roles, one department and topic, an SLA plan, a number sequence, the
/// default queues (domain, section 10), settings with a new reference key, and the administrator.
/// Names are in the program's language. One transaction.
/// Errors: Conflict where the store has a set-up already; InvalidInput without a username.
[[nodiscard]] Result<void> writeDefaults(Store &store, const HelpDeskSetup &setup);

} // namespace deskhand
