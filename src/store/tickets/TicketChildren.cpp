// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tickets/TicketChildren.h"

#include "core/text/SearchText.h"
#include "store/sql/Database.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

Result<void> writeCollaborators(Database &database, TicketId id, const QList<Collaborator> &collaborators)
{
    DESKHAND_TRY(database.run(u"DELETE FROM collaborators WHERE ticket_id = ?"_s, id));
    int position = 0;
    for (const Collaborator &collaborator : collaborators) {
        DESKHAND_TRY(
            database.run(u"INSERT INTO collaborators (ticket_id, requester_id, position, active) VALUES (?, ?, ?, ?)"_s,
                         id, collaborator.requester, position++, collaborator.active));
    }
    return {};
}

Result<void> writeTags(Database &database, TicketId id, const QStringList &before, const QStringList &after)
{
    for (const QString &tag : before) {
        if (!after.contains(tag)) {
            DESKHAND_TRY(database.run(u"DELETE FROM ticket_tags WHERE ticket_id = ? AND tag = ?"_s, id, tag));
        }
    }
    for (const QString &tag : after) {
        if (!before.contains(tag)) {
            DESKHAND_TRY(database.run(u"INSERT INTO ticket_tags (ticket_id, tag) VALUES (?, ?)"_s, id, tag));
        }
    }
    return {};
}

Result<void> writeFields(Database &database, TicketId id, const QMap<QString, QString> &fields)
{
    DESKHAND_TRY(database.run(u"DELETE FROM ticket_fields WHERE ticket_id = ?"_s, id));
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        bool isNumber = false;
        const double number = it.value().toDouble(&isNumber);
        DESKHAND_ASSIGN(const qint64 written,
                        database.change(u"INSERT INTO ticket_fields (ticket_id, field_id, value, value_key, number) "
                                        "SELECT ?, id, ?, ?, ? FROM custom_fields WHERE key = ?"_s,
                                        id, it.value(), foldedText(it.value()),
                                        isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt,
                                        it.key()));
        if (written == 0) {
            return failure(ErrorKind::InvalidInput,
                           QCoreApplication::translate("Storage", "There is no custom field \"%1\". Nothing was "
                                                                  "changed. Add the field first, or leave it out.")
                               .arg(it.key()));
        }
    }
    return {};
}

Result<void> writeLinks(Database &database, TicketId id, const QList<TicketLink> &before,
                        const QList<TicketLink> &after)
{
    for (const TicketLink &link : before) {
        if (!after.contains(link)) {
            DESKHAND_TRY(database.run(u"DELETE FROM ticket_links WHERE ticket_id = ? AND other_id = ?"_s,
                                      std::min(id, link.ticket), std::max(id, link.ticket)));
        }
    }
    for (const TicketLink &link : after) {
        if (!before.contains(link)) {
            DESKHAND_TRY(database.run(u"INSERT INTO ticket_links (ticket_id, other_id, kind) VALUES (?, ?, ?) "
                                      "ON CONFLICT (ticket_id, other_id) DO UPDATE SET kind = excluded.kind"_s,
                                      std::min(id, link.ticket), std::max(id, link.ticket), link.kind));
        }
    }
    return {};
}

Result<void> writeReferrals(Database &database, TicketId id, const QList<Referral> &referrals)
{
    DESKHAND_TRY(database.run(u"DELETE FROM referrals WHERE ticket_id = ?"_s, id));
    for (const Referral &referral : referrals) {
        DESKHAND_TRY(database.run(u"INSERT INTO referrals (ticket_id, kind, target) VALUES (?, ?, ?)"_s, id,
                                  referral.kind, referral.target));
    }
    return {};
}

Result<void> writePauses(Database &database, TicketId id, const QList<ClockPause> &pauses)
{
    DESKHAND_TRY(database.run(u"DELETE FROM pauses WHERE ticket_id = ?"_s, id));
    int position = 0;
    for (const ClockPause &pause : pauses) {
        DESKHAND_TRY(database.run(u"INSERT INTO pauses (ticket_id, position, from_time, to_time) VALUES (?, ?, ?, ?)"_s,
                                  id, position++, pause.from, pause.to));
    }
    return {};
}

Result<void> readLinks(Database &database, TicketDetails &details)
{
    const TicketId id = details.ticket.id;
    DESKHAND_ASSIGN(auto query, database.prepare(u"SELECT other_id, kind FROM ticket_links WHERE ticket_id = ? UNION "
                                                 "ALL SELECT ticket_id, kind FROM ticket_links WHERE other_id = ? "
                                                 "ORDER BY 1"_s));
    query.bind(id, id);
    return query.forEach([&](const Statement &row) {
        TicketLink link;
        row.read(link.ticket, link.kind);
        details.links.append(link);
    });
}

} // namespace

Result<void> readTicketChildren(Database &database, TicketDetails &details)
{
    const TicketId id = details.ticket.id;
    DESKHAND_ASSIGN(auto collaborators, database.prepare(u"SELECT requester_id, active FROM collaborators "
                                                         "WHERE ticket_id = ? ORDER BY position"_s));
    collaborators.bind(id);
    DESKHAND_TRY(collaborators.forEach([&](const Statement &row) {
        Collaborator collaborator;
        row.read(collaborator.requester, collaborator.active);
        details.collaborators.append(collaborator);
    }));
    DESKHAND_ASSIGN(auto tags, database.prepare(u"SELECT tag FROM ticket_tags WHERE ticket_id = ? ORDER BY tag"_s));
    tags.bind(id);
    DESKHAND_TRY(tags.forEach([&](const Statement &row) { details.tags.append(row.text(0)); }));
    DESKHAND_ASSIGN(auto fields, database.prepare(u"SELECT f.key, v.value FROM ticket_fields v JOIN custom_fields f "
                                                  "ON f.id = v.field_id WHERE v.ticket_id = ?"_s));
    fields.bind(id);
    DESKHAND_TRY(fields.forEach([&](const Statement &row) { details.fields.insert(row.text(0), row.text(1)); }));
    DESKHAND_TRY(readLinks(database, details));
    DESKHAND_ASSIGN(auto referrals, database.prepare(u"SELECT kind, target FROM referrals WHERE ticket_id = ? "
                                                     "ORDER BY kind, target"_s));
    referrals.bind(id);
    DESKHAND_TRY(referrals.forEach([&](const Statement &row) {
        Referral referral;
        row.read(referral.kind, referral.target);
        details.referrals.append(referral);
    }));
    DESKHAND_ASSIGN(auto children, database.prepare(u"SELECT id FROM tickets WHERE merged_into = ? ORDER BY id"_s));
    children.bind(id);
    DESKHAND_TRY(
        children.forEach([&](const Statement &row) { details.mergedChildren.append(row.value<TicketId>(0)); }));
    DESKHAND_ASSIGN(auto pauses, database.prepare(u"SELECT from_time, to_time FROM pauses WHERE ticket_id = ? "
                                                  "ORDER BY position"_s));
    pauses.bind(id);
    return pauses.forEach([&](const Statement &row) {
        ClockPause pause;
        row.read(pause.from, pause.to);
        details.pauses.append(pause);
    });
}

Result<void> writeTicketChildren(Database &database, const TicketDetails &before, const TicketDetails &after)
{
    const TicketId id = after.ticket.id;
    if (before.collaborators != after.collaborators) {
        DESKHAND_TRY(writeCollaborators(database, id, after.collaborators));
    }
    if (before.tags != after.tags) {
        DESKHAND_TRY(writeTags(database, id, before.tags, after.tags));
    }
    if (before.fields != after.fields) {
        DESKHAND_TRY(writeFields(database, id, after.fields));
    }
    if (before.links != after.links) {
        DESKHAND_TRY(writeLinks(database, id, before.links, after.links));
    }
    if (before.referrals != after.referrals) {
        DESKHAND_TRY(writeReferrals(database, id, after.referrals));
    }
    if (before.pauses != after.pauses) {
        DESKHAND_TRY(writePauses(database, id, after.pauses));
    }
    return {};
}

} // namespace deskhand
