// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/CsvWriter.h"
#include "core/text/FileName.h"

#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;

class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void records();
    void formulas_data();
    void formulas();
    void fileNames_data();
    void fileNames();
};

void TestCsvWriter::records()
{
    QCOMPARE(csvRecord({u"a"_s, u"b c"_s, QString()}), QByteArray("a,b c,\r\n"));
    QCOMPARE(csvRecord({u"x, y"_s, u"say \"hi\""_s, u"two\nlines"_s}),
             QByteArray("\"x, y\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n"));
    QCOMPARE(csvRecord({u"\u00e4\u20ac"_s}), QByteArray("\xC3\xA4\xE2\x82\xAC\r\n"));
    QCOMPARE(csvRecord({QString()}), QByteArray("\"\"\r\n")); // an empty line would be no record
    QCOMPARE(csvRecord({u" a "_s}), QByteArray("\" a \"\r\n"));
    // At the begin of a file these would be the file's own: its mark, and a word to Excel.
    QCOMPARE(csvRecord({u"\uFEFFa"_s}), QByteArray("\"\xEF\xBB\xBF\x61\"\r\n"));
    QCOMPARE(csvRecord({u"sep=;"_s}), QByteArray("\"sep=;\"\r\n"));
}

void TestCsvWriter::formulas_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("safe");
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("command") << u"@SUM(1)"_s << u"'@SUM(1)"_s;
    QTest::newRow("plus") << u"+cmd|' /C calc'!A0"_s << u"'+cmd|' /C calc'!A0"_s;
    QTest::newRow("minus") << u"-2+3"_s << u"'-2+3"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("wide") << u"\uFF1D1"_s << u"'\uFF1D1"_s;
    QTest::newRow("number") << u"-12.5"_s << u"-12.5"_s;
    QTest::newRow("positive number") << u"+12"_s << u"+12"_s;
    QTest::newRow("phone") << u"+49 30 123"_s << u"'+49 30 123"_s;
    QTest::newRow("minus alone") << u"-"_s << u"'-"_s;
    QTest::newRow("text") << u"a=b"_s << u"a=b"_s;
    QTest::newRow("apostrophe") << u"'tis"_s << u"'tis"_s;
    QTest::newRow("safe already") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestCsvWriter::formulas()
{
    QFETCH(const QString, field);
    QFETCH(const QString, safe);
    QCOMPARE(formulaSafe(field), safe);
    QCOMPARE(formulaRead(safe), field);
}

void TestCsvWriter::fileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain") << u"report 1.pdf"_s << u"report 1.pdf"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"passwd"_s;
    QTest::newRow("Windows path") << u"C:\\temp\\a.txt"_s << u"a.txt"_s;
    QTest::newRow("forbidden") << u"a<b>:\"c|d?*.txt"_s << u"a_b___c_d__.txt"_s;
    QTest::newRow("controls") << u"a\nb\x01.txt"_s << u"ab.txt"_s;
    QTest::newRow("direction") << u"gpj\u202Eexe.pdf"_s << u"gpjexe.pdf"_s;
    QTest::newRow("reserved") << u"nul.txt"_s << u"_nul.txt"_s;
    QTest::newRow("port") << u"COM1"_s << u"_COM1"_s;
    QTest::newRow("port of another height") << u"lpt\u00B2.log"_s << u"_lpt\u00B2.log"_s;
    QTest::newRow("reserved before a space") << u"NUL .tar.gz"_s << u"_NUL .tar.gz"_s;
    QTest::newRow("console") << u"conin$"_s << u"_conin$"_s;
    QTest::newRow("reserved when cut") << u"aux"_s + QString(200, u' ') + u'x' << u"_aux"_s;
    QTest::newRow("stream") << u"invoice.pdf:evil.exe"_s << u"invoice.pdf_evil.exe"_s;
    QTest::newRow("not reserved") << u"console.txt"_s << u"console.txt"_s;
    QTest::newRow("dots at the end") << u"a.txt. . "_s << u"a.txt"_s;
    QTest::newRow("hidden") << u".profile"_s << u"profile"_s;
    QTest::newRow("nothing left") << u"..."_s << QString();
    QTest::newRow("folder") << u"a/"_s << QString();
    QTest::newRow("dots at the cut") << QString(119, u'x') + QString(20, u'.') + QString(20, u'y')
                                     << QString(119, u'x');
    QTest::newRow("long in bytes") << QString(110, u'\u3042') + u".pdf"_s << QString(78, u'\u3042') + u".pdf"_s;
    QTest::newRow("halves stay together")
        << u"\U0001F600"_s.repeated(70) + u".png"_s << u"\U0001F600"_s.repeated(58) + u".png"_s;
    QTest::newRow("long") << QString(300, u'x') + u".pdf"_s << QString(116, u'x') + u".pdf"_s;
}

void TestCsvWriter::fileNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, clean);
    QCOMPARE(cleanFileName(name), clean);
    QCOMPARE(cleanFileName(clean), clean);
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_CsvWriter.moc"
