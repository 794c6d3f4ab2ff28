// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/sample/BulkTickets.h"

#include "service/sample/BulkTicket.h"
#include "store/Store.h"
#include "store/maintenance/BulkLoad.h"

#include <QCoreApplication>

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

Result<void> writeTicket(Store &store, BulkTicket &bulk)
{
    DESKHAND_ASSIGN(const TicketId id, store.tickets.insert(bulk.details));
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
    return {};
}

} // namespace

Result<void> writeBulkTickets(Store &store, const BulkOptions &options, const BulkProgress &progress)
{
    Random random(options.seed);
    DESKHAND_ASSIGN(const DirectorySnapshot directory, store.directory.load());
    DESKHAND_ASSIGN(auto load, BulkLoad::begin(store, BulkMode::Fresh));
    DESKHAND_ASSIGN(const QList<Requester> people, writeRequesters(store, random, 50 + options.tickets / 20));
    BulkTicketMaker maker(directory, people, options, random);
    for (int index = 0; index < options.tickets; ++index) {
        DESKHAND_ASSIGN(BulkTicket ticket, maker.make(index));
        DESKHAND_TRY(writeTicket(store, ticket));
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
