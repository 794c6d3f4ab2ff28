// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/BulkWriting.h"

#include "core/text/Variables.h"
#include "models/DirectoryCache.h"
#include "models/ReplyText.h"
#include "repository/Repository.h"
#include "repository/WhenDone.h"

#include <utility>

namespace deskhand {

namespace {

/// The ticket is gone or not for this agent's eyes; the others are well.
bool isOfTicket(ErrorKind kind)
{
    return kind == ErrorKind::NotFound || kind == ErrorKind::PermissionDenied;
}

} // namespace

BulkWriting::BulkWriting(Repository &repository, DirectoryCache &directory, BulkText text, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_directory(directory)
    , m_text(std::move(text))
{ }

void BulkWriting::start(const QList<TicketRow> &rows)
{
    m_rows = rows;
    m_commands.clear();
    m_commands.reserve(rows.size());
    next();
}

void BulkWriting::next()
{
    if (m_commands.size() == m_rows.size()) {
        Q_EMIT made(m_commands);
        return;
    }
    const TicketId id = m_rows.at(m_commands.size()).ticket.id;
    whenDone(m_repository.tickets().ticket(id), this, [this, id](const Result<TicketView> &view) {
        if (!view && !isOfTicket(view.error().kind)) {
            Q_EMIT failed(view.error());
            return;
        }
        m_commands.append(Command::make(id, bodyFor(view ? &*view : nullptr)));
        Q_EMIT progressed(static_cast<int>(m_commands.size()), static_cast<int>(m_rows.size()));
        next();
    });
}

CommandBody BulkWriting::bodyFor(const TicketView *view) const
{
    QString text = m_text.text.trimmed();
    QString signature;
    if (view != nullptr) {
        auto context =
            VariableContext::of(view->details, *m_directory, view->requester, m_directory->agent(m_directory.self()));
        context.thread = view->entries;
        signature = context.agentSignature;
        text = expandVariables(text, context).text;
    }
    if (m_text.kind == DraftKind::Note) {
        command::AddNote note;
        note.body.text = text;
        note.attachments = m_text.attachments;
        note.status = m_text.status;
        return note;
    }
    command::Reply reply;
    reply.body.text = m_text.withSignature ? signedText(text, signature) : text;
    reply.attachments = m_text.attachments;
    reply.status = m_text.status;
    // What comes after this look is not answered by it: then that ticket's reply is refused.
    reply.lastEntrySeen = view != nullptr ? newestPublicEntry(*view) : EntryId();
    return reply;
}

} // namespace deskhand
