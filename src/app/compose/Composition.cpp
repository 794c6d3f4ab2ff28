// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/Composition.h"

#include "app/session/Session.h"
#include "core/text/Variables.h"
#include "models/TicketModel.h"
#include "repository/WhenDone.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace deskhand {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto AskAfter = 120ms;
}

Composition::Composition(Session &session, TicketModel &ticket, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_ticket(ticket)
{
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(AskAfter);
    connect(&m_askSoon, &QTimer::timeout, this, &Composition::askRecipients);
    connect(&ticket, &TicketModel::viewChanged, this, [this] {
        open();
        m_askSoon.start();
    });
    connect(&ticket, &TicketModel::phaseChanged, this, &Composition::open);
    connect(&session.drafts(), &DraftKeeper::loaded, this, [this] {
        if (!m_typed) {
            m_shown = {};
            open();
        }
    });
    connect(&session.drafts(), &DraftKeeper::saved, this, [this](TicketId id, DraftKind kind) {
        if (id == m_shown && kind == m_kind) {
            Q_EMIT draftSaved();
        }
    });
}

void Composition::open()
{
    const TicketId id = m_ticket.view() != nullptr ? m_ticket.id() : TicketId();
    if (id == m_shown) {
        return;
    }
    m_session.drafts().flush(); // what was typed on the ticket before
    m_shown = id;
    m_typed = false;
    m_draft = {};
    m_kind = DraftKind::Reply;
    if (id.isValid()) {
        // A note begun earlier is what one comes back to, unless a reply was begun too.
        const QByteArray reply = m_session.drafts().content(id, DraftKind::Reply);
        const QByteArray note = m_session.drafts().content(id, DraftKind::Note);
        m_kind = reply.isEmpty() && !note.isEmpty() ? DraftKind::Note : DraftKind::Reply;
        const QByteArray content = isNote() ? note : reply;
        if (!content.isEmpty()) {
            m_draft = ComposeDraft::fromBytes(content);
        }
    }
    m_recipients.clear();
    m_refusal.reset();
    Q_EMIT switched();
    Q_EMIT recipientsChanged();
}

void Composition::setKind(DraftKind kind)
{
    if (kind == m_kind) {
        return;
    }
    m_kind = kind;
    const QByteArray content = m_session.drafts().content(m_shown, kind);
    m_draft = content.isEmpty() ? ComposeDraft() : ComposeDraft::fromBytes(content);
    m_recipients.clear();
    m_refusal.reset();
    Q_EMIT switched();
    Q_EMIT recipientsChanged();
    m_askSoon.start();
}

void Composition::setText(const QString &text)
{
    if (m_draft.text == text) {
        return;
    }
    m_draft.text = text;
    m_typed = true;
    keep();
}

void Composition::keep()
{
    if (m_shown.isValid()) {
        m_session.drafts().edit(m_shown, m_kind, m_draft.toBytes());
    }
}

void Composition::attach(const QString &filePath)
{
    const QFileInfo file(filePath);
    const QString type = QMimeDatabase().mimeTypeForFile(file).name();
    const TicketId ticket = m_shown;
    const DraftKind kind = m_kind;
    whenDone(m_session.repository().attachments().upload(filePath, file.fileName(), type), this,
             [this, ticket, kind](const Result<Attachment> &answer) {
                 if (!answer) {
                     Q_EMIT failed(answer.error());
                     return;
                 }
                 if (ticket == m_shown && kind == m_kind) {
                     m_draft.attachments.append(*answer);
                     keep();
                     Q_EMIT attachmentsChanged();
                     return;
                 }
                 // Another ticket was opened meanwhile: it belongs to the draft it was chosen for.
                 auto draft = ComposeDraft::fromBytes(m_session.drafts().content(ticket, kind));
                 draft.attachments.append(*answer);
                 m_session.drafts().edit(ticket, kind, draft.toBytes());
             });
}

void Composition::detach(AttachmentId id)
{
    m_draft.attachments.removeIf([id](const Attachment &attachment) { return attachment.id == id; });
    keep();
    Q_EMIT attachmentsChanged();
}

QString Composition::cannedText(const CannedResponse &response) const
{
    const TicketView *view = m_ticket.view();
    if (view == nullptr) {
        return response.body;
    }
    auto context = VariableContext::of(view->details, *m_session.directory(), view->requester, m_session.self());
    context.thread = view->entries;
    return expandVariables(response.body, context).text;
}

CommandBody Composition::body(const QString &text, StatusId status) const
{
    QList<AttachmentId> attachments;
    for (const Attachment &attachment : m_draft.attachments) {
        attachments.append(attachment.id);
    }
    const auto wanted = status.isValid() ? std::optional<StatusId>(status) : std::nullopt;
    if (isNote()) {
        command::AddNote note;
        note.body.text = text;
        note.attachments = attachments;
        note.status = wanted;
        return note;
    }
    command::Reply reply;
    reply.body.text = text;
    reply.attachments = attachments;
    reply.status = wanted;
    for (const ThreadEntry &entry : m_ticket.view()->entries) {
        if (entry.kind != EntryKind::Note) {
            reply.lastEntrySeen = entry.id;
        }
    }
    return reply;
}

void Composition::askRecipients()
{
    if (m_ticket.view() == nullptr) {
        return;
    }
    const auto generation = ++m_generation;
    // A dry run answers by the very rules that sending follows; the text does not matter for them, except that there is
    // one.
    const QString text = m_draft.text.trimmed().isEmpty() ? u"…"_s : m_draft.text;
    const auto command = Command::make(m_shown, body(text, {}));
    whenDone(m_session.repository().tickets().execute(command, ExecutionMode::DryRun), this,
             [this, generation](const Result<CommandOutcome> &answer) {
                 if (generation != m_generation) {
                     return;
                 }
                 m_refusal.reset();
                 m_recipients.clear();
                 if (answer) {
                     m_recipients = answer->notified;
                 } else if (answer.error().kind == ErrorKind::PermissionDenied
                            || answer.error().kind == ErrorKind::Refused) {
                     m_refusal = answer.error();
                 }
                 Q_EMIT recipientsChanged();
             });
}

bool Composition::canSend() const
{
    return m_ticket.view() != nullptr && !m_sending && !m_refusal && !m_draft.text.trimmed().isEmpty();
}

void Composition::send(StatusId status)
{
    if (!canSend()) {
        return;
    }
    m_sending = true;
    Q_EMIT sendingChanged();
    const TicketId ticket = m_shown;
    const DraftKind kind = m_kind;
    const QString number = m_ticket.view()->details.ticket.number;
    const QString label = isNote() ? tr("note on #%1").arg(number) : tr("reply on #%1").arg(number);
    m_session.commands().run(Command::make(ticket, body(m_draft.text.trimmed(), status)), label,
                             [this, ticket, kind](const Result<CommandOutcome> &answer) {
                                 m_sending = false;
                                 if (!answer) {
                                     m_ticket.reload(); // a conflict shows what came meanwhile; the text stays
                                     Q_EMIT sendingChanged();
                                     Q_EMIT failed(answer.error());
                                     return;
                                 }
                                 m_session.drafts().discard(ticket, kind);
                                 if (ticket == m_shown && kind == m_kind) {
                                     m_draft = {};
                                     Q_EMIT switched();
                                 }
                                 Q_EMIT sendingChanged();
                                 Q_EMIT sent();
                             });
}

std::optional<Timestamp> Composition::savedAt() const
{
    return m_draft.isEmpty() ? std::nullopt : m_session.drafts().savedAt(m_shown, m_kind);
}

} // namespace deskhand
