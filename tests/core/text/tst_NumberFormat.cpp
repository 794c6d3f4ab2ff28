// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/NumberFormat.h"

#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;

class TestNumberFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsTheDigits_data();
    void fillsTheDigits();
    void refusesBadFormats_data();
    void refusesBadFormats();
    void refusesBadCounters();
    void countsOn();
    void drawsFreeNumbers();
    void passesErrorsOn();
};

void TestNumberFormat::fillsTheDigits_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("expected");
    QTest::newRow("padded") << u"######"_s << qint64{42} << u"000042"_s;
    QTest::newRow("full") << u"###"_s << qint64{999} << u"999"_s;
    QTest::newRow("outgrown") << u"###"_s << qint64{1000} << u"1000"_s;
    QTest::newRow("literals") << u"DH-####"_s << qint64{7} << u"DH-0007"_s;
    QTest::newRow("apart") << u"#-##/a"_s << qint64{123} << u"1-23/a"_s;
    QTest::newRow("apart, outgrown") << u"#-##"_s << qint64{12345} << u"123-45"_s;
    QTest::newRow("literal #") << u"\\##"_s << qint64{5} << u"#5"_s;
    QTest::newRow("literal backslash") << u"\\\\#"_s << qint64{5} << u"\\5"_s;
    QTest::newRow("digits of its own") << u"2026.##"_s << qint64{1} << u"2026.01"_s;
    QTest::newRow("zero") << u"##"_s << qint64{0} << u"00"_s;
    QTest::newRow("largest") << u"#"_s << std::numeric_limits<qint64>::max() << u"9223372036854775807"_s;
    QTest::newRow("letters of any script") << u"Ä-##"_s << qint64{3} << u"Ä-03"_s;
}

void TestNumberFormat::fillsTheDigits()
{
    QFETCH(QString, format);
    QFETCH(qint64, number);
    QFETCH(QString, expected);
    const auto parsed = NumberFormat::parse(format);
    QVERIFY(parsed);
    QCOMPARE(parsed->apply(number), expected);
}

void TestNumberFormat::refusesBadFormats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << QString() << u"at least one #"_s;
    QTest::newRow("no digit") << u"DH"_s << u"at least one #"_s;
    QTest::newRow("only literal digits") << u"\\#\\#1"_s << u"at least one #"_s;
    QTest::newRow("escape at the end") << u"##\\"_s << u"position 3"_s;
    QTest::newRow("escape of a letter") << u"\\n##"_s << u"position 1"_s;
    QTest::newRow("blank") << u"DH ##"_s << u"position 3"_s;
    QTest::newRow("control character") << QString(u"#"_s + QChar(7)) << u"U+0007"_s;
    QTest::newRow("bracket") << u"[##]"_s << u"["_s;
    QTest::newRow("dot at the end") << u"##."_s << u"must end"_s;
    QTest::newRow("too many digits") << QString(19, u'#') << u"18"_s;
    QTest::newRow("too long") << QString(41, u'A') << u"40"_s;
}

void TestNumberFormat::refusesBadFormats()
{
    QFETCH(QString, format);
    QFETCH(QString, part);
    const auto parsed = NumberFormat::parse(format);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(parsed.error().text.contains(part), qPrintable(parsed.error().text));
}

void TestNumberFormat::refusesBadCounters()
{
    NumberSequence sequence;
    QVERIFY(validate(sequence));
    sequence.next = -1;
    QVERIFY(!validate(sequence));
    sequence.next = 0;
    QVERIFY(validate(sequence));
    sequence.increment = 0;
    QVERIFY(!validate(sequence));
}

void TestNumberFormat::countsOn()
{
    NumberSequence sequence;
    sequence.format = u"##"_s;
    sequence.next = 98;
    sequence.increment = 2;
    QRandomGenerator random(1);
    const QStringList used{u"98"_s, u"100"_s};
    const auto isTaken = [&](const QString &number) -> Result<bool> { return used.contains(number); };
    QCOMPARE(makeNumber(sequence, random, isTaken), (Result<MadeNumber>(MadeNumber{u"102"_s, 104})));
    const auto none = makeNumber(sequence, random, [](const QString &) -> Result<bool> { return true; });
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::Refused);
    sequence.next = std::numeric_limits<qint64>::max();
    QVERIFY(!makeNumber(sequence, random, isTaken));
}

void TestNumberFormat::drawsFreeNumbers()
{
    NumberSequence sequence;
    sequence.format = u"A-##"_s;
    sequence.random = true;
    sequence.next = 5;
    QRandomGenerator random(20260302);
    QSet<QString> used;
    for (int i = 0; i < 500; ++i) {
        const auto made =
            makeNumber(sequence, random, [&](const QString &number) -> Result<bool> { return used.contains(number); });
        QVERIFY(made);
        QCOMPARE(made->next, 5);
        QVERIFY(!used.contains(made->number));
        used.insert(made->number);
        QVERIFY(made->number.startsWith(u"A-") && made->number.size() >= 4);
        QVERIFY2(made->number.size() == 4 || made->number[2] != u'0', qPrintable(made->number));
    }
    // A hundred numbers of two digits do not suffice: longer ones follow.
    QVERIFY(std::ranges::any_of(used, [](const QString &number) { return number.size() == 5; }));
    QVERIFY(std::ranges::any_of(used, [](const QString &number) { return number.startsWith(u"A-0"); }));
}

void TestNumberFormat::passesErrorsOn()
{
    QRandomGenerator random(1);
    const auto broken = [](const QString &) -> Result<bool> { return failure(ErrorKind::Unavailable, u"gone"_s); };
    const auto made = makeNumber(NumberSequence{}, random, broken);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Unavailable);
}

QTEST_GUILESS_MAIN(TestNumberFormat)
#include "tst_NumberFormat.moc"
