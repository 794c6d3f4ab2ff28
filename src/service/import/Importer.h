// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/import/ImportItem.h"
#include "core/import/ImportReport.h"
#include "service/HelpDesk.h"
#include "service/import/TicketWriter.h"
#include "service/reading/TicketReader.h"

#include <functional>
#include <memory>

namespace deskhand {

/// Stores what a source reads, many items a transaction. After an interruption or an error everything committed before
/// is kept, and the same import again adds what is missing.
class Importer {
public:
    struct Callbacks {
        std::function<void(const ImportEntry &)> told; ///< what became of each, once that is kept; of a dry run at once
        std::function<void(qint64 bytes)> progress;
        std::function<bool()> interrupted;
    };

    Importer(HelpDesk &helpDesk, TicketReader &reader, Callbacks callbacks);

    /// A dry run carries everything out in one transaction and takes it back. Errors: the reader's and the store's; the
    /// report of what is kept is in report().
    [[nodiscard]] Result<void> run(ImportSource &source, ExecutionMode mode);
    /// Only the next portion, one transaction, so that others get their turn: at least one item, and further ones until
    /// about so much time has passed. False: there is nothing more.
    [[nodiscard]] Result<bool> step(ImportSource &source, Duration time = Duration::max());
    [[nodiscard]] const ImportReport &report() const { return m_report; }

private:
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<bool> runBatch(ImportSource &source, qint64 most, Duration time);
    [[nodiscard]] Result<void> store(const ImportItem &item);
    [[nodiscard]] Result<void> storeMail(const ImportItem &item, const IncomingMail &mail);
    [[nodiscard]] Result<void> storeTicket(const ImportItem &item, const ImportedTicket &ticket);
    void tell(ImportEntry entry, ImportResult result, const QString &reason = {});

    HelpDesk &m_helpDesk;
    TicketReader &m_reader;
    Callbacks m_callbacks;
    std::unique_ptr<TicketWriter> m_tickets;
    ImportReport m_report;
    QList<ImportEntry> m_untold; ///< of the present transaction
    bool m_waits = true;         ///< telling waits until the transaction is committed
};

} // namespace deskhand
