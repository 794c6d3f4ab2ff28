// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/directory/PeopleEditor.h"

#include "core/directory/RecordChecks.h"
#include "core/policy/Access.h"
#include "service/HelpDesk.h"
#include "store/Store.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct People {
    Q_DECLARE_TR_FUNCTIONS(Directory)
};

Result<void> requireFit(const RecordProblems &problems)
{
    if (problems.isEmpty()) {
        return {};
    }
    return failure(ErrorKind::InvalidInput,
                   People::tr("This cannot be saved: %1. Nothing was changed.").arg(toText(problems)));
}

QStringList cleaned(const QStringList &texts)
{
    QStringList clean;
    for (const QString &text : texts) {
        if (const QString one = text.trimmed().toLower(); !one.isEmpty() && !clean.contains(one)) {
            clean.append(one);
        }
    }
    return clean;
}

} // namespace

PeopleEditor::PeopleEditor(HelpDesk &helpDesk, const Actor &actor)
    : m_helpDesk(helpDesk)
    , m_actor(actor)
{ }

Result<void> PeopleEditor::require(AgentPermission permission)
{
    if (m_actor.kind == AuthorKind::System) {
        return {};
    }
    DESKHAND_ASSIGN(const DirectoryPtr directory, m_helpDesk.directory());
    if (m_actor.kind == AuthorKind::Agent && AgentAccess(*directory, m_actor.agent).may(permission)) {
        return {};
    }
    return failure(ErrorKind::PermissionDenied,
                   People::tr("You may not change requesters and organizations like this. Nothing was changed."));
}

Result<bool> PeopleEditor::isOwnEdit(const Requester &requester)
{
    if (m_actor.kind != AuthorKind::Requester || m_actor.requester != requester.id) {
        return false;
    }
    DESKHAND_ASSIGN(Requester own, m_helpDesk.store().people.requester(requester.id));
    own.name = requester.name;
    own.phone = requester.phone;
    return own == requester;
}

Result<void> PeopleEditor::requireFree(const Requester &requester)
{
    for (const QString &email : requester.emails) {
        DESKHAND_ASSIGN(const std::optional<Requester> owner, m_helpDesk.store().people.findByEmail(email));
        if (owner && owner->id != requester.id) {
            return failure(
                ErrorKind::Conflict,
                People::tr("The address %1 is %2's already. Nothing was changed. Use that requester, or take "
                           "the address away there first.")
                    .arg(email, owner->name));
        }
    }
    return {};
}

Result<void> PeopleEditor::requireFree(const Organization &organization)
{
    PeopleStore &people = m_helpDesk.store().people;
    DESKHAND_ASSIGN(const std::optional<Organization> named, people.findOrganization(organization.name));
    if (named && named->id != organization.id) {
        return failure(
            ErrorKind::Conflict,
            People::tr("There is an organization of the name \"%1\" already. Nothing was changed.").arg(named->name));
    }
    for (const QString &domain : organization.mailDomains) {
        DESKHAND_ASSIGN(const std::optional<Organization> owner, people.findByDomain(domain));
        if (owner && owner->id != organization.id) {
            return failure(ErrorKind::Conflict,
                           People::tr("The mail domain %1 is that of \"%2\" already: new requesters can join only one. "
                                      "Nothing was changed. Take the domain away there first.")
                               .arg(domain, owner->name));
        }
    }
    return {};
}

Result<RequesterId> PeopleEditor::save(const Requester &requester)
{
    Store &store = m_helpDesk.store();
    DESKHAND_ASSIGN(Transaction transaction, store.begin());
    DESKHAND_ASSIGN(const bool own, isOwnEdit(requester));
    if (!own) {
        DESKHAND_TRY(require(requester.id ? AgentPermission::RequesterEdit : AgentPermission::RequesterCreate));
    }
    Requester clean = requester;
    clean.name = requester.name.simplified();
    clean.emails = cleaned(requester.emails);
    DESKHAND_ASSIGN(const DirectoryPtr directory, m_helpDesk.directory());
    DESKHAND_TRY(requireFit(problemsOf(*directory, clean)));
    DESKHAND_TRY(requireFree(clean));
    if (clean.organization) {
        DESKHAND_TRY(store.people.organization(clean.organization));
    } else if (!clean.id && !clean.emails.isEmpty()) {
        DESKHAND_ASSIGN(const std::optional<Organization> organization,
                        store.people.findByDomain(clean.primaryEmail().section(u'@', 1)));
        clean.organization = organization ? organization->id : OrganizationId();
    }
    if (clean.id) {
        DESKHAND_TRY(store.people.requester(clean.id));
        DESKHAND_TRY(store.people.update(clean));
    } else {
        DESKHAND_ASSIGN(clean.id, store.people.insert(clean));
    }
    DESKHAND_TRY(transaction.commit());
    return clean.id;
}

Result<void> PeopleEditor::remove(RequesterId id)
{
    DESKHAND_ASSIGN(Transaction transaction, m_helpDesk.store().begin());
    DESKHAND_TRY(require(AgentPermission::RequesterDelete));
    PeopleStore &people = m_helpDesk.store().people;
    DESKHAND_ASSIGN(const Requester requester, people.requester(id));
    DESKHAND_ASSIGN(const qint64 tickets, people.ticketsOf(id));
    if (tickets > 0) {
        return failure(
            ErrorKind::Refused,
            People::tr("%1 asked in %n ticket(s), those in Deleted among them, and cannot be deleted. Nothing "
                       "was changed. Give these tickets to another requester first, in the ticket by its "
                       "requester.",
                       nullptr, static_cast<int>(tickets))
                .arg(requester.name));
    }
    DESKHAND_ASSIGN(const qint64 collaborations, people.collaborationsOf(id));
    if (collaborations > 0) {
        return failure(
            ErrorKind::Refused,
            People::tr("%1 collaborates in %n ticket(s) of others and cannot be deleted. Nothing was changed. "
                       "Take the requester off the collaborators there first.",
                       nullptr, static_cast<int>(collaborations))
                .arg(requester.name));
    }
    DESKHAND_TRY(people.remove(id));
    return transaction.commit();
}

Result<OrganizationId> PeopleEditor::save(const Organization &organization)
{
    Store &store = m_helpDesk.store();
    DESKHAND_ASSIGN(Transaction transaction, store.begin());
    DESKHAND_TRY(require(AgentPermission::OrganizationManage));
    Organization clean = organization;
    clean.name = organization.name.simplified();
    clean.mailDomains = cleaned(organization.mailDomains);
    DESKHAND_ASSIGN(const DirectoryPtr directory, m_helpDesk.directory());
    DESKHAND_TRY(requireFit(problemsOf(*directory, clean)));
    DESKHAND_TRY(requireFree(clean));
    if (clean.id) {
        DESKHAND_TRY(store.people.organization(clean.id));
        DESKHAND_TRY(store.people.update(clean));
    } else {
        DESKHAND_ASSIGN(clean.id, store.people.insert(clean));
    }
    DESKHAND_TRY(transaction.commit());
    return clean.id;
}

Result<void> PeopleEditor::remove(OrganizationId id)
{
    DESKHAND_ASSIGN(Transaction transaction, m_helpDesk.store().begin());
    DESKHAND_TRY(require(AgentPermission::OrganizationManage));
    PeopleStore &people = m_helpDesk.store().people;
    DESKHAND_ASSIGN(const Organization organization, people.organization(id));
    DESKHAND_ASSIGN(const qint64 requesters, people.requestersOf(id));
    if (requesters > 0) {
        return failure(ErrorKind::Refused,
                       People::tr("%n requester(s) belong to \"%1\", so it cannot be deleted. Nothing was changed. Put "
                                  "them elsewhere first.",
                                  nullptr, static_cast<int>(requesters))
                           .arg(organization.name));
    }
    DESKHAND_ASSIGN(const qint64 tickets, people.ticketsOf(id));
    if (tickets > 0) {
        return failure(
            ErrorKind::Refused,
            People::tr("%n ticket(s) are of \"%1\", and reports count them so: it cannot be deleted. Nothing "
                       "was changed. Without its mail domains nobody new joins it.",
                       nullptr, static_cast<int>(tickets))
                .arg(organization.name));
    }
    DESKHAND_TRY(people.remove(id));
    return transaction.commit();
}

} // namespace deskhand
