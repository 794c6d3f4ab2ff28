// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/reading/TicketReader.h"

#include "core/base/TimeZone.h"
#include "core/query/QueryResolver.h"
#include "service/HelpDesk.h"
#include "store/Store.h"
#include "store/search/TicketSearch.h"

#include <QCoreApplication>
#include <QSet>

namespace deskhand {

namespace {

tl::unexpected<Error> ticketNotFound()
{
    return failure(ErrorKind::NotFound,
                   QCoreApplication::translate("Reading", "There is no such ticket, or it is not yours to see."));
}

/// Ids of requesters whose name or one of whose addresses is `text`, or begins so.
QList<qint64> requestersNamed(Store &store, const QString &text, bool prefix)
{
    constexpr int most = 200; // a name that fits more people than this is no name to search by
    const auto found = store.people.search(text, most);
    QList<qint64> ids;
    if (!found || text.trimmed().isEmpty()) {
        return ids;
    }
    const auto fits = [&text, prefix](const QString &name) {
        return prefix ? name.startsWith(text, Qt::CaseInsensitive) : name.compare(text, Qt::CaseInsensitive) == 0;
    };
    for (const Requester &requester : found->rows) {
        if (fits(requester.name) || std::ranges::any_of(requester.emails, fits)) {
            ids.append(requester.id.value);
        }
    }
    return ids;
}

QList<qint64> organizationsNamed(Store &store, const QString &text, bool prefix)
{
    QList<qint64> ids;
    if (!prefix) {
        if (const auto found = store.people.findOrganization(text); found && *found) {
            ids.append((*found)->id.value);
        }
        return ids;
    }
    if (const auto all = store.people.organizations()) {
        for (const Organization &organization : *all) {
            if (organization.name.startsWith(text, Qt::CaseInsensitive)) {
                ids.append(organization.id.value);
            }
        }
    }
    return ids;
}

QList<TeamId> teamsOf(const DirectorySnapshot &directory, AgentId agent)
{
    QList<TeamId> teams;
    for (const Team &team : directory.teams) {
        if (team.members.contains(agent)) {
            teams.append(team.id);
        }
    }
    return teams;
}

} // namespace

TicketReader::TicketReader(HelpDesk &helpDesk)
    : m_helpDesk(helpDesk)
    , m_search(std::make_unique<TicketSearch>(helpDesk.store().database(), helpDesk.store().tickets))
{ }

TicketReader::~TicketReader() = default;

Result<TicketReader::Reader> TicketReader::reader(const Actor &actor)
{
    DESKHAND_ASSIGN(const DirectoryPtr directory, m_helpDesk.directory());
    const bool cached = actor.kind == AuthorKind::Agent;
    if (cached) {
        const auto known = m_readers.constFind(actor.agent.value);
        if (known != m_readers.constEnd() && known->directory == directory) {
            return *known;
        }
    }
    DESKHAND_ASSIGN(const ReaderAccess access, ReaderAccess::of(actor, *directory));
    Reader reader{directory, std::make_shared<const DirectorySnapshot>(access.visibleDirectory(*directory)), access};
    if (cached) {
        m_readers.insert(actor.agent.value, reader);
    }
    return reader;
}

Result<DirectoryPtr> TicketReader::directory(const Actor &actor)
{
    DESKHAND_ASSIGN(const Reader known, reader(actor));
    return known.visible;
}

Result<TicketQuery> TicketReader::resolve(const Actor &actor, const QString &text, TicketSort defaultSort,
                                          std::optional<Timestamp> now)
{
    DESKHAND_ASSIGN(const Reader known, reader(actor));
    // "There is no such name, did you mean ..." must name nobody whom the reader may not know.
    NameLookup names = namesOf(*known.visible);
    if (actor.kind != AuthorKind::Requester) {
        names.findRequesters = [this](const QString &name, bool prefix) {
            return requestersNamed(m_helpDesk.store(), name, prefix);
        };
        names.findOrganizations = [this](const QString &name, bool prefix) {
            return organizationsNamed(m_helpDesk.store(), name, prefix);
        };
    }
    QueryContext context;
    context.now = now ? *now : m_helpDesk.clock().now();
    if (const auto zone = timeZoneOf(known.directory->settings.timeZone)) {
        context.zone = *zone;
    }
    context.me = actor.agent;
    context.myTeams = teamsOf(*known.directory, actor.agent);
    auto resolved = resolveQuery(text, names, context, defaultSort);
    if (!resolved) {
        return failure(toError(resolved.error()));
    }
    return std::move(*resolved);
}

Result<TicketPage> TicketReader::page(const Actor &actor, const TicketPageRequest &request)
{
    DESKHAND_ASSIGN(const Reader known, reader(actor));
    DESKHAND_ASSIGN(TicketPage page, m_search->page(request, known.access.visibility()));
    known.access.withhold(page.rows);
    return page;
}

Result<QList<qint64>> TicketReader::counts(const Actor &actor, const QList<QString> &queries)
{
    DESKHAND_ASSIGN(const Reader known, reader(actor));
    QList<TicketQuery> resolved;
    for (const QString &text : queries) {
        DESKHAND_ASSIGN(const TicketQuery query, resolve(actor, text));
        resolved.append(query);
    }
    return m_search->counts(resolved, known.access.visibility());
}

Result<QList<TicketRow>> TicketReader::matching(const Actor &actor, const TicketQuery &query,
                                                const QList<TicketId> &ids)
{
    DESKHAND_ASSIGN(const Reader known, reader(actor));
    DESKHAND_ASSIGN(const QList<TicketId> belonging, m_search->matching(query, known.access.visibility(), ids));
    DESKHAND_ASSIGN(QList<TicketRow> found, m_helpDesk.store().tickets.rows(belonging));
    known.access.withhold(found);
    return found;
}

Result<QList<TicketRow>> TicketReader::rows(const Actor &actor, const QList<TicketId> &ids)
{
    TicketQuery every; // deleted ones too
    every.now = m_helpDesk.clock().now();
    return matching(actor, every, ids);
}

Result<TicketDetails> TicketReader::visibleDetails(const Actor &actor, TicketId id)
{
    DESKHAND_ASSIGN(const Reader known, reader(actor));
    auto details = m_helpDesk.store().tickets.details(id);
    if (!details) {
        return details.error().kind == ErrorKind::NotFound ? ticketNotFound() : failure(details.error());
    }
    if (!known.access.maySee(*details)) {
        return ticketNotFound();
    }
    return details;
}

Result<TicketView> TicketReader::ticket(const Actor &actor, TicketId id)
{
    Store &store = m_helpDesk.store();
    // One moment for all of it.
    DESKHAND_ASSIGN(Transaction snapshot, store.begin(TransactionMode::Read));
    TicketView view;
    DESKHAND_ASSIGN(view.details, visibleDetails(actor, id));
    if (const RequesterId requester = view.details.ticket.requester) {
        DESKHAND_ASSIGN(view.requester, store.people.requester(requester));
        DESKHAND_ASSIGN(const int tickets, store.tickets.countOf(requester));
        view.otherTicketsOfRequester = std::max(0, tickets - 1);
    }
    const QList<TicketId> whole = QList<TicketId>{id} + view.details.mergedChildren;
    DESKHAND_ASSIGN(view.entries, store.threads.entries(whole));
    DESKHAND_ASSIGN(view.events, store.events.ofTickets(whole));
    for (const TicketId part : whole) {
        DESKHAND_ASSIGN(const QList<Task> tasks, store.tasks.ofTicket(part));
        view.tasks.append(tasks);
    }
    DESKHAND_ASSIGN(view.feedback, store.feedback.latest(id));
    DESKHAND_ASSIGN(const Reader known, reader(actor));
    known.access.withhold(view);
    return view;
}

Result<TicketId> TicketReader::ticketOfNumber(const Actor &actor, const QString &number)
{
    DESKHAND_ASSIGN(const std::optional<Ticket> found, m_helpDesk.store().tickets.findByNumber(number));
    if (!found) {
        return ticketNotFound();
    }
    DESKHAND_ASSIGN(const TicketDetails details, visibleDetails(actor, found->id));
    return details.ticket.id;
}

Result<void> TicketReader::requireVisible(const Actor &actor, AttachmentId id)
{
    DESKHAND_ASSIGN(const TicketId ticket, m_helpDesk.store().attachments.ticketOf(id));
    if (ticket) {
        DESKHAND_TRY(visibleDetails(actor, ticket));
        DESKHAND_ASSIGN(const bool internal, m_helpDesk.store().attachments.isOfNote(id));
        if (internal && actor.kind == AuthorKind::Requester) {
            return ticketNotFound();
        }
    } else if (actor.kind == AuthorKind::Requester) {
        return ticketNotFound();
    }
    return {};
}

Result<void> TicketReader::requireStaff(const Actor &actor)
{
    if (actor.kind == AuthorKind::Requester) {
        return failure(ErrorKind::PermissionDenied, QCoreApplication::translate("Reading", "This is for agents."));
    }
    DESKHAND_TRY(reader(actor));
    return {};
}

Result<Found<Requester>> TicketReader::findRequesters(const Actor &actor, const QString &text, int limit)
{
    DESKHAND_TRY(requireStaff(actor));
    return m_helpDesk.store().people.search(text, limit);
}

Result<Requester> TicketReader::requester(const Actor &actor, RequesterId id)
{
    if (actor.kind != AuthorKind::Requester || actor.requester != id) {
        DESKHAND_TRY(requireStaff(actor));
    }
    DESKHAND_ASSIGN(Requester requester, m_helpDesk.store().people.requester(id));
    if (actor.kind == AuthorKind::Requester) {
        requester.notes.clear(); // what agents wrote about them
    }
    return requester;
}

Result<Found<Organization>> TicketReader::findOrganizations(const Actor &actor, const QString &text, int limit)
{
    DESKHAND_TRY(requireStaff(actor));
    return m_helpDesk.store().people.searchOrganizations(text, limit);
}

Result<Organization> TicketReader::organization(const Actor &actor, OrganizationId id)
{
    DESKHAND_TRY(requireStaff(actor));
    return m_helpDesk.store().people.organization(id);
}

Result<QHash<AgentId, int>> TicketReader::openTicketLoad(const Actor &actor)
{
    DESKHAND_TRY(requireStaff(actor));
    return m_helpDesk.store().tickets.openLoad();
}

} // namespace deskhand
