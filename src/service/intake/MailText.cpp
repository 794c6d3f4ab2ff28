// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/intake/MailText.h"

#include "core/text/MailReference.h"
#include "core/text/QuotedText.h"
#include "service/intake/MailReceipt.h"
#include "service/mail/MailComposer.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

MailAddress senderOf(const IncomingMail &mail)
{
    return mail.classification.list || mail.replyAddress().isEmpty() ? mail.from : mail.replyAddress();
}

MailHeaders headersOf(const IncomingMail &mail)
{
    return {mail.messageId, mail.inReplyTo.value(0),          mail.references, mail.from.address,
            mail.subject,   mail.classification.isAutomatic()};
}

Body bodyOf(const IncomingMail &mail)
{
    Body body{mail.text, mail.html};
    if (body.text.trimmed().isEmpty() && body.html.isEmpty() && mail.attachments.isEmpty()) {
        body.text = QCoreApplication::translate("mail", "(empty mail)");
    }
    return body;
}

Result<Body> agentsBodyOf(const IncomingMail &mail, const QByteArray &key)
{
    Body body{ownText(mail.text), {}};
    if (const qsizetype marker = body.text.indexOf(agentMailMarker); marker >= 0) {
        body.text.truncate(body.text.lastIndexOf(u'\n', marker) + 1);
    }
    if (body.text.trimmed().isEmpty() && mail.attachments.isEmpty()) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("mail", "The agent's mail has no text of its own above the quoted "
                                                           "one."));
    }
    if (findReference(body.text, key)) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("mail", "The agent's mail repeats the help desk's own mail in a way "
                                                           "that cannot be told from the answer. It was not passed "
                                                           "on to the requester."));
    }
    return body;
}

Body keptBodyOf(const IncomingMail &mail, const QString &intro)
{
    return {intro + u"\n\n"_s + withoutReferences(bodyOf(mail).text), {}};
}

QString subjectOf(const IncomingMail &mail)
{
    const QString subject = mail.subject.simplified();
    return subject.isEmpty() ? QCoreApplication::translate("mail", "(no subject)") : subject;
}

QString bounceText(const IncomingMail &mail)
{
    QStringList lines;
    for (const FailedDelivery &failed : mail.failures) {
        lines.append((failed.permanent ? QCoreApplication::translate("mail", "Mail to %1 could not be delivered. %2 %3")
                                       : QCoreApplication::translate("mail", "Mail to %1 is delayed. %2 %3"))
                         .arg(failed.recipient, failed.status, failed.diagnostic)
                         .simplified());
    }
    if (lines.isEmpty()) {
        lines.append(QCoreApplication::translate("mail", "A mail of this ticket came back."));
    }
    if (!mail.text.trimmed().isEmpty()) {
        lines << QString() << mail.text;
    }
    return lines.join(u'\n');
}

std::optional<Timestamp> timeOf(const IncomingMail &mail, const MailReceiving &how, Timestamp now)
{
    return how.import ? std::optional(std::min(mail.date.value_or(now), now)) : std::nullopt;
}

} // namespace deskhand
