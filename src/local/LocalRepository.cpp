// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/LocalRepository.h"

#include "local/LocalAttachments.h"
#include "local/LocalDirectory.h"
#include "local/LocalDrafts.h"
#include "local/LocalExports.h"
#include "local/LocalImports.h"
#include "local/LocalNotifications.h"
#include "local/LocalReader.h"
#include "local/LocalReports.h"
#include "local/LocalTickets.h"
#include "local/LocalWriter.h"
#include "mail/html/LibxmlSanitizer.h"
#include "repository/WhenDone.h"

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {

/// HTML comes from mails, whoever opens the help desk: it is never kept as it is.
LocalOptions withSanitizer(LocalOptions options)
{
    if (!options.sanitizer) {
        options.sanitizer = std::make_shared<const LibxmlSanitizer>();
    }
    return options;
}

} // namespace

LocalRepository::LocalRepository(const LocalOptions &options)
    : m_sanitizer(options.sanitizer)
    , m_writer(std::make_shared<LocalWriter>(options))
    , m_reader(std::make_shared<LocalReader>(options))
    , m_longReader(std::make_shared<LocalReader>(options))
    , m_writes(std::make_unique<WorkQueue>(u"writer"_s))
    , m_reads(std::make_unique<WorkQueue>(u"reader"_s))
    , m_longReads(std::make_unique<WorkQueue>(u"long reader"_s))
{
    m_writer->moveToThread(m_writes->context()->thread());
    QObject::connect(m_writer.get(), &LocalWriter::changed, &m_feed, &ChangeFeed::changed);
    QObject::connect(m_writer.get(), &LocalWriter::troubled, &m_feed, &ChangeFeed::troubled);
    QObject::connect(m_writer.get(), &LocalWriter::recovered, &m_feed, &ChangeFeed::recovered);
}

LocalRepository::~LocalRepository()
{
    // What was asked for comes first, as the queues keep their order; then each part dies on its own thread. Nobody
    // else may hold it then, so the subjects go before.
    m_tickets.reset();
    m_directory.reset();
    m_attachments.reset();
    m_drafts.reset();
    m_reports.reset();
    m_exports.reset();
    m_imports.reset(); // what is under way ends soon
    m_notifications.reset();
    // One after the other, the writer last: of two connections that close at once each takes the other for one that
    // stays, and neither brings the write-ahead log into the file (https://www.sqlite.org/wal.html#the_wal_file).
    m_longReads->post([part = std::move(m_longReader)]() mutable { part.reset(); });
    m_longReads.reset();
    m_reads->post([part = std::move(m_reader)]() mutable { part.reset(); });
    m_reads.reset();
    m_writes->post([part = std::move(m_writer)]() mutable { part.reset(); });
    m_writes.reset();
}

Pending<std::shared_ptr<LocalRepository>> LocalRepository::open(const LocalOptions &options)
{
    using Self = std::shared_ptr<LocalRepository>;
    auto promise = std::make_shared<Promise<Self>>();
    promise->start();
    const Self self(new LocalRepository(withSanitizer(options)));
    const auto answer = promise->future();

    // One after the other: the writer may have to upgrade the schema first. Until it is open the repository holds
    // itself, in the function that waits.
    whenDone(self->m_writes->ask<Actor>([writer = self->m_writer] { return writer->open(); }), &self->m_feed,
             [self, promise](const Result<Actor> &actor) {
                 if (!actor) {
                     promise->addResult(failure(actor.error()));
                     promise->finish();
                     return;
                 }
                 self->opened(*actor);
                 whenDone(self->m_reads->ask<void>([reader = self->m_reader] { return reader->open(); }), &self->m_feed,
                          [self, promise](const Result<void> &readable) {
                              promise->addResult(readable ? Result<Self>(self) : failure(readable.error()));
                              promise->finish();
                          });
             });
    return answer;
}

void LocalRepository::opened(const Actor &actor)
{
    m_actor = actor;
    const LocalThreads threads{*m_writes, m_writer, *m_reads, m_reader, *m_longReads, m_longReader, actor};
    m_tickets = std::make_unique<LocalTickets>(threads);
    m_directory = std::make_unique<LocalDirectory>(threads);
    m_attachments = std::make_unique<LocalAttachments>(threads);
    m_drafts = std::make_unique<LocalDrafts>(threads);
    m_reports = std::make_unique<LocalReports>(threads);
    m_exports = std::make_unique<LocalExports>(threads);
    m_imports = std::make_unique<LocalImports>(threads, m_sanitizer);
    m_notifications = std::make_unique<LocalNotifications>(threads);
}

TicketRepository &LocalRepository::tickets()
{
    return *m_tickets;
}

DirectoryRepository &LocalRepository::directory()
{
    return *m_directory;
}

AttachmentRepository &LocalRepository::attachments()
{
    return *m_attachments;
}

DraftRepository &LocalRepository::drafts()
{
    return *m_drafts;
}

ExportRepository &LocalRepository::exports()
{
    return *m_exports;
}

ImportRepository &LocalRepository::imports()
{
    return *m_imports;
}

ReportRepository &LocalRepository::reports()
{
    return *m_reports;
}

NotificationRepository &LocalRepository::notifications()
{
    return *m_notifications;
}

} // namespace deskhand
