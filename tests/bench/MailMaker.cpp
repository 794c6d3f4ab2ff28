// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MailMaker.h"

#include <QDateTime>
#include <QLocale>
#include <QSaveFile>
#include <QTimeZone>

#include <array>

namespace deskhand::bench {

namespace {

constexpr int people = 2000;
constexpr int recentThreads = 400;
constexpr qint64 firstSecond = 1'767'600'000; // 5 January 2026
constexpr int secondsBetween = 97;

/// As their senders encode them, in ISO-2022-JP: a fault of the server, online banking out of reach, please look
/// soon, a printer, a password, papers for a conference.
constexpr std::array<const char *, 6> japanese{
    "\x1b$B%5!<%P!<$K>c32$,H/@8$7$F$$$^$9!#\x1b(B", "\x1b$B%*%s%i%$%s%P%s%-%s%0$K@\\B3$G$-$^$;$s!#\x1b(B",
    "\x1b$B;j5^$43NG'$r$*4j$$$$$?$7$^$9!#\x1b(B",   "\x1b$B%W%j%s%?!<$,F0$-$^$;$s!#\x1b(B",
    "\x1b$B%Q%9%o!<%I$rK:$l$^$7$?!#\x1b(B",         "\x1b$BEEOC2q5D$N;qNA$r$*Aw$j$7$^$9!#\x1b(B"};

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < encoded.size(); at += 76) {
        lines += encoded.mid(at, 76) + '\n';
    }
    return lines;
}

QByteArray quotedPrintable(const QByteArray &bytes)
{
    QByteArray encoded;
    qsizetype column = 0;
    for (const char byte : bytes) {
        const bool isPlain = byte == '\n' || (byte >= ' ' && byte <= '~' && byte != '=');
        const QByteArray piece = isPlain ? QByteArray(1, byte) : '=' + QByteArray(1, byte).toHex().toUpper();
        if (column + piece.size() > 75 && byte != '\n') {
            encoded += "=\n";
            column = 0;
        }
        encoded += piece;
        column = byte == '\n' ? 0 : column + piece.size();
    }
    return encoded;
}

QByteArray htmlOf(const QByteArray &text)
{
    QByteArray body = QString::fromUtf8(text).toHtmlEscaped().toUtf8();
    body.replace("\n\n", "</p>\n<p class=\"MsoNormal\">").replace("\n", "<br>\n");
    return "<!DOCTYPE html>\n<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">"
           "<style>p.MsoNormal { margin: 0; font-family: Calibri, sans-serif; font-size: 11pt } a { color: #0563c1 }"
           "</style></head>\n<body lang=\"EN-GB\"><div class=\"WordSection1\"><p class=\"MsoNormal\">"
           + body
           + "</p><table border=\"0\" cellpadding=\"4\"><tr><td style=\"color:#666666\"><b>Meridian Bank</b><br>"
             "<a href=\"https://www.meridian.example/\">www.meridian.example</a></td></tr></table></div></body></html>";
}

QByteArray typed(const QByteArray &type, const QByteArray &encoding, const QByteArray &content)
{
    return "Content-Type: " + type + "\nContent-Transfer-Encoding: " + encoding + "\n\n" + content;
}

QByteArray quoted(const QByteArray &text)
{
    return "> " + QByteArray(text).replace("\n", "\n> ");
}

QByteArray joined(const QByteArray &kind, const QByteArray &boundary, const QList<QByteArray> &parts)
{
    QByteArray all = "Content-Type: multipart/" + kind + "; boundary=\"" + boundary + "\"\n\n";
    for (const QByteArray &part : parts) {
        all += "--" + boundary + '\n' + part + '\n';
    }
    return all + "--" + boundary + "--\n";
}

} // namespace

MailMaker::MailMaker(std::uint64_t seed, MailKinds kinds)
    : m_random(seed)
    , m_kinds(kinds)
{ }

MailMaker::Person MailMaker::person()
{
    // The same number is the same person.
    const int number = m_random.below(people);
    sample::Random naming(static_cast<std::uint64_t>(number) + 1);
    const QByteArray name = sample::personName(naming).toUtf8();
    return {name, name.toLower().replace(' ', '.') + QByteArray::number(number) + "@customers.example"};
}

QByteArray MailMaker::headers(const Person &from, const QByteArray &subject, const Sent *answered)
{
    const QDateTime date =
        QDateTime::fromSecsSinceEpoch(firstSecond + qint64{secondsBetween} * m_made, QTimeZone::utc());
    QByteArray lines = "Return-Path: <" + from.address
                       + ">\nReceived: from mail.customers.example by mx.meridian.example" + " with ESMTPS id "
                       + QByteArray::number(m_random.next(), 36) + ";\n\t" + date.toString(Qt::RFC2822Date).toLatin1()
                       + "\nFrom: " + from.name + " <" + from.address
                       + ">\nTo: Help Desk <helpdesk@meridian.example>\n";
    if (m_random.chance(10)) {
        const Person copied = person();
        lines += "Cc: " + copied.name + " <" + copied.address + ">\n";
    }
    lines += "Subject: " + subject + "\nDate: " + date.toString(Qt::RFC2822Date).toLatin1() + "\nMessage-ID: <"
             + m_messageId + ">\n";
    if (answered != nullptr) {
        lines += "In-Reply-To: <" + answered->messageId + ">\nReferences: " + answered->references + '\n';
    }
    if (answered != nullptr && m_random.chance(4)) {
        lines += "Auto-Submitted: auto-replied\n";
    }
    return lines + "MIME-Version: 1.0\nX-Mailer: Mail 16.0\n";
}

QByteArray MailMaker::japanesePart()
{
    QByteArray body;
    for (int count = 2 + m_random.below(3); count > 0; --count) {
        body += QByteArray(japanese.at(static_cast<std::size_t>(m_random.below(int{japanese.size()})))) + "<br>\n";
    }
    return typed(
        "text/html; charset=ISO-2022-JP", "base64",
        base64Lines("<html><head><meta charset=\"iso-2022-jp\"></head><body><div>" + body + "</div></body></html>"));
}

QByteArray MailMaker::part(const QByteArray &text)
{
    const int draw = m_random.below(100);
    if (draw < 35) {
        return typed("text/plain; charset=utf-8", "8bit", text + '\n');
    }
    if (draw < 45) {
        const QByteArray latin = text
                                 + "\n\nMit freundlichen Gr\xfc\xdf"
                                   "en\nB\xfcro M\xfcnchen\n";
        return typed("text/plain; charset=iso-8859-1", "quoted-printable", quotedPrintable(latin));
    }
    if (draw < 75) {
        return joined("alternative", "=_alt_" + QByteArray::number(m_made),
                      {typed("text/plain; charset=utf-8", "quoted-printable", quotedPrintable(text)),
                       typed("text/html; charset=utf-8", "quoted-printable", quotedPrintable(htmlOf(text)))});
    }
    if (draw < 92) {
        return typed("text/html; charset=utf-8", "base64", base64Lines(htmlOf(text)));
    }
    return japanesePart();
}

QByteArray MailMaker::withAttachment(const QByteArray &part)
{
    QByteArray content;
    for (int words = 250 + m_random.below(5000); words > 0; --words) {
        const std::uint64_t word = m_random.next();
        content.append(reinterpret_cast<const char *>(&word), sizeof word);
    }
    const QByteArray file =
        typed("image/png; name=\"screenshot.png\"\nContent-Disposition: attachment; filename=\"screenshot.png\"",
              "base64", base64Lines(content));
    return joined("mixed", "=_mix_" + QByteArray::number(m_made), {part, file});
}

QByteArray MailMaker::next()
{
    ++m_made;
    m_messageId =
        QByteArray::number(m_made) + '.' + QByteArray::number(m_random.next(), 36) + "@mail.customers.example";
    const bool isAnswer = m_kinds == MailKinds::Mixed && !m_recent.isEmpty() && m_random.chance(33);
    // A full list forgets an old thread; an answer takes the place of what it answers.
    const bool isFull = m_recent.size() == recentThreads;
    if (!isAnswer && !isFull) {
        m_recent.append(Sent());
    }
    const qsizetype place =
        isAnswer || isFull ? m_random.below(static_cast<int>(m_recent.size())) : m_recent.size() - 1;
    const Sent before = m_recent.at(place);
    Sent sent;
    sent.messageId = m_messageId;
    QByteArray mail;
    if (isAnswer) {
        sent.from = before.from;
        sent.subject = before.subject.startsWith("Re: ") ? before.subject : "Re: " + before.subject;
        sent.references = before.references + "\n <" + m_messageId + '>';
        sent.text = sample::noteText(m_random).toUtf8();
        mail = headers(sent.from, sent.subject, &before)
               + part(sent.text + "\n\n" + before.from.name + " wrote:\n" + quoted(before.text));
    } else {
        sent.from = person();
        sent.subject = sample::subjectLine(m_random).toUtf8();
        sent.references = '<' + m_messageId + '>';
        sent.text = sample::problemText(m_random).toUtf8();
        mail = headers(sent.from, sent.subject, nullptr);
        const QByteArray body = part(sent.text);
        mail += m_random.chance(8) ? withAttachment(body) : body;
    }
    m_recent[place] = sent;
    return mail;
}

bool writeMailbox(const QString &path, int mails, std::uint64_t seed)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    MailMaker maker(seed);
    for (int count = 0; count < mails; ++count) {
        QByteArray mail = maker.next();
        mail.replace("\nFrom ", "\n>From ");
        file.write("From - Mon Jan  5 00:00:00 2026\n" + mail + '\n');
    }
    return file.commit();
}

} // namespace deskhand::bench
