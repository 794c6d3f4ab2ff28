// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/Desk.h"
#include "service/reading/TicketReader.h"

using namespace deskhand;
using namespace deskhand::test;

/// What somebody in the portal gets to read.
class TestRequesterView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requestersSeeWhatThePortalShows();
};

void TestRequesterView::requestersSeeWhatThePortalShows()
{
    Desk desk;
    HelpTopic secret;
    secret.name = u"Board matters"_s;
    secret.isPublic = false;
    need(desk.store->directory.save(secret));
    HelpTopic old;
    old.name = u"Fax machines"_s;
    old.archived = true;
    need(desk.store->directory.save(old));
    HelpTopic open;
    open.name = u"Laptops"_s;
    open.agent = desk.lea;
    open.slaPlan = desk.sevA;
    const TopicId shown = need(desk.store->directory.save(open));
    for (Department department : desk.directory()->departments) {
        if (department.id == desk.systems) {
            department.isPublic = false;
            need(desk.store->directory.save(department));
        }
    }
    const TicketId id = desk.open();
    desk.run(desk.ken, id, command::ChangeTags{{u"difficult"_s}, {}});
    desk.run(desk.ken, id, note(u"Their boss must not know"_s));

    TicketReader reader(*desk.helpDesk);
    const Actor karen = Actor::ofRequester(desk.karen);
    const DirectoryPtr seen = need(reader.directory(karen));
    QVERIFY(seen->topic(shown) != nullptr);
    for (const HelpTopic &topic : seen->topics) {
        QVERIFY2(topic.name != secret.name && topic.name != old.name, qPrintable(topic.name));
        QVERIFY(!topic.agent && !topic.slaPlan);
    }
    QVERIFY(seen->department(desk.support) != nullptr);
    QVERIFY(seen->department(desk.systems) == nullptr);
    QVERIFY(!seen->statuses.isEmpty() && !seen->priorities.isEmpty());
    QVERIFY(seen->agents.isEmpty());
    QVERIFY(seen->teams.isEmpty());
    QVERIFY(seen->roles.isEmpty());
    QVERIFY(seen->slaPlans.isEmpty());
    QVERIFY(seen->schedules.isEmpty());
    QVERIFY(seen->cannedResponses.isEmpty());
    QVERIFY(seen->rules.isEmpty());
    QVERIFY(seen->mailAccounts.isEmpty());
    QVERIFY(seen->sequences.isEmpty());
    QVERIFY(seen->queues.isEmpty());
    QVERIFY(seen->settings.referenceKey.isEmpty());
    QCOMPARE(seen->settings.companyName, desk.directory()->settings.companyName);
    QCOMPARE(need(reader.directory(Actor::ofAgent(desk.vic)))->agents.size(), desk.directory()->agents.size());

    // Nor do lists and queries tell it.
    TicketPageRequest request;
    request.query = need(reader.resolve(karen, u"is:open"_s));
    const QList<TicketRow> rows = need(reader.page(karen, request)).rows;
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows, need(reader.rows(karen, {id})));
    QVERIFY2(!rows.constFirst().snippet.contains(u"boss"_s), qPrintable(rows.constFirst().snippet));
    QCOMPARE(rows.constFirst().snippetKind, EntryKind::Message);
    QVERIFY(rows.constFirst().tags.isEmpty());
    QCOMPARE(rows.constFirst().ticket.noteCount, 0);
    QVERIFY(need(reader.page(Actor::ofAgent(desk.ken), request)).rows.constFirst().snippet.contains(u"boss"_s));
    const auto guessed = reader.resolve(karen, u"agent:le"_s);
    QVERIFY(!guessed);
    QVERIFY2(!guessed.error().text.contains(u"Lea"_s), qPrintable(guessed.error().text));
    QVERIFY(!reader.resolve(karen, u"requester:\"Jane Roe\""_s));
}

QTEST_GUILESS_MAIN(TestRequesterView)
#include "tst_requesterview.moc"
