// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/import/Importer.h"

#include <QElapsedTimer>

#include <limits>
#include <utility>

namespace deskhand {

namespace {

/// Items of one transaction: enough that its end costs nothing beside them, few enough that others get their turn.
constexpr qint64 batchSize = 500;

/// This one item does not fit; the store itself is well.
bool isOfItem(ErrorKind kind)
{
    return kind == ErrorKind::InvalidInput || kind == ErrorKind::Refused || kind == ErrorKind::PermissionDenied
           || kind == ErrorKind::NotFound || kind == ErrorKind::Conflict;
}

ImportEntry entryOf(const ImportItem &item)
{
    ImportEntry entry;
    entry.path = item.path;
    entry.offset = item.offset;
    entry.row = item.row;
    return entry;
}

ImportResult resultOf(MailResult result)
{
    switch (result) {
    case MailResult::Opened:
        return ImportResult::Opened;
    case MailResult::Appended:
        return ImportResult::Appended;
    case MailResult::Replied:
        return ImportResult::Replied;
    case MailResult::Duplicate:
        return ImportResult::Known;
    case MailResult::Refused:
        break;
    }
    return ImportResult::Refused;
}

} // namespace

Importer::Importer(HelpDesk &helpDesk, TicketReader &reader, Callbacks callbacks)
    : m_helpDesk(helpDesk)
    , m_reader(reader)
    , m_callbacks(std::move(callbacks))
{ }

Result<void> Importer::prepare()
{
    if (!m_tickets) {
        DESKHAND_ASSIGN(const DirectoryPtr directory, m_helpDesk.directory());
        m_tickets = std::make_unique<TicketWriter>(m_helpDesk, m_reader, *directory);
    }
    return {};
}

Result<void> Importer::run(ImportSource &source, ExecutionMode mode)
{
    if (mode == ExecutionMode::DryRun) {
        DESKHAND_TRY(prepare());
        DESKHAND_ASSIGN(const Transaction takenBack, m_helpDesk.beginBatch());
        m_waits = false;
        const ImportReport before = m_report;
        if (const Result<bool> read = runBatch(source, std::numeric_limits<qint64>::max(), Duration::max()); !read) {
            m_report = before;
            return failure(read.error());
        }
        return {};
    }
    while (true) {
        DESKHAND_ASSIGN(const bool more, step(source));
        if (!more) {
            return {};
        }
    }
}

Result<bool> Importer::step(ImportSource &source, Duration time)
{
    DESKHAND_TRY(prepare());
    m_waits = true;
    const ImportReport before = m_report;
    DESKHAND_ASSIGN(Transaction batch, m_helpDesk.beginBatch());
    Result<bool> more = runBatch(source, batchSize, time);
    const Result<void> kept = more ? batch.commit() : Result<void>();
    const QList<ImportEntry> entries = std::exchange(m_untold, {});
    if (!more || !kept) {
        m_report = before; // the batch is rolled back
        return failure(more ? kept.error() : more.error());
    }
    for (const ImportEntry &entry : entries) {
        m_callbacks.told(entry);
    }
    return more;
}

/// False: there is nothing more to be read.
Result<bool> Importer::runBatch(ImportSource &source, qint64 most, Duration time)
{
    QElapsedTimer timer;
    timer.start();
    for (qint64 done = 0; done < most && (done == 0 || timer.elapsed() < time.count()); ++done) {
        if (m_callbacks.interrupted()) {
            m_report.interrupted = true;
            return false;
        }
        DESKHAND_ASSIGN(const std::optional<ImportItem> item, source.next());
        if (!item) {
            return false;
        }
        DESKHAND_TRY(store(*item));
        m_callbacks.progress(item->bytesRead);
    }
    return true;
}

Result<void> Importer::store(const ImportItem &item)
{
    if (const auto *mail = std::get_if<IncomingMail>(&item.content)) {
        ++m_report.mails;
        return storeMail(item, *mail);
    }
    m_report.rows += item.row > 0 ? 1 : 0;
    if (const auto *ticket = std::get_if<ImportedTicket>(&item.content)) {
        return storeTicket(item, *ticket);
    }
    tell(entryOf(item), ImportResult::Refused, std::get<ImportProblem>(item.content).text);
    return {};
}

Result<void> Importer::storeMail(const ImportItem &item, const IncomingMail &mail)
{
    m_report.damaged += mail.warnings.isEmpty() ? 0 : 1;
    m_report.automatic += mail.classification.isAutomatic() ? 1 : 0;
    MailReceiving how;
    how.import = true;
    DESKHAND_ASSIGN(const MailReceipt receipt, m_helpDesk.receiveMail(mail, how));
    ImportEntry entry = entryOf(item);
    entry.messageId = mail.messageId;
    entry.subject = mail.subject;
    entry.requester = mail.from.name.isEmpty() ? mail.from.address : mail.from.name;
    tell(std::move(entry), resultOf(receipt.result), receipt.reason);
    return {};
}

Result<void> Importer::storeTicket(const ImportItem &item, const ImportedTicket &ticket)
{
    const Result<void> written = m_tickets->write(ticket);
    ImportEntry entry = entryOf(item);
    entry.subject = ticket.subject;
    entry.requester = ticket.requesterName.isEmpty() ? ticket.requesterEmail : ticket.requesterName;
    if (written) {
        tell(std::move(entry), ImportResult::Opened);
    } else if (written.error().kind == ErrorKind::Conflict && written.error().detail == ticket.externalKey) {
        tell(std::move(entry), ImportResult::Known);
    } else if (isOfItem(written.error().kind)) {
        tell(std::move(entry), ImportResult::Refused, written.error().text);
    } else {
        return written;
    }
    return {};
}

void Importer::tell(ImportEntry entry, ImportResult result, const QString &reason)
{
    switch (result) {
    case ImportResult::Opened:
        ++m_report.opened;
        break;
    case ImportResult::Appended:
        ++m_report.appended;
        break;
    case ImportResult::Replied:
        ++m_report.replied;
        break;
    case ImportResult::Known:
        ++m_report.known;
        break;
    case ImportResult::Refused:
        ++m_report.refused;
        entry.reason = reason;
        break;
    }
    entry.result = result;
    if (m_waits) {
        m_untold.append(std::move(entry));
    } else {
        m_callbacks.told(entry);
    }
}

} // namespace deskhand
