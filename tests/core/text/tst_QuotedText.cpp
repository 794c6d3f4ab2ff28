// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/QuotedText.h"

#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;

class TestQuotedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void own_data();
    void own();
    void rangesCoverTheText();
    void answersBetweenTheLines();
    void signature();
};

void TestQuotedText::own_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString answer = u"It works now, thank you.\n\n"_s;
    const QString mine = u"It works now, thank you."_s;
    QTest::newRow("nothing quoted") << mine << mine;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("marks") << answer + u"> Please try again.\n> Ken\n"_s << mine;
    QTest::newRow("English")
        << answer + u"On Tue, 3 Mar 2026 at 10:00, Ken <ken@bank.example> wrote:\n> Please try again.\n"_s << mine;
    QTest::newRow("English, wrapped") << answer
                                             + u"On Tue, 3 Mar 2026 at 10:00, Kenneth of the help "
                                               u"desk\n<ken@bank.example> wrote:\n\n> Please try again.\n"_s
                                      << mine;
    QTest::newRow("English, no marks")
        << answer + u"On Tue, 3 Mar 2026 at 10:00, Ken <ken@bank.example> wrote:\nPlease try again.\nKen\n"_s << mine;
    QTest::newRow("German") << answer + u"Am 03.03.2026 um 10:00 schrieb Ken:\n> Bitte noch einmal versuchen.\n"_s
                            << mine;
    QTest::newRow("German, name first") << answer
                                               + u"Ken <ken@bank.example> schrieb am 03.03.2026 um 10:00:\n> Bitte.\n"_s
                                        << mine;
    QTest::newRow("French")
        << answer + u"Le mar. 3 mars 2026 \u00e0 10:00, Ken <ken@bank.example> a \u00e9crit :\n> Essayez.\n"_s << mine;
    QTest::newRow("Spanish")
        << answer + u"El mar, 3 mar 2026 a las 10:00, Ken (<ken@bank.example>) escribi\u00f3:\n> Pruebe.\n"_s << mine;
    QTest::newRow("date and address") << answer + u"2026-03-03 10:00 GMT+01:00 Ken <ken@bank.example>:\n> Try.\n"_s
                                      << mine;
    QTest::newRow("Outlook") << answer
                                    + u"From: Ken <ken@bank.example>\nSent: Tuesday, 3 March 2026 10:00\nTo: "
                                      u"Jane\nSubject: RE: Printer\n\nPlease try again.\n"_s
                             << mine;
    QTest::newRow("Outlook, ruled")
        << answer
               + u"________________________________\nFrom: Ken <ken@bank.example>\nSent: "
                 u"Tuesday, 3 March 2026 10:00\nTo: Jane\nSubject: RE: Printer\n\nPlease.\n"_s
        << mine;
    QTest::newRow("Outlook, German") << answer
                                            + u"Von: Ken <ken@bank.example>\nGesendet: Dienstag, 3. M\u00e4rz 2026 "
                                              u"10:00\nAn: Jane\nBetreff: AW: Drucker\n\nBitte.\n"_s
                                     << mine;
    QTest::newRow("original message") << answer + u"-----Original Message-----\nFrom: Ken\n\nPlease.\n"_s << mine;
    QTest::newRow("original message, German")
        << answer + u"-----Urspr\u00fcngliche Nachricht-----\nVon: Ken\n\nBitte.\n"_s << mine;
    QTest::newRow("a sentence with On and wrote")
        << u"On Monday I wrote the report:\nit is attached.\n"_s << u"On Monday I wrote the report:\nit is attached."_s;
    QTest::newRow("From in a sentence") << u"From: the office\nit takes an hour.\n"_s
                                        << u"From: the office\nit takes an hour."_s;
    QTest::newRow("arrow, not a mark") << u"a -> b\nc > d\n"_s << u"a -> b\nc > d"_s;
    QTest::newRow("forwarded whole") << u"From: Ken\nSent: today\nTo: Jane\nSubject: x\n\nPlease look.\n"_s
                                     << u"From: Ken\nSent: today\nTo: Jane\nSubject: x\n\nPlease look."_s;
    QTest::newRow("all marks") << u"> only this\n"_s << u"> only this"_s;
}

void TestQuotedText::own()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(ownText(text), expected);
}

void TestQuotedText::rangesCoverTheText()
{
    const QString text = u"one\n> two\n> three\n\nfour\n-- \nJane\n"_s;
    const QList<TextRange> expected{{TextRangeKind::Own, 0, 4},
                                    {TextRangeKind::Quote, 4, 18},
                                    {TextRangeKind::Own, 18, 24},
                                    {TextRangeKind::Signature, 24, text.size()}};
    QCOMPARE(textRanges(text), expected);
    QCOMPARE(textRanges(u""), QList<TextRange>());
    QCOMPARE(textRanges(u"x"), (QList<TextRange>{{TextRangeKind::Own, 0, 1}}));
}

void TestQuotedText::answersBetweenTheLines()
{
    const QString text =
        u"On Tue, 3 Mar 2026 at 10:00, Ken <ken@bank.example> wrote:\n> Is it on?\n\nYes.\n\n> Is there paper?\n\nNo.\n"_s;
    QCOMPARE(ownText(text), u"Yes.\n\n\nNo."_s);
}

void TestQuotedText::signature()
{
    QCOMPARE(ownText(u"Thanks\n\n-- \nJane Doe\nBank\n"), u"Thanks"_s);
    // What is quoted below a signature is still a quotation, not the signature.
    const QList<TextRange> ranges = textRanges(u"Thanks\n-- \nJane\n> old\n");
    QCOMPARE(ranges.size(), 3);
    QCOMPARE(ranges[1].kind, TextRangeKind::Signature);
    QCOMPARE(ranges[2].kind, TextRangeKind::Quote);
    // A rule of more dashes is text.
    QCOMPARE(ownText(u"a\n-----\nb\n"), u"a\n-----\nb"_s);
}

QTEST_GUILESS_MAIN(TestQuotedText)
#include "tst_QuotedText.moc"
