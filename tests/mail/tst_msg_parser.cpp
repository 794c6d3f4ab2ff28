// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/MsgBuilder.h"
#include "mail/MsgParser.h"
#include "mail/html/LibxmlSanitizer.h"
#include "mail/msg/MsgProperties.h"
#include "support/Paths.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace deskhand;
using namespace Qt::StringLiterals;
using test::file;
using test::letter;
using test::MsgBuilder;
using test::person;
using test::sent;

namespace {

const MailAttachment *named(const IncomingMail &mail, const QString &name)
{
    const auto found = std::find_if(mail.attachments.begin(), mail.attachments.end(),
                                    [&name](const MailAttachment &each) { return each.name == name; });
    return found == mail.attachments.end() ? nullptr : &*found;
}

} // namespace

class TestMsgParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void properties();
    void bothVersionsOfTheContainer();
    void transportHeaders();
    void directoryAddresses();
    void codePages();
    void html();
    void htmlWithinRtf();
    void wordsOfRtf();
    void attachments();
    void inlinePicture();
    void attachedMessage();
    void attachedEml();
    void messagesWithinEachOther();
    void leftOut();
    void signedLetter();
    void failedDelivery();
    void automatic();
    void otherItems();
    void madeMessageId();
    void writtenByOthers();
    void glance();

private:
    Result<IncomingMail> parse(const QByteArray &bytes) const { return m_parser.parse(ByteSource::fromBytes(bytes)); }
    Result<IncomingMail> parse(const MsgBuilder &builder) const { return parse(builder.file()); }

    LibxmlSanitizer m_sanitizer;
    MimeParser m_mime{m_sanitizer};
    MsgParser m_parser{m_mime};
};

void TestMsgParser::properties()
{
    auto builder = letter();
    builder.recipient(person(u"Team"_s, u"team@bank.example"_s, 2))
        .recipient(person(u"Boss"_s, u"boss@bank.example"_s, 3));
    builder.text(msg::inReplyTo, u"<zero@bank.example>"_s)
        .text(msg::references, u"<a@bank.example> <zero@bank.example>"_s);
    const QByteArray bytes = builder.file();
    const auto mail = parse(bytes);
    QVERIFY2(mail, mail ? "" : qPrintable(mail.error().detail));
    QCOMPARE(mail->subject, u"Printer on floor 3"_s);
    QCOMPARE(mail->from, (MailAddress{u"Jane Roe"_s, u"jane@customer.example"_s}));
    QCOMPARE(mail->to, (QList<MailAddress>{{u"Help desk"_s, u"help@bank.example"_s}}));
    QCOMPARE(mail->cc, (QList<MailAddress>{{u"Team"_s, u"team@bank.example"_s}}));
    QCOMPARE(mail->messageId, u"one@customer.example"_s);
    QVERIFY(!mail->messageIdMade);
    QCOMPARE(mail->inReplyTo, QStringList{u"zero@bank.example"_s});
    QCOMPARE(mail->references, (QStringList{u"a@bank.example"_s, u"zero@bank.example"_s}));
    QCOMPARE(mail->date, std::optional(fromMilliseconds(sent.toMSecsSinceEpoch())));
    QCOMPARE(mail->text, u"It does not print.\nGrüße"_s);
    QCOMPARE(mail->html, QString());
    QCOMPARE(mail->size, bytes.size());
    QVERIFY(mail->attachments.isEmpty());
    QVERIFY(mail->warnings.isEmpty());
    QVERIFY(!mail->classification.isAutomatic());
}

void TestMsgParser::bothVersionsOfTheContainer()
{
    auto builder = letter();
    builder.attachment(file(u"big.bin"_s, QByteArray(100000, 'x') + "end"));
    for (const int version : {3, 4}) {
        const auto mail = parse(builder.file(version));
        QVERIFY(mail);
        QCOMPARE(mail->text, u"It does not print.\nGrüße"_s);
        QCOMPARE(mail->attachments.size(), 1);
        QCOMPARE(mail->attachments[0].content.readAll(), QByteArray(100000, 'x') + "end");
    }
}

void TestMsgParser::transportHeaders()
{
    auto builder = letter(u"What Outlook shows"_s);
    builder.text(msg::transportHeaders, u"Microsoft Mail Internet Headers Version 2.0\r\n"
                                        "Return-Path: <bounces@customer.example>\r\n"
                                        "Received: from a by b;\r\n Tue, 3 Mar 2026 11:00:00 +0000\r\n"
                                        "From: =?utf-8?q?J=C3=BCrgen?= <juergen@customer.example>\r\n"
                                        "To: help@bank.example, second@bank.example\r\n"
                                        "Subject: As it was\r\n sent\r\n"
                                        "Message-ID: <header@customer.example>\r\n"
                                        "Auto-Submitted: auto-replied\r\n"
                                        "Content-Type: multipart/mixed; boundary=\"gone\"\r\n\r\n"
                                        "--gone\r\nContent-Type: text/plain\r\nX-Part: yes\r\n\r\n"_s);
    const auto mail = parse(builder);
    QVERIFY(mail);
    QCOMPARE(mail->from, (MailAddress{u"Jürgen"_s, u"juergen@customer.example"_s}));
    QCOMPARE(mail->to.size(), 2);
    QCOMPARE(mail->subject, u"As it was sent"_s);
    QCOMPARE(mail->messageId, u"header@customer.example"_s);
    QCOMPARE(mail->envelopeSender, u"bounces@customer.example"_s);
    QVERIFY(mail->classification.autoReply);
    QVERIFY(mail->headerValues(u"X-Part").isEmpty());
    // It is not among the headers, so it is taken from the properties.
    QCOMPARE(mail->date, std::optional(fromMilliseconds(sent.toMSecsSinceEpoch())));
    QCOMPARE(mail->text, u"It does not print.\nGrüße"_s);
    QVERIFY(mail->warnings.isEmpty());
}

void TestMsgParser::directoryAddresses()
{
    const QString directory = u"/O=BANK/OU=FIRST/CN=RECIPIENTS/CN=JROE"_s;
    auto builder = MsgBuilder()
                       .text(msg::messageClass, u"IPM.Note"_s)
                       .text(msg::representedName, u"Roe, Jane"_s)
                       .text(msg::representedAddressType, u"EX"_s)
                       .text(msg::representedAddress, directory)
                       .text(msg::body, u"x"_s);
    const auto nameless = parse(builder);
    QVERIFY(nameless);
    QCOMPARE(nameless->from, (MailAddress{u"Roe, Jane"_s, {}}));
    builder.text(msg::representedSmtp, u"jane@bank.example"_s);
    builder.text(msg::senderSmtp, u"secretary@bank.example"_s);
    builder.recipient(MsgBuilder()
                          .text(msg::displayName, u"Ken Jay"_s)
                          .text(msg::addressType, u"EX"_s)
                          .text(msg::address, directory)
                          .text(msg::smtpAddress, u"ken@bank.example"_s));
    builder.recipient(
        MsgBuilder().text(msg::displayName, u"Nobody"_s).text(msg::addressType, u"EX"_s).text(msg::address, directory));
    const auto mail = parse(builder);
    QVERIFY(mail);
    QCOMPARE(mail->from, (MailAddress{u"Roe, Jane"_s, u"jane@bank.example"_s}));
    QCOMPARE(mail->sender.address, u"secretary@bank.example"_s);
    QCOMPARE(mail->to, (QList<MailAddress>{{u"Ken Jay"_s, u"ken@bank.example"_s}}));
}

void TestMsgParser::codePages()
{
    const auto mail = parse(MsgBuilder()
                                .narrow(msg::messageClass, "IPM.Note")
                                .number(msg::messageCodePage, 1251)
                                .narrow(msg::subject, "\xCF\xF0\xE8\xE2\xE5\xF2")
                                .narrow(msg::body, "\xCF\xF0\xE8\xE2\xE5\xF2, \xEC\xE8\xF0")
                                .attachment(MsgBuilder()
                                                .number(msg::attachMethod, 1)
                                                .narrow(msg::attachLongName, "\xEC\xE8\xF0.txt")
                                                .binary(msg::attachData, "x")));
    QVERIFY(mail);
    QCOMPARE(mail->subject, u"Привет"_s);
    QCOMPARE(mail->text, u"Привет, мир"_s);
    QVERIFY(named(*mail, u"мир.txt"_s));
}

void TestMsgParser::html()
{
    auto builder = letter();
    builder.number(msg::internetCodePage, 1252)
        .binary(msg::html, "<html><body><p>It does <b>not</b> print.</p><p>Gr\xFC\xDF"
                           "e</p><script>alert(1)</script></body></html>");
    const auto mail = parse(builder);
    QVERIFY(mail);
    QCOMPARE(mail->text, u"It does not print.\nGrüße"_s);
    QVERIFY(!mail->textFromHtml);
    QVERIFY(mail->html.contains(u"<b>not</b>"_s));
    QVERIFY(mail->html.contains(u"Grüße"_s));
    QVERIFY(!mail->html.contains(u"alert"_s));
}

void TestMsgParser::htmlWithinRtf()
{
    const QByteArray rtf = "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0"
                           "{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fswiss\\fcharset204 Arial;}}"
                           "{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 "
                           "It prints \\'fc\\u8364?\\u-10179?\\u-8704? {\\f1 \\'ec\\'e8\\'f0}"
                           "{\\*\\htmltag84 &lt;}\\htmlrtf <\\htmlrtf0 \\{x\\}"
                           "\\htmlrtf\\par}\\htmlrtf0{\\*\\htmltag72 </p>}{\\*\\mhtmltag72 hidden}}";
    const auto mail =
        parse(MsgBuilder().text(msg::messageClass, u"IPM.Note"_s).binary(msg::rtf, test::compressedRtf(rtf)));
    QVERIFY(mail);
    QCOMPARE(mail->html, u"<p>It prints ü€😀 мир&lt;{x}</p>"_s);
    QVERIFY(mail->textFromHtml);
}

void TestMsgParser::wordsOfRtf()
{
    const QByteArray rtf =
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator Somebody}"
        "{\\info{\\title No}}{\\pict\\bin4 \x01}{\\\\xx}\\pard First \\b line\\b0\\par Second\\line third}";
    auto builder = MsgBuilder().text(msg::messageClass, u"IPM.Note"_s).binary(msg::rtf, test::compressedRtf(rtf));
    const auto mail = parse(builder);
    QVERIFY(mail);
    QCOMPARE(mail->text, u"First line\nSecond\nthird"_s);
    QVERIFY(mail->html.isEmpty());
    // The plain form is better than the words of RTF.
    QCOMPARE(parse(builder.text(msg::body, u"Plain"_s))->text, u"Plain"_s);
}

void TestMsgParser::attachments()
{
    auto builder = letter();
    builder.attachment(file(u"..\\..\\evil\u202Etxt.exe"_s, "1"))
        .attachment(file(u"report.pdf"_s, "%PDF"))
        .attachment(file(u"text.txt"_s, "not the letter", u"text/plain"_s))
        .attachment(file(u"empty.dat"_s, {}))
        .attachment(file(u"odd"_s, "x", u"multipart/mixed"_s))
        .attachment(file(u"large.bin"_s, QByteArray(600000, 'l')));
    const auto mail = parse(builder);
    QVERIFY(mail);
    QCOMPARE(mail->text, u"It does not print.\nGrüße"_s);
    QCOMPARE(mail->attachments.size(), 6);
    QVERIFY(named(*mail, u"eviltxt.exe"_s));
    QCOMPARE(named(*mail, u"report.pdf"_s)->mediaType, u"application/pdf"_s);
    QCOMPARE(named(*mail, u"text.txt"_s)->content.readAll(), QByteArray("not the letter"));
    QCOMPARE(named(*mail, u"empty.dat"_s)->content.size(), 0);
    QCOMPARE(named(*mail, u"odd"_s)->mediaType, u"application/octet-stream"_s);
    QVERIFY(!named(*mail, u"large.bin"_s)->content.isInMemory());
    QCOMPARE(named(*mail, u"large.bin"_s)->content.readAll(), QByteArray(600000, 'l'));
}

void TestMsgParser::inlinePicture()
{
    auto builder = letter();
    builder.binary(msg::html, "<p>See <img src=\"cid:image001.png@01DA\"></p>")
        .attachment(
            file(u"image001.png"_s, "\x89PNG", u"image/png"_s).text(msg::attachContentId, u"<image001.png@01DA>"_s))
        .attachment(file(u"other.png"_s, "\x89PNG", u"image/png"_s).text(msg::attachContentId, u"other"_s));
    const auto mail = parse(builder);
    QVERIFY(mail);
    QVERIFY(named(*mail, u"image001.png"_s)->inlineContent);
    QCOMPARE(named(*mail, u"image001.png"_s)->contentId, u"image001.png@01DA"_s);
    QVERIFY(!named(*mail, u"other.png"_s)->inlineContent);
}

void TestMsgParser::attachedMessage()
{
    auto inner = letter(u"The first: of them"_s).attachment(file(u"inner.txt"_s, "--=_x\ninside"));
    auto builder = letter(u"Fwd"_s).text(msg::messageId, u"<outer@customer.example>"_s);
    builder.attachment(MsgBuilder().number(msg::attachMethod, 5).text(msg::displayName, u"x"_s).message(inner));
    const auto mail = parse(builder);
    QVERIFY(mail);
    QCOMPARE(mail->subject, u"Fwd"_s);
    QCOMPARE(mail->attachments.size(), 1);
    QCOMPARE(mail->attachments[0].name, u"The first_ of them.eml"_s);
    QCOMPARE(mail->attachments[0].mediaType, u"message/rfc822"_s);
    const auto read = m_mime.parse(mail->attachments[0].content);
    QVERIFY(read);
    QCOMPARE(read->subject, u"The first: of them"_s);
    QCOMPARE(read->from.address, u"jane@customer.example"_s);
    QCOMPARE(read->text, u"It does not print.\nGrüße"_s);
    QCOMPARE(read->attachments.size(), 1);
    QCOMPARE(read->attachments[0].content.readAll(), QByteArray("--=_x\ninside"));
}

void TestMsgParser::attachedEml()
{
    auto builder = letter();
    builder.attachment(file(u"kept.eml"_s, "From: a@b.example\nSubject: Kept\nMessage-ID: <kept@b.example>\n\nbody\n",
                            u"message/rfc822"_s));
    const auto mail = parse(builder);
    QVERIFY(mail);
    QCOMPARE(mail->attachments.size(), 1);
    QCOMPARE(mail->attachments[0].name, u"kept.eml"_s);
    QCOMPARE(m_mime.parse(mail->attachments[0].content)->subject, u"Kept"_s);
}

void TestMsgParser::messagesWithinEachOther()
{
    MsgBuilder inner = letter(u"Level 0"_s);
    for (int i = 1; i < 30; ++i) {
        MsgBuilder outer = letter(u"Level %1"_s.arg(i));
        outer.attachment(MsgBuilder().number(msg::attachMethod, 5).text(msg::displayName, u"deeper"_s).message(inner));
        inner = outer;
    }
    auto mail = parse(inner);
    QVERIFY(mail);
    int depth = 0;
    while (mail->attachments.size() == 1 && mail->attachments[0].mediaType == u"message/rfc822"_s) {
        mail = m_mime.parse(ByteSource(mail->attachments[0].content));
        QVERIFY(mail);
        ++depth;
    }
    QCOMPARE(depth, MsgLimits().depth - 1);
    QCOMPARE(mail->attachments.size(), 1);
    QCOMPARE(mail->attachments[0].name, u"deeper.txt"_s);
    QVERIFY(mail->attachments[0].content.readAll().contains("left out"));
}

void TestMsgParser::leftOut()
{
    auto builder = letter();
    builder.attachment(MsgBuilder()
                           .number(msg::attachMethod, 2)
                           .text(msg::attachLongName, u"plan.docx"_s)
                           .text(msg::attachLongPath, u"\\\\server\\share\\plan.docx"_s));
    builder.attachment(MsgBuilder().number(msg::attachMethod, 6).text(msg::displayName, u"Drawing"_s));
    const auto mail = parse(builder);
    QVERIFY(mail);
    QCOMPARE(mail->attachments.size(), 2);
    QVERIFY(named(*mail, u"plan.docx.txt"_s)->content.readAll().contains("\\\\server\\share\\plan.docx"));
    QVERIFY(named(*mail, u"Drawing.txt"_s)->content.readAll().contains("Drawing"));
}

void TestMsgParser::signedLetter()
{
    auto builder = MsgBuilder()
                       .text(msg::messageClass, u"IPM.Note.SMIME.MultipartSigned"_s)
                       .text(msg::subject, u"Signed"_s)
                       .attachment(file(u"smime.p7m"_s,
                                        "Content-Type: multipart/signed; boundary=\"b\"; micalg=sha1\r\n\r\n"
                                        "--b\r\nContent-Type: text/plain\r\n\r\nThe signed words.\r\n--b\r\n"
                                        "Content-Type: application/pkcs7-signature; name=smime.p7s\r\n"
                                        "Content-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n",
                                        u"multipart/signed"_s));
    const auto mail = parse(builder);
    QVERIFY(mail);
    QCOMPARE(mail->subject, u"Signed"_s);
    QCOMPARE(mail->text, u"The signed words."_s);
    QCOMPARE(mail->attachments.size(), 1);
    QCOMPARE(mail->attachments[0].name, u"smime.p7s"_s);
}

void TestMsgParser::failedDelivery()
{
    auto builder = MsgBuilder()
                       .text(msg::messageClass, u"REPORT.IPM.Note.NDR"_s)
                       .text(msg::subject, u"Undeliverable: Hello"_s)
                       .text(msg::originalMessageId, u"<ours@bank.example>"_s)
                       .recipient(person(u"Gone"_s, u"gone@customer.example"_s)
                                      .text(msg::supplementaryInfo, u"#550 5.1.10 RecipientNotFound"_s));
    const auto mail = parse(builder);
    QVERIFY(mail);
    QVERIFY(mail->classification.bounce);
    QCOMPARE(mail->bouncedMessageId, u"ours@bank.example"_s);
    QCOMPARE(mail->failures.size(), 1);
    QCOMPARE(mail->failures[0].recipient, u"gone@customer.example"_s);
    QCOMPARE(mail->failures[0].status, u"5.1.10"_s);
    // A report that came as a mail has its own part for it.
    const auto second =
        parse(letter().attachment(file(u"details.txt"_s,
                                       "Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; off@customer.example\n"
                                       "Action: failed\nStatus: 5.2.2\n",
                                       u"message/delivery-status"_s)));
    QVERIFY(second);
    QVERIFY(second->classification.bounce);
    QCOMPARE(second->failures.size(), 1);
    QCOMPARE(second->failures[0].recipient, u"off@customer.example"_s);
}

void TestMsgParser::automatic()
{
    const auto away = parse(MsgBuilder().text(msg::messageClass, u"IPM.Note.Rules.OofTemplate.Microsoft"_s));
    QVERIFY(away && away->classification.autoReply);
    const auto quiet = parse(letter().number(msg::suppressAutoResponse, -1));
    QVERIFY(quiet && quiet->classification.autoReply);
}

void TestMsgParser::otherItems()
{
    const auto contact = parse(MsgBuilder().text(msg::messageClass, u"IPM.Contact"_s).text(msg::subject, u"x"_s));
    QVERIFY(!contact);
    QCOMPARE(contact.error().kind, ErrorKind::InvalidInput);
    QVERIFY(contact.error().text.contains(u"IPM.Contact"_s));
    QVERIFY(parse(MsgBuilder().text(msg::messageClass, u"IPM.Schedule.Meeting.Request"_s)));
}

void TestMsgParser::madeMessageId()
{
    const auto builder = MsgBuilder().text(msg::messageClass, u"IPM.Note"_s).text(msg::body, u"x"_s);
    const auto first = parse(builder);
    const auto second = parse(builder);
    QVERIFY(first && second);
    QVERIFY(first->messageIdMade);
    QCOMPARE(first->messageId, second->messageId);
    QVERIFY(first->messageId != parse(MsgBuilder(builder).text(msg::subject, u"y"_s))->messageId);
}

void TestMsgParser::writtenByOthers()
{
    // A container that libgsf wrote: what MsgBuilder and CompoundFile both misunderstood would show here.
    QFile file(test::sourcePath(u"tests/mail/data/msg/libgsf.msg"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto mail = parse(file.readAll());
    QVERIFY2(mail, mail ? "" : qPrintable(mail.error().detail));
    QCOMPARE(mail->subject, u"Written by libgsf"_s);
    QCOMPARE(mail->text, u"A small stream."_s);
    QCOMPARE(mail->attachments.size(), 1);
    QCOMPARE(mail->attachments[0].name, u"large.txt"_s);
    QCOMPARE(mail->attachments[0].content.readAll(), QByteArray("0123456789").repeated(1000));
}

void TestMsgParser::glance()
{
    const auto known = MsgParser::glance(ByteSource::fromBytes(letter().file()));
    QVERIFY(known);
    QCOMPARE(*known, std::optional(fromMilliseconds(sent.toMSecsSinceEpoch())));
    const QByteArray document = test::compoundFile({{u"WordDocument"_s, false, QByteArray(5000, 'x'), {}}});
    QVERIFY(MsgParser::mayBeOne(document));
    QVERIFY(!MsgParser::glance(ByteSource::fromBytes(document)));
    QVERIFY(!parse(document));
}

QTEST_GUILESS_MAIN(TestMsgParser)
#include "tst_msg_parser.moc"
