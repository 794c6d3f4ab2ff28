// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "mail/ImportReader.h"
#include "service/HelpDesk.h"
#include "service/reading/TicketReader.h"
#include "tools/import/TicketWriter.h"

#include <QString>

#include <functional>
#include <memory>

namespace deskhand {

/// What an import did (or would do).
struct ImportReport {
    qint64 mails = 0;     ///< read
    qint64 rows = 0;      ///< tickets read from tables, faulty ones too
    qint64 opened = 0;    ///< new tickets, of mail and tables
    qint64 appended = 0;  ///< mails added to a ticket
    qint64 replied = 0;   ///< agents' mails
    qint64 known = 0;     ///< imported before: nothing was added
    qint64 automatic = 0; ///< mails of machines, also counted where they went
    qint64 damaged = 0;   ///< mails that were broken and read all the same
    qint64 refused = 0;   ///< not taken; each was told
    bool interrupted = false;
    bool operator==(const ImportReport &) const = default;
};

/// Something that was not taken, and why.
struct ImportComplaint {
    QString path;
    qint64 offset = 0; ///< in a mailbox
    qint64 row = 0;    ///< in a table
    QString messageId;
    QString text;
};

/// Stores what a reader reads, many items a transaction. After an interruption or an error everything committed before
/// is kept, and the same import again adds what is missing.
class Importer {
public:
    struct Callbacks {
        std::function<void(const ImportComplaint &)> complain;
        std::function<void(qint64 bytes)> progress;
        std::function<bool()> interrupted;
    };

    Importer(HelpDesk &helpDesk, TicketReader &reader, Callbacks callbacks);

    /// A dry run carries everything out in one transaction and takes it back. Errors: the reader's and the store's; the
    /// report of what is kept is in report().
    [[nodiscard]] Result<void> run(ImportReader &source, ExecutionMode mode);
    [[nodiscard]] const ImportReport &report() const { return m_report; }

private:
    [[nodiscard]] Result<bool> runBatch(ImportReader &source, qint64 most);
    [[nodiscard]] Result<void> store(const ImportItem &item);
    [[nodiscard]] Result<void> storeMail(const ImportItem &item, const IncomingMail &mail);
    [[nodiscard]] Result<void> storeTicket(const ImportItem &item, const ImportedTicket &ticket);
    void refuse(const ImportItem &item, const QString &text, const QString &messageId = {});

    HelpDesk &m_helpDesk;
    TicketReader &m_reader;
    Callbacks m_callbacks;
    std::unique_ptr<TicketWriter> m_tickets;
    ImportReport m_report;
};

} // namespace deskhand
