// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/MimeParser.h"
#include "mail/html/LibxmlSanitizer.h"
#include "support/Paths.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace deskhand;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString nameOf(MailFault fault)
{
    static const QStringList names{u"Charset"_s,      u"Encoding"_s, u"Structure"_s, u"TooDeep"_s,
                                   u"TooManyParts"_s, u"TooLarge"_s, u"Address"_s,   u"Date"_s};
    return names.value(static_cast<int>(fault));
}

QJsonArray addressesOf(const QList<MailAddress> &addresses)
{
    QJsonArray array;
    for (const MailAddress &address : addresses) {
        array.append(address.address);
    }
    return array;
}

QJsonArray faultsOf(const IncomingMail &mail)
{
    QJsonArray array;
    for (const MailWarning &warning : mail.warnings) {
        if (!array.contains(nameOf(warning.fault))) {
            array.append(nameOf(warning.fault));
        }
    }
    return array;
}

QJsonArray attachmentsOf(const IncomingMail &mail)
{
    QJsonArray array;
    for (const MailAttachment &attachment : mail.attachments) {
        array.append(QJsonObject{{u"name"_s, attachment.name},
                                 {u"mediaType"_s, attachment.mediaType},
                                 {u"contentId"_s, attachment.contentId},
                                 {u"inline"_s, attachment.inlineContent},
                                 {u"size"_s, attachment.content.size()}});
    }
    return array;
}

QJsonArray failuresOf(const IncomingMail &mail)
{
    QJsonArray array;
    for (const FailedDelivery &failure : mail.failures) {
        array.append(QJsonObject{
            {u"recipient"_s, failure.recipient}, {u"status"_s, failure.status}, {u"permanent"_s, failure.permanent}});
    }
    return array;
}

/// What the expectation may ask by name.
QJsonObject describe(const IncomingMail &mail)
{
    return {{u"subject"_s, mail.subject},
            {u"fromName"_s, mail.from.name},
            {u"fromAddress"_s, mail.from.address},
            {u"messageId"_s, mail.messageId},
            {u"messageIdMade"_s, mail.messageIdMade},
            {u"inReplyTo"_s, QJsonArray::fromStringList(mail.inReplyTo)},
            {u"references"_s, QJsonArray::fromStringList(mail.references)},
            {u"replyTo"_s, addressesOf(mail.replyTo)},
            {u"to"_s, addressesOf(mail.to)},
            {u"cc"_s, addressesOf(mail.cc)},
            {u"ccName"_s, mail.cc.value(0).name},
            {u"envelopeSender"_s, mail.envelopeSender},
            {u"hasReturnPath"_s, mail.hasReturnPath},
            {u"date"_s, mail.date ? toDateTime(*mail.date).toString(Qt::ISODate) : QString()},
            {u"text"_s, mail.text},
            {u"html"_s, mail.html},
            {u"textFromHtml"_s, mail.textFromHtml},
            {u"blockedImages"_s, QJsonArray::fromStringList(mail.blockedImages)},
            {u"attachments"_s, attachmentsOf(mail)},
            {u"failures"_s, failuresOf(mail)},
            {u"bouncedMessageId"_s, mail.bouncedMessageId},
            {u"autoReply"_s, mail.classification.autoReply},
            {u"bounce"_s, mail.classification.bounce},
            {u"list"_s, mail.classification.list},
            {u"own"_s, mail.classification.own},
            {u"warnings"_s, faultsOf(mail)}};
}

/// Objects in lists need to have what is asked of them, nothing more.
bool matches(const QJsonValue &actual, const QJsonValue &expected)
{
    if (expected.isArray() && actual.isArray()) {
        const QJsonArray a = actual.toArray();
        const QJsonArray b = expected.toArray();
        bool same = a.size() == b.size();
        for (qsizetype i = 0; same && i < a.size(); ++i) {
            same = matches(a[i], b[i]);
        }
        return same;
    }
    if (expected.isObject() && actual.isObject()) {
        const QJsonObject b = expected.toObject();
        for (auto it = b.begin(); it != b.end(); ++it) {
            if (!matches(actual[it.key()], it.value())) {
                return false;
            }
        }
        return true;
    }
    return actual == expected;
}

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

} // namespace

/// Each tests/mail/data/mime/NAME.eml is read as NAME.json says.
class TestMimeSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sample_data();
    void sample();
    void neverLosesAFile_data();
    void neverLosesAFile();

private:
    LibxmlSanitizer m_sanitizer;
    MimeParser m_parser{m_sanitizer};
};

void TestMimeSamples::sample_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(test::sourcePath(u"tests/mail/data/mime"_s));
    const QStringList files = folder.entryList({u"*.eml"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.size() > 50);
    for (const QString &file : files) {
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
}

void TestMimeSamples::sample()
{
    QFETCH(const QString, path);
    const QJsonObject expected = QJsonDocument::fromJson(contentOf(path.chopped(4) + u".json"_s)).object();
    QVERIFY2(!expected.isEmpty(), "no expectation beside the sample");
    const auto mail = m_parser.parse(ByteSource::fromBytes(contentOf(path)));
    QVERIFY(mail.has_value());
#ifdef Q_OS_WIN
    const QString name = QFileInfo(path).fileName();
    if (name == u"utf7.eml"_s) {
        QSKIP("GLib's iconv for Windows converts letter by letter, and UTF-7 is no charset of letters");
    }
    const bool isChinese = name.startsWith(u"gb2312"_s) || name == u"address-quoted-words.eml"_s;
    if (isChinese && IsValidCodePage(54936) == 0) {
        QSKIP("this Windows (Wine) has no GB18030");
    }
#endif
    const QJsonObject actual = describe(*mail);
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QString key = it.key();
        if (key.endsWith("Contains"_L1) || key.endsWith("Lacks"_L1)) {
            const QString where = actual[key.startsWith("text"_L1) ? "text"_L1 : "html"_L1].toString();
            const QJsonArray parts = it.value().toArray();
            for (const QJsonValue &part : parts) {
                QVERIFY2(where.contains(part.toString()) == key.endsWith("Contains"_L1),
                         qPrintable(key + u": "_s + part.toString() + u" in: "_s + where));
            }
            continue;
        }
        QVERIFY2(actual.contains(key), qPrintable(u"the expectation asks for the unknown "_s + key));
        QVERIFY2(matches(actual[key], it.value()),
                 qPrintable(u"%1: is %2, expected %3"_s.arg(key, shown(actual[key]), shown(it.value()))));
    }
}

void TestMimeSamples::neverLosesAFile_data()
{
    QTest::addColumn<QString>("path");
    // Real broken mails of Python's own tests, where that package is installed; nothing is expected but an answer.
    const QDir python(u"/usr/lib/python3.11/test/test_email/data"_s);
    const QDir ours(test::sourcePath(u"tests/mail/data/mime"_s));
    for (const QDir &folder : {ours, python}) {
        const QStringList files = folder.entryList({u"*.eml"_s, u"msg_*.txt"_s}, QDir::Files, QDir::Name);
        for (const QString &file : files) {
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
        }
    }
}

/// Whole and cut off anywhere, a mail is read; what has bytes leaves a text, a picture of it, an attachment or a
/// header.
void TestMimeSamples::neverLosesAFile()
{
    QFETCH(const QString, path);
    const QByteArray bytes = contentOf(path);
    for (qsizetype length = bytes.size(); length > 0; length -= qMax<qsizetype>(1, bytes.size() / 23)) {
        const auto mail = m_parser.parse(ByteSource::fromBytes(bytes.first(length)));
        QVERIFY(mail.has_value());
        QVERIFY(!mail->messageId.isEmpty());
        QCOMPARE(mail->size, length);
        const bool something = !mail->text.isEmpty() || !mail->html.isEmpty() || !mail->attachments.isEmpty()
                               || !mail->headers.isEmpty()
                               || QString::fromLatin1(bytes.first(length)).trimmed().isEmpty();
        QVERIFY2(something, bytes.first(length).constData());
        QVERIFY(!mail->text.contains(QChar(0)));
        for (const MailAttachment &attachment : mail->attachments) {
            QVERIFY(!attachment.name.isEmpty());
            QVERIFY(!attachment.name.contains(u'/') && !attachment.name.contains(u'\\'));
        }
    }
}

QTEST_GUILESS_MAIN(TestMimeSamples)
#include "tst_mime_samples.moc"
