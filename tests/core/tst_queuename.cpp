// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Translations.h"
#include "core/text/QueueName.h"

#include <QLocale>
#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;

namespace {

SavedQueue madeQueue(const QString &key, const QString &name, QueueScope scope = QueueScope::System)
{
    SavedQueue made;
    made.key = key;
    made.name = name;
    made.scope = scope;
    return made;
}

} // namespace

class TestQueueName : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// A help desk made in English is read by a German agent.
    void initTestCase() { installTranslations(*QCoreApplication::instance(), QLocale(QLocale::German)); }

    void shown_data()
    {
        QTest::addColumn<SavedQueue>("queue");
        QTest::addColumn<QString>("name");
        QTest::newRow("built in") << madeQueue(u"mine"_s, u"Assigned to me"_s) << u"Mir zugewiesen"_s;
        QTest::newRow("heading") << madeQueue(u"my"_s, u"My tickets"_s) << u"Meine Tickets"_s;
        QTest::newRow("renamed") << madeQueue(u"mine"_s, u"My desk"_s) << u"My desk"_s;
        QTest::newRow("renamed as another one") << madeQueue(u"mine"_s, u"Overdue"_s) << u"Overdue"_s;
        QTest::newRow("made in German") << madeQueue(u"mine"_s, u"Mir zugewiesen"_s) << u"Mir zugewiesen"_s;
        QTest::newRow("somebody's") << madeQueue({}, u"Assigned to me"_s, QueueScope::Personal) << u"Assigned to me"_s;
        QTest::newRow("shared") << madeQueue(u"mine"_s, u"Assigned to me"_s, QueueScope::Shared) << u"Assigned to me"_s;
    }

    void shown()
    {
        QFETCH(const SavedQueue, queue);
        QTEST(queueName(queue), "name");
    }

    void storedStaysTranslatable()
    {
        QCOMPARE(builtInQueueName(u"mine"_s), u"Assigned to me"_s);
        QCOMPARE(builtInQueueName(u"no-such"_s), QString());
        QCOMPARE(storedQueueName(madeQueue(u"mine"_s, u"My desk"_s), u"Mir zugewiesen"_s), u"Assigned to me"_s);
        QCOMPARE(storedQueueName(madeQueue(u"mine"_s, {}), u"My desk"_s), u"My desk"_s);
        QCOMPARE(storedQueueName(madeQueue({}, {}, QueueScope::Personal), u"Mir zugewiesen"_s), u"Mir zugewiesen"_s);
    }
};

QTEST_GUILESS_MAIN(TestQueueName)
#include "tst_queuename.moc"
