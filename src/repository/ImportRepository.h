// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What comes into the help desk as files: mails, mailboxes, tables.

#include "core/base/Result.h"
#include "core/import/ImportPreview.h"
#include "core/import/ImportReport.h"
#include "core/values/Ticket.h"
#include "repository/Pending.h"

#include <atomic>
#include <memory>
#include <optional>

namespace deskhand {

struct ImportRequest {
    QStringList paths;                 ///< mails, mailboxes, folders of mail, tables
    std::optional<CsvMapping> mapping; ///< of the tables; without one their columns' usual names are looked for
    bool dryRun = true;
};

/// Shared by who wants an import and who carries it out; any thread.
struct ImportControl {
    std::atomic<bool> cancelled = false; ///< set to end it soon; what was committed is kept
    std::atomic<qint64> bytes = 0;       ///< read so far
    std::atomic<qint64> totalBytes = 0;  ///< 0: not known yet
    std::atomic<qint64> items = 0;       ///< mails and rows done
};

struct ImportOutcome {
    ImportReport report;
    QList<ImportEntry> refused; ///< the first ones
    QList<ImportEntry> entries; ///< the first of the others
    std::optional<Error> error; ///< what ended it early; what the report counts is kept
};

/// A mail as the begin of a ticket; its attachments are in the help desk already, to be named in a command.
struct MailContent {
    QString fromName;
    QString fromAddress;
    QString subject;
    QString text;
    QList<Attachment> attachments;
};

class ImportRepository {
public:
    /// Of each kind of entry in an ImportOutcome.
    static constexpr qsizetype MostEntries = 1000;

    ImportRepository() = default;
    virtual ~ImportRepository() = default;
    Q_DISABLE_COPY_MOVE(ImportRepository)

    /// What the files are. Errors: NotFound, Unavailable, InvalidInput for one that cannot be imported.
    [[nodiscard]] virtual Pending<ImportPreview> examine(const QStringList &paths) = 0;
    /// The names of departments, priorities, agents ... that a table has by this mapping. Errors: as above.
    [[nodiscard]] virtual Pending<QList<TableName>> namesIn(const QString &path, const CsvMapping &mapping) = 0;
    /// Takes in what is not there yet, a portion at a time between which others' commands are carried out; a dry run
    /// does it all in one transaction and takes it back. Errors: PermissionDenied without SettingsManage, and those of
    /// the files; what happens later is in the outcome.
    [[nodiscard]] virtual Pending<ImportOutcome> run(const ImportRequest &request,
                                                     std::shared_ptr<ImportControl> control) = 0;
    /// Reads one mail for a new ticket. Errors: NotFound, Unavailable, InvalidInput where it is no mail.
    [[nodiscard]] virtual Pending<MailContent> readMail(const QString &path) = 0;
};

} // namespace deskhand
