// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// whenDone: delivers once, later, on the guard's thread, and never to a dead guard.

#include "repository/WhenDone.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>
#include <optional>

using namespace deskhand;
using namespace Qt::StringLiterals;

class TestWhenDone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deliversKnownAnswerLater()
    {
        QObject guard;
        std::optional<Result<int>> got;
        whenDone(answered<int>(7), &guard, [&](const Result<int> &result) { got = result; });
        QVERIFY(!got); // never before whenDone returned
        QTRY_VERIFY(got.has_value());
        QCOMPARE(got->value(), 7);
        QTRY_VERIFY(guard.children().isEmpty());
    }

    void deliversFailure()
    {
        QObject guard;
        std::optional<Result<void>> got;
        const Error error{ErrorKind::Busy, u"text"_s, u"detail"_s, true};
        whenDone(failed<void>(error), &guard, [&](const Result<void> &result) { got = result; });
        QTRY_VERIFY(got.has_value());
        QVERIFY(!*got);
        QCOMPARE(got->error(), error);
    }

    void deliversAnswerOfAnotherThreadOnGuardsThread()
    {
        QObject guard;
        Promise<QString> promise;
        promise.start();
        QThread *where = nullptr;
        QString got;
        whenDone(promise.future(), &guard, [&](const Result<QString> &result) {
            where = QThread::currentThread();
            got = *result;
        });
        const std::unique_ptr<QThread> other(QThread::create([&] {
            promise.addResult(Result<QString>(u"there"_s));
            promise.finish();
        }));
        other->start();
        QTRY_COMPARE(got, u"there"_s);
        QCOMPARE(where, QThread::currentThread());
        other->wait();
    }

    void guardDiesFirst()
    {
        auto guard = std::make_unique<QObject>();
        Promise<int> promise;
        promise.start();
        int calls = 0;
        whenDone(promise.future(), guard.get(), [&](const Result<int> &) { ++calls; });
        guard.reset();
        promise.addResult(Result<int>(1));
        promise.finish();
        QTest::qWait(20);
        QCOMPARE(calls, 0);
    }

    void guardDiesAfterTheAnswerCameAndBeforeItIsDelivered()
    {
        auto guard = std::make_unique<QObject>();
        int calls = 0;
        whenDone(answered<int>(1), guard.get(), [&](const Result<int> &) { ++calls; });
        guard.reset();
        QTest::qWait(20);
        QCOMPARE(calls, 0);
    }

    void functionMayDestroyTheGuard()
    {
        QPointer<QObject> guard(new QObject);
        const auto alive = std::make_shared<int>(5);
        int got = 0;
        whenDone(answered<int>(1), guard, [guard, alive, &got](const Result<int> &result) {
            delete guard;
            got = *result + *alive; // what the function captured outlives the watcher
        });
        QTRY_COMPARE(got, 6);
        QVERIFY(guard.isNull());
    }

    void functionMayOwnTheGuard()
    {
        Promise<int> promise;
        promise.start();
        bool called = false;
        QPointer<QObject> guard;
        {
            // A constant, so that the function cannot be moved from: whoever keeps it must let go of it whole.
            const auto owned = std::make_shared<QObject>();
            guard = owned.get();
            whenDone(promise.future(), owned.get(), [owned, &called](const Result<int> &) { called = true; });
        }
        QVERIFY(guard);
        promise.addResult(1);
        promise.finish();
        QTRY_VERIFY(called);
        QTRY_VERIFY(guard.isNull());
    }

    void functionMayAskAgain()
    {
        QObject guard;
        QList<int> got;
        whenDone(answered<int>(1), &guard, [&](const Result<int> &first) {
            got.append(*first);
            whenDone(answered<int>(2), &guard, [&](const Result<int> &second) { got.append(*second); });
        });
        QTRY_COMPARE(got, (QList<int>{1, 2}));
    }

    void cancelledArrivesAsError()
    {
        QObject guard;
        Promise<int> promise;
        promise.start();
        std::optional<Result<int>> got;
        auto future = promise.future();
        whenDone(future, &guard, [&](const Result<int> &result) { got = result; });
        future.cancel();
        promise.finish();
        QTRY_VERIFY(got.has_value());
        QVERIFY(!*got);
        QCOMPARE(got->error().kind, ErrorKind::Cancelled);
        QVERIFY(!got->error().text.isEmpty());
    }

    void promiseThatIsDroppedArrivesAsCancelled()
    {
        QObject guard;
        std::optional<Result<int>> got;
        {
            Promise<int> promise;
            promise.start();
            whenDone(promise.future(), &guard, [&](const Result<int> &result) { got = result; });
        }
        QTRY_VERIFY(got.has_value());
        QCOMPARE(got->error().kind, ErrorKind::Cancelled);
    }

    void twoMayWaitForOneAnswer()
    {
        QObject guard;
        const auto pending = answered<QString>(u"both"_s);
        QStringList got;
        whenDone(pending, &guard, [&](const Result<QString> &result) { got.append(*result); });
        whenDone(pending, &guard, [&](const Result<QString> &result) { got.append(*result); });
        QTRY_COMPARE(got, (QStringList{u"both"_s, u"both"_s}));
    }

    void takesMoveOnlyFunctions()
    {
        QObject guard;
        auto owned = std::make_unique<int>(3);
        int got = 0;
        whenDone(answered<int>(1), &guard,
                 [&got, owned = std::move(owned)](const Result<int> &result) { got = *owned + *result; });
        QTRY_COMPARE(got, 4);
    }
};

QTEST_GUILESS_MAIN(TestWhenDone)
#include "tst_when_done.moc"
