// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The minute's beat, and what sleep and clocks that are set do to it.

#include "models/TimeTicker.h"

#include <QSignalSpy>
#include <QTest>

using namespace deskhand;
using namespace std::chrono_literals;

namespace {

/// Runs as time does, and can be set.
class SetClock final : public Clock {
public:
    SetClock() { m_elapsed.start(); }
    Timestamp now() const override { return m_begin + Duration(m_elapsed.elapsed()); }
    void set(Duration by) { m_begin += by; }

private:
    QElapsedTimer m_elapsed;
    Timestamp m_begin = std::chrono::sys_days(std::chrono::year(2026) / 3 / 17) + 9h + 30min + 5s;
};

} // namespace

class TestTimeTicker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aJumpTicksOnce_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("slept a night") << 9 * 3600;
        QTest::newRow("slept ten seconds within a minute") << 10;
        QTest::newRow("set back an hour") << -3600;
    }
    void aJumpTicksOnce()
    {
        QFETCH(const int, seconds);
        SetClock clock;
        TimeTicker ticker(clock, 10ms);
        QSignalSpy ticked(&ticker, &TimeTicker::ticked);
        QTest::qWait(60);
        QCOMPARE(ticked.count(), 0); // time alone is no jump
        clock.set(std::chrono::seconds(seconds));
        QTRY_COMPARE(ticked.count(), 1);
        QTest::qWait(60);
        QCOMPARE(ticked.count(), 1); // and no tick for each minute that passed meanwhile
    }

    void theMinuteTicks()
    {
        SetClock clock;
        clock.set(54s + 700ms); // 300 ms before the minute
        TimeTicker ticker(clock);
        QSignalSpy ticked(&ticker, &TimeTicker::ticked);
        QTRY_COMPARE(ticked.count(), 1);
        QVERIFY(ticker.now().time_since_epoch() % 1min < 50s);
    }

    void whoeverKnowsOfTheSleepIsBelieved()
    {
        SetClock clock;
        TimeTicker ticker(clock);
        QSignalSpy ticked(&ticker, &TimeTicker::ticked);
        clock.set(3h);
        ticker.catchUp();
        QCOMPARE(ticked.count(), 1);
        QTest::qWait(60);
        QCOMPARE(ticked.count(), 1);
    }

    void driftIsNoJump()
    {
        const Timestamp wall{};
        ClockWatch watch(wall, 0ms);
        QVERIFY(!watch.jumped(wall + 10s, 9500ms));
        QVERIFY(!watch.jumped(wall + 20s, 20s));
        QVERIFY(watch.jumped(wall + 40s, 30s));  // slept
        QVERIFY(!watch.jumped(wall + 50s, 40s)); // told once
        QVERIFY(watch.jumped(wall + 45s, 50s));  // set back
    }
};

QTEST_GUILESS_MAIN(TestTimeTicker)
#include "tst_time_ticker.moc"
