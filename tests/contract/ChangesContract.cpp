// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/ChangesContract.h"

#include <QHash>

namespace deskhand::test {

namespace {

/// Gathers what a repository tells, for as long as it lives.
class Listener : public QObject {
public:
    explicit Listener(Repository &repository)
    {
        connect(&repository.changes(), &ChangeFeed::changed, this, [this](const ChangeSet &set) {
            sets.append(set);
            for (const TicketChange &change : set.tickets) {
                versions[change.ticket] = change.version;
                kinds[change.ticket] = change.kind;
            }
        });
    }
    /// Waits until the ticket was told with this version or a newer one; who may not see it may be told that it is
    /// gone.
    bool heardOf(TicketId ticket, qint64 version)
    {
        return QTest::qWaitFor(
            [&] {
                return versions.value(ticket, -1) >= version
                       || (kinds.contains(ticket) && kinds.value(ticket) == ChangeKind::Removed);
            },
            20'000);
    }

    QList<ChangeSet> sets;
    QHash<TicketId, qint64> versions;
    QHash<TicketId, ChangeKind> kinds;
};

} // namespace

void ChangesContract::ownChangesAreTold()
{
    Listener ken(as("ken"));
    const TicketId id = open("ken", u"Printer on fire"_s);
    QVERIFY(ken.heardOf(id, 1));
    QCOMPARE(ken.kinds.value(id), ChangeKind::Added);
    run("ken", id, command::Claim{});
    QVERIFY(ken.heardOf(id, 2));
    QCOMPARE(ken.kinds.value(id), ChangeKind::Updated);
}

void ChangesContract::changesOfOthersAreTold()
{
    Listener mary(as("mary"));
    Listener ken(as("ken"));
    const TicketId id = open("john", u"Printer on fire"_s);
    QVERIFY(mary.heardOf(id, 1)); // even where Mary may not see the ticket: she then finds nothing there
    QVERIFY(ken.heardOf(id, 1));
    run("john", id, assignTo(agent(u"ken"_s)));
    QVERIFY(ken.heardOf(id, 2));
}

void ChangesContract::whatIsToldCanBeRead()
{
    const TicketId id = open("john", u"Printer on fire"_s);
    Repository &ken = as("ken");
    Listener listener(ken);
    qint64 lastRead = 0;
    qint64 lastTold = 0;
    QObject guard;
    QObject::connect(&ken.changes(), &ChangeFeed::changed, &guard, [&](const ChangeSet &set) {
        for (const TicketChange &change : set.tickets) {
            whenDone(ken.tickets().ticket(change.ticket), &guard,
                     [&, told = change.version](const Result<TicketView> &view) {
                         lastTold = told;
                         lastRead = view ? view->details.ticket.version : -1;
                         QVERIFY(lastRead >= told);
                     });
        }
    });
    for (int i = 0; i < 5; ++i) {
        run("john", id, note(u"Note %1"_s.arg(i)));
    }
    QVERIFY(QTest::qWaitFor([&] { return lastTold == 6; }, 20'000));
    QCOMPARE(lastRead, 6);
}

void ChangesContract::sequenceGrows()
{
    Listener ken(as("ken"));
    const TicketId id = open("ken", u"Printer on fire"_s);
    for (int i = 0; i < 5; ++i) {
        run(i % 2 == 0 ? "john" : "ken", id, note(u"Note %1"_s.arg(i)));
    }
    QVERIFY(ken.heardOf(id, 6));
    qint64 last = 0;
    for (const ChangeSet &set : ken.sets) {
        QVERIFY(set.sequence >= last);
        last = set.sequence;
    }
}

void ChangesContract::refusedAndDryRunTellNothing()
{
    const TicketId id = open("ken", u"Printer on fire"_s);
    Listener ken(as("ken"));
    Listener john(as("john"));
    need(attempt("ken", Command::make(id, command::Claim{}), ExecutionMode::DryRun));
    QVERIFY(!attempt("ken", Command::make(id, command::Claim{}, 77)));
    run("ken", id, note(u"This is told."_s));
    QVERIFY(ken.heardOf(id, 2));
    QVERIFY(john.heardOf(id, 2));
    QCOMPARE(ken.versions.value(id), 2);
}

void ChangesContract::manyChangesArriveWhole()
{
    Listener ken(as("ken"));
    QList<Command> commands;
    for (int i = 0; i < 300; ++i) {
        commands.append(Command::make({}, opening(u"Ticket %1"_s.arg(i))));
    }
    const auto answers = need(as("john").tickets().executeOnAll(commands, ExecutionMode::Commit));
    QCOMPARE(answers.size(), 300);
    for (const auto &answer : answers) {
        QVERIFY(answer.has_value());
        QVERIFY(ken.heardOf(answer->ticket, 1));
    }
}

void ChangesContract::incomingMailIsTold()
{
    Listener ken(as("ken"));
    const MailReceipt receipt = need(fixture().receive("From: Tom Brandt <tom.brandt@meridian.example>\r\n"
                                                       "To: helpdesk@meridian.example\r\n"
                                                       "Subject: No sound\r\n"
                                                       "Message-ID: <sound-1@meridian.example>\r\n"
                                                       "\r\n"
                                                       "The speakers are silent.\r\n"));
    QCOMPARE(receipt.result, MailResult::Opened);
    QVERIFY(ken.heardOf(receipt.ticket, 1));
}

void ChangesContract::purgedTicketsAreTold()
{
    const TicketId id = open("john", u"Printer on fire"_s);
    run("john", id, command::Delete{});
    Listener ken(as("ken"));
    run("john", id, command::Purge{});
    QVERIFY(QTest::qWaitFor([&] { return ken.kinds.value(id, ChangeKind::Added) == ChangeKind::Removed; }, 20'000));
    QCOMPARE(kindOf(answerOf(as("john").tickets().ticket(id))), ErrorKind::NotFound);
}

} // namespace deskhand::test
