// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/FakeRepository.h"
#include "models/Formatting.h"

#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::chrono::milliseconds)

class TestFormatting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void relative_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("ago");
        QTest::addColumn<QString>("text");
        QTest::newRow("this minute") << std::chrono::milliseconds(30s) << u"now"_s;
        QTest::newRow("a clock that runs ahead") << std::chrono::milliseconds(-30s) << u"now"_s;
        QTest::newRow("minutes") << std::chrono::milliseconds(5min) << u"5 min"_s;
        QTest::newRow("today") << std::chrono::milliseconds(3h) << u"06:00"_s;
        QTest::newRow("this week") << std::chrono::milliseconds(48h) << u"Sat 09:00"_s;
        QTest::newRow("last year") << std::chrono::milliseconds(24h * 20) << u"16/12/2025"_s;
    }
    void relative()
    {
        QFETCH(std::chrono::milliseconds, ago);
        QTEST(relativeTime(startOfWork() - ago, startOfWork()), "text");
    }

    void calendar_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("ahead");
        QTest::addColumn<QString>("text");
        QTest::newRow("later today") << std::chrono::milliseconds(90min) << u"10:30"_s;
        QTest::newRow("tomorrow") << std::chrono::milliseconds(24h) << u"tomorrow 09:00"_s;
        QTest::newRow("yesterday") << std::chrono::milliseconds(-24h) << u"yesterday 09:00"_s;
        QTest::newRow("this week") << std::chrono::milliseconds(72h) << u"Thu 09:00"_s;
        QTest::newRow("later") << std::chrono::milliseconds(24h * 30) << u"4 Feb 09:00"_s;
    }
    void calendar()
    {
        QFETCH(std::chrono::milliseconds, ahead);
        QTEST(calendarTime(startOfWork() + ahead, startOfWork()), "text");
    }

    void durations()
    {
        QCOMPARE(shortDuration(0ms), u"0:00"_s);
        QCOMPARE(shortDuration(42min), u"0:42"_s);
        QCOMPARE(shortDuration(-(3h + 5min)), u"3:05"_s);
        QCOMPARE(shortDuration(27h), u"1 d 3 h"_s);
    }

    void initialsOfNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("two words") << u"Mary Stone"_s << u"MS"_s;
        QTest::newRow("one word") << u"ken"_s << u"K"_s;
        QTest::newRow("three words") << u"Anna van Dyk"_s << u"AD"_s;
        QTest::newRow("blanks") << u"  Mary   Stone "_s << u"MS"_s;
        QTest::newRow("nobody") << QString() << u"?"_s;
        QTest::newRow("combining accent") << u"E\u0301ric Noir"_s << u"E\u0301N"_s;
        QTest::newRow("outside the first plane") << u"\U00010400da"_s << u"\U00010400"_s;
    }
    void initialsOfNames()
    {
        QFETCH(QString, name);
        QTEST(initials(name), "text");
    }

    void aNamesColourIsTheSameInEachProgram()
    {
        QCOMPARE(nameSeed(u"Ken"_s), size_t{((5381 * 33 + 'K') * 33 + 'e') * 33 + 'n'});
    }

    void due_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("left");
        QTest::addColumn<bool>("soon");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<bool>("chip");
        QTest::newRow("far") << std::chrono::milliseconds(25h) << false << u"tomorrow 10:00"_s << Tone::Plain << false;
        QTest::newRow("in hours") << std::chrono::milliseconds(3h + 10min) << false << u"3:10 left"_s << Tone::Grey
                                  << true;
        QTest::newRow("soon") << std::chrono::milliseconds(1h + 55min) << true << u"1:55 left"_s << Tone::Amber << true;
        QTest::newRow("very soon") << std::chrono::milliseconds(42min) << true << u"0:42 left"_s << Tone::Red << true;
        QTest::newRow("at this moment") << std::chrono::milliseconds(0) << true << u"Overdue 0:00"_s << Tone::Red
                                        << true;
        QTest::newRow("past") << std::chrono::milliseconds(-65min) << true << u"Overdue 1:05"_s << Tone::Red << true;
        QTest::newRow("long past") << std::chrono::milliseconds(-50h) << true << u"Overdue 2 d"_s << Tone::Red << true;
    }
    void due()
    {
        QFETCH(std::chrono::milliseconds, left);
        QFETCH(bool, soon);
        Ticket ticket;
        ticket.due = startOfWork() + left;
        ticket.dueSoon = startOfWork() + (soon ? -1min : 1min);
        const DueText shown = dueText(ticket, startOfWork());
        QTEST(shown.text, "text");
        QTEST(shown.tone, "tone");
        QTEST(shown.chip, "chip");
    }

    void theNearerClockCounts()
    {
        Ticket ticket;
        ticket.due = startOfWork() + 4h;
        ticket.firstResponseDue = startOfWork() + 1h;
        QCOMPARE(nearestDue(ticket), ticket.firstResponseDue);
        ticket.firstResponseDone = startOfWork();
        QCOMPARE(nearestDue(ticket), ticket.due);
        ticket.manualDue = startOfWork() + 2h;
        QCOMPARE(nearestDue(ticket), ticket.manualDue);
    }

    void aPausedOrClosedTicketIsNotDue()
    {
        Ticket ticket;
        ticket.due = startOfWork() - 1h;
        ticket.pausedSince = startOfWork() - 2h;
        QCOMPARE(dueText(ticket, startOfWork()).text, u"Paused"_s);
        ticket.pausedSince.reset();
        ticket.state = TicketState::Closed;
        ticket.closed = startOfWork() - 5min;
        QCOMPARE(dueText(ticket, startOfWork()).text, u"5 min"_s);
        QCOMPARE(dueText(ticket, startOfWork()).tone, Tone::Plain);
    }

    void priorityTones()
    {
        const auto directory = sampleDirectory();
        QCOMPARE(priorityTone(*directory, PriorityId{4}), Tone::Red);
        QCOMPARE(priorityTone(*directory, PriorityId{3}), Tone::Amber);
        QCOMPARE(priorityTone(*directory, PriorityId{2}), Tone::Plain);
        QCOMPARE(priorityTone(*directory, PriorityId{1}), Tone::Grey);
        QCOMPARE(priorityTone(*directory, PriorityId{9}), Tone::Plain);
    }
};

QTEST_GUILESS_MAIN(TestFormatting)
#include "tst_formatting.moc"
