// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/MsgBuilder.h"
#include "mail/MsgParser.h"
#include "mail/html/LibxmlSanitizer.h"
#include "mail/msg/MsgProperties.h"

#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;
using test::file;
using test::letter;
using test::MsgBuilder;

class TestMsgHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutOffAnywhere();
    void everyStreamDamaged();
    void hostileDirectories();
    void storagesOfOneContent();
    void boundariesWithoutEnd();
    void tooMuch();

private:
    Result<IncomingMail> parse(const QByteArray &bytes) const { return m_parser.parse(ByteSource::fromBytes(bytes)); }

    LibxmlSanitizer m_sanitizer;
    MimeParser m_mime{m_sanitizer};
    MsgParser m_parser{m_mime};
};

void TestMsgHostile::cutOffAnywhere()
{
    auto builder = letter();
    builder.attachment(file(u"big.bin"_s, QByteArray(5000, 'x')))
        .attachment(MsgBuilder().number(msg::attachMethod, 5).message(letter()));
    const QByteArray whole = builder.file();
    QVERIFY(parse(whole));
    for (qsizetype size = 0; size < whole.size(); size += 97) {
        const auto mail = parse(whole.first(size));
        QVERIFY2(!mail, qPrintable(QString::number(size)));
        QCOMPARE(mail.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!mail.error().text.isEmpty());
    }
}

void TestMsgHostile::everyStreamDamaged()
{
    auto builder = letter();
    builder.binary(msg::rtf, test::compressedRtf("{\\rtf1\\fromhtml1 x}"))
        .attachment(file(u"big.bin"_s, QByteArray(5000, 'x')))
        .attachment(MsgBuilder().number(msg::attachMethod, 5).message(letter()));
    const QByteArray whole = builder.file();
    int refused = 0;
    // Not one bit at a time, but over every sector; whatever comes of it, it is a mail or an error.
    for (qsizetype at = 0; at < whole.size(); at += 37) {
        for (const char byte : {'\0', '\xFF', '\x7F'}) {
            QByteArray damaged = whole;
            damaged[at] = byte;
            const auto mail = parse(damaged);
            refused += mail ? 0 : 1;
            QVERIFY(mail || mail.error().kind == ErrorKind::InvalidInput);
        }
    }
    QVERIFY(refused > 50);
    // The checksum of compressed RTF is looked at where nothing else is the letter.
    QByteArray rtf = test::compressedRtf("{\\rtf1 word}");
    rtf[rtf.size() - 5] = char(rtf[rtf.size() - 5] ^ 1);
    const auto mail = parse(MsgBuilder().text(msg::messageClass, u"IPM.Note"_s).binary(msg::rtf, rtf).file());
    QVERIFY(!mail);
}

void TestMsgHostile::hostileDirectories()
{
    const QByteArray whole = letter().file();
    // The directory stands before the sector table, which is the last sector here: found by its first name.
    const qsizetype directory = whole.indexOf(QByteArray("R\0o\0o\0t\0", 8));
    QVERIFY(directory > 0);
    for (const qsizetype field : {68, 72, 76}) {
        for (const char target : {'\0', '\1', '\2', '\x7F'}) {
            QByteArray twisted = whole;
            twisted.replace(directory + 128 + field, 4, QByteArray(1, target) + QByteArray(3, '\0'));
            twisted.replace(directory + field, 4, QByteArray(1, target) + QByteArray(3, '\0'));
            const auto mail = parse(twisted); // an end is what matters
            QVERIFY(mail || mail.error().kind == ErrorKind::InvalidInput);
        }
    }
    // A sector table that leads to itself for ever.
    const qsizetype table = whole.size() - 512;
    QByteArray circle = whole;
    for (qsizetype i = 0; i < 128; ++i) {
        circle.replace(table + 4 * i, 4, QByteArray(1, char(i)) + QByteArray(3, '\0'));
    }
    QVERIFY(!parse(circle));
}

void TestMsgHostile::storagesOfOneContent()
{
    QByteArray bytes = letter().attachment(file(u"a.txt"_s, "one")).attachment(file(u"b.txt"_s, "two")).file();
    const auto nodeOf = [&bytes](const QString &name) {
        return bytes.indexOf(QByteArray(reinterpret_cast<const char *>(name.utf16()), 2 * name.size()));
    };
    const qsizetype first = nodeOf(u"__attach_version1.0_#00000000"_s);
    const qsizetype second = nodeOf(u"__attach_version1.0_#00000001"_s);
    QVERIFY(first > 0 && second > 0);
    QVERIFY(parse(bytes));
    constexpr qsizetype child = 76;
    bytes.replace(second + child, 4, bytes.mid(first + child, 4));
    QVERIFY(!parse(bytes)); // a thousand of them would be a thousand times the work of what the file holds
}

void TestMsgHostile::boundariesWithoutEnd()
{
    QByteArray mail = "From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n";
    mail += QByteArray("--x\n").repeated(MimeLimits().boundaryLines + 1);
    const auto parsed = parse(letter().attachment(file(u"a.eml"_s, mail, u"message/rfc822"_s)).file());
    QVERIFY(parsed);
    QCOMPARE(parsed->attachments.size(), 1);
    QCOMPARE(parsed->attachments[0].name, u"a.eml"_s);
    QCOMPARE(parsed->attachments[0].content.readAll(), mail); // whole, and not taken apart
}

void TestMsgHostile::tooMuch()
{
    // Streams that all claim the same bytes of the file: more in sum than there is.
    MsgBuilder greedy = letter();
    for (int i = 0; i < 40; ++i) {
        greedy.attachment(file(u"%1.bin"_s.arg(i), QByteArray(8192, 'x')));
    }
    QByteArray bytes = greedy.file();
    const QByteArray size("\0\x20\0\0\0\0\0\0", 8);
    const QByteArray huge("\0\x20\4\0\0\0\0\0", 8); // 270,336 of about 500,000 bytes each
    int changed = 0;
    for (qsizetype at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size, at + 8)) {
        bytes.replace(at, 8, huge);
        ++changed;
    }
    QVERIFY(changed >= 40);
    QVERIFY(!parse(bytes));

    MsgLimits tight;
    tight.attachments = 10;
    QVERIFY(!MsgParser(m_mime, tight).parse(ByteSource::fromBytes(greedy.file())));
    tight = {};
    tight.entries = 50;
    QVERIFY(!MsgParser(m_mime, tight).parse(ByteSource::fromBytes(greedy.file())));
    tight = {};
    tight.letter = 10;
    QVERIFY(!MsgParser(m_mime, tight).parse(ByteSource::fromBytes(letter().file())));
    QVERIFY(m_parser.parse(ByteSource::fromBytes(greedy.file())));
}

QTEST_GUILESS_MAIN(TestMsgHostile)
#include "tst_msg_hostile.moc"
