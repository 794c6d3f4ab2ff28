// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/SearchText.h"

#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;

class TestSearchText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void longTokensAreCutBetweenCharacters();
    void textIsTokensJoined_data();
    void textIsTokensJoined();
    void foldingKeepsSeparators();
};

void TestSearchText::tokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << u""_s << QStringList();
    QTest::newRow("only separators") << u" ... -- \u2014 \U0001F600"_s << QStringList();
    QTest::newRow("ascii") << u"Online banking is DOWN!"_s
                           << QStringList{u"online"_s, u"banking"_s, u"is"_s, u"down"_s};
    QTest::newRow("number") << u"#T-104233_x"_s << QStringList{u"t"_s, u"104233"_s, u"x"_s};
    QTest::newRow("address") << u"Jane.Roe@Example.com"_s << QStringList{u"jane"_s, u"roe"_s, u"example"_s, u"com"_s};
    QTest::newRow("accents") << u"\u00D6konomie Stra\u00DFe caf\u00E9 cafe\u0301"_s
                             << QStringList{u"okonomie"_s, u"strasse"_s, u"cafe"_s, u"cafe"_s};
    QTest::newRow("capital dotted i") << u"\u0130stanbul"_s << QStringList{u"istanbul"_s};
    QTest::newRow("final sigma") << u"\u039F\u03B4\u03CC\u03C2"_s << QStringList{u"\u03BF\u03B4\u03BF\u03C3"_s};
    QTest::newRow("full width, ligature") << u"\uFF21\uFF22\uFF11 \uFB01le"_s << QStringList{u"ab1"_s, u"file"_s};
    QTest::newRow("Japanese sentence") << u"\u30B5\u30FC\u30D0\u30FC\u304C\u843D\u3061\u305F"_s
                                       << QStringList{u"\u30B5"_s, u"\u30FC"_s, u"\u30D0"_s, u"\u30FC"_s,
                                                      u"\u304C"_s, u"\u843D"_s, u"\u3061"_s, u"\u305F"_s};
    QTest::newRow("half width kana") << u"\uFF76\uFF9E"_s << QStringList{u"\u30AC"_s};
    QTest::newRow("Korean") << u"\uD55C\uAE00 VPN"_s << QStringList{u"\uD55C"_s, u"\uAE00"_s, u"vpn"_s};
    QTest::newRow("Latin within Chinese") << u"\u4F7F\u7528VPN\u767B\u5F55"_s
                                          << QStringList{u"\u4F7F"_s, u"\u7528"_s, u"vpn"_s, u"\u767B"_s, u"\u5F55"_s};
    QTest::newRow("Han beyond the BMP") << u"\U00020BB7\u91CE"_s << QStringList{u"\U00020BB7"_s, u"\u91CE"_s};
    QTest::newRow("Arabic with vowel points") << u"\u0645\u064F\u062D\u064E"_s << QStringList{u"\u0645\u062D"_s};
    QTest::newRow("Hindi keeps its vowel signs")
        << u"\u0939\u093F\u0928\u094D\u0926\u0940"_s << QStringList{u"\u0939\u093F\u0928\u094D\u0926\u0940"_s};
    QTest::newRow("Cyrillic") << u"\u041F\u0440\u0438\u0412\u0415\u0422"_s
                              << QStringList{u"\u043F\u0440\u0438\u0432\u0435\u0442"_s};
    QTest::newRow("lone surrogate separates") << u"a"_s + QChar(0xD800) + u"b"_s << QStringList{u"a"_s, u"b"_s};
}

void TestSearchText::tokens()
{
    QFETCH(QString, text);
    QTEST(searchTokens(text), "expected");
}

void TestSearchText::longTokensAreCutBetweenCharacters()
{
    const QString ascii(200, u'q');
    QCOMPARE(searchTokens(ascii), QStringList{QString(longestSearchToken, u'q')});

    // Deseret letters take two units each; the odd first one puts a pair across the limit.
    QString pairs = u"q"_s;
    for (int i = 0; i < 100; ++i) {
        pairs += u"\U00010428"_s;
    }
    const QStringList tokens = searchTokens(pairs);
    QCOMPARE(tokens.size(), 1);
    QCOMPARE(tokens.at(0).size(), longestSearchToken - 1);
    QVERIFY(tokens.at(0).isValidUtf16());
}

void TestSearchText::textIsTokensJoined_data()
{
    tokens_data();
}

void TestSearchText::textIsTokensJoined()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(searchText(text), expected.join(u' '));
    // What is normalised once stays as it is: the index may be rebuilt from either.
    QCOMPARE(searchText(searchText(text)), searchText(text));
}

void TestSearchText::foldingKeepsSeparators()
{
    QCOMPARE(foldedText(u"  M\u00FCller, J\u00FCrgen "_s), u"muller, jurgen"_s);
    QCOMPARE(foldedText(u"System Administrators"_s), u"system administrators"_s);
    QCOMPARE(foldedText(u""_s), u""_s);
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_search_text.moc"
