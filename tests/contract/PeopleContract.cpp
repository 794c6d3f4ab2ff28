// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/PeopleContract.h"

namespace deskhand::test {

namespace {

/// It was done; the test fails where that was refused for another reason than that they may not.
template <typename T>
bool allowed(const Pending<T> &change, const char *file = __builtin_FILE(), int line = __builtin_LINE())
{
    const Result<T> answer = answerOf(change);
    if (!answer && answer.error().kind != ErrorKind::PermissionDenied) {
        QTest::qFail(qPrintable(answer.error().text), file, line);
    }
    return answer.has_value();
}

} // namespace

RequesterId PeopleContract::addRequester(const QString &name, const QString &email)
{
    Requester requester;
    requester.name = name;
    requester.emails = email.isEmpty() ? QStringList() : QStringList{email};
    return RequesterId{need(as("john").directory().save(requester))};
}

void PeopleContract::someAreFoundAndTheOthersCounted()
{
    DirectoryRepository &people = as("ken").directory();
    for (int i = 0; i < 5; ++i) {
        static_cast<void>(addRequester(u"Zoe Number %1"_s.arg(i), u"zoe%1@zoo.example"_s.arg(i)));
    }
    const auto all = need(people.findRequesters(u"zoe"_s, 10));
    QCOMPARE(all.rows.size(), 5);
    QCOMPARE(all.more, 0);
    const auto some = need(people.findRequesters(u"zoe"_s, 2));
    QCOMPARE(some.rows.size(), 2);
    QCOMPARE(some.more, 3);
    const auto newest = need(people.findRequesters({}, 5));
    QCOMPARE(newest.rows, all.rows);
    QVERIFY(newest.more > 0);
    const auto organizations = need(people.findOrganizations({}, 2));
    QCOMPARE(organizations.rows.size(), 2);
    QVERIFY(organizations.more > 0);
    QCOMPARE(need(people.findOrganizations(u"floor"_s, 5)).rows.constFirst().name, u"Trading floor"_s);
    QCOMPARE(need(people.findOrganizations(u"supplier.ex"_s, 5)).rows.constFirst().name, u"Lang Supplies"_s);
    QVERIFY(need(people.findOrganizations(u"nothing such"_s, 5)).rows.isEmpty());
}

void PeopleContract::requestersAreSaved()
{
    DirectoryRepository &people = as("john").directory();
    Requester requester;
    requester.name = u" Zoe  Park "_s;
    requester.emails = QStringList{u" Zoe@Zoo.example "_s, u"zoe@home.example"_s};
    requester.phone = u"4711"_s;
    requester.notes = u"Works nights"_s;
    requester.id = RequesterId{need(people.save(requester))};
    requester.name = u"Zoe Park"_s;
    requester.emails = QStringList{u"zoe@zoo.example"_s, u"zoe@home.example"_s};
    QCOMPARE(need(people.requester(requester.id)), requester);
    requester.organization = need(people.findOrganizations(u"Head office"_s, 1)).rows.constFirst().id;
    requester.emails.removeFirst();
    QCOMPARE(need(people.save(requester)), requester.id.value);
    QCOMPARE(need(people.requester(requester.id)), requester);
    requester.name.clear();
    requester.emails = QStringList{u"nowhere"_s};
    const auto unfit = answerOf(people.save(requester));
    QCOMPARE(kindOf(unfit), ErrorKind::InvalidInput);
    QVERIFY2(unfit.error().text.contains(u"nowhere"_s), qPrintable(unfit.error().text));
    requester.id = RequesterId{999'999};
    requester.name = u"x"_s;
    requester.emails.clear();
    QCOMPARE(kindOf(answerOf(people.save(requester))), ErrorKind::NotFound);
}

void PeopleContract::organizationsAreSaved()
{
    DirectoryRepository &people = as("john").directory();
    Organization organization;
    organization.name = u"Zoo"_s;
    organization.mailDomains = QStringList{u"Zoo.example"_s};
    organization.accountManager = agent(u"amy"_s);
    organization.notes = u"Closed on Mondays"_s;
    organization.id = OrganizationId{need(people.save(organization))};
    organization.mailDomains = QStringList{u"zoo.example"_s};
    QCOMPARE(need(people.organization(organization.id)), organization);
    organization.accountManager = AgentId{999'999};
    QCOMPARE(kindOf(answerOf(people.save(organization))), ErrorKind::InvalidInput);
    need(people.remove(organization.id));
    QCOMPARE(kindOf(answerOf(people.organization(organization.id))), ErrorKind::NotFound);
    QCOMPARE(kindOf(answerOf(people.remove(organization.id))), ErrorKind::NotFound);
}

void PeopleContract::newRequestersJoinByDomain()
{
    DirectoryRepository &people = as("john").directory();
    Organization zoo;
    zoo.name = u"Zoo"_s;
    zoo.mailDomains = QStringList{u"zoo.example"_s};
    zoo.accountManager = agent(u"amy"_s);
    zoo.id = OrganizationId{need(people.save(zoo))};
    const RequesterId zoe = addRequester(u"Zoe Park"_s, u"zoe@zoo.example"_s);
    QCOMPARE(need(people.requester(zoe)).organization, zoo.id);
    // Also who becomes known by a ticket; and that is the account manager's.
    command::OpenTicket opened = opening(u"The gate does not open"_s);
    opened.requester = {};
    opened.requester.name = u"Leo Lyon"_s;
    opened.requester.email = u"leo@zoo.example"_s;
    const TicketView made = view("john", run("john", {}, opened).ticket);
    QCOMPARE(made.requester.organization, zoo.id);
    QCOMPARE(made.details.ticket.organization, zoo.id);
    QCOMPARE(made.details.ticket.agent, zoo.accountManager);
    const auto refused = answerOf(people.remove(zoo.id));
    QCOMPARE(kindOf(refused), ErrorKind::Refused);
    QVERIFY2(refused.error().text.contains(u"2 "_s), qPrintable(refused.error().text));
}

void PeopleContract::whatIsTakenIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("owner");
    QTest::newRow("address") << u"address"_s << u"Karen Miller"_s;
    QTest::newRow("domain") << u"domain"_s << u"Head office"_s;
    QTest::newRow("name") << u"name"_s << u"Head office"_s;
}

void PeopleContract::whatIsTakenIsRefused()
{
    QFETCH(QString, kind);
    QFETCH(QString, owner);
    DirectoryRecord record;
    if (kind == u"address"_s) {
        Requester requester;
        requester.name = u"Somebody"_s;
        requester.emails = QStringList{u"some@body.example"_s, u"Karen.Miller@meridian.example"_s};
        record = requester;
    } else {
        Organization organization;
        organization.name = kind == u"name"_s ? u"hEAD office"_s : u"Another"_s;
        organization.mailDomains = QStringList{kind == u"name"_s ? u"another.example"_s : u"Meridian.example"_s};
        record = organization;
    }
    const auto refused = answerOf(as("john").directory().save(record));
    QCOMPARE(kindOf(refused), ErrorKind::Conflict);
    QVERIFY2(refused.error().text.contains(owner), qPrintable(refused.error().text));
}

void PeopleContract::onlyThoseWhoMay_data()
{
    QTest::addColumn<AgentPermissions>("permissions");
    QTest::newRow("nothing") << AgentPermissions();
    QTest::newRow("add requesters") << AgentPermissions(AgentPermission::RequesterCreate);
    QTest::newRow("edit requesters") << AgentPermissions(AgentPermission::RequesterEdit);
    QTest::newRow("delete requesters") << AgentPermissions(AgentPermission::RequesterDelete);
    QTest::newRow("manage organizations") << AgentPermissions(AgentPermission::OrganizationManage);
}

void PeopleContract::onlyThoseWhoMay()
{
    QFETCH(AgentPermissions, permissions);
    const bool manages = permissions.testFlag(AgentPermission::OrganizationManage);
    Requester zoe;
    zoe.name = u"Zoe Park"_s;
    zoe.id = addRequester(zoe.name, {});
    Organization zoo;
    zoo.name = u"Zoo"_s;
    zoo.id = OrganizationId{need(as("john").directory().save(zoo))};
    Agent ken = *directory()->agent(agent(u"ken"_s));
    ken.permissions = permissions;
    need(as("john").directory().save(ken));

    DirectoryRepository &people = as("ken").directory();
    Requester newcomer;
    newcomer.name = u"Leo Lyon"_s;
    QCOMPARE(allowed(people.save(newcomer)), permissions.testFlag(AgentPermission::RequesterCreate));
    zoe.phone = u"4711"_s;
    QCOMPARE(allowed(people.save(zoe)), permissions.testFlag(AgentPermission::RequesterEdit));
    QCOMPARE(allowed(people.remove(zoe.id)), permissions.testFlag(AgentPermission::RequesterDelete));
    Organization another;
    another.name = u"Circus"_s;
    QCOMPARE(allowed(people.save(another)), manages);
    zoo.notes = u"Closed on Mondays"_s;
    QCOMPARE(allowed(people.save(zoo)), manages);
    // What was refused was not done.
    QCOMPARE(need(people.organization(zoo.id)).notes.isEmpty(), !manages);
    QCOMPARE(allowed(people.remove(zoo.id)), manages);
    QCOMPARE(need(people.findRequesters(u"leo"_s, 1)).rows.isEmpty(),
             !permissions.testFlag(AgentPermission::RequesterCreate));
    const auto left = need(people.findRequesters(u"zoe"_s, 1)).rows;
    QCOMPARE(left.isEmpty(), permissions.testFlag(AgentPermission::RequesterDelete));
    if (!left.isEmpty()) {
        QCOMPARE(left.constFirst().phone.isEmpty(), !permissions.testFlag(AgentPermission::RequesterEdit));
    }
    QCOMPARE(need(people.findOrganizations(u"zoo"_s, 1)).rows.isEmpty(), manages);
}

void PeopleContract::whoeverHasTicketsStays()
{
    DirectoryRepository &people = as("john").directory();
    const TicketId first = open("john", u"Printer"_s);
    open("john", u"Printer again"_s);
    const RequesterId karen = view("john", first).requester.id;
    const auto refused = answerOf(people.remove(karen));
    QCOMPARE(kindOf(refused), ErrorKind::Refused);
    QVERIFY2(refused.error().text.contains(u" 2 "_s), qPrintable(refused.error().text));
    const RequesterId zoe = addRequester(u"Zoe Park"_s, u"zoe@zoo.example"_s);
    command::ChangeCollaborators together;
    together.add.append(RequesterRef{zoe, {}, {}, {}});
    run("john", first, together);
    const auto busy = answerOf(people.remove(zoe));
    QCOMPARE(kindOf(busy), ErrorKind::Refused);
    QVERIFY2(busy.error().text.contains(u" 1 "_s), qPrintable(busy.error().text));
    QCOMPARE(view("john", first).requester.id, karen);
}

void PeopleContract::ticketsShowTheNewName()
{
    const TicketId id = open("john", u"Printer"_s);
    Requester karen = view("john", id).requester;
    karen.name = u"Karen Miller-Hahn"_s;
    need(as("ken").directory().save(karen));
    QCOMPARE(view("john", id).requester.name, karen.name);
    QCOMPARE(found("john", u"hahn"_s), QList<TicketId>{id});
}

} // namespace deskhand::test
