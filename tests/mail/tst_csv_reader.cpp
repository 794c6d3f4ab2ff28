// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/csv/CsvReader.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void records_data();
    void records();
    void encodings_data();
    void encodings();
    void delimiters_data();
    void delimiters();
    void problems_data();
    void problems();
    void halfASurrogatePair();
    void problemsDoNotSwallowTheRest();
    void linesAndRows();
    void recordsAcrossPieces();
};

void TestCsvReader::records_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<Rows>("expected");
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("no end") << QByteArray("a,b\n1,2") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("empty lines") << QByteArray("\n\na,b\n\r\n\n1,2\n\n") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("empty fields") << QByteArray("a,b,c\n,,\n\"\",x,\n")
                                  << Rows{{u"a"_s, u"b"_s, u"c"_s}, {u""_s, u""_s, u""_s}, {u""_s, u"x"_s, u""_s}};
    QTest::newRow("quotes") << QByteArray("a,b\n\"x, y\",\"say \"\"hi\"\"\"\n")
                            << Rows{{u"a"_s, u"b"_s}, {u"x, y"_s, u"say \"hi\""_s}};
    QTest::newRow("line ends in quotes") << QByteArray("a,b\n\"x\r\ny\nz\",2\n")
                                         << Rows{{u"a"_s, u"b"_s}, {u"x\r\ny\nz"_s, u"2"_s}};
    QTest::newRow("quote within a field")
        << QByteArray("a,b\n5\" disk,2\n") << Rows{{u"a"_s, u"b"_s}, {u"5\" disk"_s, u"2"_s}};
    QTest::newRow("blanks behind a quote") << QByteArray("a,b\n\"x\" ,2\n") << Rows{{u"a"_s, u"b"_s}, {u"x"_s, u"2"_s}};
    QTest::newRow("a word to Excel") << QByteArray("sep=;\na;b\n1;2,5\n") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2,5"_s}};
    QTest::newRow("nothing") << QByteArray() << Rows{};
    QTest::newRow("one column") << QByteArray("a\n1\n2\n") << Rows{{u"a"_s}, {u"1"_s}, {u"2"_s}};
}

void TestCsvReader::records()
{
    QFETCH(QByteArray, csv);
    QFETCH(const Rows, expected);
    QBuffer buffer(&csv);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer, {});
    Rows actual;
    while (true) {
        const auto record = reader.next();
        QVERIFY(record);
        if (!*record) {
            break;
        }
        QCOMPARE((*record)->problem, QString());
        actual.append((*record)->fields);
    }
    QCOMPARE(actual, expected);
}

void TestCsvReader::encodings_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("encoding");
    const QString text = u"Name,Ort\nJ\u00fcrgen,K\u00f6ln \u20ac\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("Windows-1252") << QByteArray("Name,Ort\nJ\xfcrgen,K\xf6ln \x80\n") << u"Windows-1252"_s;
    QStringEncoder little(QStringEncoder::Utf16LE);
    QStringEncoder big(QStringEncoder::Utf16BE);
    const QByteArray littleBytes = little.encode(text);
    const QByteArray bigBytes = big.encode(text);
    QTest::newRow("UTF-16 little") << "\xFF\xFE" + littleBytes << u"UTF-16"_s;
    QTest::newRow("UTF-16 big") << "\xFE\xFF" + bigBytes << u"UTF-16"_s;
    QTest::newRow("UTF-16 without mark") << littleBytes << u"UTF-16"_s;
    QTest::newRow("first umlaut far down")
        << QByteArray("Name,Ort\n") + QByteArray("x,y\n").repeated(60'000) + "J\xfcrgen,K\xf6ln \x80\n"
        << u"Windows-1252"_s;
}

void TestCsvReader::encodings()
{
    QFETCH(QByteArray, csv);
    QFETCH(const QString, encoding);
    QBuffer buffer(&csv);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer, {});
    QCOMPARE(csvEncodingName(reader.encoding()), encoding);
    QStringList last;
    qint64 rows = 0;
    while (true) {
        const auto record = reader.next();
        QVERIFY(record);
        if (!*record) {
            break;
        }
        ++rows;
        if (rows == 1) {
            QCOMPARE((*record)->fields, (QStringList{u"Name"_s, u"Ort"_s}));
        }
        last = (*record)->fields;
    }
    QCOMPARE(last, (QStringList{u"J\u00fcrgen"_s, u"K\u00f6ln \u20ac"_s}));
}

void TestCsvReader::delimiters_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << ',';
    QTest::newRow("semicolon with decimal commas") << QByteArray("a;b;c\n1,5;2,5;3,5\n1,5;2,5;3\n") << ';';
    QTest::newRow("tab with commas in text") << QByteArray("a\tb\nx, y\tz, w, v\n") << '\t';
    QTest::newRow("bar") << QByteArray("a|b|c\n1|2|3\n") << '|';
    QTest::newRow("comma with quoted semicolons") << QByteArray("a,b\n\"x;y;z\",\"p;q\"\n") << ',';
    QTest::newRow("one column") << QByteArray("a\nb\n") << ',';
    QTest::newRow("prose in a column") << QByteArray("id;text\n1;\"well, yes, no\"\n2;\"a, b\"\n") << ';';
}

void TestCsvReader::delimiters()
{
    QFETCH(QByteArray, csv);
    QFETCH(const char, delimiter);
    QBuffer buffer(&csv);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const CsvReader reader(buffer, {});
    QCOMPARE(char(reader.delimiter()), delimiter);
}

void TestCsvReader::problems_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("words");
    QTest::newRow("text behind a quote") << QByteArray("a,b\n1,2\n3,\"x\"y\n") << 3 << u"Row 3, column 2"_s;
    QTest::newRow("never closed") << QByteArray("a,b\n1,\"2\n3,4\n") << 2 << u"Row 2, column 2"_s;
    QTest::newRow("not UTF-8") << "a,b\n1,\u00e4\u00f6\n2,\xff\n"_ba << 3 << u"UTF-8"_s;
}

void TestCsvReader::problems()
{
    QFETCH(QByteArray, csv);
    QFETCH(const int, row);
    QFETCH(const QString, words);
    QBuffer buffer(&csv);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    // Told, because a short file with such bytes would be taken for Windows-1252.
    CsvReader reader(buffer, {CsvEncoding::Utf8, {}});
    for (int i = 1;; ++i) {
        const auto record = reader.next();
        QVERIFY(record && *record);
        if (i == row) {
            QVERIFY2((*record)->problem.contains(words), qPrintable((*record)->problem));
            return;
        }
        QCOMPARE((*record)->problem, QString());
    }
}

void TestCsvReader::halfASurrogatePair()
{
    QByteArray csv("\xFF\xFE"
                   "a\0\n\0"
                   "\xBF\xDB"
                   "x\0"
                   "\n\0",
                   12);
    QBuffer buffer(&csv);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer, {});
    const auto head = reader.next();
    QVERIFY(head && *head);
    QCOMPARE((*head)->fields, QStringList{u"a"_s});
    const auto record = reader.next();
    QVERIFY(record && *record);
    QVERIFY2((*record)->problem.contains(u"UTF-16"_s), qPrintable((*record)->problem));
}

void TestCsvReader::problemsDoNotSwallowTheRest()
{
    QByteArray csv = "a,b\n1,\"open\n3,4\n5,6\n";
    QBuffer buffer(&csv);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer, {});
    Rows good;
    int bad = 0;
    while (true) {
        const auto record = reader.next();
        QVERIFY(record);
        if (!*record) {
            break;
        }
        if ((*record)->problem.isEmpty()) {
            good.append((*record)->fields);
        } else {
            ++bad;
        }
    }
    QCOMPARE(bad, 1);
    QCOMPARE(good, (Rows{{u"a"_s, u"b"_s}, {u"3"_s, u"4"_s}, {u"5"_s, u"6"_s}}));
}

void TestCsvReader::linesAndRows()
{
    QByteArray csv = "a,b\n\n\"x\ny\",2\n3,4\n";
    QBuffer buffer(&csv);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer, {});
    QList<std::pair<qint64, qint64>> places;
    while (true) {
        const auto record = reader.next();
        QVERIFY(record);
        if (!*record) {
            break;
        }
        places.append({(*record)->row, (*record)->line});
    }
    QCOMPARE(places, (QList<std::pair<qint64, qint64>>{{1, 1}, {2, 3}, {3, 5}}));
}

void TestCsvReader::recordsAcrossPieces()
{
    // The file is read in pieces; records and multi-byte characters lie across their borders.
    QByteArray csv = "number,text\n";
    for (int i = 0; i < 30'000; ++i) {
        csv += QByteArray::number(i) + ",\"" + QByteArray("\xC3\xA4\xE2\x82\xAC").repeated(i % 13) + "\"\"\n\"\n";
    }
    QBuffer buffer(&csv);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer, {});
    QVERIFY(reader.next());
    for (int i = 0; i < 30'000; ++i) {
        const auto record = reader.next();
        QVERIFY(record && *record);
        QCOMPARE((*record)->problem, QString());
        QCOMPARE((*record)->fields, (QStringList{QString::number(i), u"\u00e4\u20ac"_s.repeated(i % 13) + u"\"\n"_s}));
    }
    const auto end = reader.next();
    QVERIFY(end && !*end);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
