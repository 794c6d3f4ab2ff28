// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/directory/PeopleEditor.h"

#include "core/policy/Access.h"
#include "core/text/MailAddresses.h"
#include "service/HelpDesk.h"
#include "store/Store.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct People {
    Q_DECLARE_TR_FUNCTIONS(Directory)
};

Result<void> requireFit(const QStringList &problems)
{
    if (problems.isEmpty()) {
        return {};
    }
    return failure(ErrorKind::InvalidInput,
                   People::tr("This cannot be saved: %1. Nothing was changed.").arg(problems.join(u"; "_s)));
}

QStringList problemsOf(const Requester &requester)
{
    QStringList problems;
    if (requester.name.trimmed().isEmpty()) {
        problems.append(People::tr("the requester has no name"));
    }
    for (const QString &email : requester.emails) {
        if (!looksLikeAddress(email)) {
            problems.append(People::tr("\"%1\" is not a mail address").arg(email));
        }
    }
    return problems;
}

QStringList problemsOf(const DirectorySnapshot &directory, const Organization &organization)
{
    QStringList problems;
    if (organization.name.trimmed().isEmpty()) {
        problems.append(People::tr("the organization has no name"));
    }
    for (const QString &domain : organization.mailDomains) {
        if (!looksLikeAddress(u"x@"_s + domain)) {
            problems.append(People::tr("\"%1\" is not a mail domain").arg(domain));
        }
    }
    const Agent *manager = directory.agent(organization.accountManager);
    if (organization.accountManager && (manager == nullptr || !manager->active)) {
        problems.append(People::tr("the account manager does not exist, or is not active"));
    }
    return problems;
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
    for (QString &email : clean.emails) {
        email = email.trimmed().toLower();
    }
    clean.emails.removeDuplicates();
    DESKHAND_TRY(requireFit(problemsOf(clean)));
    if (clean.organization) {
        DESKHAND_TRY(store.people.organization(clean.organization));
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
    DESKHAND_TRY(m_helpDesk.store().people.remove(id));
    return transaction.commit();
}

Result<OrganizationId> PeopleEditor::save(const Organization &organization)
{
    Store &store = m_helpDesk.store();
    DESKHAND_ASSIGN(Transaction transaction, store.begin());
    DESKHAND_TRY(require(AgentPermission::OrganizationManage));
    Organization clean = organization;
    clean.name = organization.name.simplified();
    for (QString &domain : clean.mailDomains) {
        domain = domain.trimmed().toLower();
    }
    clean.mailDomains.removeDuplicates();
    DESKHAND_ASSIGN(const DirectoryPtr directory, m_helpDesk.directory());
    DESKHAND_TRY(requireFit(problemsOf(*directory, clean)));
    if (clean.id) {
        DESKHAND_TRY(store.people.organization(clean.id));
        DESKHAND_TRY(store.people.update(clean));
    } else {
        DESKHAND_ASSIGN(clean.id, store.people.insert(clean));
    }
    DESKHAND_TRY(transaction.commit());
    return clean.id;
}

} // namespace deskhand
