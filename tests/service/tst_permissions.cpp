// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/Desk.h"
#include "service/reading/TicketReader.h"

#include <QSet>

using namespace deskhand;
using namespace deskhand::test;

/// Every command times every role times own, other and referred department (domain, section 6). What is allowed is
/// written out here, so that a check that goes missing anywhere on the way is seen.
class TestPermissions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandIsInTheTable();
    void table_data();
    void table();
    void secondTicketCounts();
    void attachmentsOfOthers();
    void notesAreNothingForRequesters();
    void organizationsAreNothingForRequesters();
    void onlyTheHelpDeskImports();
    void inactiveAgentsMayNothing();
    void requestersConfirmAndNothingElse();
    void openingInAnotherDepartment();
};

namespace {

// Who, by letter. On a ticket of Support that is nobody's, with Jane as collaborator:
//   A administrator  F all access  E expanded access  L limited access  V view only  O of another department
//   Q its requester  C its collaborator  X another requester
// On one that is referred to their department: R. On one that is assigned to them from outside: S.
const QString everybody = QStringLiteral("AFELVOQCXRS");

using Make = std::function<CommandBody(Desk &, TicketId)>;

struct Row {
    const char *name;
    const char *allowed;
    Make make; ///< prepares the ticket as the help desk itself
};

const auto theSystem = Actor::system();

const QList<Row> &rows()
{
    static const QList<Row> all{
        {"open", "AFELSQCXR",
         [](Desk &d, TicketId t) -> CommandBody {
             command::OpenTicket open = d.opening();
             // R and S open in their own departments.
             const Ticket ticket = d.ticket(t);
             open.department = ticket.subject == u"R"_s ? d.systems : ticket.subject == u"S"_s ? d.banking : d.support;
             return open;
         }},
        {"reply", "AFELS", [](Desk &, TicketId) -> CommandBody { return reply(u"x"_s); }},
        {"reply and close", "AFE",
         [](Desk &d, TicketId) -> CommandBody { return reply(u"x"_s, d.status(u"Resolved"_s)); }},
        {"note", "AFELVRS", [](Desk &, TicketId) -> CommandBody { return note(u"x"_s); }},
        {"note and close", "AFE",
         [](Desk &d, TicketId) -> CommandBody {
             command::AddNote both = note(u"x"_s);
             both.status = d.status(u"Closed"_s);
             return both;
         }},
        {"message", "AFELSQC", [](Desk &, TicketId) -> CommandBody { return message(u"x"_s); }},
        {"edit entry", "AF",
         [](Desk &d, TicketId t) -> CommandBody {
             return command::EditEntry{d.entries(t).constFirst().id, text(u"y"_s)};
         }},
        {"assign", "AFEL", [](Desk &d, TicketId) -> CommandBody { return assignTo(d.lea); }},
        {"assign team", "AFEL", [](Desk &d, TicketId) -> CommandBody { return assignTo(d.incident); }},
        {"take away", "AFEL",
         [](Desk &, TicketId) -> CommandBody {
             return command::Assign{AgentId{}, {}, {}};
         }},
        {"claim", "AFELS", [](Desk &, TicketId) -> CommandBody { return command::Claim{}; }},
        {"release", "AFE", [](Desk &, TicketId) -> CommandBody { return command::Release{}; }},
        {"transfer", "AFEL",
         [](Desk &d, TicketId) -> CommandBody {
             return command::Transfer{d.banking, {}};
         }},
        {"refer", "AFE",
         [](Desk &d, TicketId) -> CommandBody {
             return command::Refer{{ReferralKind::Agent, d.otto.value}, false, {}};
         }},
        {"pend", "AFELS",
         [](Desk &d, TicketId) -> CommandBody {
             return command::SetStatus{d.status(u"Pending"_s), {}};
         }},
        {"close", "AFE",
         [](Desk &d, TicketId) -> CommandBody {
             return command::SetStatus{d.status(u"Closed"_s), {}};
         }},
        {"confirm", "AFEQC",
         [](Desk &d, TicketId t) -> CommandBody {
             d.run(theSystem, t, command::SetStatus{d.status(u"Resolved"_s), {}});
             return command::SetStatus{d.status(u"Closed"_s), {}};
         }},
        {"reopen", "AFELS",
         [](Desk &d, TicketId t) -> CommandBody {
             d.run(theSystem, t, command::SetStatus{d.status(u"Closed"_s), {}});
             return command::SetStatus{d.status(u"Open"_s), {}};
         }},
        {"priority", "AFE",
         [](Desk &d, TicketId) -> CommandBody { return command::SetPriority{d.priority(u"High"_s)}; }},
        {"topic", "AFE",
         [](Desk &d, TicketId) -> CommandBody { return command::SetTopic{d.directory()->topics.constFirst().id}; }},
        {"plan", "AFE", [](Desk &d, TicketId) -> CommandBody { return command::SetSla{d.sevA}; }},
        {"due", "AFE",
         [](Desk &d, TicketId) -> CommandBody {
             return command::SetDue{d.clock.now() + 1h, {}};
         }},
        {"snooze", "AFELS",
         [](Desk &d, TicketId) -> CommandBody { return command::SetPendingUntil{d.clock.now() + 1h}; }},
        {"edit", "AFE",
         [](Desk &, TicketId) -> CommandBody {
             return command::EditProperties{u"Other"_s, {}, {}};
         }},
        {"collaborators", "AFELS",
         [](Desk &d, TicketId) -> CommandBody {
             return command::ChangeCollaborators{{}, {d.jane}};
         }},
        {"tags", "AFE",
         [](Desk &, TicketId) -> CommandBody {
             return command::ChangeTags{{u"a"_s}, {}};
         }},
        {"merge", "AFE", [](Desk &d, TicketId) -> CommandBody { return command::Merge{d.open(u"Into"_s)}; }},
        {"unmerge", "AFE",
         [](Desk &d, TicketId t) -> CommandBody {
             d.run(theSystem, t, command::Merge{d.open(u"Into"_s)});
             return command::Unmerge{};
         }},
        {"split", "AFE",
         [](Desk &d, TicketId t) -> CommandBody {
             return command::Split{{d.run(theSystem, t, note(u"n"_s)).entry}, u"Part"_s};
         }},
        {"link", "AFEL",
         [](Desk &d, TicketId) -> CommandBody {
             return command::Link{d.open(u"To"_s), false};
         }},
        {"add task", "AFEL",
         [](Desk &, TicketId) -> CommandBody {
             return command::AddTask{u"Do"_s, {}, {}};
         }},
        {"add task for another", "AFEL",
         [](Desk &d, TicketId) -> CommandBody {
             return command::AddTask{u"Do"_s, d.otto, {}};
         }},
        {"finish task", "AFE",
         [](Desk &d, TicketId t) -> CommandBody {
             return command::FinishTask{d.run(theSystem, t, command::AddTask{u"Do"_s, {}, {}}).task, false};
         }},
        {"mark answered", "AFE", [](Desk &, TicketId) -> CommandBody { return command::MarkAnswered{true}; }},
        {"rate", "QC",
         [](Desk &d, TicketId t) -> CommandBody {
             d.run(theSystem, t, command::SetStatus{d.status(u"Closed"_s), {}});
             return command::Rate{5, {}};
         }},
        {"delete", "AF", [](Desk &, TicketId) -> CommandBody { return command::Delete{}; }},
        {"restore", "AF",
         [](Desk &d, TicketId t) -> CommandBody {
             d.run(theSystem, t, command::Delete{});
             return command::Restore{};
         }},
        {"purge", "A",
         [](Desk &d, TicketId t) -> CommandBody {
             d.run(theSystem, t, command::Delete{});
             return command::Purge{};
         }},
        // Of what somebody else did: only the administrator. The author's own right is in tst_inverse.
        {"undo send", "A",
         [](Desk &d, TicketId t) -> CommandBody {
             return command::UndoSend{d.run(Actor::system(), t, reply(u"x"_s)).entry, {}};
         }},
        {"revert", "A",
         [](Desk &d, TicketId t) -> CommandBody {
             const Command command = Command::make(t, command::ChangeTags{{u"z"_s}, {}});
             need(d.helpDesk->execute(theSystem, command));
             return command::Revert{command.id};
         }},
    };
    return all;
}

struct Stage {
    Desk desk;
    TicketId plain;
    TicketId referred;
    TicketId assigned;
    RequesterId stranger;

    Stage()
    {
        plain = open(u"plain"_s);
        referred = open(u"R"_s);
        desk.run(theSystem, referred, command::Refer{{ReferralKind::Department, desk.systems.value}, false, {}});
        assigned = open(u"S"_s);
        desk.run(theSystem, assigned, assignTo(desk.otto));
        Requester requester;
        requester.name = u"Stranger"_s;
        requester.emails = QStringList{u"x@elsewhere.example"_s};
        stranger = need(desk.store->people.insert(requester));
    }

    TicketId open(const QString &subject)
    {
        command::OpenTicket open = desk.opening(subject);
        open.collaborators = {{desk.jane, {}, {}, {}}};
        return desk.open(open);
    }

    Actor actor(QChar who) const
    {
        switch (who.unicode()) {
        case 'A':
            return Actor::ofAgent(desk.administrator);
        case 'F':
            return Actor::ofAgent(desk.ken);
        case 'E':
            return Actor::ofAgent(desk.lea);
        case 'L':
            return Actor::ofAgent(desk.lim);
        case 'V':
            return Actor::ofAgent(desk.vic);
        case 'O':
        case 'R':
            return Actor::ofAgent(desk.mary);
        case 'S':
            return Actor::ofAgent(desk.otto);
        case 'Q':
            return Actor::ofRequester(desk.karen);
        case 'C':
            return Actor::ofRequester(desk.jane);
        default:
            return Actor::ofRequester(stranger);
        }
    }

    TicketId ticket(QChar who) const { return who == u'R' ? referred : who == u'S' ? assigned : plain; }
};

} // namespace

void TestPermissions::everyCommandIsInTheTable()
{
    Stage stage;
    QSet<size_t> seen;
    for (const Row &row : rows()) {
        Stage fresh;
        seen.insert(row.make(fresh.desk, fresh.plain).index());
    }
    for (size_t kind = 0; kind < std::variant_size_v<CommandBody>; ++kind) {
        QVERIFY2(seen.contains(kind), qPrintable(QString::number(kind)));
    }
}

void TestPermissions::table_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < rows().size(); ++i) {
        QTest::newRow(rows().at(i).name) << i;
    }
}

void TestPermissions::table()
{
    QFETCH(int, index);
    const Row &row = rows().at(index);
    Stage stage;
    QHash<TicketId, CommandBody> bodies;
    for (const TicketId ticket : {stage.plain, stage.referred, stage.assigned}) {
        bodies.insert(ticket, row.make(stage.desk, ticket));
    }
    for (const QChar who : everybody) {
        const Actor actor = stage.actor(who);
        CommandBody body = bodies.value(stage.ticket(who));
        TicketId ticket = stage.ticket(who);
        if (auto *open = std::get_if<command::OpenTicket>(&body)) {
            ticket = {};
            if (actor.kind == AuthorKind::Requester) {
                open->requester.id = actor.requester;
            }
        }
        const auto answer = stage.desk.execute(actor, ticket, body, {}, ExecutionMode::DryRun);
        const bool allowed = QString::fromLatin1(row.allowed).contains(who);
        const QByteArray where = row.name + QByteArray(" by ") + who.toLatin1() + ": "
                                 + (answer ? QByteArray("done") : answer.error().text.toUtf8());
        QVERIFY2(answer.has_value() == allowed, where.constData());
        if (!allowed) {
            // Who may not see the ticket is not told that there is one; a revert asks only who gave the command.
            const bool deleted = ticket && stage.desk.ticket(ticket).state == TicketState::Deleted;
            const bool hidden = ticket && !std::holds_alternative<command::Revert>(body)
                                && (who == u'O' || who == u'X' || (deleted && actor.kind == AuthorKind::Requester));
            QVERIFY2(answer.error().kind == (hidden ? ErrorKind::NotFound : ErrorKind::PermissionDenied),
                     where.constData());
        }
    }
    // The system is bound by rules, not by permissions.
    if (!std::holds_alternative<command::Claim>(bodies.value(stage.plain))) {
        CommandBody body = bodies.value(stage.plain);
        need(stage.desk.execute(Actor::system(), body.index() == 0 ? TicketId{} : stage.plain, body, {},
                                ExecutionMode::DryRun));
    }
}

void TestPermissions::secondTicketCounts()
{
    Stage stage;
    Desk &desk = stage.desk;
    command::OpenTicket open = desk.opening();
    open.department = desk.systems;
    const TicketId elsewhere = desk.open(open);
    const TicketId toUnmerge = desk.open();
    desk.run(theSystem, toUnmerge, command::Merge{elsewhere});
    for (const CommandBody &body :
         {CommandBody(command::Merge{elsewhere}), CommandBody(command::Link{elsewhere, false})}) {
        QCOMPARE(desk.execute(Actor::ofAgent(desk.lea), stage.plain, body).error().kind, ErrorKind::NotFound);
    }
    QCOMPARE(desk.execute(Actor::ofAgent(desk.lea), toUnmerge, command::Unmerge{}).error().kind, ErrorKind::NotFound);
    // Seen, but without the right there.
    desk.run(theSystem, elsewhere, command::Refer{{ReferralKind::Agent, desk.lea.value}, false, {}});
    for (const CommandBody &body :
         {CommandBody(command::Merge{elsewhere}), CommandBody(command::Link{elsewhere, false})}) {
        QCOMPARE(desk.execute(Actor::ofAgent(desk.lea), stage.plain, body).error().kind, ErrorKind::PermissionDenied);
    }
}

void TestPermissions::attachmentsOfOthers()
{
    Stage stage;
    Desk &desk = stage.desk;
    const Attachment secret = need(desk.store->attachments.add(ByteSource::fromBytes("secret"), u"secret.txt"_s,
                                                               u"text/plain"_s, desk.clock.now()));
    command::OpenTicket open = desk.opening();
    open.department = desk.systems;
    open.attachments = {secret.id};
    desk.open(open);
    command::Reply leak = reply(u"see this"_s);
    leak.attachments = {secret.id};
    QCOMPARE(desk.execute(Actor::ofAgent(desk.lea), stage.plain, leak).error().kind, ErrorKind::NotFound);
    command::RequesterMessage mine = message(u"see this"_s);
    mine.attachments = {secret.id};
    QCOMPARE(desk.execute(Actor::ofRequester(desk.jane), stage.plain, mine).error().kind, ErrorKind::NotFound);
    desk.run(desk.administrator, stage.plain, leak);
}

void TestPermissions::notesAreNothingForRequesters()
{
    Stage stage;
    Desk &desk = stage.desk;
    const Attachment secret = need(desk.store->attachments.add(ByteSource::fromBytes("secret"), u"secret.txt"_s,
                                                               u"text/plain"_s, desk.clock.now()));
    command::AddNote internal = note(u"for us"_s);
    internal.attachments = {secret.id};
    desk.run(desk.ken, stage.plain, internal);
    Requester karen = need(desk.store->people.requester(desk.karen));
    karen.notes = u"Easily upset"_s;
    need(desk.store->people.update(karen));
    const Actor requester = Actor::ofRequester(desk.ticket(stage.plain).requester);

    TicketReader reader(*desk.helpDesk);
    QVERIFY(reader.requireVisible(Actor::ofAgent(desk.ken), secret.id));
    QCOMPARE(reader.requireVisible(requester, secret.id).error().kind, ErrorKind::NotFound);
    command::RequesterMessage mine = message(u"mine now"_s);
    mine.attachments = {secret.id};
    QCOMPARE(desk.execute(requester, stage.plain, mine).error().kind, ErrorKind::NotFound);

    QCOMPARE(need(reader.requester(Actor::ofAgent(desk.ken), desk.karen)).notes, karen.notes);
    QCOMPARE(need(reader.ticket(Actor::ofAgent(desk.ken), stage.plain)).requester.notes, karen.notes);
    QCOMPARE(need(reader.requester(Actor::ofRequester(desk.karen), desk.karen)).notes, QString());
    QCOMPARE(need(reader.ticket(requester, stage.plain)).requester.notes, QString());
}

void TestPermissions::organizationsAreNothingForRequesters()
{
    Desk desk;
    TicketReader reader(*desk.helpDesk);
    const Actor karen = Actor::ofRequester(desk.karen);
    const auto all = reader.findOrganizations(karen, {}, 5);
    QVERIFY(!all);
    QCOMPARE(all.error().kind, ErrorKind::PermissionDenied);
    const auto hers = reader.organization(karen, desk.bank);
    QVERIFY(!hers);
    QCOMPARE(hers.error().kind, ErrorKind::PermissionDenied);
    QVERIFY(!need(reader.findOrganizations(Actor::ofAgent(desk.ken), {}, 5)).rows.isEmpty());
    QCOMPARE(need(reader.organization(Actor::ofAgent(desk.ken), desk.bank)).id, desk.bank);
}

void TestPermissions::onlyTheHelpDeskImports()
{
    Desk desk;
    need(desk.store->bans.save({u"karen@bank.example"_s, {}}));
    command::OpenTicket open = desk.opening();
    open.source = Source::Import;
    const auto refused = desk.execute(Actor::ofRequester(desk.karen), {}, open);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Refused);
    desk.run(Actor::system(), {}, open);
}

void TestPermissions::inactiveAgentsMayNothing()
{
    Stage stage;
    Agent ken = *stage.desk.directory()->agent(stage.desk.ken);
    ken.active = false;
    need(stage.desk.store->directory.save(ken));
    QCOMPARE(stage.desk.execute(Actor::ofAgent(stage.desk.ken), stage.plain, note(u"x"_s)).error().kind,
             ErrorKind::PermissionDenied);
    QCOMPARE(stage.desk.execute(Actor::ofAgent(AgentId{4711}), stage.plain, note(u"x"_s)).error().kind,
             ErrorKind::PermissionDenied);
}

void TestPermissions::requestersConfirmAndNothingElse()
{
    Stage stage;
    Desk &desk = stage.desk;
    const Actor karen = Actor::ofRequester(desk.karen);
    for (const QString &name : {u"Pending"_s, u"Resolved"_s, u"Closed"_s, u"Archived"_s}) {
        QVERIFY(!desk.execute(karen, stage.plain, command::SetStatus{desk.status(name), {}}));
    }
    desk.run(theSystem, stage.plain, command::SetStatus{desk.status(u"Resolved"_s), {}});
    for (const QString &name : {u"Open"_s, u"Pending"_s, u"Archived"_s}) {
        QVERIFY(!desk.execute(karen, stage.plain, command::SetStatus{desk.status(name), {}}));
    }
    desk.run(karen, stage.plain, command::SetStatus{desk.status(u"Closed"_s), {}});
}

void TestPermissions::openingInAnotherDepartment()
{
    Stage stage;
    Desk &desk = stage.desk;
    command::OpenTicket open = desk.opening();
    open.department = desk.systems;
    QCOMPARE(desk.execute(Actor::ofAgent(desk.lea), {}, open).error().kind, ErrorKind::PermissionDenied);
    open.department = desk.support;
    open.status = desk.status(u"Closed"_s);
    QCOMPARE(desk.execute(Actor::ofAgent(desk.lim), {}, open).error().kind, ErrorKind::PermissionDenied);
    QCOMPARE(desk.ticket(desk.open(open, Actor::ofAgent(desk.lea))).state, TicketState::Closed);
    // What a requester asks for beside the topic is not theirs to decide.
    open.priority = desk.priority(u"Emergency"_s);
    open.agent = desk.otto;
    const Ticket ticket = desk.ticket(desk.open(open, Actor::ofRequester(desk.karen)));
    QCOMPARE(ticket.state, TicketState::Open);
    QCOMPARE(ticket.priority, desk.priority(u"Normal"_s));
    QVERIFY(!ticket.agent);
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
