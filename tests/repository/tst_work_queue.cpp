// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// WorkQueue: one thing after the other, on its own thread, nothing lost when it closes.

#include "repository/WhenDone.h"
#include "repository/WorkQueue.h"

#include <QSemaphore>
#include <QTest>

#include <optional>

using namespace deskhand;
using namespace Qt::StringLiterals;

class TestWorkQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder()
    {
        QList<int> done;
        {
            WorkQueue queue(u"test"_s);
            for (int i = 0; i < 1000; ++i) {
                queue.post([&done, i] { done.append(i); });
            }
        } // closing does what was asked for
        QCOMPARE(done.size(), 1000);
        QVERIFY(std::ranges::is_sorted(done));
    }

    void answersFromAnotherThread()
    {
        WorkQueue queue(u"test"_s);
        QObject guard;
        std::optional<Result<QThread *>> answer;
        whenDone(queue.ask<QThread *>([] { return Result<QThread *>(QThread::currentThread()); }), &guard,
                 [&](const Result<QThread *> &result) { answer = result; });
        QTRY_VERIFY(answer);
        QVERIFY(**answer != QThread::currentThread());
        QCOMPARE(**answer, queue.context()->thread());
    }

    void cancelledBeforeItsTurnIsNotDone()
    {
        WorkQueue queue(u"test"_s);
        QSemaphore gate;
        bool done = false;
        queue.post([&gate] { gate.acquire(); });
        auto answer = queue.ask<int>([&done] {
            done = true;
            return Result<int>(1);
        });
        QObject guard;
        std::optional<Result<int>> got;
        whenDone(answer, &guard, [&](const Result<int> &result) { got = result; });
        answer.cancel();
        gate.release();
        QTRY_VERIFY(got);
        QCOMPARE(got->error().kind, ErrorKind::Cancelled);
        QVERIFY(!done);
    }

    void whatATaskAsksForIsDoneToo()
    {
        int done = 0;
        {
            WorkQueue queue(u"test"_s);
            QSemaphore posted;
            queue.post([&] {
                queue.post([&done] { ++done; });
                posted.release();
            });
            posted.acquire();
        }
        QCOMPARE(done, 1);
    }
};

QTEST_GUILESS_MAIN(TestWorkQueue)
#include "tst_work_queue.moc"
