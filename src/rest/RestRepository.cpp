// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/RestRepository.h"

#include "repository/WhenDone.h"
#include "rest/DeskhandDialect.h"
#include "rest/JsonAnswers.h"
#include "rest/RestCalls.h"
#include "rest/outbox/Outbox.h"
#include "rest/parts/RestAttachments.h"
#include "rest/parts/RestDirectory.h"
#include "rest/parts/RestDrafts.h"
#include "rest/parts/RestExports.h"
#include "rest/parts/RestImports.h"
#include "rest/parts/RestNotifications.h"
#include "rest/parts/RestReports.h"
#include "rest/parts/RestTickets.h"
#include "rest/stream/ChangeStream.h"

using namespace Qt::StringLiterals;

namespace deskhand {

RestRepository::RestRepository(const RestOptions &options)
    : m_queue(std::make_unique<WorkQueue>(u"network"_s))
    , m_link(std::make_shared<RestLink>(options, std::make_unique<DeskhandDialect>()))
    , m_stream(std::make_shared<ChangeStream>(*m_link))
    , m_outbox(std::make_shared<Outbox>(*m_link))
{
    m_connection.setContact(options.clock->now());
    QObject::connect(m_link.get(), &RestLink::phaseChanged, &m_connection, &ConnectionState::set);
    QObject::connect(m_link.get(), &RestLink::contacted, &m_connection, &ConnectionState::setContact);
    QObject::connect(m_stream.get(), &ChangeStream::changed, &m_feed, &ChangeFeed::changed);
    QObject::connect(m_stream.get(), &ChangeStream::troubled, &m_feed, &ChangeFeed::troubled);
    QObject::connect(m_stream.get(), &ChangeStream::recovered, &m_feed, &ChangeFeed::recovered);
    QObject::connect(m_outbox.get(), &Outbox::waitingChanged, &m_connection, &ConnectionState::setWaiting);
    QObject::connect(m_outbox.get(), &Outbox::refusedLater, &m_connection, &ConnectionState::addRefused);
    QObject::connect(m_outbox.get(), &Outbox::damaged, &m_connection, &ConnectionState::addDamaged);
    m_link->moveToThread(m_queue->context()->thread());
    m_stream->moveToThread(m_queue->context()->thread());
    m_outbox->moveToThread(m_queue->context()->thread());
}

RestRepository::~RestRepository()
{
    m_tickets.reset();
    m_directory.reset();
    m_attachments.reset();
    m_drafts.reset();
    m_reports.reset();
    m_exports.reset();
    m_imports.reset();
    m_notifications.reset();
    // On their own thread, behind what was asked for; nobody else may hold them then.
    m_queue->post([stream = std::move(m_stream), outbox = std::move(m_outbox), link = std::move(m_link)]() mutable {
        stream.reset();
        outbox.reset();
        link.reset();
    });
    m_queue.reset();
}

Pending<std::shared_ptr<RestRepository>> RestRepository::open(const RestOptions &options)
{
    using Self = std::shared_ptr<RestRepository>;
    auto promise = std::make_shared<Promise<Self>>();
    promise->start();
    const Self self(new RestRepository(options));
    const auto answer = promise->future();
    const auto end = [promise](const Result<Self> &result) {
        promise->addResult(result);
        promise->finish();
    };
    const RestCalls calls(*self->m_queue, self->m_link);
    whenDone(calls.ask(calls.dialect().capabilities()), &self->m_feed,
             [self, end](const Result<RemoteCapabilities> &capabilities) {
                 if (!capabilities) {
                     end(failure(capabilities.error()));
                     return;
                 }
                 self->opened(*capabilities);
                 // Only now: what happens from here on is told.
                 Promise<void> listening;
                 listening.start();
                 const auto ready = listening.future();
                 self->m_queue->post(
                     [stream = self->m_stream.get(), shared = std::make_shared<Promise<void>>(std::move(listening))] {
                         stream->start([shared](const Result<void> &result) {
                             shared->addResult(result);
                             shared->finish();
                         });
                     });
                 // Where the server is away the stream comes later, by itself.
                 whenDone(ready, &self->m_feed, [self, end](const Result<void> &) { end(self); });
             });
    return answer;
}

void RestRepository::opened(const RemoteCapabilities &capabilities)
{
    m_capabilities = capabilities;
    const RestCalls calls(*m_queue, m_link);
    m_tickets = std::make_unique<RestTickets>(calls, *m_outbox, capabilities);
    m_queue->post([outbox = m_outbox.get()] { outbox->start(); });
    m_directory = std::make_unique<RestDirectory>(calls);
    m_attachments = std::make_unique<RestAttachments>(calls);
    m_drafts = std::make_unique<RestDrafts>(calls);
    m_reports = std::make_unique<RestReports>(calls);
    m_exports = std::make_unique<RestExports>(calls);
    m_imports = std::make_unique<RestImports>();
    m_notifications = std::make_unique<RestNotifications>(calls);
}

void RestRepository::signIn(const QByteArray &token)
{
    m_queue->post([link = m_link.get(), token] { link->signIn(token); });
}

Pending<void> RestRepository::signOut()
{
    m_queue->post([link = m_link.get(), outbox = m_outbox.get()] {
        outbox->clear();
        link->forget();
    });
    const RestCalls calls(*m_queue, m_link);
    return calls.ask(plainCall(changingRequest("DELETE", api::path::currentSession, QUuid::createUuid())));
}

TicketRepository &RestRepository::tickets()
{
    return *m_tickets;
}

DirectoryRepository &RestRepository::directory()
{
    return *m_directory;
}

AttachmentRepository &RestRepository::attachments()
{
    return *m_attachments;
}

DraftRepository &RestRepository::drafts()
{
    return *m_drafts;
}

ReportRepository &RestRepository::reports()
{
    return *m_reports;
}

ExportRepository &RestRepository::exports()
{
    return *m_exports;
}

ImportRepository &RestRepository::imports()
{
    return *m_imports;
}

NotificationRepository &RestRepository::notifications()
{
    return *m_notifications;
}

} // namespace deskhand
