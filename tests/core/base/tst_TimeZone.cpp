// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/TimeZone.h"
#include "core/base/TimeZoneLinks.h"

#include <QTest>

using namespace deskhand;

class TestTimeZone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsNamesOnly_data();
    void knowsNamesOnly();
    void linksAreOneZone();
};

void TestTimeZone::knowsNamesOnly_data()
{
    QTest::addColumn<bool>("known");
    for (const char *id : {"UTC", "Europe/Berlin", "Asia/Kolkata", "Asia/Calcutta", "UTC+02:00", "Etc/GMT+3", "CET"}) {
        QTest::newRow(id) << true;
    }
    for (const char *id : {"", "Nowhere", "Mars/Olympus", "ABC", "Foo1", "Europe/", "/", "../../etc/passwd"}) {
        QTest::addRow("\"%s\"", id) << false;
    }
}

void TestTimeZone::knowsNamesOnly()
{
    QFETCH(bool, known);
    const QByteArray id = QByteArray(QTest::currentDataTag()).replace('"', "");
    QCOMPARE(timeZoneOf(id).has_value(), known);
}

void TestTimeZone::linksAreOneZone()
{
    QVERIFY(otherNamesOfZone("Asia/Kolkata").contains("Asia/Calcutta"));
    QCOMPARE(otherNamesOfZone("Asia/Calcutta").value(0), "Asia/Kolkata");
    // Two links to one zone.
    QCOMPARE(otherNamesOfZone("CET").value(0), "Europe/Brussels");
    QVERIFY(otherNamesOfZone("CET").contains("MET"));
    QVERIFY(!otherNamesOfZone("CET").contains("CET"));
    QCOMPARE(otherNamesOfZone("Mars/Olympus"), QList<QByteArray>());
    const QDateTime moment(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
    QCOMPARE(timeZoneOf("Asia/Calcutta")->offsetFromUtc(moment), timeZoneOf("Asia/Kolkata")->offsetFromUtc(moment));
    QCOMPARE(timeZoneOf("Asia/Kolkata")->offsetFromUtc(moment), 5 * 3600 + 1800);
}

QTEST_GUILESS_MAIN(TestTimeZone)
#include "tst_TimeZone.moc"
