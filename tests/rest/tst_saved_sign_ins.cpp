// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Sign-ins are kept by the system's credential store, or nowhere.

#include "repository/WhenDone.h"
#include "rest/SavedSignIns.h"
#include "support/Patience.h"

#include <QTest>
#include <QUuid>

#include <optional>

using namespace deskhand;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
Result<T> waitFor(const Pending<T> &answer)
{
    QObject guard;
    std::optional<Result<T>> got;
    whenDone(answer, &guard, [&got](const Result<T> &result) { got = result; });
    const bool came = QTest::qWaitFor([&got] { return got.has_value(); }, test::PatienceMs);
    return came ? *got : Result<T>(failure(ErrorKind::Internal, u"no answer"_s));
}

} // namespace

class TestSavedSignIns : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SavedSignIns> m_signIns = systemSignIns();
    const QString m_account = u"john@%1.example"_s.arg(QUuid::createUuid().toString(QUuid::Id128));

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!signInsText().isEmpty());
        if (!m_signIns) {
            QSKIP("built without QtKeychain");
        }
        const Result<QString> read = waitFor(m_signIns->read(m_account));
        QVERIFY(!read);
        QVERIFY(!read.error().text.isEmpty());
        if (read.error().kind == ErrorKind::Unavailable) {
            // And it says so, rather than keep a secret in a file.
            QCOMPARE(waitFor(m_signIns->save(m_account, u"secret"_s)).error().kind, ErrorKind::Unavailable);
            QSKIP("this session has no credential store");
        }
        QCOMPARE(read.error().kind, ErrorKind::NotFound);
    }

    void keepsReplacesAndRemoves()
    {
        const QString token = QString(2000, u'x') + u"ü"_s;
        QVERIFY(waitFor(m_signIns->save(m_account, u"first"_s)));
        QVERIFY(waitFor(m_signIns->save(m_account, token)));
        const Result<QString> read = waitFor(systemSignIns()->read(m_account));
        QVERIFY(read);
        QCOMPARE(*read, token);
        QCOMPARE(waitFor(m_signIns->read(m_account + u".org"_s)).error().kind, ErrorKind::NotFound);
        QVERIFY(waitFor(m_signIns->remove(m_account)));
        QCOMPARE(waitFor(m_signIns->read(m_account)).error().kind, ErrorKind::NotFound);
        QVERIFY(waitFor(m_signIns->remove(m_account)));
    }

    void refusesWhatNoStoreTakes()
    {
        QCOMPARE(waitFor(m_signIns->save(m_account, QString())).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(waitFor(m_signIns->save(m_account, QString(3000, u'x'))).error().kind, ErrorKind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestSavedSignIns)
#include "tst_saved_sign_ins.moc"
