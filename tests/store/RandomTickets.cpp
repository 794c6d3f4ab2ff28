// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/RandomTickets.h"

#include "core/text/SearchText.h"
#include "store/people/RequesterText.h"
#include "store/tickets/TextKeys.h"

#include <algorithm>

namespace deskhand::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList vocabulary{u"printer"_s, u"print"_s, u"vpn"_s,  u"vpns"_s,     u"mail"_s, u"Firewall"_s,
                             u"fire"_s,    u"down"_s,  u"slow"_s, u"Ökonomie"_s, u"漢字"_s, u"字"_s};
template <typename T>
qint64 maximal(T number)
{
    return static_cast<qint64>(number);
}

} // namespace

QString RandomTickets::words(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i) {
        // The first words are frequent, the last rare.
        list.append(vocabulary.at(std::min(below(int(vocabulary.size())), below(int(vocabulary.size())))));
    }
    return list.join(u' ');
}

std::optional<Timestamp> RandomTickets::maybeTime(int percent)
{
    return chance(percent) ? std::optional(time()) : std::nullopt;
}

Result<void> RandomTickets::makeRecords(Store &store)
{
    DESKHAND_ASSIGN(m_ids, makeDirectory(store));
    DESKHAND_ASSIGN(auto transaction, store.begin());
    DESKHAND_ASSIGN(const StatusId archived, store.directory.save(Status{{}, u"Archived"_s, TicketState::Archived}));
    DESKHAND_ASSIGN(const StatusId resolved,
                    store.directory.save(Status{{}, u"Éxplained"_s, TicketState::Closed, true, true, true}));
    m_statuses = {m_ids.open, m_ids.open, m_ids.open, m_ids.pending, m_ids.closed, resolved, archived, m_ids.deleted};
    m_agents = {m_ids.ken, m_ids.mary};
    for (int i = 0; i < 4; ++i) {
        Agent agent;
        agent.username = u"agent%1"_s.arg(i);
        agent.name = QStringList{u"anna"_s, u"Émile"_s, u"Zoe"_s, u"Mary"_s}.at(i);
        DESKHAND_ASSIGN(const AgentId id, store.directory.save(agent));
        m_agents.append(id);
    }
    DESKHAND_ASSIGN(const TeamId day, store.directory.save(Team{{}, u"Day shift"_s, {}, {}}));
    m_teams = {m_ids.team, day};
    m_departments = {m_ids.support, m_ids.admins};
    for (const QString &name : {u"archive"_s, u"Networks"_s}) {
        Department department;
        department.name = name;
        DESKHAND_ASSIGN(const DepartmentId id, store.directory.save(department));
        m_departments.append(id);
    }
    HelpTopic topic;
    topic.name = u"Access"_s;
    DESKHAND_ASSIGN(const TopicId access, store.directory.save(topic));
    m_topics = {m_ids.topic, access};
    m_priorities = {m_ids.normal, m_ids.high};
    for (int i = 0; i < 5; ++i) {
        const QString name = QStringList{u"Jane Roe"_s, u"jane doe"_s, u"Åsa"_s, u"Bo"_s, u"Zed"_s}.at(i);
        DESKHAND_ASSIGN(const RequesterId id,
                        store.people.insert(Requester{{}, name, {u"r%1@example.org"_s.arg(i)}, {}, {}, {}}));
        DESKHAND_ASSIGN(const Requester requester, store.people.requester(id));
        m_requesters.append(requester);
    }
    DESKHAND_ASSIGN(m_directory, store.directory.load());
    return transaction.commit();
}

QString RandomTickets::requesterName(RequesterId id) const
{
    const auto found = std::find_if(m_requesters.begin(), m_requesters.end(),
                                    [&](const Requester &requester) { return requester.id == id; });
    return found == m_requesters.end() ? QString() : found->name;
}

void RandomTickets::randomise(TicketDetails &details)
{
    Ticket &ticket = details.ticket;
    const auto one = [&](const auto &list) { return list.at(below(int(list.size()))); };
    ticket.requester = one(m_requesters).id;
    ticket.organization = chance(20) ? m_ids.bank : OrganizationId();
    ticket.department = one(m_departments);
    ticket.topic = chance(70) ? one(m_topics) : TopicId();
    ticket.priority = one(m_priorities);
    ticket.status = one(m_statuses);
    ticket.state = m_directory.status(ticket.status)->state;
    ticket.agent = chance(60) ? one(m_agents) : AgentId();
    ticket.team = chance(30) ? one(m_teams) : TeamId();
    ticket.slaPlan = chance(50) ? m_ids.plan : SlaPlanId();
    ticket.source = static_cast<Source>(below(6));
    ticket.updated = time();
    ticket.due = maybeTime(60);
    ticket.manualDue = maybeTime(10);
    ticket.dueSoon = maybeTime(60);
    ticket.firstResponseDue = maybeTime(40);
    ticket.firstResponseDone = maybeTime(30);
    ticket.pausedSince = maybeTime(10);
    ticket.closed = ticket.state == TicketState::Open ? std::nullopt : maybeTime(90);
    ticket.answered = chance(50);
    ticket.replyCount = below(5);
    ticket.noteCount = below(2);
    ticket.attachmentCount = below(2);
    ticket.openTaskCount = below(2);
    details.tags.clear();
    for (const QString &tag : tagWords()) {
        if (chance(15)) {
            details.tags.append(tag);
        }
    }
    details.tags.sort();
    details.fields.clear();
    for (const QString &key : {u"device"_s, u"room"_s}) {
        if (chance(50)) {
            details.fields.insert(key, one(devices()));
        }
    }
    details.referrals.clear();
    if (chance(10)) {
        details.referrals = {{ReferralKind::Agent, one(m_agents).value}};
    } else if (chance(10)) {
        details.referrals = {{ReferralKind::Team, one(m_teams).value},
                             {ReferralKind::Department, one(m_departments).value}};
    }
}

Result<void> RandomTickets::addOne(Store &store, int index)
{
    TicketDetails details;
    details.ticket.number = (chance(50) ? u"T-"_s : u"x"_s) + QString::number(index + below(2) * 1000);
    details.ticket.subject = words(2);
    details.ticket.created = time();
    randomise(details);
    if (!m_details.isEmpty() && chance(5)) {
        details.ticket.mergedInto = m_details.first().ticket.id;
    }
    DESKHAND_ASSIGN(details.ticket.id, store.tickets.insert(details));
    const TicketId id = details.ticket.id;
    DESKHAND_ASSIGN(details, store.tickets.details(id));

    TicketFacts facts;
    DESKHAND_ASSIGN(const RequesterText requester, requesterText(store.database(), details.ticket.requester));
    facts.texts = QList<TextFacts>{{searchTokens(ticketHeader(details.ticket, requester)), false}};
    for (int i = 0, count = below(4); i < count; ++i) {
        ThreadEntry entry;
        entry.ticket = id;
        entry.kind = static_cast<EntryKind>(below(3));
        entry.created = time();
        entry.body.text = words(1 + below(4));
        DESKHAND_TRY(store.threads.append(entry));
        facts.texts->append({searchTokens(entry.body.text), entry.kind == EntryKind::Note});
    }
    facts.rating = chance(30) ? 1 + below(5) : 0;
    if (*facts.rating > 0) {
        DESKHAND_TRY(store.feedback.insert(Feedback{id, 1 + below(5), {}, time(), at(1)}));
        DESKHAND_TRY(store.feedback.insert(Feedback{id, *facts.rating, {}, time(), at(2)}));
    }
    facts.myDraft = chance(20);
    if (*facts.myDraft) {
        DESKHAND_TRY(store.drafts.save(Draft{m_ids.ken, id, DraftKind::Note, "{}", time()}));
    } else if (chance(20)) {
        DESKHAND_TRY(store.drafts.save(Draft{m_ids.mary, id, DraftKind::Note, "{}", time()}));
    }
    facts.ticket = details.ticket;
    facts.tags = details.tags;
    facts.fields = details.fields;
    facts.referrals = details.referrals;
    m_details.append(details);
    m_facts.append(facts);
    return {};
}

Result<void> RandomTickets::make(Store &store, int tickets)
{
    DESKHAND_TRY(makeRecords(store));
    DESKHAND_ASSIGN(auto transaction, store.begin());
    for (int i = 0; i < tickets; ++i) {
        DESKHAND_TRY(addOne(store, i));
    }
    return transaction.commit();
}

Result<void> RandomTickets::changeOne(Store &store)
{
    DESKHAND_ASSIGN(auto transaction, store.begin());
    const int index = below(int(m_details.size()));
    const TicketDetails before = m_details.at(index);
    TicketDetails after = before;
    randomise(after);
    after.ticket.requester = before.ticket.requester; // its name is in the header's text
    ++after.ticket.version;
    DESKHAND_TRY(store.tickets.update(before, after));
    DESKHAND_ASSIGN(after, store.tickets.details(before.ticket.id));
    m_details[index] = after;
    m_facts[index].ticket = after.ticket;
    m_facts[index].tags = after.tags;
    m_facts[index].fields = after.fields;
    m_facts[index].referrals = after.referrals;
    return transaction.commit();
}

QList<TicketId> RandomTickets::expected(const TicketQuery &query, const TicketVisibility &visibility) const
{
    QList<TicketFacts> found;
    for (const TicketFacts &facts : m_facts) {
        const Truth visible = isVisible(visibility, facts);
        const Truth belongs = matches(query, facts, visibility.notes);
        if (visible == Truth::Unknown || belongs == Truth::Unknown) {
            qFatal("everything is known here");
        }
        if (visible == Truth::Yes && belongs == Truth::Yes) {
            found.append(facts);
        }
    }
    std::sort(found.begin(), found.end(),
              [&](const TicketFacts &a, const TicketFacts &b) { return compare(a, b, query.sort) < 0; });
    QList<TicketId> ids;
    for (const TicketFacts &facts : std::as_const(found)) {
        ids.append(facts.ticket.id);
    }
    return ids;
}

/// The order of TicketQuery.h, written down once more.
int RandomTickets::compare(const TicketFacts &a, const TicketFacts &b, TicketSort sort) const
{
    const auto sign = [](const auto &x, const auto &y) { return x < y ? -1 : y < x ? 1 : 0; };
    const int direction = sort.descending ? -1 : 1;
    const int byId = sign(a.ticket.id, b.ticket.id);
    const auto byKey = [&](const auto &x, const auto &y) {
        const int difference = sign(x, y);
        return direction * (difference != 0 ? difference : byId);
    };
    const auto byTime = [&](const std::optional<Timestamp> &x, const std::optional<Timestamp> &y) {
        if (x.has_value() != y.has_value()) {
            return x ? -1 : 1;
        }
        return x ? byKey(*x, *y) : direction * byId;
    };
    const auto byName = [&](const auto &x, const auto &y, const auto &keyOf) {
        if (x == y) {
            return -byId;
        }
        if (!x || !y) {
            return x ? -1 : 1;
        }
        return direction * sign(keyOf(x), keyOf(y));
    };
    const auto nameOf = [](const auto *record) { return std::pair(foldedText(record->name), record->id.value); };
    switch (sort.column) {
    case SortColumn::Updated:
        return byKey(a.ticket.updated, b.ticket.updated);
    case SortColumn::Created:
        return byKey(a.ticket.created, b.ticket.created);
    case SortColumn::Due:
        return byTime(a.ticket.nextDue(), b.ticket.nextDue());
    case SortColumn::Closed:
        return byTime(a.ticket.closed, b.ticket.closed);
    case SortColumn::Number:
        return byKey(numberKey(a.ticket.number), numberKey(b.ticket.number));
    case SortColumn::Subject:
        return byKey(sortKey(a.ticket.subject).toUtf8(), sortKey(b.ticket.subject).toUtf8());
    case SortColumn::Requester:
        return byKey(sortKey(requesterName(a.ticket.requester)).toUtf8(),
                     sortKey(requesterName(b.ticket.requester)).toUtf8());
    case SortColumn::Department:
        return byName(a.ticket.department, b.ticket.department,
                      [&](DepartmentId id) { return nameOf(m_directory.department(id)); });
    case SortColumn::Topic:
        return byName(a.ticket.topic, b.ticket.topic, [&](TopicId id) { return nameOf(m_directory.topic(id)); });
    case SortColumn::Priority:
        return byName(a.ticket.priority, b.ticket.priority,
                      [&](PriorityId id) { return m_directory.priority(id)->rank; });
    case SortColumn::Status:
        return byName(a.ticket.status, b.ticket.status, [&](StatusId id) { return nameOf(m_directory.status(id)); });
    case SortColumn::Agent:
        return byName(a.ticket.agent, b.ticket.agent, [&](AgentId id) { return nameOf(m_directory.agent(id)); });
    case SortColumn::Team:
        return byName(a.ticket.team, b.ticket.team, [&](TeamId id) { return nameOf(m_directory.team(id)); });
    case SortColumn::Source: {
        const int difference = sign(maximal(a.ticket.source), maximal(b.ticket.source));
        return difference != 0 ? direction * difference : -byId;
    }
    }
    Q_UNREACHABLE();
}

} // namespace deskhand::test
