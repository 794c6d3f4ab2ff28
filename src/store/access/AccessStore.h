// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What only servers store: accounts, audit log, answers by their key, leases.

#include "store/access/AccountStore.h"
#include "store/access/AuditStore.h"
#include "store/access/LeaseStore.h"
#include "store/access/RequestLogStore.h"

namespace deskhand {

/// Over the connection of a Store, in whose transactions it takes part.
class AccessStore {
public:
    explicit AccessStore(Database &database)
        : accounts(database)
        , audit(database)
        , requests(database)
        , leases(database)
    { }

    AccountStore accounts;
    AuditStore audit;
    RequestLogStore requests;
    LeaseStore leases;
};

} // namespace deskhand
