// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/FileFixture.h"

#include "contract/ContractTest.h"
#include "mail/MimeParser.h"
#include "service/reading/TicketExport.h"
#include "service/sample/SampleHelpDesk.h"
#include "store/Store.h"

namespace deskhand::test {

FileFixture::FileFixture(std::shared_ptr<ContractClock> clock)
    : m_clock(std::move(clock))
{ }

Result<void> FileFixture::create()
{
    m_clock->set(fromDateTime(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)));
    m_path = m_folder.filePath(u"bank.dhdb"_s);
    DESKHAND_TRY(
        HelpDeskFile::create(m_path, [this](Store &store) { return writeSampleSetup(store, m_clock->now()); }));
    DESKHAND_ASSIGN(m_file, HelpDeskFile::open(m_path, FileUse::Write, *m_clock, m_sanitizer.get()));
    return {};
}

Result<MailReceipt> FileFixture::receive(const QByteArray &mail)
{
    DESKHAND_ASSIGN(const IncomingMail parsed, MimeParser(*m_sanitizer).parse(ByteSource::fromBytes(mail)));
    return m_file->helpDesk().receiveMail(parsed);
}

Result<JobReport> FileFixture::runJobs()
{
    return m_file->helpDesk().runJobs();
}
Result<CommandOutcome> FileFixture::execute(const Actor &actor, const Command &command)
{
    return m_file->helpDesk().execute(actor, command);
}

Result<QList<OutgoingMail>> FileFixture::outbox()
{
    return m_file->helpDesk().store().outbox.waiting(1000);
}
Result<QList<Notification>> FileFixture::notifications(AgentId agent)
{
    return m_file->helpDesk().store().notifications.ofAgent(agent, false, 1000);
}

Result<QList<QStringList>> FileFixture::exported(const QString &query)
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

} // namespace deskhand::test
