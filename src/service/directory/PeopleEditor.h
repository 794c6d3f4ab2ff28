// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Changes requesters and organizations.

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/values/Directory.h"

namespace deskhand {

class HelpDesk;

/// Belongs to the thread of the help desk's store. Each call is one transaction; a record without an id is new.
/// Errors of all: PermissionDenied, InvalidInput with every problem, NotFound; Conflict, naming whose it is, for an
/// address, a domain or an organization's name that is taken.
class PeopleEditor {
public:
    /// The help desk must outlive it.
    PeopleEditor(HelpDesk &helpDesk, const Actor &actor);

    /// By RequesterCreate and RequesterEdit; requesters may change their own name and phone. A new one without an
    /// organization joins the one of the mail domain.
    [[nodiscard]] Result<RequesterId> save(const Requester &requester);
    /// By RequesterDelete. Errors: Refused, with their number, while there are tickets of theirs.
    [[nodiscard]] Result<void> remove(RequesterId id);
    /// By OrganizationManage.
    [[nodiscard]] Result<OrganizationId> save(const Organization &organization);
    /// By OrganizationManage. Errors: Refused while requesters belong to it, or tickets.
    [[nodiscard]] Result<void> remove(OrganizationId id);

private:
    [[nodiscard]] Result<void> require(AgentPermission permission);
    [[nodiscard]] Result<void> requireFree(const Requester &requester);
    [[nodiscard]] Result<void> requireFree(const Organization &organization);
    [[nodiscard]] Result<bool> isOwnEdit(const Requester &requester);

    HelpDesk &m_helpDesk;
    Actor m_actor;
};

} // namespace deskhand
