// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tools/import/Importer.h"

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

} // namespace

Importer::Importer(HelpDesk &helpDesk, TicketReader &reader, Callbacks callbacks)
    : m_helpDesk(helpDesk)
    , m_reader(reader)
    , m_callbacks(std::move(callbacks))
{ }

Result<void> Importer::run(ImportReader &source, ExecutionMode mode)
{
    DESKHAND_ASSIGN(const DirectoryPtr directory, m_helpDesk.directory());
    m_tickets = std::make_unique<TicketWriter>(m_helpDesk, m_reader, *directory);
    const bool dry = mode == ExecutionMode::DryRun;
    while (true) {
        const ImportReport kept = m_report;
        DESKHAND_ASSIGN(Transaction batch, m_helpDesk.beginBatch());
        const Result<bool> more = runBatch(source, dry ? std::numeric_limits<qint64>::max() : batchSize);
        if (!more) {
            m_report = kept; // the batch is rolled back
            return failure(more.error());
        }
        if (dry) {
            return {};
        }
        if (const Result<void> committed = batch.commit(); !committed) {
            m_report = kept;
            return committed;
        }
        if (!*more) {
            return {};
        }
    }
}

/// False: there is nothing more to be read.
Result<bool> Importer::runBatch(ImportReader &source, qint64 most)
{
    for (qint64 done = 0; done < most; ++done) {
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
    refuse(item, std::get<ImportProblem>(item.content).text);
    return {};
}

Result<void> Importer::storeMail(const ImportItem &item, const IncomingMail &mail)
{
    m_report.damaged += mail.warnings.isEmpty() ? 0 : 1;
    m_report.automatic += mail.classification.isAutomatic() ? 1 : 0;
    MailReceiving how;
    how.import = true;
    DESKHAND_ASSIGN(const MailReceipt receipt, m_helpDesk.receiveMail(mail, how));
    switch (receipt.result) {
    case MailResult::Opened:
        ++m_report.opened;
        break;
    case MailResult::Appended:
        ++m_report.appended;
        break;
    case MailResult::Replied:
        ++m_report.replied;
        break;
    case MailResult::Duplicate:
        ++m_report.known;
        break;
    case MailResult::Refused:
        refuse(item, receipt.reason, mail.messageId);
        break;
    }
    return {};
}

Result<void> Importer::storeTicket(const ImportItem &item, const ImportedTicket &ticket)
{
    const Result<void> written = m_tickets->write(ticket);
    if (written) {
        ++m_report.opened;
    } else if (written.error().kind == ErrorKind::Conflict && written.error().detail == ticket.externalKey) {
        ++m_report.known;
    } else if (isOfItem(written.error().kind)) {
        refuse(item, written.error().text);
    } else {
        return written;
    }
    return {};
}

void Importer::refuse(const ImportItem &item, const QString &text, const QString &messageId)
{
    ++m_report.refused;
    m_callbacks.complain({item.path, item.offset, item.row, messageId, text});
}

} // namespace deskhand
