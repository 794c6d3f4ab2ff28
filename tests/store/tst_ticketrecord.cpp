// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lists keep of a ticket: derived columns and sort keys.

#include "store/StoreFixture.h"
#include "store/tickets/TextKeys.h"
#include "store/tickets/TicketRecord.h"

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestTicketRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overdueInSqlIsOverdueInTheTicket_data()
    {
        QTest::addColumn<int>("dueAt"); // minutes; -1 = unset
        QTest::addColumn<int>("manual");
        QTest::addColumn<int>("first");
        QTest::addColumn<bool>("responded");
        QTest::addColumn<bool>("paused");
        QTest::addColumn<TicketState>("state");
        for (const int due : {-1, 50, 100, 150}) {
            for (const int manual : {-1, 50, 150}) {
                for (const int first : {-1, 50, 150}) {
                    for (int bits = 0; bits < 4; ++bits) {
                        for (const TicketState state : {TicketState::Open, TicketState::Closed}) {
                            QTest::addRow("%d %d %d %d %d", due, manual, first, bits, static_cast<int>(state))
                                << due << manual << first << ((bits & 1) != 0) << ((bits & 2) != 0) << state;
                        }
                    }
                }
            }
        }
    }

    void overdueInSqlIsOverdueInTheTicket()
    {
        QFETCH(int, dueAt);
        QFETCH(int, manual);
        QFETCH(int, first);
        QFETCH(bool, responded);
        QFETCH(bool, paused);
        QFETCH(TicketState, state);
        const auto time = [](int minutes) { return minutes < 0 ? std::nullopt : std::optional(at(minutes)); };
        Ticket ticket;
        ticket.due = time(dueAt);
        ticket.manualDue = time(manual);
        ticket.firstResponseDue = time(first);
        ticket.firstResponseDone = responded ? time(10) : std::nullopt;
        ticket.pausedSince = paused ? time(20) : std::nullopt;
        ticket.state = state;
        const auto next = ticketNextDue(ticket);
        QCOMPARE(next && *next <= at(100), ticket.isOverdue(at(100)));
    }

    void keys_data()
    {
        QTest::addColumn<QString>("lower");
        QTest::addColumn<QString>("higher");
        QTest::newRow("digits") << u"T-9"_s << u"T-10"_s;
        QTest::newRow("years") << u"2025-900"_s << u"2026-1"_s;
        QTest::newRow("padded") << u"000009"_s << u"000010"_s;
        QTest::newRow("long") << u"123456789012345"_s << u"123456789012346"_s;
    }

    void keys()
    {
        QFETCH(QString, lower);
        QFETCH(QString, higher);
        QVERIFY(numberKey(lower) < numberKey(higher));
    }

    void snippets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("snippet");
        QTest::newRow("lines") << u"one\n two\t three\n"_s << u"one two three"_s;
        QTest::newRow("quoted") << u"> old\nnew\n> older"_s << u"new"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("long") << QString(500, u'a') << QString(120, u'a');
        QTest::newRow("no half characters") << QString(119, u'a') + u"\U0001F600"_s << QString(119, u'a');
    }

    void snippets()
    {
        QFETCH(QString, text);
        QFETCH(QString, snippet);
        QCOMPARE(snippetOf(text), snippet);
    }
};

QTEST_GUILESS_MAIN(TestTicketRecord)

#include "tst_ticketrecord.moc"
