// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/MsgBuilder.h"
#include "mail/msg/CompressedRtf.h"
#include "mail/msg/RtfLetter.h"

#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(deskhand::RtfLetter::Kind)

class TestRtfLetter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decompressed_data();
    void decompressed();
    void damagedCompression();
    void letters_data();
    void letters();
    void deepAndEndless();
};

void TestRtfLetter::decompressed_data()
{
    QTest::addColumn<QByteArray>("compressed");
    QTest::addColumn<QByteArray>("rtf");
    // The two examples of MS-OXRTFCP, section 3.
    QTest::newRow("simple") << QByteArray::fromHex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c"
        "0900206277"
        "05b06c647d0a800fa0")
                            << QByteArray("{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
    QTest::newRow("reading over the place of writing")
        << QByteArray::fromHex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")
        << QByteArray("{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}");
    QTest::newRow("as it is") << QByteArray::fromHex("0f000000030000004d454c4100000000") + "abc" << QByteArray("abc");
    QTest::newRow("longer than the dictionary")
        << test::compressedRtf(QByteArray("0123456").repeated(2000)) << QByteArray("0123456").repeated(2000);
}

void TestRtfLetter::decompressed()
{
    QFETCH(const QByteArray, compressed);
    QFETCH(const QByteArray, rtf);
    const auto read = decompressRtf(compressed, 100000);
    QVERIFY(read);
    QCOMPARE(*read, rtf);
    QVERIFY(!decompressRtf(compressed, rtf.size() - 1));
}

void TestRtfLetter::damagedCompression()
{
    const QByteArray whole = test::compressedRtf("{\\rtf1 some words, and more of them}");
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QVERIFY(!decompressRtf(whole.first(i), 1000));
        if (i < 4 || i >= 8) { // the size of the raw form is an upper bound only
            QByteArray damaged = whole;
            damaged[i] = char(damaged[i] ^ 0x10);
            QVERIFY2(!decompressRtf(damaged, 1000), qPrintable(QString::number(i)));
        }
    }
}

void TestRtfLetter::letters_data()
{
    using Kind = RtfLetter::Kind;
    QTest::addColumn<QByteArray>("rtf");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("content");
    QTest::newRow("text") << QByteArray("{\\rtf1\\ansi\\fromtext {\\fonttbl{\\f0 Courier;}}\\f0 a\\par b <c>\\tab d}")
                          << Kind::Text << u"a\nb <c>\td"_s;
    QTest::newRow("html") << QByteArray(
        "{\\rtf1\\fromhtml1{\\*\\htmltag <i>}x\\htmlrtf y\\htmlrtf0 z{\\*\\htmltag </i>}}")
                          << Kind::Html << u"<i>xz</i>"_s;
    QTest::newRow("htmlrtf ends with its group")
        << QByteArray("{\\rtf1\\fromhtml1 a{\\htmlrtf b}c}") << Kind::Html << u"ac"_s;
    QTest::newRow("a tag in plain RTF is nothing") << QByteArray("{\\rtf1{\\*\\htmltag <i>}x}") << Kind::Rtf << u"x"_s;
    QTest::newRow("said too late") << QByteArray("{\\rtf1 words \\fromhtml1 {\\*\\htmltag <i>}}") << Kind::Rtf
                                   << u"words "_s;
    QTest::newRow("unicode with longer replacements")
        << QByteArray("{\\rtf1\\uc2 \\u228 aex{\\uc0\\u246}\\u252\\'75\\'65y}") << Kind::Rtf << u"äxöüy"_s;
    QTest::newRow("code pages of fonts") << QByteArray(
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset128 B;}}"
        "\\'e4{\\f1 \\'93\\'fa\\'96{\\f0 \\'e4}}}")
                                         << Kind::Rtf << u"ä日"_s + QString(QChar(0xFFFD)) + u"ä"_s;
    QTest::newRow("symbols") << QByteArray("{\\rtf1\\ansi a\\~b\\_c\\-d\\\\e\\lquote f\\emdash g}") << Kind::Rtf
                             << u"a\u00A0b\u2011c\u00ADd\\e\u2018f\u2014g"_s;
    QTest::newRow("bytes that are no text")
        << QByteArray("{\\rtf1 a{\\pict\\bin3 }}}b}c\\bin99999 d") << Kind::Rtf << u"ac"_s;
    QTest::newRow("no RTF") << QByteArray("}}}\\") << Kind::Rtf << QString();
    QTest::newRow("nothing") << QByteArray() << Kind::Rtf << QString();
}

void TestRtfLetter::letters()
{
    QFETCH(const QByteArray, rtf);
    QFETCH(const RtfLetter::Kind, kind);
    QFETCH(const QString, content);
    const RtfLetter letter = readRtf(rtf, 100000);
    QCOMPARE(letter.content, content);
    QCOMPARE(letter.kind, kind);
    QVERIFY(letter.whole);
}

void TestRtfLetter::deepAndEndless()
{
    const RtfLetter deep = readRtf("{\\rtf1 a" + QByteArray(1000000, '{'), 1000);
    QVERIFY(!deep.whole);
    QCOMPARE(deep.content, u"a"_s);
    const RtfLetter longOne = readRtf("{\\rtf1 " + QByteArray(1000000, 'x'), 1000);
    QCOMPARE(longOne.content.size(), 1000);
}

QTEST_GUILESS_MAIN(TestRtfLetter)
#include "tst_rtf_letter.moc"
