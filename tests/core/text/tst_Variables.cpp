// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/SmallDesk.h"
#include "core/text/Variables.h"

#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

CustomField field(const QString &key, const QString &label, CustomFieldKind kind, bool archived = false)
{
    CustomField result;
    result.key = key;
    result.label = label;
    result.kind = kind;
    result.archived = archived;
    return result;
}

ThreadEntry entry(EntryKind kind, const QString &author, const QString &text)
{
    ThreadEntry result;
    result.kind = kind;
    result.author.name = author;
    result.created = fromDateTime(QDateTime(QDate(2026, 3, 2), QTime(8, 15), Qt::UTC));
    result.body.text = text;
    return result;
}

} // namespace

class TestVariables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void expandsEachKnownOne_data();
    void expandsEachKnownOne();
    void leavesWhatIsNoVariable_data();
    void leavesWhatIsNoVariable();
    void listsUnknownOnesWithTheirPlace();
    void putsInNothingTwice();
    void escapesInHtml();
    void formatsTimesForTheReader();
    void showsTheThreadWithoutNotes();
    void namesThemAll();
    void findsThoseLeft();
    void copesWithVeryMany();

private:
    [[nodiscard]] QString expand(const QString &text) const { return expandVariables(text, m_context).text; }
    VariableContext m_context;
};

void TestVariables::init()
{
    DirectorySnapshot desk = smallDesk();
    desk.settings.companyName = u"Bank"_s;
    desk.settings.timeZone = "Europe/Berlin";
    desk.departments[0].signature = u"Your Support"_s;
    desk.customFields = {
        field(u"asset"_s, u"Asset"_s, CustomFieldKind::Text), field(u"since"_s, u"Since"_s, CustomFieldKind::Date),
        field(u"vip"_s, u"VIP"_s, CustomFieldKind::Boolean), field(u"old"_s, u"Old"_s, CustomFieldKind::Text, true)};
    Priority high;
    high.id = PriorityId{3};
    high.name = u"High"_s;
    desk.priorities = {high};
    HelpTopic topic;
    topic.id = TopicId{1};
    topic.name = u"Report a problem"_s;
    desk.topics = {topic};
    TicketDetails ticket = smallTicket();
    ticket.ticket.priority = high.id;
    ticket.ticket.topic = topic.id;
    ticket.ticket.agent = ken;
    ticket.ticket.team = network;
    ticket.ticket.source = Source::Email;
    ticket.ticket.created = fromDateTime(QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC));
    ticket.ticket.due = fromDateTime(QDateTime(QDate(2026, 7, 2), QTime(8, 0), Qt::UTC));
    ticket.fields = {
        {u"asset"_s, u"PC-17"_s}, {u"since"_s, u"2026-02-28"_s}, {u"vip"_s, u"true"_s}, {u"old"_s, u"kept"_s}};
    Requester requester{jane, u"Jane Doe"_s, {u"jane@branch.example"_s}, u"555-1234"_s, {}, {}};
    m_context = VariableContext::of(ticket, desk, requester, desk.agent(mary));
    m_context.organization = u"Branch office"_s;
    m_context.linkedNumbers = {u"000002"_s, u"000003"_s};
    m_context.locale = QLocale(QLocale::German, QLocale::Germany);
}

void TestVariables::expandsEachKnownOne_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &expected) {
        QTest::newRow(name) << QString::fromLatin1(name) << expected;
    };
    row("ticket.number", u"000001"_s);
    row("ticket.subject", u"Mobile online banking is down"_s);
    row("ticket.status", u"Open"_s);
    row("ticket.priority", u"High"_s);
    row("ticket.department", u"Support"_s);
    row("ticket.topic", u"Report a problem"_s);
    row("ticket.team", u"Network"_s);
    row("ticket.agent", u"Ken"_s);
    row("ticket.created", u"02.03.26 09:00"_s);
    row("ticket.due", u"02.07.26 10:00"_s);
    row("ticket.closed", QString());
    row("ticket.source", u"Email"_s);
    row("ticket.links", u"000002, 000003"_s);
    row("ticket.thread", QString());
    row("requester.name", u"Jane Doe"_s);
    row("requester.name.first", u"Jane"_s);
    row("requester.email", u"jane@branch.example"_s);
    row("requester.phone", u"555-1234"_s);
    row("requester.organization", u"Branch office"_s);
    row("agent.name", u"Mary"_s);
    row("agent.email", u"mary@bank.example"_s);
    row("agent.signature", u"Your Support"_s);
    row("company.name", u"Bank"_s);
    row("ticket.field.asset", u"PC-17"_s);
    row("ticket.field.since", u"28.02.26"_s);
    row("ticket.field.vip", u"Yes"_s);
    row("ticket.field.old", u"kept"_s);
    row("Ticket.Number", u"000001"_s);
    row("ticket.dept", u"Support"_s);
    row("recipient.name", u"Jane Doe"_s);
    row("signature", u"Your Support"_s);
}

void TestVariables::expandsEachKnownOne()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    const ExpandedText result = expandVariables(u"a %{"_s + name + u"}b"_s, m_context);
    QCOMPARE(result.text, u"a "_s + expected + u"b"_s);
    QVERIFY(result.unknown.isEmpty());
}

void TestVariables::leavesWhatIsNoVariable_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u"100 %"_s, u"%{"_s, u"%{}"_s, u"%{ticket.number"_s, u"%{ticket number}"_s, u"%ticket.number"_s,
          u"{ticket.number}"_s, u"%{tïcket}"_s, u"%{"_s + QString(200, u'a') + u"}"_s}) {
        QTest::newRow(qPrintable(text.left(20) + u"."_s)) << text;
    }
}

void TestVariables::leavesWhatIsNoVariable()
{
    QFETCH(QString, text);
    QCOMPARE(expandVariables(text, m_context), (ExpandedText{text, {}}));
}

void TestVariables::listsUnknownOnesWithTheirPlace()
{
    const ExpandedText result =
        expandVariables(u"Re %{ticket.number}: %{ticket.nmber} %{ticket.field.room} %{%{company.name}"_s, m_context);
    QCOMPARE(result.text, u"Re 000001: %{ticket.nmber} %{ticket.field.room} %{Bank"_s);
    QCOMPARE(result.unknown.size(), 2);
    QCOMPARE(result.unknown[0], (UnknownVariable{u"ticket.nmber"_s, 21, 11, 15, u"ticket.number"_s}));
    QCOMPARE(result.unknown[1].name, u"ticket.field.room"_s);
    QCOMPARE(QStringView(result.text).sliced(result.unknown[1].placed, result.unknown[1].length),
             u"%{ticket.field.room}");
}

void TestVariables::putsInNothingTwice()
{
    m_context.subject = u"%{company.name}"_s;
    m_context.ticketNumber = u"%{"_s;
    const ExpandedText result = expandVariables(u"%{ticket.subject} %{ticket.number}company.name}"_s, m_context);
    QCOMPARE(result, (ExpandedText{u"%{company.name} %{company.name}"_s, {}}));
}

void TestVariables::escapesInHtml()
{
    m_context.subject = u"<b>\"1\" & 2</b>\nx"_s;
    QCOMPARE(expandVariables(u"<p>%{ticket.subject}</p>"_s, m_context, VariableText::Html).text,
             u"<p>&lt;b&gt;&quot;1&quot; &amp; 2&lt;/b&gt;<br>x</p>"_s);
    QCOMPARE(expand(u"%{ticket.subject}"_s), m_context.subject);
}

void TestVariables::formatsTimesForTheReader()
{
    m_context.locale = QLocale::c();
    m_context.timeZone = QTimeZone("America/New_York");
    QCOMPARE(expand(u"%{ticket.created}"_s), u"2 Mar 2026 03:00:00"_s);
    m_context.fields[u"since"_s] = u"yesterday"_s;
    QCOMPARE(expand(u"%{ticket.field.since}"_s), u"yesterday"_s);
}

void TestVariables::showsTheThreadWithoutNotes()
{
    ThreadEntry unsent = entry(EntryKind::Reply, u"Mary"_s, u"taken back"_s);
    unsent.delivery = DeliveryState::Cancelled;
    m_context.thread = {entry(EntryKind::Message, u"Jane"_s, u"It is down.\n"_s),
                        entry(EntryKind::Note, u"Ken"_s, u"secret"_s), unsent,
                        entry(EntryKind::Reply, u"Mary"_s, u"It is up again."_s)};
    QCOMPARE(expand(u"%{ticket.thread}"_s),
             u"Jane, 02.03.26 09:15:\nIt is down.\n\nMary, 02.03.26 09:15:\nIt is up again."_s);
}

void TestVariables::namesThemAll()
{
    const QList<KnownVariable> known = knownVariables(m_context.customFields);
    QCOMPARE(known.size(), 23 + 3);
    QCOMPARE(known.last(), (KnownVariable{u"ticket.field.vip"_s, u"VIP"_s}));
    for (const KnownVariable &variable : known) {
        QVERIFY(!variable.description.isEmpty());
        QVERIFY2(expandVariables(u"%{"_s + variable.name + u"}"_s, m_context).unknown.isEmpty(),
                 qPrintable(variable.name));
    }
}

void TestVariables::findsThoseLeft()
{
    const auto left = variablesLeft(u"Hello %{ticket.number} %{custmer}"_s, m_context.customFields);
    QCOMPARE(left.size(), 2);
    QCOMPARE(left[0], (UnknownVariable{u"ticket.number"_s, 6, 6, 16, u"ticket.number"_s}));
    QCOMPARE(left[1].position, 23);
    QVERIFY(variablesLeft(u"Hello"_s, {}).isEmpty());
}

void TestVariables::copesWithVeryMany()
{
    const QString many = u"%{nonsense} %{ "_s.repeated(20000);
    const ExpandedText result = expandVariables(many, m_context);
    QCOMPARE(result.text, many);
    QCOMPARE(result.unknown.size(), 20000);
}

QTEST_GUILESS_MAIN(TestVariables)
#include "tst_Variables.moc"
