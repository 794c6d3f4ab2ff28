// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The part of a LocalRepository that lives on a reader's thread, with a connection of its own: reads do not wait
/// behind writes, nor short ones behind long ones.

#include "core/values/RuleTrial.h"
#include "local/LocalOptions.h"
#include "service/file/HelpDeskFile.h"

namespace deskhand {

class LocalReader {
public:
    explicit LocalReader(LocalOptions options);
    ~LocalReader();
    Q_DISABLE_COPY_MOVE(LocalReader)

    /// After the writer has opened the file: the schema is as it should be. Once open, it stays so.
    [[nodiscard]] Result<void> open();

    [[nodiscard]] TicketReader &tickets() { return m_file->reader(); }
    /// As writeCsvFile(), of what the actor may see.
    [[nodiscard]] Result<qint64> saveTable(const Actor &actor, const TicketQuery &query, const QString &path);
    /// As backupFile(); needs no open().
    [[nodiscard]] Result<void> backup(const QString &path) const;
    [[nodiscard]] ReportReader &reports() { return m_file->reports(); }
    [[nodiscard]] Result<RuleTrial> tryRule(const Actor &actor, const RoutingRule &rule, int limit);
    [[nodiscard]] AttachmentDesk &attachments() { return m_file->attachments(); }

private:
    LocalOptions m_options;
    std::unique_ptr<HelpDeskFile> m_file;
};

} // namespace deskhand
