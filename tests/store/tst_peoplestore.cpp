// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requesters, organizations and the ban list.

#include "store/StoreFixture.h"

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestPeopleStore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Store> m_store;
    SampleDirectory m_ids;

    QStringList found(const QString &text, int limit = 10)
    {
        QStringList names;
        const auto people = m_store->people.search(text, limit);
        if (people) {
            for (const Requester &requester : people->rows) {
                names.append(requester.name);
            }
        }
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_store = memoryStore();
        QVERIFY(m_store);
        auto ids = makeDirectory(*m_store);
        VERIFY_OK(ids);
        m_ids = *ids;
    }

    void requester()
    {
        Requester barbie{
            {},         u"Barbie Müller"_s, {u"barbie@bank.example"_s, u"b@home.example"_s}, u"+49 30 1234-56"_s,
            m_ids.bank, u"left-handed"_s};
        const auto id = m_store->people.insert(barbie);
        VERIFY_OK(id);
        barbie.id = *id;
        QVERIFY(*m_store->people.requester(*id) == barbie);
        barbie.name = u"Barbara Müller"_s;
        barbie.emails = {u"b@home.example"_s};
        barbie.organization = {};
        barbie.notes.clear();
        VERIFY_OK(m_store->people.update(barbie));
        barbie.notes = u""_s;
        QVERIFY(*m_store->people.requester(*id) == barbie);
        QVERIFY(*m_store->people.findByEmail(u" B@Home.example "_s) == barbie);
        QCOMPARE(*m_store->people.findByEmail(u"barbie@bank.example"_s), std::nullopt);
        QCOMPARE(m_store->people.requesters({m_ids.jane, RequesterId{99}, *id})->size(), 2);
        VERIFY_OK(m_store->people.remove(*id));
        VERIFY_ERROR(m_store->people.requester(*id), ErrorKind::NotFound);
    }

    void addressesBelongToOne()
    {
        VERIFY_ERROR(m_store->people.insert({{}, u"Other"_s, {u"JANE@bank.example"_s}, {}, {}, {}}),
                     ErrorKind::Conflict);
    }

    void aRequesterWithTicketsStays()
    {
        VERIFY_OK(m_store->tickets.insert(plainTicket(m_ids, u"1"_s)));
        VERIFY_ERROR(m_store->people.remove(m_ids.jane), ErrorKind::Refused);
    }

    void search_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("name") << u"ja"_s << QStringList{u"Jack"_s, u"Jane Doe"_s};
        QTest::newRow("case") << u"JANE D"_s << QStringList{u"Jane Doe"_s};
        QTest::newRow("last name") << u"do"_s << QStringList{u"Jane Doe"_s};
        QTest::newRow("accents") << u"o"_s << QStringList{u"Karen Ö."_s};
        QTest::newRow("address") << u"karen@"_s << QStringList{u"Karen Ö."_s};
        QTest::newRow("phone") << u"030 99"_s << QStringList{u"Phone Person"_s};
        QTest::newRow("phone as digits") << u"0309"_s << QStringList{u"Phone Person"_s};
        QTest::newRow("several") << u"j"_s << QStringList{u"Jack"_s, u"Jane Doe"_s};
        QTest::newRow("nobody") << u"zzz"_s << QStringList();
        QTest::newRow("everybody") << u"  "_s
                                   << QStringList{u"Jack"_s, u"Jane Doe"_s, u"Karen Ö."_s, u"Phone Person"_s};
        QTest::newRow("wildcards are letters") << u"%"_s << QStringList();
    }

    void search()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        VERIFY_OK(m_store->people.insert({{}, u"Phone Person"_s, {u"p@x.example"_s}, u"(030) 99-88"_s, {}, {}}));
        VERIFY_OK(m_store->people.insert({{}, u"Jack"_s, {u"q@x.example"_s}, {}, {}, {}}));
        QCOMPARE(found(text), names);
    }

    void searchIsBounded()
    {
        for (int i = 0; i < 20; ++i) {
            VERIFY_OK(m_store->people.insert({{}, u"Same Name"_s, {u"%1@x.example"_s.arg(i)}, {}, {}, {}}));
        }
        QCOMPARE(found(u"same"_s, 7).size(), 7);
        QCOMPARE(found(u"same"_s, 0).size(), 0);
        QCOMPARE(m_store->people.search(u"same"_s, 7)->more, 13);
        QCOMPARE(m_store->people.search(u"same"_s, 20)->more, 0);
        VERIFY_OK(m_store->people.insert({{}, u"Another"_s, {}, {}, {}, {}}));
        const auto newest = m_store->people.search(QString(), 2);
        VERIFY_OK(newest);
        QCOMPARE(newest->rows.constFirst().name, u"Another"_s); // by name among the newest
        QCOMPARE(newest->rows.constLast().emails, QStringList{u"19@x.example"_s});
        QVERIFY(newest->more >= 19);
    }

    void organizationsAreSearched()
    {
        for (const QString &name : {u"North Bank"_s, u"South Bank"_s, u"Bakery Ö"_s}) {
            VERIFY_OK(m_store->people.insert(
                Organization{{}, name, {name.section(u' ', 0, 0).toLower() + u".example"_s}, {}, {}}));
        }
        const auto names = [this](const QString &text, int limit = 10) {
            QStringList all;
            const QList<Organization> rows =
                m_store->people.searchOrganizations(text, limit).value_or(Found<Organization>()).rows;
            for (const Organization &organization : rows) {
                all.append(organization.name);
            }
            return all;
        };
        QCOMPARE(names(u"h bank"_s), (QStringList{u"North Bank"_s, u"South Bank"_s}));
        QCOMPARE(names(u"SOUTH.ex"_s), QStringList{u"South Bank"_s});
        QCOMPARE(names(u"bakery o"_s), QStringList{u"Bakery Ö"_s});
        QCOMPARE(names(u"%"_s), QStringList());
        QCOMPARE(names({}, 2).size(), 2);
        // Who is called so is among few, whoever else is called something with it; then those who begin so.
        for (const QString &name : {u"A Bank"_s, u"Bank of the East"_s}) {
            VERIFY_OK(m_store->people.insert(Organization{{}, name, {}, {}, {}}));
        }
        QCOMPARE(names(u" bank "_s, 3), (QStringList{u"Bank"_s, u"Bank of the East"_s, u"A Bank"_s}));
        QCOMPARE(m_store->people.searchOrganizations({}, 2)->more, m_store->people.organizations()->size() - 2);
    }

    void whoBelongsToAnOrganization()
    {
        QCOMPARE(*m_store->people.requestersOf(m_ids.bank), 1); // Jane
        VERIFY_ERROR(m_store->people.remove(m_ids.bank), ErrorKind::Refused);
        const auto empty = m_store->people.insert(Organization{{}, u"Empty"_s, {u"e.example"_s}, {}, {}});
        VERIFY_OK(empty);
        VERIFY_OK(m_store->people.remove(*empty));
        VERIFY_ERROR(m_store->people.organization(*empty), ErrorKind::NotFound);
        QCOMPARE(*m_store->people.findByDomain(u"e.example"_s), std::nullopt);
        QCOMPARE(*m_store->people.ticketsOf(m_ids.jane), 0);
        VERIFY_OK(m_store->tickets.insert(plainTicket(m_ids, u"1"_s)));
        QCOMPARE(*m_store->people.ticketsOf(m_ids.jane), 1);
    }

    void organization()
    {
        Organization shop{{}, u"Shop"_s, {u"shop.example"_s, u"store.example"_s}, m_ids.ken, u"notes"_s};
        const auto id = m_store->people.insert(shop);
        VERIFY_OK(id);
        shop.id = *id;
        QVERIFY(*m_store->people.organization(*id) == shop);
        QVERIFY(**m_store->people.findByDomain(u"STORE.example"_s) == shop);
        QVERIFY(**m_store->people.findOrganization(u" sHOP"_s) == shop);
        shop.mailDomains = {u"store.example"_s};
        shop.accountManager = {};
        VERIFY_OK(m_store->people.update(shop));
        QVERIFY(*m_store->people.organization(*id) == shop);
        QCOMPARE(*m_store->people.findByDomain(u"shop.example"_s), std::nullopt);
        QCOMPARE(m_store->people.organizations()->size(), 2);
        QVERIFY(m_store->people.organizations()->constLast() == shop);
        VERIFY_ERROR(m_store->people.organization(OrganizationId{99}), ErrorKind::NotFound);
        VERIFY_ERROR(m_store->people.insert(Organization{{}, u"shop"_s, {}, {}, {}}), ErrorKind::Conflict);
    }

    void bans_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("address") << u"Bad@good.example"_s << u"bad@good.example"_s;
        QTest::newRow("domain") << u"anyone@spam.example"_s << u"@spam.example"_s;
        QTest::newRow("other in that domain") << u"fine@good.example"_s << QString();
        QTest::newRow("subdomain") << u"x@sub.spam.example"_s << QString();
        QTest::newRow("no address") << u"nonsense"_s << QString();
    }

    void bans()
    {
        QFETCH(QString, address);
        QFETCH(QString, pattern);
        VERIFY_OK(m_store->bans.save({u"BAD@good.example"_s, u"rude"_s}));
        VERIFY_OK(m_store->bans.save({u"@spam.example"_s, u"old"_s}));
        VERIFY_OK(m_store->bans.save({u"@spam.example"_s, u"spam"_s}));
        QCOMPARE(m_store->bans.all()->size(), 2);
        const auto match = m_store->bans.match(address);
        VERIFY_OK(match);
        QCOMPARE(match->value_or(BanEntry()).pattern, pattern);
        VERIFY_OK(m_store->bans.remove(u"@SPAM.example"_s));
        QCOMPARE(m_store->bans.all()->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPeopleStore)

#include "tst_peoplestore.moc"
