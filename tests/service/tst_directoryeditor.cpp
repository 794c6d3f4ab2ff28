// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/directory/DirectoryEditor.h"

#include "service/Desk.h"
#include "service/directory/PeopleEditor.h"

using namespace deskhand;
using namespace deskhand::test;

/// Administration: who may change the set-up, and what follows from it.
class TestDirectoryEditor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recordsGoRoundTrip();
    void settingsNeedTheRight();
    void agentsMindThemselves();
    void theLastAdministratorStays();
    void refusedChangesAreNotRemembered();
    void unknownIds();
    void planMovesDueTimes();
    void scheduleMovesDueTimes();
    void countersDoNotGoBack();
    void cannedByDepartment();
    void queuesOfOthers();
    void bans();
    void people();
    void peopleAreTakenOnce();
    void peopleInUseStay();
};

namespace {

DirectoryEditor editor(Desk &desk, AgentId agent)
{
    return {*desk.helpDesk, Actor::ofAgent(agent)};
}

template <typename Saved>
ErrorKind kindOf(const Saved &saved)
{
    return saved ? ErrorKind::Internal : saved.error().kind;
}

} // namespace

void TestDirectoryEditor::recordsGoRoundTrip()
{
    Desk desk;
    DirectoryEditor edit = editor(desk, desk.administrator);
    const DirectoryPtr all = desk.directory();
    // Everything that the defaults made is fit to be saved again.
    for (const Agent &record : all->agents) {
        QCOMPARE(need(edit.save(record)), record.id);
    }
    for (const Team &record : all->teams) {
        need(edit.save(record));
    }
    for (const Role &record : all->roles) {
        need(edit.save(record));
    }
    for (const Department &record : all->departments) {
        need(edit.save(record));
    }
    for (const HelpTopic &record : all->topics) {
        need(edit.save(record));
    }
    for (const Priority &record : all->priorities) {
        need(edit.save(record));
    }
    for (const Status &record : all->statuses) {
        need(edit.save(record));
    }
    for (const SlaPlan &record : all->slaPlans) {
        need(edit.save(record));
    }
    for (const NumberSequence &record : all->sequences) {
        need(edit.save(record));
    }
    for (const SavedQueue &record : all->queues) {
        need(edit.save(record));
    }
    need(edit.save(all->settings));
    // Readers are not given the secret: settings that come back without it keep it.
    Settings withoutSecret = all->settings;
    withoutSecret.referenceKey.clear();
    need(edit.save(withoutSecret));
    DirectorySnapshot again = *desk.directory();
    again.version = all->version;
    QCOMPARE(again.agents, all->agents);
    QCOMPARE(again.departments, all->departments);
    QCOMPARE(again.queues, all->queues);
    QCOMPARE(again.settings, all->settings);
}

void TestDirectoryEditor::settingsNeedTheRight()
{
    Desk desk;
    for (const AgentId agent : {desk.ken, desk.lea, desk.vic}) {
        DirectoryEditor edit = editor(desk, agent);
        const DirectoryPtr all = desk.directory();
        Team team;
        team.name = u"New"_s;
        QCOMPARE(kindOf(edit.save(team)), ErrorKind::PermissionDenied);
        QCOMPARE(kindOf(edit.save(all->settings)), ErrorKind::PermissionDenied);
        QCOMPARE(kindOf(edit.save(all->roles.constFirst())), ErrorKind::PermissionDenied);
        QCOMPARE(kindOf(edit.save(all->departments.constFirst())), ErrorKind::PermissionDenied);
        QCOMPARE(kindOf(edit.save(all->topics.constFirst())), ErrorKind::PermissionDenied);
        QCOMPARE(kindOf(edit.save(all->priorities.constFirst())), ErrorKind::PermissionDenied);
        QCOMPARE(kindOf(edit.save(all->statuses.constFirst())), ErrorKind::PermissionDenied);
        QCOMPARE(kindOf(edit.save(all->slaPlans.constFirst())), ErrorKind::PermissionDenied);
        QCOMPARE(kindOf(edit.save(all->sequences.constFirst())), ErrorKind::PermissionDenied);
        QCOMPARE(kindOf(edit.save(all->queues.constFirst())), ErrorKind::PermissionDenied);
        QCOMPARE(kindOf(edit.ban({u"x@spam.example"_s, {}})), ErrorKind::PermissionDenied);
    }
    Agent ken = *desk.directory()->agent(desk.ken);
    ken.permissions |= AgentPermission::SettingsManage;
    need(editor(desk, desk.administrator).save(ken));
    Team team;
    team.name = u"New"_s;
    need(editor(desk, desk.ken).save(team));
    ken.administrator = true;
    QCOMPARE(kindOf(editor(desk, desk.ken).save(ken)), ErrorKind::PermissionDenied);
}

void TestDirectoryEditor::agentsMindThemselves()
{
    Desk desk;
    Agent lea = *desk.directory()->agent(desk.lea);
    lea.away = true;
    lea.signature = u"Lea"_s;
    need(editor(desk, desk.lea).save(lea));
    lea.administrator = true;
    QCOMPARE(kindOf(editor(desk, desk.lea).save(lea)), ErrorKind::PermissionDenied);
    lea.administrator = false;
    lea.primary.role = desk.role(u"All access"_s);
    QCOMPARE(kindOf(editor(desk, desk.lea).save(lea)), ErrorKind::PermissionDenied);
    Agent ken = *desk.directory()->agent(desk.ken);
    ken.away = true;
    QCOMPARE(kindOf(editor(desk, desk.lea).save(ken)), ErrorKind::PermissionDenied);
}

void TestDirectoryEditor::theLastAdministratorStays()
{
    Desk desk;
    Agent root = *desk.directory()->agent(desk.administrator);
    root.administrator = false;
    QCOMPARE(kindOf(editor(desk, desk.administrator).save(root)), ErrorKind::InvalidInput);
    root.administrator = true;
    root.active = false;
    QCOMPARE(kindOf(editor(desk, desk.administrator).save(root)), ErrorKind::InvalidInput);
    Agent ken = *desk.directory()->agent(desk.ken);
    ken.administrator = true;
    need(editor(desk, desk.administrator).save(ken));
    need(editor(desk, desk.administrator).save(root));
}

void TestDirectoryEditor::refusedChangesAreNotRemembered()
{
    Desk desk;
    const qint64 version = desk.directory()->version;
    Team team;
    team.name = u"Incident"_s;
    const auto refused = editor(desk, desk.administrator).save(team);
    QVERIFY(!refused);
    QVERIFY(refused.error().text.contains(u"Incident"_s));
    QCOMPARE(desk.directory()->version, version);
    team.name = u"Another"_s;
    need(editor(desk, desk.administrator).save(team));
    QCOMPARE(desk.directory()->teams.size(), 2);
}

void TestDirectoryEditor::unknownIds()
{
    Desk desk;
    Team team;
    team.id = TeamId{4711};
    team.name = u"Ghost"_s;
    QCOMPARE(kindOf(editor(desk, desk.administrator).save(team)), ErrorKind::NotFound);
    QCOMPARE(kindOf(editor(desk, desk.administrator).remove(QueueId{4711})), ErrorKind::NotFound);
    QCOMPARE(kindOf(editor(desk, desk.administrator).remove(CannedResponseId{4711})), ErrorKind::NotFound);
}

void TestDirectoryEditor::planMovesDueTimes()
{
    Desk desk;
    command::OpenTicket open = desk.opening();
    open.slaPlan = desk.sevA;
    const TicketId concerned = desk.open(open);
    const TicketId other = desk.open();
    const TicketDetails before = desk.details(other);
    SlaPlan plan = *desk.directory()->slaPlan(desk.sevA);
    plan.targets[0].resolution = 2h;
    need(editor(desk, desk.administrator).save(plan));
    QCOMPARE(desk.ticket(concerned).due, monday() + 2h);
    QCOMPARE(desk.eventKinds(concerned).constLast(), EventKind::SlaChanged);
    QCOMPARE(desk.details(other), before);
    // A new name moves nothing.
    const qint64 version = desk.ticket(concerned).version;
    plan.name = u"Severity A"_s;
    need(editor(desk, desk.administrator).save(plan));
    QCOMPARE(desk.ticket(concerned).version, version);
}

void TestDirectoryEditor::scheduleMovesDueTimes()
{
    Desk desk;
    const TicketId id = desk.open(); // 48 h around the clock
    DirectoryEditor edit = editor(desk, desk.administrator);
    Schedule schedule;
    schedule.name = u"Days"_s;
    schedule.timeZone = "UTC";
    schedule.spans = {{1, QTime(9, 0), QTime(17, 0)},
                      {2, QTime(9, 0), QTime(17, 0)},
                      {3, QTime(9, 0), QTime(17, 0)},
                      {4, QTime(9, 0), QTime(17, 0)},
                      {5, QTime(9, 0), QTime(17, 0)}};
    schedule.id = need(edit.save(schedule));
    QCOMPARE(desk.ticket(id).due, monday() + 48h);
    Settings settings = desk.directory()->settings;
    settings.defaultSchedule = schedule.id;
    need(edit.save(settings));
    // Six days of eight hours: Monday to Friday, and the Monday after, at its end.
    QCOMPARE(desk.ticket(id).due, monday() + std::chrono::days(7) + 8h);
    schedule.spans.append({6, QTime(9, 0), QTime(17, 0)});
    need(edit.save(schedule));
    QCOMPARE(desk.ticket(id).due, monday() + std::chrono::days(5) + 8h);
}

void TestDirectoryEditor::countersDoNotGoBack()
{
    Desk desk;
    NumberSequence sequence = desk.directory()->sequences.constFirst();
    desk.open();
    desk.open();
    sequence.name = u"Numbers"_s;
    need(editor(desk, desk.administrator).save(sequence));
    QCOMPARE(desk.ticket(desk.open()).number, u"100002"_s);
    sequence.next = 500'000;
    need(editor(desk, desk.administrator).save(sequence));
    QCOMPARE(desk.ticket(desk.open()).number, u"500000"_s);
}

void TestDirectoryEditor::cannedByDepartment()
{
    Desk desk;
    CannedResponse response;
    response.title = u"Toner"_s;
    response.body = u"On its way"_s;
    response.department = desk.support;
    response.id = need(editor(desk, desk.lea).save(response));
    QCOMPARE(kindOf(editor(desk, desk.lim).save(response)), ErrorKind::PermissionDenied);
    QCOMPARE(kindOf(editor(desk, desk.mary).save(response)), ErrorKind::PermissionDenied);
    CannedResponse moved = response;
    moved.department = desk.systems;
    QCOMPARE(kindOf(editor(desk, desk.lea).save(moved)), ErrorKind::PermissionDenied);
    QCOMPARE(kindOf(editor(desk, desk.mary).save(moved)), ErrorKind::PermissionDenied);
    moved.department = {};
    QCOMPARE(kindOf(editor(desk, desk.lea).save(moved)), ErrorKind::PermissionDenied);
    QCOMPARE(kindOf(editor(desk, desk.mary).remove(response.id)), ErrorKind::PermissionDenied);
    need(editor(desk, desk.lea).remove(response.id));
}

void TestDirectoryEditor::queuesOfOthers()
{
    Desk desk;
    SavedQueue queue;
    queue.name = u"Mine"_s;
    queue.query = u"is:open"_s;
    queue.scope = QueueScope::Personal;
    queue.owner = desk.lea;
    queue.id = need(editor(desk, desk.lea).save(queue));
    QCOMPARE(kindOf(editor(desk, desk.ken).save(queue)), ErrorKind::PermissionDenied);
    QCOMPARE(kindOf(editor(desk, desk.administrator).save(queue)), ErrorKind::PermissionDenied);
    QCOMPARE(kindOf(editor(desk, desk.ken).remove(queue.id)), ErrorKind::PermissionDenied);
    queue.scope = QueueScope::Shared;
    QCOMPARE(kindOf(editor(desk, desk.lea).save(queue)), ErrorKind::PermissionDenied);
    Agent lea = *desk.directory()->agent(desk.lea);
    lea.permissions |= AgentPermission::QueueShare;
    need(editor(desk, desk.administrator).save(lea));
    need(editor(desk, desk.lea).save(queue));
    SavedQueue system = desk.directory()->queues.constFirst();
    QCOMPARE(kindOf(editor(desk, desk.lea).save(system)), ErrorKind::PermissionDenied);
    need(editor(desk, desk.lea).remove(queue.id));
}

void TestDirectoryEditor::bans()
{
    Desk desk;
    DirectoryEditor edit = editor(desk, desk.administrator);
    need(edit.ban({u" @Spam.example "_s, u"spam"_s}));
    QVERIFY(need(desk.store->bans.match(u"x@spam.example"_s)));
    need(edit.unban(u"@spam.example"_s));
    QVERIFY(!need(desk.store->bans.match(u"x@spam.example"_s)));
}

void TestDirectoryEditor::people()
{
    Desk desk;
    Requester tom;
    tom.name = u"Tom"_s;
    tom.emails = QStringList{u" Tom@Bank.example"_s};
    tom.organization = desk.bank;
    PeopleEditor byKen(*desk.helpDesk, Actor::ofAgent(desk.ken)); // may create, not edit
    tom.id = need(byKen.save(tom));
    QVERIFY(need(desk.store->people.findByEmail(u"tom@bank.example"_s)));
    tom.name = u"Thomas"_s;
    QCOMPARE(kindOf(byKen.save(tom)), ErrorKind::PermissionDenied);
    QCOMPARE(kindOf(byKen.remove(tom.id)), ErrorKind::PermissionDenied);
    PeopleEditor byRoot(*desk.helpDesk, Actor::ofAgent(desk.administrator));
    need(byRoot.save(tom));
    tom.emails = QStringList{u"karen@bank.example"_s};
    QCOMPARE(kindOf(byRoot.save(tom)), ErrorKind::Conflict);
    tom.emails = QStringList{u"nonsense"_s};
    QCOMPARE(kindOf(byRoot.save(tom)), ErrorKind::InvalidInput);
    need(byRoot.remove(tom.id));

    Requester karen = need(desk.store->people.requester(desk.karen));
    PeopleEditor byKaren(*desk.helpDesk, Actor::ofRequester(desk.karen));
    karen.phone = u"4102"_s;
    need(byKaren.save(karen));
    karen.emails.append(u"boss@bank.example"_s);
    QCOMPARE(kindOf(byKaren.save(karen)), ErrorKind::PermissionDenied);
    desk.open();
    QCOMPARE(kindOf(byRoot.remove(desk.karen)), ErrorKind::Refused);

    Organization shop;
    shop.name = u"Shop"_s;
    shop.mailDomains = QStringList{u"Shop.example"_s};
    QCOMPARE(kindOf(byKen.save(shop)), ErrorKind::PermissionDenied);
    shop.id = need(byRoot.save(shop));
    shop.accountManager = AgentId{4711};
    QCOMPARE(kindOf(byRoot.save(shop)), ErrorKind::InvalidInput);
}

void TestDirectoryEditor::peopleAreTakenOnce()
{
    Desk desk;
    PeopleEditor edit(*desk.helpDesk, Actor::ofAgent(desk.administrator));
    Organization shop;
    shop.name = u"Shop"_s;
    shop.mailDomains = QStringList{u" Shop.example"_s, u"shop.example"_s};
    shop.id = need(edit.save(shop));
    QCOMPARE(need(desk.store->people.organization(shop.id)).mailDomains, QStringList{u"shop.example"_s});
    Organization other;
    other.name = u"sHOP"_s;
    const auto sameName = edit.save(other);
    QCOMPARE(kindOf(sameName), ErrorKind::Conflict);
    QVERIFY(sameName.error().text.contains(u"\"Shop\""_s));
    other.name = u"Other"_s;
    other.mailDomains = QStringList{u"shop.example"_s};
    const auto sameDomain = edit.save(other);
    QCOMPARE(kindOf(sameDomain), ErrorKind::Conflict);
    QVERIFY(sameDomain.error().text.contains(u"\"Shop\""_s));
    need(edit.save(shop)); // one's own is not taken

    Requester tom;
    tom.name = u"Tom"_s;
    tom.emails = QStringList{u"tom@shop.example"_s};
    tom.id = need(edit.save(tom));
    QCOMPARE(need(desk.store->people.requester(tom.id)).organization, shop.id);
    need(edit.save(tom)); // put elsewhere by hand: only new ones join
    QCOMPARE(need(desk.store->people.requester(tom.id)).organization, OrganizationId());
    tom.emails.append(u"karen@bank.example"_s);
    const auto sameAddress = edit.save(tom);
    QCOMPARE(kindOf(sameAddress), ErrorKind::Conflict);
    QVERIFY(sameAddress.error().text.contains(need(desk.store->people.requester(desk.karen)).name));
}

void TestDirectoryEditor::peopleInUseStay()
{
    Desk desk;
    PeopleEditor edit(*desk.helpDesk, Actor::ofAgent(desk.administrator));
    desk.open();
    desk.open();
    const auto karen = edit.remove(desk.karen);
    QCOMPARE(kindOf(karen), ErrorKind::Refused);
    QVERIFY2(karen.error().text.contains(u" 2 "_s), qPrintable(karen.error().text));
    const auto bank = edit.remove(desk.bank);
    QCOMPARE(kindOf(bank), ErrorKind::Refused);
    PeopleEditor byKen(*desk.helpDesk, Actor::ofAgent(desk.ken));
    QCOMPARE(kindOf(byKen.remove(desk.bank)), ErrorKind::PermissionDenied);
    Organization empty;
    empty.name = u"Empty"_s;
    empty.id = need(edit.save(empty));
    need(edit.remove(empty.id));
    QCOMPARE(kindOf(edit.remove(empty.id)), ErrorKind::NotFound);
    QCOMPARE(kindOf(edit.remove(RequesterId{4711})), ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestDirectoryEditor)
#include "tst_directoryeditor.moc"
