// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/MimeParser.h"
#include "mail/html/LibxmlSanitizer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace deskhand;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head =
    "From: jane@customer.example\nTo: help@bank.example\nSubject: Limits\n"
    "Date: Tue, 3 Mar 2026 10:00:00 +0000\nMessage-ID: <limits@customer.example>\nMIME-Version: 1.0\n";

bool hasFault(const IncomingMail &mail, MailFault fault)
{
    return std::any_of(mail.warnings.begin(), mail.warnings.end(),
                       [fault](const MailWarning &warning) { return warning.fault == fault; });
}

const MailAttachment *attachmentNamed(const IncomingMail &mail, const QString &name)
{
    const auto found = std::find_if(mail.attachments.begin(), mail.attachments.end(),
                                    [&name](const MailAttachment &attachment) { return attachment.name == name; });
    return found == mail.attachments.end() ? nullptr : &*found;
}

/// Peak of this process's memory in kB, as Linux counts it; 0 elsewhere.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.sliced(at + 6).simplified().split(' ').constFirst().toLongLong();
}

void resetPeakMemory()
{
    QFile clear(u"/proc/self/clear_refs"_s);
    if (clear.open(QIODevice::WriteOnly)) {
        clear.write("5");
    }
}

} // namespace

class TestMimeLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nestedMultiparts();
    void nestedMessages();
    void manyParts();
    void boundaryFlood();
    void longText();
    void manyHeaders();
    void longHeader();
    void manyAddresses();
    void hugeAttachmentIsStreamed();
    void temporaryFilesGo();
    void fullDisk();
    void severalThreads();

private:
    LibxmlSanitizer m_sanitizer;
    MimeParser m_parser{m_sanitizer};
};

void TestMimeLimits::nestedMultiparts()
{
    for (const int depth : {29, 31, 500, 5000}) {
        QByteArray bomb = head;
        for (int i = 0; i < depth; ++i) {
            bomb += "Content-Type: multipart/mixed; boundary=\"b" + QByteArray::number(i) + "\"\n\n--b"
                    + QByteArray::number(i) + "\n";
        }
        bomb += "Content-Type: text/plain\n\ninnermost\n";
        const auto mail = m_parser.parse(ByteSource::fromBytes(bomb));
        QVERIFY(mail.has_value());
        QCOMPARE(hasFault(*mail, MailFault::TooDeep), depth > 30);
        QCOMPARE(mail->text, depth > 30 ? QString() : u"innermost"_s);
        const MailAttachment *whole = attachmentNamed(*mail, u"original.eml"_s);
        QCOMPARE(whole != nullptr, depth > 30);
        if (whole) {
            QCOMPARE(whole->content.bytes(), bomb);
        }
    }
}

void TestMimeLimits::nestedMessages()
{
    QByteArray bomb = head;
    for (int i = 0; i < 2000; ++i) {
        bomb += "Content-Type: message/rfc822\n\nSubject: level " + QByteArray::number(i) + "\n";
    }
    bomb += "\ninnermost\n";
    const auto mail = m_parser.parse(ByteSource::fromBytes(bomb));
    QVERIFY(mail.has_value());
    QVERIFY(!mail->attachments.isEmpty());
    QVERIFY(mail->attachments.constLast().content.readAll().contains("innermost"));
}

void TestMimeLimits::manyParts()
{
    QByteArray bomb = head + "Content-Type: multipart/mixed; boundary=b\n\n";
    for (int i = 0; i < 3000; ++i) {
        bomb += "--b\nContent-Type: text/plain\n\npart " + QByteArray::number(i) + "\n";
    }
    bomb += "--b--\n";
    const auto mail = m_parser.parse(ByteSource::fromBytes(bomb));
    QVERIFY(mail.has_value());
    QVERIFY(hasFault(*mail, MailFault::TooManyParts));
    QVERIFY(mail->text.startsWith("part 0"_L1));
    const MailAttachment *whole = attachmentNamed(*mail, u"original.eml"_s);
    QVERIFY(whole);
    QCOMPARE(whole->content.bytes(), bomb);
}

void TestMimeLimits::boundaryFlood()
{
    // GMime would make an object of each; reading stops long before.
    QByteArray bomb = head + "Content-Type: multipart/mixed; boundary=b\n\n";
    bomb += QByteArray("--b\n\nx\n").repeated(500'000);
    resetPeakMemory();
    const qint64 before = peakMemory();
    const auto mail = m_parser.parse(ByteSource::fromBytes(bomb));
    QVERIFY(mail.has_value());
    QVERIFY(hasFault(*mail, MailFault::TooManyParts));
    QVERIFY(attachmentNamed(*mail, u"original.eml"_s));
    if (before > 0) {
        QVERIFY2(peakMemory() - before < 200'000, "kB");
    }
}

void TestMimeLimits::longText()
{
    const QByteArray line = "A line of a very long letter that nobody will ever read to its end.\n";
    const QByteArray letter = line.repeated(100'000);
    const auto mail = m_parser.parse(ByteSource::fromBytes(head + "Content-Type: text/plain\n\n" + letter));
    QVERIFY(mail.has_value());
    QVERIFY(hasFault(*mail, MailFault::TooLarge));
    QVERIFY(mail->text.startsWith("A line"_L1));
    QVERIFY(mail->text.size() <= 4 * 1024 * 1024);
    QCOMPARE(mail->attachments.size(), 1);
    QCOMPARE(mail->attachments.constFirst().content.size(), letter.size());
    QVERIFY(!mail->attachments.constFirst().content.isInMemory());
}

void TestMimeLimits::manyHeaders()
{
    QByteArray bomb = head;
    for (int i = 0; i < 50'000; ++i) {
        bomb += "X-Filler-" + QByteArray::number(i) + ": value\n";
    }
    const auto mail = m_parser.parse(ByteSource::fromBytes(bomb + "\ntext\n"));
    QVERIFY(mail.has_value());
    QCOMPARE(mail->headers.size(), 1000);
    QCOMPARE(mail->subject, u"Limits"_s);
    QCOMPARE(mail->text, u"text"_s);
}

void TestMimeLimits::longHeader()
{
    const QByteArray words = QByteArray("=?utf-8?B?w7zDvMO8?= ").repeated(200'000);
    const auto mail = m_parser.parse(ByteSource::fromBytes("Subject: " + words + "\n" + head + "\ntext\n"));
    QVERIFY(mail.has_value());
    QVERIFY(mail->subject.startsWith(u"\u00fc\u00fc\u00fc"_s));
    QVERIFY(mail->subject.size() <= 64 * 1024);
    QCOMPARE(mail->text, u"text"_s);
}

void TestMimeLimits::manyAddresses()
{
    QByteArray to = "To: a0@x.example";
    for (int i = 1; i < 3000; ++i) {
        to += ", a" + QByteArray::number(i) + "@x.example";
    }
    const auto mail = m_parser.parse(ByteSource::fromBytes(to + "\n" + head + "\ntext\n"));
    QVERIFY(mail.has_value());
    QVERIFY(mail->to.size() >= 1000 && mail->to.size() <= 1001);
}

void TestMimeLimits::hugeAttachmentIsStreamed()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"huge.eml"_s);
    QCryptographicHash expected(QCryptographicHash::Sha256);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(head
                   + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nsee the film\n--b\nContent-Type: video/mp4; "
                     "name=film.mp4\n"
                     "Content-Transfer-Encoding: base64\n\n");
        QByteArray block(57 * 1024, Qt::Uninitialized);
        QByteArray encoded;
        for (qsizetype at = 0; at < block.size(); ++at) {
            block[at] = static_cast<char>(at * 31 + at / 251);
        }
        for (qsizetype at = 0; at < block.size(); at += 57) {
            encoded += block.mid(at, 57).toBase64() + '\n';
        }
        for (int i = 0; i < 1800; ++i) { // 100 MB
            expected.addData(block);
            file.write(encoded);
        }
        file.write("--b--\n");
    }
    const MimeParser parser(m_sanitizer, {}, folder.path());
    resetPeakMemory();
    const qint64 before = peakMemory();
    const auto mail = parser.parse(ByteSource::fromFile(path));
    QVERIFY(mail.has_value());
    QCOMPARE(mail->text, u"see the film"_s);
    QCOMPARE(mail->attachments.size(), 1);
    const ByteSource content = mail->attachments.constFirst().content;
    QCOMPARE(content.size(), 57LL * 1024 * 1800);
    QVERIFY(!content.isInMemory());
    QCryptographicHash actual(QCryptographicHash::Sha256);
    const auto device = content.open();
    QVERIFY(device);
    actual.addData(device.get());
    QCOMPARE(actual.result(), expected.result());
    if (before > 0) {
        QVERIFY2(peakMemory() - before < 30'000, qPrintable(u"%1 kB more"_s.arg(peakMemory() - before)));
    }
}

void TestMimeLimits::temporaryFilesGo()
{
    QTemporaryDir folder;
    const MimeParser parser(m_sanitizer, {}, folder.path());
    const QByteArray mailBytes = head + "Content-Type: application/zip\n\n" + QByteArray(1'000'000, 'z');
    {
        auto mail = parser.parse(ByteSource::fromBytes(mailBytes));
        QVERIFY(mail.has_value());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        const auto reader = mail->attachments.constFirst().content.open();
        *mail = IncomingMail();
        // Whoever still reads it may do so to the end.
        QCOMPARE(reader->readAll().size(), 1'000'000);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0);
}

void TestMimeLimits::fullDisk()
{
    const MimeParser parser(m_sanitizer, {}, u"/nonexistent/folder"_s);
    const auto mail =
        parser.parse(ByteSource::fromBytes(head + "Content-Type: application/zip\n\n" + QByteArray(1'000'000, 'z')));
    QVERIFY(!mail.has_value());
    QVERIFY(mail.error().kind == ErrorKind::Unavailable || mail.error().kind == ErrorKind::StorageFull);
    QVERIFY(!mail.error().text.isEmpty());
}

void TestMimeLimits::severalThreads()
{
    const QByteArray bytes = head
                             + "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; "
                               "charset=iso-2022-jp\n\n\x1b$B8}:B\x1b(B\n--b\n"
                               "Content-Type: text/html; charset=windows-1252\n\n<p>Gr\xfc\xdf"
                               "e</p>\n--b--\n";
    std::atomic<int> right = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int round = 0; round < 200; ++round) {
                    const auto mail = m_parser.parse(ByteSource::fromBytes(bytes));
                    right += mail && mail->text == u"\u53e3\u5ea7" && mail->html == u"<p>Gr\u00fc\u00dfe</p>" ? 1 : 0;
                }
            });
        }
    }
    QCOMPARE(right.load(), 800);
}

QTEST_GUILESS_MAIN(TestMimeLimits)
#include "tst_mime_limits.moc"
