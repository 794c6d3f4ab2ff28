// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/ProgramLink.h"

#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;

using Kind = ProgramLink::Kind;
Q_DECLARE_METATYPE(deskhand::ProgramLink::Kind)

class TestProgramLink : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatALinkMeans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("target");
        QTest::newRow("ticket") << u"deskhand:ticket/100042"_s << Kind::Ticket << u"100042"_s;
        QTest::newRow("two slashes") << u"deskhand://ticket/100042"_s << Kind::Ticket << u"100042"_s;
        QTest::newRow("a browser's slash") << u"deskhand://ticket/100042/"_s << Kind::Ticket << u"100042"_s;
        QTest::newRow("three slashes") << u"deskhand:///ticket/100042"_s << Kind::Ticket << u"100042"_s;
        QTest::newRow("capitals") << u"DeskHand:Ticket/A-7"_s << Kind::Ticket << u"A-7"_s;
        QTest::newRow("number with a sign") << u"deskhand:ticket/%23A-7"_s << Kind::Ticket << u"#A-7"_s;
        QTest::newRow("number with a slash") << u"deskhand:ticket/2026%2F7"_s << Kind::Ticket << u"2026/7"_s;
        QTest::newRow("place in the page") << u"deskhand:ticket/7#entry"_s << Kind::Ticket << u"7"_s;
        QTest::newRow("new") << u"deskhand:new"_s << Kind::NewTicket << QString();
        QTest::newRow("new, browser") << u"deskhand://new/"_s << Kind::NewTicket << QString();
        QTest::newRow("queue") << u"deskhand:queue/due-soon"_s << Kind::Queue << u"due-soon"_s;
        QTest::newRow("queue's name") << u"deskhand:queue/R%C3%BCckrufe%20heute"_s << Kind::Queue
                                      << u"Rückrufe heute"_s;
        QTest::newRow("queue not encoded") << u"deskhand:queue/Rückrufe heute"_s << Kind::Queue << u"Rückrufe heute"_s;
        QTest::newRow("search") << u"deskhand:search?q=is:open%20%22on%20fire%22"_s << Kind::Search
                                << u"is:open \"on fire\""_s;
        QTest::newRow("search of a form")
            << u"deskhand://search/?x=1&Q=is%3Aopen+fire"_s << Kind::Search << u"is:open fire"_s;
        QTest::newRow("plus") << u"deskhand:search?q=c%2B%2B"_s << Kind::Search << u"c++"_s;
        QTest::newRow("surrogates") << u"deskhand:search?q=%F0%9F%94%A5"_s << Kind::Search << u"🔥"_s;
    }

    void whatALinkMeans()
    {
        QFETCH(const QString, text);
        QFETCH(const Kind, kind);
        QFETCH(const QString, target);
        QVERIFY(isProgramLink(text));
        const auto link = readLink(text);
        QVERIFY2(link, link ? "" : qPrintable(link.error().text));
        QCOMPARE(link->kind, kind);
        QCOMPARE(link->target, target);
        const QString again = linkText(*link);
        QVERIFY2(!again.contains(u' ') && !again.contains(u'"') && again == QString::fromLatin1(again.toLatin1()),
                 qPrintable(again));
        const auto reread = readLink(again);
        QVERIFY2(reread && *reread == *link, qPrintable(again));
    }

    void whatIsNoLink_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("scheme alone") << u"deskhand:"_s;
        QTest::newRow("slashes alone") << u"deskhand://"_s;
        QTest::newRow("another scheme") << u"https://ticket/1"_s;
        QTest::newRow("no scheme") << u"ticket/1"_s;
        QTest::newRow("unknown word") << u"deskhand:delete/1"_s;
        QTest::newRow("ticket without number") << u"deskhand:ticket/"_s;
        QTest::newRow("every ticket") << u"deskhand:ticket/*"_s;
        QTest::newRow("quoted out") << u"deskhand:ticket/1%22%20is:open"_s;
        QTest::newRow("endless number") << u"deskhand:ticket/"_s + QString(65, u'1');
        QTest::newRow("control characters") << u"deskhand:queue/a%0Ab"_s;
        QTest::newRow("zero") << u"deskhand:queue/a%00b"_s;
        QTest::newRow("overrides the direction") << u"deskhand:queue/a%E2%80%AEb"_s;
        QTest::newRow("no UTF-8") << u"deskhand:queue/%FF%FE"_s;
        QTest::newRow("queue without name") << u"deskhand:queue"_s;
        QTest::newRow("new with a path") << u"deskhand:new/thing"_s;
        QTest::newRow("search for nothing") << u"deskhand:search"_s;
        QTest::newRow("search for spaces") << u"deskhand:search?q=%20+"_s;
        QTest::newRow("too long") << u"deskhand:search?q="_s + QString(3000, u'x');
    }

    void whatIsNoLink()
    {
        QFETCH(const QString, text);
        const auto link = readLink(text);
        QVERIFY(!link);
        QCOMPARE(link.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(link.error().text.size() < 400, qPrintable(link.error().text));
        for (const QChar character : link.error().text) {
            QVERIFY(character.isPrint() || character.isSurrogate());
        }
    }
};

QTEST_GUILESS_MAIN(TestProgramLink)
#include "tst_program_link.moc"
