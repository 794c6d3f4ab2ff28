// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/people/PeopleStore.h"

#include "core/text/SearchText.h"
#include "store/people/RequesterText.h"
#include "store/sql/IdList.h"
#include "store/tickets/ChangeLogStore.h"
#include "store/tickets/SearchIndex.h"
#include "store/tickets/TextKeys.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct StorageText {
    Q_DECLARE_TR_FUNCTIONS(StorageText)
};

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit()) {
            digits += c;
        }
    }
    return digits;
}

/// What the requester is found by, see table requester_terms.
QSet<QString> termsOf(const Requester &requester)
{
    const QString name = foldedText(requester.name);
    QSet<QString> terms{name};
    const QStringList words = searchTokens(requester.name);
    for (const QString &word : words) {
        terms.insert(word);
    }
    for (const QString &email : requester.emails) {
        terms.insert(foldedText(email));
    }
    terms.insert(digitsOf(requester.phone));
    terms.remove(QString());
    return terms;
}

/// A text above all that begin with `prefix`: this character is none, so nobody is named so.
QString afterPrefix(const QString &prefix)
{
    return prefix + u"\U0010FFFF"_s;
}

QString lowered(const QString &email)
{
    return email.trimmed().toLower();
}

} // namespace

PeopleStore::PeopleStore(Database &database, SearchIndex &search, ChangeLogStore &changes)
    : m_database(database)
    , m_search(search)
    , m_changes(changes)
{ }

Result<RequesterId> PeopleStore::insert(const Requester &requester)
{
    Requester written = requester;
    DESKHAND_ASSIGN(written.id.value,
                    m_database.insert(u"INSERT INTO requesters (id, name, phone, organization_id, notes) "
                                      "VALUES (?, ?, ?, ?, ?)"_s,
                                      requester.id, requester.name, requester.phone, requester.organization,
                                      requester.notes));
    DESKHAND_TRY(writeEmails(written));
    DESKHAND_TRY(writeTerms(written));
    return written.id;
}

Result<void> PeopleStore::update(const Requester &requester)
{
    DESKHAND_ASSIGN(const Requester before, this->requester(requester.id));
    if (before.name != requester.name || before.emails != requester.emails) {
        DESKHAND_TRY(refreshTickets(before, requester));
    }
    DESKHAND_TRY(
        m_database.run(u"UPDATE requesters SET name = ?, phone = ?, organization_id = ?, notes = ? WHERE id = ?"_s,
                       requester.name, requester.phone, requester.organization, requester.notes, requester.id));
    if (before.emails != requester.emails) {
        DESKHAND_TRY(m_database.run(u"DELETE FROM requester_emails WHERE requester_id = ?"_s, requester.id));
        DESKHAND_TRY(writeEmails(requester));
    }
    DESKHAND_TRY(m_database.run(u"DELETE FROM requester_terms WHERE requester_id = ?"_s, requester.id));
    return writeTerms(requester);
}

Result<void> PeopleStore::writeEmails(const Requester &requester)
{
    int position = 0;
    for (const QString &email : requester.emails) {
        auto written =
            m_database.run(u"INSERT INTO requester_emails (email, requester_id, position) VALUES (?, ?, ?)"_s,
                           lowered(email), requester.id, position++);
        if (!written && written.error().kind == ErrorKind::Conflict) {
            return failure(
                ErrorKind::Conflict,
                StorageText::tr(
                    "The address %1 belongs to another requester. Nothing was changed. Use that requester, or "
                    "take the address away there first.")
                    .arg(email),
                written.error().detail);
        }
        DESKHAND_TRY(written);
    }
    return {};
}

Result<void> PeopleStore::writeTerms(const Requester &requester)
{
    for (const QString &term : termsOf(requester)) {
        DESKHAND_TRY(
            m_database.run(u"INSERT INTO requester_terms (term, requester_id) VALUES (?, ?)"_s, term, requester.id));
    }
    return {};
}

Result<void> PeopleStore::refreshTickets(const Requester &before, const Requester &after)
{
    QList<Ticket> tickets;
    {
        DESKHAND_ASSIGN(auto query, m_database.prepare(
                                        u"SELECT id, number, subject, version FROM tickets WHERE requester_id = ?"_s));
        query.bind(after.id);
        DESKHAND_TRY(query.forEach([&](const Statement &row) {
            Ticket ticket;
            row.read(ticket.id, ticket.number, ticket.subject, ticket.version);
            tickets.append(ticket);
        }));
    }
    const RequesterText old = RequesterText::of(before);
    const RequesterText now = RequesterText::of(after);
    for (const Ticket &ticket : tickets) {
        DESKHAND_TRY(m_search.replaceHeader(ticket.id, ticketHeader(ticket, old), ticketHeader(ticket, now)));
        // Not the ticket's own change, but its rows look different now.
        DESKHAND_TRY(m_changes.append(ticket.id, ticket.version, StoredChangeKind::Updated));
    }
    if (old.name == now.name) {
        return {};
    }
    return m_database.run(u"UPDATE tickets SET requester_name = ?, requester_key = ? WHERE requester_id = ?"_s,
                          now.name, sortKey(now.name), after.id);
}

Result<void> PeopleStore::remove(RequesterId id)
{
    auto removed = m_database.run(u"DELETE FROM requesters WHERE id = ?"_s, id);
    if (!removed && removed.error().kind == ErrorKind::Refused) {
        return failure(ErrorKind::Refused,
                       StorageText::tr("This requester has tickets and cannot be deleted. Nothing was changed."),
                       removed.error().detail);
    }
    return removed;
}

Result<qint64> PeopleStore::ticketsOf(RequesterId id)
{
    return m_database.integer(u"SELECT count(*) FROM tickets WHERE requester_id = ?"_s, id);
}

Result<qint64> PeopleStore::collaborationsOf(RequesterId id)
{
    return m_database.integer(u"SELECT count(*) FROM collaborators WHERE requester_id = ?"_s, id);
}

Result<Requester> PeopleStore::requester(RequesterId id)
{
    DESKHAND_ASSIGN(QList<Requester> found, requesters({id}));
    if (found.isEmpty()) {
        return failure(ErrorKind::NotFound, StorageText::tr("This requester does not exist."));
    }
    return std::move(found.first());
}

Result<QList<Requester>> PeopleStore::requesters(const QList<RequesterId> &ids)
{
    QHash<RequesterId, Requester> found;
    DESKHAND_TRY(forEachOfIds(
        m_database, u"SELECT id, name, phone, organization_id, notes FROM requesters WHERE id IN (%1)"_s, ids,
        [&](const Statement &row) {
            Requester requester;
            row.read(requester.id, requester.name, requester.phone, requester.organization, requester.notes);
            found.insert(requester.id, requester);
        }));
    DESKHAND_TRY(
        forEachOfIds(m_database,
                     u"SELECT requester_id, email FROM requester_emails WHERE requester_id IN (%1) "
                     "ORDER BY requester_id, position"_s,
                     ids, [&](const Statement &row) { found[row.value<RequesterId>(0)].emails.append(row.text(1)); }));
    QList<Requester> result;
    for (const RequesterId id : ids) {
        if (const auto it = found.constFind(id); it != found.constEnd()) {
            result.append(*it);
        }
    }
    return result;
}

Result<std::optional<Requester>> PeopleStore::findByEmail(const QString &email)
{
    DESKHAND_ASSIGN(const qint64 id,
                    m_database.integer(u"SELECT requester_id FROM requester_emails WHERE email = ?"_s, lowered(email)));
    if (id == 0) {
        return std::nullopt;
    }
    DESKHAND_ASSIGN(Requester found, requester(RequesterId{id}));
    return found;
}

Result<Found<Requester>> PeopleStore::search(const QString &text, int limit)
{
    const bool all = text.trimmed().isEmpty();
    QString prefix = foldedText(text);
    if (const QString digits = digitsOf(prefix);
        digits.size() > 3 && !searchTokens(prefix).isEmpty() && searchText(prefix).remove(u' ') == digits) {
        prefix = digits;
    }
    if ((prefix.isEmpty() && !all) || limit <= 0) {
        return Found<Requester>();
    }
    const int most = limit + Found<Requester>::mostCounted;
    QList<RequesterId> ids;
    if (all) {
        DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT id FROM requesters ORDER BY id DESC LIMIT ?"_s));
        query.bind(most);
        DESKHAND_TRY(query.forEach([&](const Statement &row) { ids.append(row.value<RequesterId>(0)); }));
    } else {
        DESKHAND_ASSIGN(ids, withTerm(prefix, most));
    }
    Found<Requester> found;
    found.more = static_cast<int>(std::max<qsizetype>(0, ids.size() - limit));
    DESKHAND_ASSIGN(found.rows, requesters(ids.first(std::min<qsizetype>(ids.size(), limit))));
    std::sort(found.rows.begin(), found.rows.end(),
              [](const Requester &a, const Requester &b) { return foldedText(a.name) < foldedText(b.name); });
    return found;
}

/// At most so many that have a term which begins so, each where its first such term stands.
Result<QList<RequesterId>> PeopleStore::withTerm(const QString &prefix, int most)
{
    QList<RequesterId> ids;
    QSet<RequesterId> known;
    QString from = prefix;
    RequesterId behind;
    for (qint64 portion = most; portion == most && ids.size() < most;) {
        DESKHAND_ASSIGN(auto query, m_database.prepare(
                                        u"SELECT requester_id, term FROM requester_terms WHERE (term, requester_id) > "
                                        "(?, ?) AND term < ? ORDER BY term, requester_id LIMIT ?"_s));
        query.bind(from, behind.value, afterPrefix(prefix), most);
        portion = 0;
        DESKHAND_TRY(query.forEach([&](const Statement &row) {
            row.read(behind, from);
            ++portion;
            if (ids.size() < most && !known.contains(behind)) {
                known.insert(behind);
                ids.append(behind);
            }
        }));
    }
    return ids;
}

Result<OrganizationId> PeopleStore::insert(const Organization &organization)
{
    Organization written = organization;
    DESKHAND_ASSIGN(written.id.value,
                    m_database.insert(u"INSERT INTO organizations (id, name, name_key, account_manager_id, notes) "
                                      "VALUES (?, ?, ?, ?, ?)"_s,
                                      organization.id, organization.name, foldedText(organization.name),
                                      organization.accountManager, organization.notes));
    DESKHAND_TRY(writeDomains(written));
    return written.id;
}

Result<void> PeopleStore::update(const Organization &organization)
{
    DESKHAND_TRY(m_database.run(
        u"UPDATE organizations SET name = ?, name_key = ?, account_manager_id = ?, notes = ? WHERE id = ?"_s,
        organization.name, foldedText(organization.name), organization.accountManager, organization.notes,
        organization.id));
    DESKHAND_TRY(m_database.run(u"DELETE FROM organization_domains WHERE organization_id = ?"_s, organization.id));
    return writeDomains(organization);
}

Result<void> PeopleStore::remove(OrganizationId id)
{
    return m_database.run(u"DELETE FROM organizations WHERE id = ?"_s, id);
}

Result<qint64> PeopleStore::requestersOf(OrganizationId id)
{
    return m_database.integer(u"SELECT count(*) FROM requesters WHERE organization_id = ?"_s, id);
}

Result<qint64> PeopleStore::ticketsOf(OrganizationId id)
{
    return m_database.integer(u"SELECT count(*) FROM tickets WHERE organization_id = ?"_s, id);
}

Result<void> PeopleStore::writeDomains(const Organization &organization)
{
    int position = 0;
    for (const QString &domain : organization.mailDomains) {
        DESKHAND_TRY(
            m_database.run(u"INSERT INTO organization_domains (domain, organization_id, position) VALUES (?, ?, ?)"_s,
                           lowered(domain), organization.id, position++));
    }
    return {};
}

Result<QList<Organization>> PeopleStore::organizations()
{
    QList<Organization> result;
    QHash<OrganizationId, QStringList> domains;
    DESKHAND_ASSIGN(auto domainQuery, m_database.prepare(u"SELECT organization_id, domain FROM organization_domains "
                                                         "ORDER BY organization_id, position"_s));
    DESKHAND_TRY(
        domainQuery.forEach([&](const Statement &row) { domains[row.value<OrganizationId>(0)].append(row.text(1)); }));
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT id, name, account_manager_id, notes FROM organizations "
                                                   "ORDER BY name_key"_s));
    DESKHAND_TRY(query.forEach([&](const Statement &row) {
        Organization organization;
        row.read(organization.id, organization.name, organization.accountManager, organization.notes);
        organization.mailDomains = domains.value(organization.id);
        result.append(organization);
    }));
    return result;
}

Result<Found<Organization>> PeopleStore::searchOrganizations(const QString &text, int limit)
{
    Found<Organization> found;
    if (limit <= 0) {
        return found;
    }
    QList<OrganizationId> ids;
    {
        // Every text contains nothing. Organizations are thousands at most: they are looked through.
        DESKHAND_ASSIGN(auto query, m_database.prepare(
                                        u"SELECT id FROM organizations WHERE instr(name_key, ?) > 0 OR id IN (SELECT "
                                        "organization_id FROM organization_domains WHERE instr(domain, ?) = 1) "
                                        "ORDER BY name_key = ? DESC, instr(name_key, ?) = 1 DESC, name_key LIMIT ?"_s));
        // Whoever types a whole name finds it, however many others contain it.
        const QString key = foldedText(text);
        query.bind(key, lowered(text), key, key, limit + Found<Organization>::mostCounted);
        DESKHAND_TRY(query.forEach([&](const Statement &row) { ids.append(row.value<OrganizationId>(0)); }));
    }
    for (qsizetype i = 0; i < ids.size() && i < limit; ++i) {
        DESKHAND_ASSIGN(const Organization one, organization(ids.at(i)));
        found.rows.append(one);
    }
    found.more = static_cast<int>(ids.size() - found.rows.size());
    return found;
}

Result<Organization> PeopleStore::organization(OrganizationId id)
{
    Organization result;
    {
        DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT id, name, account_manager_id, notes FROM organizations "
                                                       "WHERE id = ?"_s));
        query.bind(id);
        DESKHAND_ASSIGN(const bool found, query.next());
        if (!found) {
            return failure(ErrorKind::NotFound, StorageText::tr("This organization does not exist."));
        }
        query.read(result.id, result.name, result.accountManager, result.notes);
    }
    DESKHAND_ASSIGN(auto domains, m_database.prepare(u"SELECT domain FROM organization_domains "
                                                     "WHERE organization_id = ? ORDER BY position"_s));
    domains.bind(id);
    DESKHAND_TRY(domains.forEach([&](const Statement &row) { result.mailDomains.append(row.text(0)); }));
    return result;
}

Result<std::optional<Organization>> PeopleStore::findByDomain(const QString &domain)
{
    DESKHAND_ASSIGN(
        const qint64 id,
        m_database.integer(u"SELECT organization_id FROM organization_domains WHERE domain = ?"_s, lowered(domain)));
    if (id == 0) {
        return std::nullopt;
    }
    DESKHAND_ASSIGN(Organization found, organization(OrganizationId{id}));
    return found;
}

Result<std::optional<Organization>> PeopleStore::findOrganization(const QString &name)
{
    DESKHAND_ASSIGN(const qint64 id,
                    m_database.integer(u"SELECT id FROM organizations WHERE name_key = ?"_s, foldedText(name)));
    if (id == 0) {
        return std::nullopt;
    }
    DESKHAND_ASSIGN(Organization found, organization(OrganizationId{id}));
    return found;
}

} // namespace deskhand
