// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/rules/PeopleFinder.h"

#include "core/policy/Access.h"
#include "core/text/MailAddresses.h"
#include "service/command/CommandContext.h"
#include "store/Store.h"

namespace deskhand {

Result<Requester> findOrMakeRequester(const CommandContext &context, const RequesterRef &who)
{
    Store &store = context.store();
    if (who.id) {
        return store.people.requester(who.id);
    }
    const QString email = who.email.trimmed().toLower();
    const QString name = who.name.simplified();
    if (!email.isEmpty()) {
        if (!looksLikeAddress(email)) {
            return failure(
                ErrorKind::InvalidInput,
                QCoreApplication::translate("command", "\"%1\" is not a mail address.").arg(email.left(120)));
        }
        DESKHAND_ASSIGN(std::optional<Requester> known, store.people.findByEmail(email));
        if (known) {
            return *std::move(known);
        }
    } else if (name.isEmpty()) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("command", "Say who asks: a name or a mail address."));
    }
    if (context.isAgent() && !context.isTrusted()
        && !AgentAccess(context.directory(), context.actor().agent).may(AgentPermission::RequesterCreate)) {
        return failure(ErrorKind::PermissionDenied,
                       QCoreApplication::translate("command",
                                                   "%1 is not known yet, and you may not add requesters. Nothing "
                                                   "was changed; ask somebody who may.")
                           .arg(email.isEmpty() ? name : email));
    }
    Requester requester;
    requester.name = name.isEmpty() ? email.section(u'@', 0, 0) : name;
    requester.phone = who.phone.trimmed();
    if (!email.isEmpty()) {
        requester.emails.append(email);
        DESKHAND_ASSIGN(const std::optional<Organization> organization,
                        store.people.findByDomain(email.section(u'@', 1)));
        if (organization) {
            requester.organization = organization->id;
        }
    }
    DESKHAND_ASSIGN(requester.id, store.people.insert(requester));
    return requester;
}

} // namespace deskhand
