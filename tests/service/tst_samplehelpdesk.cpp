// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/sample/SampleHelpDesk.h"

#include "core/base/Translations.h"
#include "core/text/QueueName.h"
#include "service/Desk.h"
#include "store/maintenance/IntegrityCheck.h"
#include "store/maintenance/Stats.h"

#include <QLocale>

using namespace deskhand;
using namespace deskhand::test;

/// The sample help desk is made by real commands, so it shows that they work together.
class TestSampleHelpDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isWholeAndAlive_data();
    void isWholeAndAlive();
};

void TestSampleHelpDesk::isWholeAndAlive_data()
{
    // What a new help desk begins with has translated names; the sample names some of them.
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("German") << QLocale(QLocale::German);
}

void TestSampleHelpDesk::isWholeAndAlive()
{
    QFETCH(const QLocale, locale);
    installTranslations(*QCoreApplication::instance(), locale);
    const std::unique_ptr<Store> store = need(Store::create(u":memory:"_s));
    // Tuesday morning, so that "this morning" lies within business hours.
    const Timestamp now = fromDateTime(QDateTime(QDate(2026, 3, 10), QTime(11, 0), Qt::UTC));
    need(writeSampleHelpDesk(*store, now, nullptr));
    const StoreStats stats = need(storeStats(store->database()));
    QVERIFY(stats.tickets.value(TicketState::Open) > 20);
    QVERIFY(stats.tickets.value(TicketState::Closed) > 10);
    QVERIFY(stats.tickets.value(TicketState::Archived) > 0);
    QVERIFY(stats.tickets.value(TicketState::Deleted) > 0);
    // What the program says is stored in English, so that everybody can read it in their own language.
    const auto events = [&store](const QString &condition) {
        return need(store->database().integer(u"SELECT count(*) FROM events WHERE "_s + condition));
    };
    QVERIFY(events(u"kind = 40"_s) > 0); // overdue
    QCOMPARE(events(u"kind = 40 AND comment NOT IN ('first response', 'resolution')"_s), 0);
    const DirectorySnapshot directory = need(store->directory.load());
    const auto mine = std::find_if(directory.queues.cbegin(), directory.queues.cend(),
                                   [](const SavedQueue &queue) { return queue.key == "mine"_L1; });
    QVERIFY(mine != directory.queues.cend());
    QCOMPARE(mine->name, builtInQueueName(u"mine"_s));
    for (const CheckFault &fault : need(IntegrityCheck(store->database()).run())) {
        QFAIL(qPrintable(fault.text));
    }
}

QTEST_GUILESS_MAIN(TestSampleHelpDesk)
#include "tst_samplehelpdesk.moc"
