// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tickets/EntryRecord.h"

#include "store/sql/IdList.h"
#include "store/tickets/AttachmentRecord.h"

#include <QHash>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

QStringList lines(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

const QString &entryColumns()
{
    static const QString text =
        u"e.id, e.ticket_id, e.kind, e.author_kind, e.author_id, e.author_name, e.created, e.source, e.delivery, "
        "e.recipients, e.edit_count, e.attachment_count, e.body_text, e.body_html, e.has_mail, e.mail_message_id, "
        "e.mail_in_reply_to, e.mail_references, e.mail_from, e.mail_subject, e.mail_automatic"_s;
    return text;
}

ThreadEntry readEntry(const Statement &row)
{
    ThreadEntry entry;
    entry.id = row.value<EntryId>(0);
    entry.ticket = row.value<TicketId>(1);
    entry.kind = row.value<EntryKind>(2);
    entry.author = {row.value<AuthorKind>(3), row.integer(4), row.text(5)};
    entry.created = row.time(6);
    entry.source = row.value<Source>(7);
    entry.delivery = row.value<DeliveryState>(8);
    entry.recipients = lines(row.text(9));
    entry.body = {row.text(12), row.text(13)};
    if (row.integer(14) != 0) {
        entry.mail = MailHeaders{row.text(15), row.text(16), lines(row.text(17)),
                                 row.text(18), row.text(19), row.value<bool>(20)};
    }
    return entry;
}

} // namespace

const QString &entryInsertSql()
{
    static const QString text =
        u"INSERT INTO entries (ticket_id, ordinal, kind, author_kind, author_id, author_name, created, source, "
        "delivery, recipients, attachment_count, body_text, body_html, has_mail, mail_message_id, mail_in_reply_to, "
        "mail_references, mail_from, mail_subject, mail_automatic) VALUES (%1)"_s.arg(Dialect::placeholders(20));
    return text;
}

void bindEntryInsert(Statement &statement, const ThreadEntry &entry, int ordinal)
{
    const auto mail = [&](auto member) {
        using Value = std::decay_t<decltype((*entry.mail).*member)>;
        return entry.mail ? std::optional<Value>((*entry.mail).*member) : std::nullopt;
    };
    const std::optional<QString> references =
        entry.mail ? std::optional(entry.mail->references.join(u'\n')) : std::nullopt;
    statement.bind(entry.ticket, ordinal, entry.kind, entry.author.kind, entry.author.id, entry.author.name,
                   entry.created, entry.source, entry.delivery, entry.recipients.join(u'\n'), entry.attachments.size(),
                   entry.body.text, entry.body.html, entry.mail.has_value(), mail(&MailHeaders::messageId),
                   mail(&MailHeaders::inReplyTo), references, mail(&MailHeaders::from), mail(&MailHeaders::subject),
                   mail(&MailHeaders::automatic));
}

template <typename IdType>
Result<QList<ThreadEntry>> readEntries(Database &database, const QString &condition, const QList<IdType> &ids)
{
    QList<ThreadEntry> entries;
    QList<EntryId> withAttachments;
    QList<EntryId> withEdits;
    DESKHAND_TRY(forEachOfIds(database, u"SELECT "_s + entryColumns() + u" FROM entries e WHERE "_s + condition, ids,
                              [&](const Statement &row) {
                                  entries.append(readEntry(row));
                                  if (row.integer(10) > 0) {
                                      withEdits.append(entries.constLast().id);
                                  }
                                  if (row.integer(11) > 0) {
                                      withAttachments.append(entries.constLast().id);
                                  }
                              }));
    if (withAttachments.isEmpty() && withEdits.isEmpty()) {
        return entries;
    }
    QHash<EntryId, QList<Attachment>> attachments;
    DESKHAND_TRY(forEachOfIds(database,
                              u"SELECT "_s + attachmentColumns()
                                  + u", a.entry_id FROM attachments a JOIN blobs b ON b.id = a.blob_id "
                                    "WHERE a.entry_id IN (%1) ORDER BY a.entry_id, a.position, a.id"_s,
                              withAttachments, [&](const Statement &row) {
                                  attachments[row.value<EntryId>(attachmentColumnCount)].append(readAttachment(row));
                              }));
    QHash<EntryId, QList<EntryEdit>> edits;
    DESKHAND_TRY(forEachOfIds(
        database,
        u"SELECT entry_id, time, agent_id, before_text, before_html FROM entry_edits "
        "WHERE entry_id IN (%1) ORDER BY entry_id, position"_s,
        withEdits, [&](const Statement &row) {
            edits[row.value<EntryId>(0)].append({row.time(1), row.value<AgentId>(2), {row.text(3), row.text(4)}});
        }));
    for (ThreadEntry &entry : entries) {
        entry.attachments = attachments.value(entry.id);
        entry.edits = edits.value(entry.id);
    }
    return entries;
}

template Result<QList<ThreadEntry>> readEntries(Database &, const QString &, const QList<TicketId> &);
template Result<QList<ThreadEntry>> readEntries(Database &, const QString &, const QList<EntryId> &);

} // namespace deskhand
