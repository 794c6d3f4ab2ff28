// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/SelectionSummary.h"

#include <QTest>

using namespace deskhand;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Timestamp Now = Timestamp(std::chrono::hours(480'000));

DirectorySnapshot directory()
{
    DirectorySnapshot made;
    const auto add = [](auto &list, qint64 id, const QString &name) {
        list.emplaceBack();
        list.last().id.value = id;
        list.last().name = name;
    };
    add(made.statuses, 1, u"Open"_s);
    add(made.statuses, 2, u"Pending"_s);
    add(made.departments, 1, u"Support"_s);
    add(made.priorities, 1, u"High"_s);
    add(made.agents, 1, u"Mary Stone"_s);
    return made;
}

TicketRow row(qint64 id)
{
    TicketRow made;
    made.ticket.id.value = id;
    made.ticket.requester.value = id; // somebody else each
    made.ticket.status.value = 1;
    made.ticket.department.value = 1;
    made.ticket.priority.value = 1;
    made.ticket.answered = true;
    made.requesterName = u"Requester %1"_s.arg(id);
    return made;
}

} // namespace

class TestSelectionSummary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatAllHaveIsNamed()
    {
        QList<TicketRow> rows{row(1), row(2)};
        QCOMPARE(summaryOf(rows, directory(), Now).common, u"All: Open · High · Support · unassigned"_s);
        rows.last().ticket.status.value = 2;
        rows.last().ticket.agent.value = 1;
        QCOMPARE(summaryOf(rows, directory(), Now).common, u"All: High · Support"_s);
        QCOMPARE(summaryOf(rows, directory(), Now).several, u"1 unassigned"_s);
        rows.first().ticket.agent.value = 1;
        rows.first().ticket.requester = rows.last().ticket.requester;
        QCOMPARE(summaryOf(rows, directory(), Now).common, u"All: Requester 1 · High · Support · Mary Stone"_s);
        QVERIFY(summaryOf(rows, directory(), Now).several.isEmpty());
    }

    void whatIsUrgentIsCounted()
    {
        QList<TicketRow> rows{row(1), row(2), row(3)};
        rows[0].ticket.due = Now - 1min;
        rows[1].ticket.due = Now + 1min;
        rows[1].ticket.answered = false;
        rows[2].ticket.answered = false;
        rows[2].ticket.state = TicketState::Closed; // it waits for nobody
        QCOMPARE(summaryOf(rows, directory(), Now).several, u"1 overdue · 1 without an answer"_s);
    }

    void nothingIsSaidOfNothing() { QCOMPARE(summaryOf({}, directory(), Now), SelectionSummary()); }
};

QTEST_GUILESS_MAIN(TestSelectionSummary)
#include "tst_selection_summary.moc"
