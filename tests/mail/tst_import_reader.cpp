// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/ImportPlan.h"
#include "mail/ImportReader.h"
#include "mail/MsgBuilder.h"
#include "mail/html/LibxmlSanitizer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;

class TestImportReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAreToldByTheirContent_data();
    void filesAreToldByTheirContent();
    void foldersAreReadByDate();
    void missingFile();
    void everythingInOrder();
    void badRowsAndMailsGoOn();
    void outlookMails();
    void cancelled();
    void leftUnread();
    void errorEndsIt();

private:
    QString write(const QString &name, const QByteArray &content);
    static QByteArray mail(int i, const QByteArray &date = "Tue, 3 Mar 2026 10:00:00 +0000");

    QTemporaryDir m_folder;
    LibxmlSanitizer m_sanitizer;
    MimeParser m_parser{m_sanitizer};
};

QString TestImportReader::write(const QString &name, const QByteArray &content)
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
}

QByteArray TestImportReader::mail(int i, const QByteArray &date)
{
    const QByteArray number = QByteArray::number(i);
    return "From: jane@customer.example\nDate: " + date + "\nMessage-ID: <" + number
           + "@customer.example>\nSubject: Mail " + number + "\n\ntext " + number + "\n";
}

void TestImportReader::filesAreToldByTheirContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("format"); ///< -1: refused
    QTest::newRow("mail with an odd name") << u"a.txt"_s << mail(1) << int(ImportFormat::Mail);
    QTest::newRow("mail with CRLF") << u"b.eml"_s << mail(1).replace("\n", "\r\n") << int(ImportFormat::Mail);
    QTest::newRow("mail from a server")
        << u"c"_s << "Return-Path: <x@y>\nReceived: from a by b;\n Tue, 3 Mar 2026 10:00:00 +0000\n" + mail(1)
        << int(ImportFormat::Mail);
    QTest::newRow("mailbox") << u"d.eml"_s << "From x Tue Mar  3 10:00:00 2026\n" + mail(1)
                             << int(ImportFormat::Mailbox);
    QTest::newRow("table") << u"e.mbox"_s << QByteArray("Subject,From\na,b\n") << int(ImportFormat::Csv);
    QTest::newRow("table in UTF-16") << u"f"_s
                                     << QByteArray("\xFF\xFE"
                                                   "a\0;\0b\0\n\0"
                                                   "1\0;\0"
                                                   "2\0\n\0",
                                                   18)
                                     << int(ImportFormat::Csv);
    const QByteArray outlook = test::MsgBuilder().text(0x001A, u"IPM.Note"_s).text(0x1000, u"x"_s).file();
    QTest::newRow("Outlook's") << u"mail.dat"_s << outlook << int(ImportFormat::OutlookMail);
    QTest::newRow("damaged one of Outlook's") << u"cut.msg"_s << outlook.first(700) << int(ImportFormat::OutlookMail);
    QTest::newRow("Word's") << u"word.doc"_s << test::compoundFile({{u"WordDocument"_s, false, "x", {}}}) << -1;
    QTest::newRow("picture") << u"g.eml"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0,\0,\0", 14) << -1;
    QTest::newRow("prose") << u"h.csv"_s << QByteArray("A text without any columns\n") << -1;
    QTest::newRow("empty") << u"i.csv"_s << QByteArray() << -1;
}

void TestImportReader::filesAreToldByTheirContent()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const int, format);
    const auto plan = ImportPlan::make({write(name, content)});
    if (format < 0) {
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, ErrorKind::InvalidInput);
        return;
    }
    QVERIFY(plan);
    QCOMPARE(plan->files.size(), 1);
    QCOMPARE(int(plan->files[0].format), format);
    QCOMPARE(plan->totalSize(), content.size());
}

void TestImportReader::foldersAreReadByDate()
{
    write(u"box/cur/b.eml"_s, mail(1, "Mon, 2 Mar 2026 10:00:00 +0000"));
    write(u"box/cur/a.eml"_s, mail(2, "Tue, 3 Mar 2026 10:00:00 +0000"));
    write(u"box/new/c.eml"_s, mail(0, "Sun, 1 Mar 2026 23:00:00 -0500")); // Monday 04:00 UTC
    write(u"box/notes.txt"_s, "only words\n");
    write(u"box/index.csv"_s, "a,b\n1,2\n");
    const auto plan = ImportPlan::make({m_folder.filePath(u"box"_s)});
    QVERIFY(plan);
    QStringList names;
    for (const ImportFile &file : plan->files) {
        names.append(QFileInfo(file.path).fileName());
    }
    QCOMPARE(names, (QStringList{u"c.eml"_s, u"b.eml"_s, u"a.eml"_s}));
    QCOMPARE(plan->skipped.size(), 2);
}

void TestImportReader::missingFile()
{
    const auto plan = ImportPlan::make({m_folder.filePath(u"none"_s)});
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::NotFound);
}

void TestImportReader::everythingInOrder()
{
    QByteArray mbox;
    for (int i = 1; i <= 3000; ++i) {
        mbox += "From x Tue Mar  3 10:00:00 2026\n" + mail(i) + "\n";
    }
    const auto plan =
        ImportPlan::make({write(u"one.eml"_s, mail(0)), write(u"many.mbox"_s, mbox),
                          write(u"rows.csv"_s, "Subject,From,Date Created\nrow,Jane,2026-03-01 10:00\n")});
    QVERIFY(plan);
    ImportReader reader(*plan, m_parser, std::nullopt, QByteArrayLiteral("Europe/Berlin"));
    qint64 before = 0;
    for (int i = 0; i <= 3000; ++i) {
        const auto item = reader.next();
        QVERIFY(item && *item);
        const auto *read = std::get_if<IncomingMail>(&(*item)->content);
        QVERIFY(read);
        QCOMPARE(read->subject, u"Mail %1"_s.arg(i));
        QCOMPARE(read->text, u"text %1"_s.arg(i));
        QVERIFY((*item)->bytesRead > before);
        before = (*item)->bytesRead;
    }
    const auto row = reader.next();
    QVERIFY(row && *row);
    const auto *ticket = std::get_if<ImportedTicket>(&(*row)->content);
    QVERIFY(ticket);
    QCOMPARE((*row)->row, 2);
    QCOMPARE(toDateTime(*ticket->created), QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
    QCOMPARE((*row)->bytesRead, plan->totalSize());
    const auto end = reader.next();
    QVERIFY(end && !*end);
    const auto still = reader.next();
    QVERIFY(still && !*still);
}

void TestImportReader::badRowsAndMailsGoOn()
{
    const auto plan = ImportPlan::make({write(u"bad.csv"_s, "Subject,From\n,Jane\nx\ngood,Jane\n")});
    QVERIFY(plan);
    ImportReader reader(*plan, m_parser, std::nullopt, "UTC");
    QStringList kinds;
    while (true) {
        const auto item = reader.next();
        QVERIFY(item);
        if (!*item) {
            break;
        }
        kinds.append(std::holds_alternative<ImportProblem>((*item)->content) ? u"problem"_s : u"ticket"_s);
    }
    QCOMPARE(kinds, (QStringList{u"problem"_s, u"problem"_s, u"ticket"_s}));
}

void TestImportReader::outlookMails()
{
    const auto message = [](int day) {
        return test::MsgBuilder()
            .text(0x001A, u"IPM.Note"_s)
            .text(0x0037, u"Day %1"_s.arg(day))
            .time(0x0039, QDateTime(QDate(2026, 3, day), QTime(10, 0), Qt::UTC))
            .file();
    };
    write(u"outlook/a.msg"_s, message(3));
    write(u"outlook/b.msg"_s, message(1));
    write(u"outlook/c.msg"_s, message(2).first(900));
    write(u"outlook/d.eml"_s, mail(5, "Mon, 2 Mar 2026 10:00:00 +0000"));
    const auto plan = ImportPlan::make({m_folder.filePath(u"outlook"_s)});
    QVERIFY(plan);
    QCOMPARE(plan->files.size(), 4);
    ImportReader reader(*plan, m_parser, {}, {});
    QStringList read;
    int refused = 0;
    while (true) {
        const auto item = reader.next();
        QVERIFY(item);
        if (!*item) {
            break;
        }
        if (const auto *one = std::get_if<IncomingMail>(&(*item)->content)) {
            read.append(one->subject);
        } else {
            ++refused;
        }
    }
    // Ordered by when they were sent, whatever wrote them; the broken one is told and the others go on.
    QCOMPARE(read, (QStringList{u"Day 1"_s, u"Mail 5"_s, u"Day 3"_s}));
    QCOMPARE(refused, 1);
}

void TestImportReader::cancelled()
{
    QByteArray mbox;
    for (int i = 1; i <= 5000; ++i) {
        mbox += "From x Tue Mar  3 10:00:00 2026\n" + mail(i) + "\n";
    }
    const auto plan = ImportPlan::make({write(u"cancel.mbox"_s, mbox)});
    QVERIFY(plan);
    ImportReader reader(*plan, m_parser, std::nullopt, "UTC");
    const auto first = reader.next();
    QVERIFY(first && *first);
    reader.cancel();
    const auto end = reader.next();
    QVERIFY(end && !*end);
}

/// Whoever stops storing lets go of the reader, though its thread waits for room.
void TestImportReader::leftUnread()
{
    QByteArray mbox;
    for (int i = 1; i <= 5000; ++i) {
        mbox += "From x Tue Mar  3 10:00:00 2026\n" + mail(i) + "\n";
    }
    const auto plan = ImportPlan::make({write(u"left.mbox"_s, mbox)});
    QVERIFY(plan);
    const ImportReader reader(*plan, m_parser, std::nullopt, "UTC");
}

void TestImportReader::errorEndsIt()
{
    const auto plan =
        ImportPlan::make({write(u"first.eml"_s, mail(1)), write(u"wrong.csv"_s, "Colour,Shape\nred,round\n")});
    QVERIFY(plan);
    ImportReader reader(*plan, m_parser, std::nullopt, "UTC");
    const auto item = reader.next();
    QVERIFY(item && *item);
    const auto error = reader.next();
    QVERIFY(!error);
    QCOMPARE(error.error().kind, ErrorKind::InvalidInput);
    QVERIFY(error.error().text.contains("Colour"_L1));
}

QTEST_GUILESS_MAIN(TestImportReader)
#include "tst_import_reader.moc"
