// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Subject, requester, fields, collaborators and tags.

#include "service/command/CommandContext.h"
#include "service/commands/Commands.h"
#include "service/rules/FieldRules.h"
#include "service/rules/PeopleFinder.h"
#include "service/rules/TagRules.h"
#include "store/Store.h"

namespace deskhand {

namespace {

Result<void> changeSubject(CommandContext &context, WorkingTicket &working, const QString &wanted)
{
    const QString subject = wanted.simplified();
    if (subject.isEmpty()) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("command", "A ticket needs a subject: what is it about?"));
    }
    const QString before = std::exchange(working.ticket().subject, subject);
    if (before != subject) {
        DESKHAND_TRY(context.addEvent(working, EventKind::SubjectChanged, before, subject));
    }
    return {};
}

Result<void> changeRequester(CommandContext &context, WorkingTicket &working, RequesterId wanted)
{
    Ticket &ticket = working.ticket();
    DESKHAND_ASSIGN(const Requester requester, context.store().people.requester(wanted));
    if (ticket.requester == requester.id) {
        return {};
    }
    const RequesterId before = std::exchange(ticket.requester, requester.id);
    ticket.organization = requester.organization;
    working.now.collaborators.removeIf(
        [&](const Collaborator &collaborator) { return collaborator.requester == requester.id; });
    DESKHAND_TRY(context.addEvent(working, EventKind::RequesterChanged, eventText(before), eventText(requester.id)));
    return {};
}

Result<void> changeFields(CommandContext &context, WorkingTicket &working, const QMap<QString, QString> &wanted)
{
    DESKHAND_ASSIGN(const auto values, checkedFields(context.directory(), wanted));
    QMap<QString, QString> &fields = working.now.fields;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const QString before = fields.value(it.key());
        if (before == it.value()) {
            continue;
        }
        if (it.value().isEmpty()) {
            fields.remove(it.key());
        } else {
            fields.insert(it.key(), it.value());
        }
        DESKHAND_TRY(context.addEvent(working, EventKind::FieldsChanged, before, it.value(), it.key()));
    }
    return {};
}

} // namespace

Result<void> carryOut(CommandContext &context, const command::EditProperties &edit)
{
    WorkingTicket &working = context.ticket();
    DESKHAND_TRY(context.requireAlive(working));
    if (edit.subject) {
        DESKHAND_TRY(changeSubject(context, working, *edit.subject));
    }
    if (edit.requester) {
        DESKHAND_TRY(changeRequester(context, working, *edit.requester));
    }
    return changeFields(context, working, edit.fields);
}

Result<void> carryOut(CommandContext &context, const command::ChangeCollaborators &change)
{
    WorkingTicket &working = context.ticket();
    DESKHAND_TRY(context.requireAlive(working));
    QList<Collaborator> &collaborators = working.now.collaborators;
    for (const RequesterId id : change.remove) {
        if (collaborators.removeIf([id](const Collaborator &c) { return c.requester == id; }) > 0) {
            DESKHAND_TRY(context.addEvent(working, EventKind::CollaboratorRemoved, eventText(id)));
        }
    }
    for (const RequesterRef &who : change.add) {
        DESKHAND_ASSIGN(const Requester requester, findOrMakeRequester(context, who));
        const bool known = requester.id == working.ticket().requester
                           || std::any_of(collaborators.cbegin(), collaborators.cend(),
                                          [&](const Collaborator &c) { return c.requester == requester.id; });
        if (!known) {
            collaborators.append({requester.id, true});
            DESKHAND_TRY(context.addEvent(working, EventKind::CollaboratorAdded, {}, eventText(requester.id)));
        }
    }
    return {};
}

Result<void> carryOut(CommandContext &context, const command::ChangeTags &change)
{
    WorkingTicket &working = context.ticket();
    DESKHAND_TRY(context.requireAlive(working));
    QStringList &tags = working.now.tags;
    for (const QString &tag : change.remove) {
        DESKHAND_ASSIGN(const QString clean, cleanTag(tag));
        if (tags.removeAll(clean) > 0) {
            DESKHAND_TRY(context.addEvent(working, EventKind::Untagged, clean));
        }
    }
    for (const QString &tag : change.add) {
        DESKHAND_ASSIGN(const QString clean, cleanTag(tag));
        if (!tags.contains(clean)) {
            tags.append(clean);
            DESKHAND_TRY(context.addEvent(working, EventKind::Tagged, {}, clean));
        }
    }
    tags.sort();
    return {};
}

} // namespace deskhand
