// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Tickets, threads, events, set-up, pages and changes go through JSON and come back equal.

#include "wire/Json.h"
#include "wire/PageRequest.h"
#include "wire/Samples.h"

#include <QJsonObject>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
void checkRoundTrip(const T &value)
{
    const auto parsed = parseJson(compactJson(toJson(value)));
    QVERIFY(parsed);
    const auto back = fromJson<T>(*parsed);
    QVERIFY2(back, back ? "" : qPrintable(back.error().text));
    QVERIFY(*back == value);
}

} // namespace

class TestWireValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticket() { checkRoundTrip(sampleTicket()); }
    void ticketWithNothingSet()
    {
        Ticket ticket;
        ticket.id = TicketId{1};
        checkRoundTrip(ticket);
    }
    void details() { checkRoundTrip(sampleDetails()); }
    void row() { checkRoundTrip(sampleRow()); }
    void entry() { checkRoundTrip(sampleEntry()); }
    void historyEvent() { checkRoundTrip(sampleEvent()); }
    void view() { checkRoundTrip(sampleView()); }
    void task() { checkRoundTrip(sampleView().tasks.constFirst()); }
    void feedback() { checkRoundTrip(*sampleView().feedback); }
    void attachment() { checkRoundTrip(sampleEntry().attachments.constFirst()); }
    void requester() { checkRoundTrip(sampleView().requester); }
    void organization()
    {
        checkRoundTrip(Organization{OrganizationId{1}, u"Bank"_s, {u"bank.example"_s}, AgentId{2}, u"Notes"_s});
    }
    void ban() { checkRoundTrip(BanEntry{u"@spam.example"_s, u"spam"_s}); }
    void draft()
    {
        checkRoundTrip(
            Draft{AgentId{1}, TicketId{2}, DraftKind::NewTicket, "{\"text\":\"\xc3\xa4\"}"_ba, sampleTime(1)});
    }
    void notification()
    {
        checkRoundTrip(Notification{NotificationId{1}, AgentId{2}, TicketId{3}, EventKind::Overdue, EntryId{4},
                                    u"Overdue"_s, u"assigned agent"_s, sampleTime(1), sampleTime(2)});
    }
    void changes()
    {
        checkRoundTrip(
            ChangeSet{9'007'199'254'740'993LL, {TicketChange{TicketId{1}, 2, ChangeKind::Removed}}, true, true});
    }
    void page() { checkRoundTrip(TicketPage{{sampleRow()}, QByteArray("\x00\xff\x01", 3), 12}); }
    void lastPage() { checkRoundTrip(TicketPage{}); }
    void pageRequest()
    {
        checkRoundTrip(PageRequest{u"is:open"_s, u"-due"_s, sampleTime(1), "cursor"_ba, 5, 50, true});
    }
    void pageRequestOfQuery()
    {
        TicketPageRequest request;
        request.query.text = u"is:open"_s;
        request.query.sort = {SortColumn::Due, false};
        request.query.now = sampleTime(1);
        request.limit = 7;
        const PageRequest sent = toPageRequest(request);
        QCOMPARE(sent.query, u"is:open"_s);
        QCOMPARE(sent.sort, sortName(SortColumn::Due));
        QVERIFY(sent.now == sampleTime(1));
        QCOMPARE(sent.limit, 7);
        request.query.sort.descending = true;
        QCOMPARE(toPageRequest(request).sort, u"-"_s + sortName(SortColumn::Due));
    }
    void directory()
    {
        const DirectorySnapshot snapshot = sampleDirectory();
        const QJsonValue json = toJson(snapshot);
        const auto back = fromJson<DirectorySnapshot>(json);
        QVERIFY2(back, back ? "" : qPrintable(back.error().text));
        QVERIFY(back->settings == snapshot.settings);
        QVERIFY(back->agents == snapshot.agents);
        QVERIFY(back->teams == snapshot.teams);
        QVERIFY(back->roles == snapshot.roles);
        QVERIFY(back->departments == snapshot.departments);
        QVERIFY(back->topics == snapshot.topics);
        QVERIFY(back->priorities == snapshot.priorities);
        QVERIFY(back->statuses == snapshot.statuses);
        QVERIFY(back->slaPlans == snapshot.slaPlans);
        QVERIFY(back->schedules == snapshot.schedules);
        QVERIFY(back->customFields == snapshot.customFields);
        QVERIFY(back->cannedResponses == snapshot.cannedResponses);
        QVERIFY(back->rules == snapshot.rules);
        QVERIFY(back->mailAccounts == snapshot.mailAccounts);
        QVERIFY(back->sequences == snapshot.sequences);
        QVERIFY(back->queues == snapshot.queues);
        QCOMPARE(toJson(*back), json);
    }
    void secretsStayAtHome()
    {
        DirectorySnapshot snapshot = sampleDirectory();
        snapshot.settings.referenceKey = "do not tell"_ba;
        const QByteArray text = compactJson(toJson(snapshot));
        QVERIFY(!text.contains("reference_key"));
        QVERIFY(!text.contains(snapshot.settings.referenceKey));
        QVERIFY(!text.contains(snapshot.settings.referenceKey.toBase64()));
    }
};

QTEST_GUILESS_MAIN(TestWireValues)
#include "tst_wire_values.moc"
