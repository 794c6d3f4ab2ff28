// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Requesters and organizations.

#include "core/base/Result.h"
#include "core/values/Directory.h"
#include "core/values/Found.h"

#include <QList>

#include <optional>

namespace deskhand {

class ChangeLogStore;
class Database;
class SearchIndex;

/// Writing methods belong inside a Transaction of the caller. Addresses are kept lower case.
class PeopleStore {
public:
    PeopleStore(Database &database, SearchIndex &search, ChangeLogStore &changes);

    /// Errors: Conflict where one of the addresses belongs to somebody else.
    [[nodiscard]] Result<RequesterId> insert(const Requester &requester);
    /// Also brings name and addresses to the requester's tickets in lists and search.
    [[nodiscard]] Result<void> update(const Requester &requester);
    /// Errors: Refused while tickets refer to the requester.
    [[nodiscard]] Result<void> remove(RequesterId id);
    /// Tickets that the requester asked in, deleted ones too.
    [[nodiscard]] Result<qint64> ticketsOf(RequesterId id);
    /// Tickets of others in which the requester collaborates.
    [[nodiscard]] Result<qint64> collaborationsOf(RequesterId id);
    /// Errors: NotFound.
    [[nodiscard]] Result<Requester> requester(RequesterId id);
    /// Those of `ids` that exist, in a fixed number of statements.
    [[nodiscard]] Result<QList<Requester>> requesters(const QList<RequesterId> &ids);
    [[nodiscard]] Result<std::optional<Requester>> findByEmail(const QString &email);
    /// Whose name, a word of the name, address or phone begins so; the newest ones where the text is blank. At most
    /// `limit`, by name.
    [[nodiscard]] Result<Found<Requester>> search(const QString &text, int limit);

    [[nodiscard]] Result<OrganizationId> insert(const Organization &organization);
    [[nodiscard]] Result<void> update(const Organization &organization);
    /// Errors: Refused while requesters or tickets refer to the organization.
    [[nodiscard]] Result<void> remove(OrganizationId id);
    [[nodiscard]] Result<qint64> requestersOf(OrganizationId id);
    /// Tickets of the organization, deleted ones too.
    [[nodiscard]] Result<qint64> ticketsOf(OrganizationId id);
    [[nodiscard]] Result<Organization> organization(OrganizationId id);
    /// The organization of a mail domain (without '@').
    [[nodiscard]] Result<std::optional<Organization>> findByDomain(const QString &domain);
    [[nodiscard]] Result<std::optional<Organization>> findOrganization(const QString &name);
    [[nodiscard]] Result<QList<Organization>> organizations();
    /// Whose name contains the text or a mail domain begins so, all where it is blank; at most `limit`, best first.
    [[nodiscard]] Result<Found<Organization>> searchOrganizations(const QString &text, int limit);

private:
    [[nodiscard]] Result<QList<RequesterId>> withTerm(const QString &prefix, int most);
    [[nodiscard]] Result<void> writeEmails(const Requester &requester);
    [[nodiscard]] Result<void> writeTerms(const Requester &requester);
    [[nodiscard]] Result<void> refreshTickets(const Requester &before, const Requester &after);
    [[nodiscard]] Result<void> writeDomains(const Organization &organization);

    Database &m_database;
    SearchIndex &m_search;
    ChangeLogStore &m_changes;
};

} // namespace deskhand
