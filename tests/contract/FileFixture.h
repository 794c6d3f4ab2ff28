// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A help desk of the sample bank in a SQLite file, from the side that no agent sees.

#include "contract/RepositoryFixture.h"
#include "mail/html/LibxmlSanitizer.h"
#include "service/file/HelpDeskFile.h"

#include <QTemporaryDir>

namespace deskhand::test {

/// What fixtures over such a file share: they add how agents see it.
class FileFixture : public RepositoryFixture {
public:
    explicit FileFixture(std::shared_ptr<ContractClock> clock);

    /// Makes the file; it is Monday, 2026-03-02 09:00 in London.
    [[nodiscard]] Result<void> create();

    ContractClock &clock() override { return *m_clock; }
    Result<MailReceipt> receive(const QByteArray &mail) override;
    Result<JobReport> runJobs() override;
    Result<CommandOutcome> execute(const Actor &actor, const Command &command) override;
    Result<QList<OutgoingMail>> outbox() override;
    Result<QList<Notification>> notifications(AgentId agent) override;
    Result<QList<QStringList>> exported(const QString &query) override;

protected:
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] HelpDeskFile &file() { return *m_file; }
    [[nodiscard]] const std::shared_ptr<ContractClock> &sharedClock() const { return m_clock; }
    [[nodiscard]] const std::shared_ptr<const LibxmlSanitizer> &sanitizer() const { return m_sanitizer; }

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::shared_ptr<ContractClock> m_clock;
    std::shared_ptr<const LibxmlSanitizer> m_sanitizer = std::make_shared<const LibxmlSanitizer>();
    std::unique_ptr<HelpDeskFile> m_file;
};

} // namespace deskhand::test
