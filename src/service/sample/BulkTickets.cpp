// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/sample/BulkTickets.h"

#include "core/report/ReportFact.h"
#include "service/sample/BulkTicket.h"
#include "store/Store.h"
#include "store/maintenance/BulkLoad.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskhand::sample {

namespace {

constexpr int progressStep = 1000;

Result<QList<Requester>> writeRequesters(Store &store, Random &random, int count)
{
    QList<Requester> people;
    people.reserve(count);
    for (int index = 0; index < count; ++index) {
        Requester person;
        person.name = personName(random);
        person.emails = {person.name.toLower().replace(u' ', u'.') + QString::number(index)
                         + QStringLiteral("@staff.example")};
        person.phone = QString::number(1000 + random.below(9000));
        DESKHAND_ASSIGN(person.id, store.people.insert(person));
        people.append(person);
    }
    return people;
}

/// A large help desk has many agents: one for each 5,000 tickets beside those that are there.
Result<DirectorySnapshot> withAgents(Store &store, Random &random, int tickets)
{
    DESKHAND_ASSIGN(DirectorySnapshot directory, store.directory.load());
    const QList<Agent> models = directory.agents;
    for (int count = std::min(tickets / 5000, 150); count > 0; --count) {
        Agent agent = models.at(random.below(static_cast<int>(models.size())));
        agent.id = {};
        agent.name = personName(random);
        agent.username = agent.name.toLower().replace(u' ', u'.') + QString::number(count);
        agent.email = agent.username + QStringLiteral("@meridian.example");
        agent.administrator = false;
        agent.away = false;
        DESKHAND_ASSIGN(agent.id, store.directory.save(agent));
        directory.agents.append(agent);
    }
    return directory;
}

Result<void> writeTicket(Store &store, const DirectorySnapshot &directory, const SlaClock &clock, BulkTicket &bulk)
{
    DESKHAND_ASSIGN(const TicketId id, store.tickets.insert(bulk.details));
    bulk.details.ticket.id = id;
    for (ThreadEntry &entry : bulk.entries) {
        entry.ticket = id;
        DESKHAND_TRY(store.threads.append(entry));
    }
    for (Event &event : bulk.events) {
        event.ticket = id;
        DESKHAND_TRY(store.events.append(event));
    }
    if (bulk.feedback) {
        bulk.feedback->ticket = id;
        DESKHAND_TRY(store.feedback.insert(*bulk.feedback));
    }
    DESKHAND_ASSIGN(const QList<ReportFact> facts, factsOfHistory(bulk.details, bulk.events, clock, directory));
    return store.reports.record(facts);
}

} // namespace

Result<void> writeBulkTickets(Store &store, const BulkOptions &options, const BulkProgress &progress)
{
    Random random(options.seed);
    DESKHAND_ASSIGN(const DirectorySnapshot directory, withAgents(store, random, options.tickets));
    DESKHAND_ASSIGN(auto load, BulkLoad::begin(store, BulkMode::Fresh));
    DESKHAND_ASSIGN(const QList<Requester> people, writeRequesters(store, random, 50 + options.tickets / 20));
    BulkTicketMaker maker(directory, people, options, random);
    const SlaClock clock;
    for (int index = 0; index < options.tickets; ++index) {
        DESKHAND_ASSIGN(BulkTicket ticket, maker.make(index));
        DESKHAND_TRY(writeTicket(store, directory, clock, ticket));
        if (progress && index % progressStep == 0 && !progress(index)) {
            return failure(ErrorKind::Cancelled,
                           QCoreApplication::translate("BulkTickets", "Stopped. The unfinished file can be deleted."));
        }
    }
    if (NumberSequence sequence = maker.sequenceAfterwards(); sequence.id) {
        DESKHAND_TRY(store.directory.save(sequence));
    }
    return load->finish();
}

} // namespace deskhand::sample
