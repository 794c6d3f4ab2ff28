// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/MailDesk.h"

namespace deskhand::test {

IncomingMail mailFrom(const QString &address, const QString &subject, const QString &id)
{
    IncomingMail mail;
    mail.messageId = id;
    mail.from = {address.section(u'@', 0, 0), address};
    mail.to = {{u"Help desk"_s, u"helpdesk@help.example"_s}};
    mail.subject = subject;
    mail.text = u"Text of "_s + id;
    mail.date = monday() - std::chrono::days(3);
    return mail;
}

IncomingMail karenMail(const QString &id)
{
    return mailFrom(u"karen@bank.example"_s, u"Online banking is down"_s, id);
}

MailReceipt receive(Desk &desk, const IncomingMail &mail, const MailReceiving &how)
{
    return need(desk.helpDesk->receiveMail(mail, how));
}

QString messageIdTo(Desk &desk, const Actor &recipient, TicketId ticket)
{
    return messageIdWith({ticket, recipient, 7}, desk.directory()->settings.referenceKey, u"helpdesk@help.example"_s);
}

} // namespace deskhand::test
