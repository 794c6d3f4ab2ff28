// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/TimeZone.h"

#include <QTest>

using namespace deskhand;

class TestTimeZone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsNamesOnly_data();
    void knowsNamesOnly();
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

QTEST_GUILESS_MAIN(TestTimeZone)
#include "tst_TimeZone.moc"
