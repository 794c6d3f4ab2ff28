// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/LocalFixture.h"

#include "contract/ContractTest.h"
#include "local/LocalRepository.h"
#include "mail/MimeParser.h"
#include "mail/html/LibxmlSanitizer.h"
#include "service/file/HelpDeskFile.h"
#include "service/reading/TicketExport.h"
#include "service/sample/SampleHelpDesk.h"
#include "store/Store.h"

#include <QHash>
#include <QTemporaryDir>

namespace deskhand::test {

namespace {

/// Monday, 2026-03-02 09:00 in London.
Timestamp monday()
{
    return fromDateTime(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
}

class LocalFixture final : public RepositoryFixture {
public:
    Result<void> start()
    {
        m_clock->set(monday());
        m_path = m_folder.filePath(u"bank.dhdb"_s);
        DESKHAND_TRY(
            HelpDeskFile::create(m_path, [this](Store &store) { return writeSampleSetup(store, m_clock->now()); }));
        DESKHAND_ASSIGN(m_file, HelpDeskFile::open(m_path, FileUse::Write, *m_clock, m_sanitizer.get()));
        return {};
    }

    ContractClock &clock() override { return *m_clock; }

    Repository *as(const QString &username) override
    {
        auto &repository = m_repositories[username];
        if (!repository) {
            LocalOptions options;
            options.path = m_path;
            options.username = username;
            options.clock = m_clock;
            options.sanitizer = m_sanitizer;
            options.jobInterval = Duration::zero(); // the tests say when
            options.pollInterval = Duration(50);
            repository = need(LocalRepository::open(options));
        }
        return repository.get();
    }
    void close(const QString &username) override { m_repositories.remove(username); }

    Result<MailReceipt> receive(const QByteArray &mail) override
    {
        DESKHAND_ASSIGN(const IncomingMail parsed, MimeParser(*m_sanitizer).parse(ByteSource::fromBytes(mail)));
        return m_file->helpDesk().receiveMail(parsed);
    }
    Result<JobReport> runJobs() override { return m_file->helpDesk().runJobs(); }
    Result<CommandOutcome> execute(const Actor &actor, const Command &command) override
    {
        return m_file->helpDesk().execute(actor, command);
    }
    Result<QList<OutgoingMail>> outbox() override { return m_file->helpDesk().store().outbox.waiting(1000); }
    Result<QList<Notification>> notifications(AgentId agent) override
    {
        return m_file->helpDesk().store().notifications.ofAgent(agent, false, 1000);
    }
    Result<QList<QStringList>> exported(const QString &query) override
    {
        const Actor actor = Actor::system();
        DESKHAND_ASSIGN(const TicketQuery resolved, m_file->reader().resolve(actor, query));
        TicketExport tickets(m_file->helpDesk(), m_file->reader(), actor);
        DESKHAND_ASSIGN(const QList<ExportColumn> columns, tickets.columns());
        QList<QStringList> table(1);
        for (const ExportColumn &column : columns) {
            table[0].append(column.title);
        }
        DESKHAND_TRY(tickets.run(resolved, [&table](const QVariantList &values) {
            QStringList row;
            for (const QVariant &value : values) {
                row.append(value.toString());
            }
            table.append(row);
            return true;
        }));
        return table;
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::shared_ptr<ContractClock> m_clock = std::make_shared<ContractClock>();
    std::shared_ptr<const LibxmlSanitizer> m_sanitizer = std::make_shared<const LibxmlSanitizer>();
    std::unique_ptr<HelpDeskFile> m_file;
    QHash<QString, std::shared_ptr<LocalRepository>> m_repositories;
};

} // namespace

std::unique_ptr<RepositoryFixture> makeLocalFixture()
{
    auto fixture = std::make_unique<LocalFixture>();
    if (const auto started = fixture->start(); !started) {
        qWarning("%s -- %s", qPrintable(started.error().text), qPrintable(started.error().detail));
        return nullptr;
    }
    return fixture;
}

} // namespace deskhand::test
