// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A window is where one can reach it, whatever became of the screens.

#include "app/window/WindowPlace.h"

#include <QTest>

using namespace deskhand;

class TestWindowPlace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFrameCanBeReached_data()
    {
        QTest::addColumn<QRect>("frame");
        QTest::addColumn<QList<QRect>>("screens");
        QTest::addColumn<QRect>("expected");
        const QRect left(0, 0, 1920, 1040);
        const QRect right(1920, 0, 1920, 1040);
        const QRect small(0, 0, 1280, 680);
        QTest::newRow("as it was") << QRect(100, 100, 1400, 900) << QList<QRect>{left} << QRect(100, 100, 1400, 900);
        QTest::newRow("across two") << QRect(1800, 50, 1400, 900) << QList<QRect>{left, right}
                                    << QRect(1800, 50, 1400, 900);
        QTest::newRow("partly out, as somebody put it")
            << QRect(1700, 500, 1400, 900) << QList<QRect>{left} << QRect(1700, 500, 1400, 900);
        QTest::newRow("its screen is gone")
            << QRect(2000, 100, 1400, 900) << QList<QRect>{left} << QRect(520, 100, 1400, 900);
        QTest::newRow("another one, smaller")
            << QRect(2000, 100, 1440, 900) << QList<QRect>{small} << QRect(0, 0, 1280, 680);
        QTest::newRow("above the screen")
            << QRect(100, -500, 800, 600) << QList<QRect>{left} << QRect(100, 0, 800, 600);
        QTest::newRow("a sliver is not enough")
            << QRect(1900, 100, 800, 600) << QList<QRect>{left} << QRect(1120, 100, 800, 600);
        QTest::newRow("to the nearest") << QRect(4000, 100, 800, 600) << QList<QRect>{left, right}
                                        << QRect(3040, 100, 800, 600);
        QTest::newRow("a screen left of the main one")
            << QRect(-1500, 100, 800, 600) << QList<QRect>{left, QRect(-1920, 0, 1920, 1040)}
            << QRect(-1500, 100, 800, 600);
        QTest::newRow("no screen at all") << QRect(10, 10, 800, 600) << QList<QRect>{} << QRect(10, 10, 800, 600);
    }
    void aFrameCanBeReached()
    {
        QFETCH(const QRect, frame);
        QFETCH(const QList<QRect>, screens);
        QFETCH(const QRect, expected);
        QCOMPARE(reachable(frame, screens), expected);
        QCOMPARE(reachable(expected, screens), expected);
    }
};

QTEST_GUILESS_MAIN(TestWindowPlace)
#include "tst_window_place.moc"
