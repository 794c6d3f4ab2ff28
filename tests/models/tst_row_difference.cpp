// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/RowDifference.h"

#include <QTest>

#include <algorithm>

using namespace deskhand;

namespace {

QList<qint64> applied(QList<qint64> rows, const QList<RowOperation> &operations, const QList<qint64> &after)
{
    for (const RowOperation &operation : operations) {
        switch (operation.kind) {
        case RowOperation::Kind::Remove:
            rows.remove(operation.first, operation.last - operation.first + 1);
            break;
        case RowOperation::Kind::Move:
            rows.move(operation.first, operation.last);
            break;
        case RowOperation::Kind::Insert:
            for (int row = operation.first; row <= operation.last; ++row) {
                rows.insert(row, after.at(row));
            }
            break;
        }
    }
    return rows;
}

} // namespace

class TestRowDifference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fewestOperations_data()
    {
        QTest::addColumn<QList<qint64>>("before");
        QTest::addColumn<QList<qint64>>("after");
        QTest::addColumn<qsizetype>("operations");
        using L = QList<qint64>;
        QTest::newRow("same") << L{1, 2, 3} << L{1, 2, 3} << qsizetype{0};
        QTest::newRow("from nothing") << L{} << L{1, 2, 3} << qsizetype{1};
        QTest::newRow("to nothing") << L{1, 2, 3} << L{} << qsizetype{1};
        QTest::newRow("one to the top") << L{1, 2, 3, 4} << L{4, 1, 2, 3} << qsizetype{1};
        QTest::newRow("one to the end") << L{1, 2, 3, 4} << L{2, 3, 4, 1} << qsizetype{1};
        QTest::newRow("a stretch leaves") << L{1, 2, 3, 4, 5} << L{1, 5} << qsizetype{1};
        QTest::newRow("a stretch comes") << L{1, 5} << L{1, 2, 3, 4, 5} << qsizetype{1};
        QTest::newRow("window slides down") << L{1, 2, 3, 4} << L{9, 1, 2, 3} << qsizetype{2};
        QTest::newRow("all others") << L{1, 2, 3} << L{4, 5, 6} << qsizetype{2};
        QTest::newRow("turned round") << L{1, 2, 3} << L{3, 2, 1} << qsizetype{2};
    }
    void fewestOperations()
    {
        QFETCH(QList<qint64>, before);
        QFETCH(QList<qint64>, after);
        QFETCH(qsizetype, operations);
        const auto difference = rowDifference(before, after);
        QCOMPARE(difference.size(), operations);
        QCOMPARE(applied(before, difference, after), after);
    }

    void anyListBecomesAnyOther()
    {
        quint32 seed = 1;
        const auto random = [&seed](quint32 below) {
            seed = seed * 1664525U + 1013904223U;
            return (seed >> 8U) % below;
        };
        const auto some = [&random] {
            QList<qint64> list;
            for (qint64 key = 1; key <= 40; ++key) {
                if (random(3) != 0) {
                    list.insert(static_cast<qsizetype>(random(static_cast<quint32>(list.size()) + 1)), key);
                }
            }
            return list;
        };
        for (int round = 0; round < 2000; ++round) {
            const auto before = some();
            const auto after = some();
            QCOMPARE(applied(before, rowDifference(before, after), after), after);
        }
    }
};

QTEST_GUILESS_MAIN(TestRowDifference)
#include "tst_row_difference.moc"
