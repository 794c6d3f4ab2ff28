// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/MboxReader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;

class TestMboxReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void messages_data();
    void messages();
    void resumes();
    void longLinesAndLargeMessages();
    void notAMailbox();
    void missing();

private:
    QString write(const QByteArray &content);

    QTemporaryDir m_folder;
    int m_files = 0;
};

QString TestMboxReader::write(const QByteArray &content)
{
    const QString path = m_folder.filePath(QString::number(++m_files) + u".mbox"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        return {};
    }
    return path;
}

void TestMboxReader::messages_data()
{
    QTest::addColumn<QByteArray>("mbox");
    QTest::addColumn<QByteArrayList>("expected");
    using List = QByteArrayList;
    const QByteArray from = "From jane@customer.example Tue Mar  3 10:00:00 2026\n";
    QTest::newRow("one") << from + "Subject: a\n\nbody\n" << List{"Subject: a\n\nbody\n"};
    QTest::newRow("two") << from + "Subject: a\n\nbody\n\n" + from + "Subject: b\n\nmore\n"
                         << List{"Subject: a\n\nbody\n", "Subject: b\n\nmore\n"};
    QTest::newRow("empty lines stay") << from + "S: a\n\none\n\n\ntwo\n\n" + from + "S: b\n\n"
                                      << List{"S: a\n\none\n\n\ntwo\n", "S: b\n"};
    QTest::newRow("CRLF") << QByteArray("From x Tue Mar  3 10:00:00 2026\r\nS: a\r\n\r\nbody\r\n\r\nFrom y Tue Mar  3 "
                                        "10:00:00 2026\r\nS: b\r\n\r\nc\r\n")
                          << List{"S: a\r\n\r\nbody\r\n", "S: b\r\n\r\nc\r\n"};
    QTest::newRow("quoted From") << from + "S: a\n\n>From here on\n>>From twice\n> From not\n"
                                 << List{"S: a\n\nFrom here on\n>From twice\n> From not\n"};
    QTest::newRow("unquoted sentence") << from + "S: a\n\nfirst\n\nFrom now on we say hello.\n"
                                       << List{"S: a\n\nfirst\n\nFrom now on we say hello.\n"};
    QTest::newRow("From within a paragraph") << from + "S: a\n\nfirst\nFrom x Tue Mar  3 10:00:00 2026\nlast\n"
                                             << List{"S: a\n\nfirst\nFrom x Tue Mar  3 10:00:00 2026\nlast\n"};
    QTest::newRow("sender alone") << QByteArray("From MAILER-DAEMON\nS: a\n\nx\n\nFrom MAILER-DAEMON\nS: b\n\ny\n")
                                  << List{"S: a\n\nx\n", "S: b\n\ny\n"};
    QTest::newRow("Thunderbird") << QByteArray(
        "From - Tue Mar  3 10:00:00 2026\nS: a\n\nx\n\nFrom - Tue Mar  3 10:00:01 2026\nS: b\n\ny\n")
                                 << List{"S: a\n\nx\n", "S: b\n\ny\n"};
    QTest::newRow("no line end at the end") << from + "S: a\n\nbody" << List{"S: a\n\nbody"};
    QTest::newRow("nothing behind the line") << from << List{""};
    QTest::newRow("empty lines in front") << "\n\n" + from + "S: a\n\nx\n" << List{"S: a\n\nx\n"};
}

void TestMboxReader::messages()
{
    QFETCH(const QByteArray, mbox);
    QFETCH(const QByteArrayList, expected);
    MboxReader reader(write(mbox));
    QVERIFY(reader.open());
    QByteArrayList actual;
    qint64 next = -1;
    while (true) {
        const auto message = reader.next();
        QVERIFY(message);
        if (!*message) {
            break;
        }
        QVERIFY(next < 0 || (*message)->offset == next);
        QVERIFY(mbox.sliced((*message)->offset).startsWith("From "));
        next = (*message)->next;
        actual.append((*message)->content.readAll());
    }
    QCOMPARE(actual, expected);
    QCOMPARE(next, mbox.size());
}

void TestMboxReader::resumes()
{
    QByteArray mbox;
    for (int i = 0; i < 2000; ++i) {
        mbox += "From a Tue Mar  3 10:00:00 2026\nSubject: " + QByteArray::number(i) + "\n\n"
                + QByteArray("text ").repeated(i % 97) + "\n\n";
    }
    const QString path = write(mbox);
    qint64 offset = 0;
    int read = 0;
    while (read < 2000) {
        // Another program each time, which reads some and is stopped.
        MboxReader reader(path);
        QVERIFY(reader.open(offset));
        for (int i = 0; i < 150 && read < 2000; ++i, ++read) {
            const auto message = reader.next();
            QVERIFY(message && *message);
            QVERIFY((*message)->content.readAll().startsWith("Subject: " + QByteArray::number(read) + "\n"));
            offset = (*message)->next;
        }
    }
    MboxReader atEnd(path);
    QVERIFY(atEnd.open(offset));
    const auto none = atEnd.next();
    QVERIFY(none && !*none);
}

void TestMboxReader::longLinesAndLargeMessages()
{
    const QByteArray line = QByteArray("word From x 10:00 ").repeated(100'000); // one line of 1.8 MB
    const QByteArray body = "S: a\n\n" + line + "\n\nshort\n";
    const QString path =
        write("From a Tue Mar  3 10:00:00 2026\n" + body + "\nFrom b Tue Mar  3 10:00:00 2026\nS: b\n\nx\n");
    MboxReader reader(path, 64 * 1024, m_folder.path());
    QVERIFY(reader.open());
    const auto first = reader.next();
    QVERIFY(first && *first);
    QVERIFY(!(*first)->content.isInMemory());
    QCOMPARE((*first)->content.readAll(), body);
    const auto second = reader.next();
    QVERIFY(second && *second);
    QVERIFY((*second)->content.isInMemory());
    QCOMPARE((*second)->content.readAll(), QByteArray("S: b\n\nx\n"));
}

void TestMboxReader::notAMailbox()
{
    MboxReader reader(write("Subject: a mail\n\nnot a mailbox\n"));
    const auto opened = reader.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::InvalidInput);
}

void TestMboxReader::missing()
{
    MboxReader reader(m_folder.filePath(u"nothing-here"_s));
    const auto opened = reader.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestMboxReader)
#include "tst_mbox_reader.moc"
