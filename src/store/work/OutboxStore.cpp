// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/work/OutboxStore.h"

#include "store/sql/Database.h"
#include "store/sql/Transaction.h"

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

const QString columns =
    u"id, kind, ticket_id, entry_id, account_id, to_addresses, cc_addresses, subject, body_text, body_html, "
    "message_id, in_reply_to, mail_references, automatic, state, created, not_before, sent, attempts, last_error"_s;

/// One address a line: address, tab, name.
QString addressesToText(const QList<MailAddress> &addresses)
{
    QStringList lines;
    for (const MailAddress &address : addresses) {
        lines.append(address.address + u'\t' + QString(address.name).replace(u'\n', u' '));
    }
    return lines.join(u'\n');
}

QList<MailAddress> addressesFromText(const QString &text)
{
    QList<MailAddress> addresses;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        addresses.append({line.section(u'\t', 1), line.section(u'\t', 0, 0)});
    }
    return addresses;
}

OutgoingMail readMail(const Statement &row)
{
    OutgoingMail mail;
    QString to;
    QString cc;
    QString references;
    row.read(mail.id, mail.kind, mail.ticket, mail.entry, mail.account, to, cc, mail.subject, mail.text, mail.html,
             mail.messageId, mail.inReplyTo, references, mail.automatic, mail.state, mail.created, mail.notBefore,
             mail.sent, mail.attempts, mail.lastError);
    mail.to = addressesFromText(to);
    mail.cc = addressesFromText(cc);
    mail.references = references.split(u'\n', Qt::SkipEmptyParts);
    return mail;
}

template <typename... Values>
Result<QList<OutgoingMail>> readMails(Database &database, const QString &sql, const Values &...values)
{
    QList<OutgoingMail> mails;
    {
        DESKHAND_ASSIGN(auto query, database.prepare(sql));
        query.bind(values...);
        DESKHAND_TRY(query.forEach([&](const Statement &row) { mails.append(readMail(row)); }));
    }
    for (OutgoingMail &mail : mails) {
        DESKHAND_ASSIGN(auto query, database.prepare(u"SELECT attachment_id FROM outbox_attachments WHERE mail_id = ? "
                                                     "ORDER BY position"_s));
        query.bind(mail.id);
        DESKHAND_TRY(query.forEach([&](const Statement &row) { mail.attachments.append(row.value<AttachmentId>(0)); }));
    }
    return mails;
}

} // namespace

OutboxStore::OutboxStore(Database &database)
    : m_database(database)
{ }

Result<OutgoingMailId> OutboxStore::insert(const OutgoingMail &mail)
{
    const DeliveryState state = mail.notBefore > mail.created ? DeliveryState::Held : DeliveryState::Queued;
    DESKHAND_ASSIGN(const qint64 id,
                    m_database.insert(u"INSERT INTO outbox (kind, ticket_id, entry_id, account_id, to_addresses, "
                                      "cc_addresses, subject, body_text, body_html, message_id, in_reply_to, "
                                      "mail_references, automatic, state, created, not_before, attempts, last_error) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '')"_s,
                                      mail.kind, mail.ticket, mail.entry, mail.account, addressesToText(mail.to),
                                      addressesToText(mail.cc), mail.subject, mail.text, mail.html, mail.messageId,
                                      mail.inReplyTo, mail.references.join(u'\n'), mail.automatic, state, mail.created,
                                      mail.notBefore));
    int position = 0;
    for (const AttachmentId attachment : mail.attachments) {
        DESKHAND_TRY(
            m_database.run(u"INSERT INTO outbox_attachments (mail_id, position, attachment_id) VALUES (?, ?, ?)"_s, id,
                           position++, attachment));
    }
    return OutgoingMailId{id};
}

Result<std::optional<OutgoingMail>> OutboxStore::find(OutgoingMailId id)
{
    DESKHAND_ASSIGN(QList<OutgoingMail> found,
                    readMails(m_database, u"SELECT "_s + columns + u" FROM outbox WHERE id = ?"_s, id));
    return found.isEmpty() ? std::nullopt : std::optional(std::move(found.first()));
}

Result<QList<OutgoingMail>> OutboxStore::ofEntry(EntryId entry)
{
    return readMails(m_database, u"SELECT "_s + columns + u" FROM outbox WHERE entry_id = ? ORDER BY id"_s, entry);
}

Result<bool> OutboxStore::cancel(EntryId entry, Timestamp now)
{
    DESKHAND_ASSIGN(const qint64 late,
                    m_database.integer(u"SELECT count(*) FROM outbox WHERE entry_id = ? AND "
                                       "(state <> ? OR not_before <= ? OR lease_until IS NOT NULL)"_s,
                                       entry, DeliveryState::Held, now));
    if (late > 0) {
        return false;
    }
    DESKHAND_ASSIGN(const qint64 cancelled, m_database.change(u"UPDATE outbox SET state = ? WHERE entry_id = ?"_s,
                                                              DeliveryState::Cancelled, entry));
    if (cancelled > 0) {
        DESKHAND_TRY(
            m_database.run(u"UPDATE entries SET delivery = ? WHERE id = ?"_s, DeliveryState::Cancelled, entry));
    }
    return cancelled > 0;
}

Result<QList<OutgoingMailId>> OutboxStore::cancel(const QList<OutgoingMailId> &ids, Timestamp now)
{
    QList<OutgoingMailId> cancelled;
    for (const OutgoingMailId id : ids) {
        DESKHAND_ASSIGN(const qint64 changed,
                        m_database.change(u"UPDATE outbox SET state = ? WHERE id = ? AND state = ? AND "
                                          "not_before > ? AND lease_until IS NULL"_s,
                                          DeliveryState::Cancelled, id, DeliveryState::Held, now));
        if (changed > 0) {
            cancelled.append(id);
        }
    }
    return cancelled;
}

Result<void> OutboxStore::hold(const QList<OutgoingMailId> &ids, Timestamp notBefore)
{
    for (const OutgoingMailId id : ids) {
        DESKHAND_TRY(m_database.run(u"UPDATE outbox SET state = ?, not_before = ? WHERE id = ? AND state = ?"_s,
                                    DeliveryState::Held, notBefore, id, DeliveryState::Cancelled));
    }
    return {};
}

Result<bool> OutboxStore::rewrite(OutgoingMailId id, const QString &text, const QString &html)
{
    DESKHAND_ASSIGN(const qint64 changed,
                    m_database.change(u"UPDATE outbox SET body_text = ?, body_html = ? WHERE id = ? AND "
                                      "state IN (1, 2) AND lease_until IS NULL"_s,
                                      text, html, id));
    return changed > 0;
}

Result<std::optional<OutgoingMail>> OutboxStore::claim(Timestamp now, Duration lease)
{
    DESKHAND_ASSIGN(auto transaction, Transaction::begin(m_database));
    DESKHAND_ASSIGN(const qint64 id,
                    m_database.integer(u"SELECT id FROM outbox WHERE state IN (1, 2) AND not_before <= ? AND "
                                       "(lease_until IS NULL OR lease_until <= ?) ORDER BY not_before, id LIMIT 1"_s,
                                       now, now));
    if (id == 0) {
        return std::nullopt;
    }
    DESKHAND_TRY(m_database.run(u"UPDATE outbox SET state = ?, lease_until = ?, attempts = attempts + 1 WHERE id = ?"_s,
                                DeliveryState::Queued, now + lease, id));
    DESKHAND_TRY(m_database.run(
        u"UPDATE entries SET delivery = ? WHERE id = (SELECT entry_id FROM outbox WHERE id = ? AND kind = ?) AND delivery = ?"_s,
        DeliveryState::Queued, id, OutgoingMailKind::Reply, DeliveryState::Held));
    DESKHAND_ASSIGN(std::optional<OutgoingMail> mail, find(OutgoingMailId{id}));
    DESKHAND_TRY(transaction.commit());
    return mail;
}

Result<void> OutboxStore::markSent(OutgoingMailId id, Timestamp now)
{
    DESKHAND_ASSIGN(auto transaction, Transaction::begin(m_database));
    DESKHAND_TRY(
        m_database.run(u"UPDATE outbox SET state = ?, sent = ?, lease_until = NULL, last_error = '' WHERE id = ?"_s,
                       DeliveryState::Sent, now, id));
    DESKHAND_TRY(setEntryState(id, DeliveryState::Sent));
    return transaction.commit();
}

Result<void> OutboxStore::markFailed(OutgoingMailId id, const QString &error, std::optional<Timestamp> retryAt)
{
    DESKHAND_ASSIGN(auto transaction, Transaction::begin(m_database));
    const DeliveryState state = retryAt ? DeliveryState::Queued : DeliveryState::Failed;
    DESKHAND_TRY(
        m_database.run(u"UPDATE outbox SET state = ?, not_before = COALESCE(?, not_before), lease_until = NULL, "
                       "last_error = ? WHERE id = ?"_s,
                       state, retryAt, error, id));
    DESKHAND_TRY(setEntryState(id, state));
    return transaction.commit();
}

Result<void> OutboxStore::setEntryState(OutgoingMailId id, DeliveryState state)
{
    // Colleagues are told of a reply by mail too, and held back with it; whether that arrives says nothing of the
    // reply.
    return m_database.run(
        u"UPDATE entries SET delivery = ? WHERE id = (SELECT entry_id FROM outbox WHERE id = ? AND kind = ?)"_s, state,
        id, OutgoingMailKind::Reply);
}

Result<std::optional<Timestamp>> OutboxStore::nextTime()
{
    DESKHAND_ASSIGN(auto query,
                    m_database.prepare(u"SELECT min(CASE WHEN lease_until > not_before THEN lease_until ELSE "
                                       "not_before END) FROM outbox WHERE state IN (1, 2)"_s));
    DESKHAND_ASSIGN(const bool found, query.next());
    return found ? query.value<std::optional<Timestamp>>(0) : std::nullopt;
}

Result<QList<OutgoingMail>> OutboxStore::waiting(int limit)
{
    return readMails(m_database,
                     u"SELECT "_s + columns + u" FROM outbox WHERE state IN (1, 2) ORDER BY not_before, id LIMIT ?"_s,
                     limit);
}

Result<void> OutboxStore::purge(Timestamp time)
{
    return m_database.run(u"DELETE FROM outbox WHERE state IN (?, ?, ?) AND created < ?"_s, DeliveryState::Sent,
                          DeliveryState::Failed, DeliveryState::Cancelled, time);
}

} // namespace deskhand
