// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What an import did, or would do.

#include <QList>
#include <QString>

namespace deskhand {

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

enum class ImportResult { Opened, Appended, Replied, Known, Refused };

/// What became of one mail or row.
struct ImportEntry {
    QString path;
    qint64 offset = 0; ///< in a mailbox
    qint64 row = 0;    ///< in a table
    QString messageId;
    ImportResult result = ImportResult::Refused;
    QString subject;   ///< where it could be read
    QString requester; ///< likewise
    QString reason;    ///< why it was refused
    bool operator==(const ImportEntry &) const = default;
};

} // namespace deskhand
