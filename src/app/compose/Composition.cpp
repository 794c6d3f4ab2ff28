// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/Composition.h"

#include "app/session/Session.h"
#include "core/policy/CommandPermission.h"
#include "models/ReplyText.h"
#include "models/TicketModel.h"
#include "repository/WhenDone.h"

#include <QImage>

#include <algorithm>

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
    , m_intake(session.repository(), this)
    , m_held(new HeldReplies(session, this))
{
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(AskAfter);
    connect(&m_askSoon, &QTimer::timeout, this, &Composition::askRecipients);
    connect(&ticket, &TicketModel::viewChanged, this, [this] {
        open();
        m_askSoon.start();
        Q_EMIT newerChanged();
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
    connect(&session.drafts(), &DraftKeeper::edited, this, [this](TicketId id, DraftKind kind) {
        // The same ticket may be open in several windows: they show one draft.
        const QByteArray content = m_session.drafts().content(id, kind);
        if (id == m_shown && kind == m_kind && content != m_draft.toBytes()) {
            load(content);
            m_askSoon.start();
        }
    });
    connect(&m_intake, &AttachmentIntake::taken, this, &Composition::addAttachment);
    connect(&m_intake, &AttachmentIntake::refused, this, &Composition::failed);
    connect(&m_intake, &AttachmentIntake::runningChanged, this, &Composition::sendingChanged);
    connect(m_held, &HeldReplies::takenBack, this, &Composition::restore);
}

Composition::~Composition()
{
    m_held->disconnect(this);
    m_held->leave();
}

void Composition::open()
{
    const TicketId id = m_ticket.view() != nullptr ? m_ticket.id() : TicketId();
    if (id == m_shown) {
        return;
    }
    m_session.drafts().flush(); // what was typed on the ticket before
    m_shown = id;
    m_kind = DraftKind::Reply;
    QByteArray content;
    if (id.isValid()) {
        // A note begun earlier is what one comes back to, unless a reply was begun too.
        content = m_session.drafts().content(id, DraftKind::Reply);
        const QByteArray note = m_session.drafts().content(id, DraftKind::Note);
        if (content.isEmpty() && !note.isEmpty()) {
            m_kind = DraftKind::Note;
            content = note;
        }
    }
    load(content);
}

void Composition::setKind(DraftKind kind)
{
    if (kind == m_kind) {
        return;
    }
    m_kind = kind;
    load(m_session.drafts().content(m_shown, kind));
    m_askSoon.start();
}

void Composition::load(const QByteArray &content)
{
    m_typed = false;
    m_unknownAccepted = false;
    m_discarded.reset();
    m_draft = content.isEmpty() ? ComposeDraft() : ComposeDraft::fromBytes(content);
    m_recipients.clear();
    m_refusal.reset();
    Q_EMIT switched();
    Q_EMIT recipientsChanged();
    Q_EMIT newerChanged();
}

void Composition::setText(const QString &text)
{
    if (m_draft.text != text) {
        m_draft.text = text;
        changed();
    }
}

void Composition::setCc(const QStringList &addresses)
{
    if (m_draft.cc != addresses) {
        m_draft.cc = addresses;
        changed();
        m_askSoon.start();
    }
}

void Composition::setWithSignature(bool with)
{
    if (m_draft.withSignature != with) {
        m_draft.withSignature = with;
        changed();
    }
}

void Composition::changed()
{
    m_typed = true;
    m_unknownAccepted = false;
    m_discarded.reset();
    keep();
}

void Composition::keep()
{
    const EntryId before = m_draft.seen;
    if (m_draft.isEmpty()) {
        m_draft.seen = {};
    } else if (!m_draft.seen) {
        m_draft.seen = newestPublic();
    }
    if (m_shown.isValid()) {
        m_session.drafts().edit(m_shown, m_kind, m_draft.toBytes());
    }
    if (before != m_draft.seen) {
        Q_EMIT newerChanged();
    }
}

void Composition::attach(const QString &filePath)
{
    m_intake.takeFile(filePath, m_shown, m_kind, m_draft.attachedBytes());
}

void Composition::attach(const QImage &image)
{
    const QDateTime now = toDateTime(m_session.clock().now()).toLocalTime();
    m_intake.takeImage(image, tr("Screenshot %1.png").arg(now.toString(u"yyyy-MM-dd HH-mm-ss"_s)), m_shown, m_kind,
                       m_draft.attachedBytes());
}

void Composition::addAttachment(TicketId ticket, DraftKind kind, const Attachment &attachment)
{
    if (ticket == m_shown && kind == m_kind) {
        m_draft.attachments.append(attachment);
        changed();
        Q_EMIT attachmentsChanged();
        return;
    }
    // Another ticket was opened meanwhile: it belongs to the draft it was chosen for.
    auto draft = ComposeDraft::fromBytes(m_session.drafts().content(ticket, kind));
    draft.attachments.append(attachment);
    m_session.drafts().edit(ticket, kind, draft.toBytes());
}

void Composition::detach(AttachmentId id)
{
    m_draft.attachments.removeIf([id](const Attachment &attachment) { return attachment.id == id; });
    changed();
    Q_EMIT attachmentsChanged();
}

VariableContext Composition::variables() const
{
    const TicketView *view = m_ticket.view();
    auto context = VariableContext::of(view->details, *m_session.directory(), view->requester, m_session.self());
    context.thread = view->entries;
    return context;
}

ExpandedText Composition::cannedText(const CannedResponse &response) const
{
    return m_ticket.view() != nullptr ? expandVariables(response.body, variables()) : ExpandedText{response.body, {}};
}

void Composition::attachOf(const CannedResponse &response)
{
    if (m_draft.attachOf(response)) {
        changed();
        Q_EMIT attachmentsChanged();
    }
}

QList<CannedResponse> Composition::cannedResponses() const
{
    QList<CannedResponse> usable;
    const TicketView *view = m_ticket.view();
    for (const CannedResponse &response : m_session.directory()->cannedResponses) {
        if (response.active && view != nullptr
            && (!response.department || response.department == view->details.ticket.department)) {
            usable.append(response);
        }
    }
    std::sort(usable.begin(), usable.end(),
              [](const CannedResponse &a, const CannedResponse &b) { return a.title.localeAwareCompare(b.title) < 0; });
    return usable;
}

QString Composition::signature() const
{
    if (m_ticket.view() == nullptr || isNote()) {
        return {};
    }
    const QString signature = variables().agentSignature.trimmed();
    return m_draft.text.contains(signature) ? QString() : signature;
}

QList<UnknownVariable> Composition::unknownVariables() const
{
    return variablesLeft(m_draft.text, m_session.directory()->customFields);
}

EntryId Composition::newestPublic() const
{
    return m_ticket.view() != nullptr ? newestPublicEntry(*m_ticket.view()) : EntryId();
}

QList<ThreadEntry> Composition::newer() const
{
    QList<ThreadEntry> entries;
    const TicketView *view = m_ticket.view();
    if (view == nullptr || isNote() || !m_draft.seen) {
        return entries;
    }
    for (const ThreadEntry &entry : view->entries) {
        if (entry.kind != EntryKind::Note && entry.ticket == m_shown && entry.id.value > m_draft.seen.value) {
            entries.append(entry);
        }
    }
    return entries;
}

void Composition::acceptNewer()
{
    m_draft.seen = newestPublic();
    keep();
    Q_EMIT newerChanged();
}

void Composition::discard()
{
    const ComposeDraft thrown = std::exchange(m_draft, {});
    m_session.drafts().discard(m_shown, m_kind);
    m_typed = true;
    Q_EMIT switched();
    Q_EMIT newerChanged();
    m_discarded = thrown;
    Q_EMIT discarded();
}

void Composition::putBack()
{
    if (m_discarded) {
        m_draft = *std::exchange(m_discarded, std::nullopt);
        m_draft.seen = newestPublic(); // it was thrown away knowing them
        keep();
        Q_EMIT switched();
        Q_EMIT newerChanged();
    }
}

QString Composition::textToSend() const
{
    return signedText(m_draft.text, m_draft.withSignature ? signature() : QString());
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
    reply.cc = m_draft.cc;
    reply.status = wanted;
    reply.lastEntrySeen = m_draft.seen ? m_draft.seen : newestPublic();
    return reply;
}

void Composition::askRecipients()
{
    if (m_ticket.view() == nullptr) {
        return;
    }
    const auto generation = ++m_generation;
    // A dry run answers by the very rules that sending follows; the text does not matter for them, except that there is
    // one, nor does what came meanwhile.
    CommandBody asked = body(m_draft.text.trimmed().isEmpty() ? u"…"_s : m_draft.text, {});
    if (auto *reply = std::get_if<command::Reply>(&asked)) {
        reply->lastEntrySeen = {};
    }
    whenDone(m_session.repository().tickets().execute(Command::make(m_shown, asked), ExecutionMode::DryRun), this,
             [this, generation](const Result<CommandOutcome> &answer) {
                 if (generation != m_generation) {
                     return;
                 }
                 m_refusal.reset();
                 m_recipients.clear();
                 if (answer) {
                     m_recipients = answer->notified;
                 } else if (answer.error().kind == ErrorKind::PermissionDenied
                            || answer.error().kind == ErrorKind::Refused
                            || answer.error().kind == ErrorKind::InvalidInput) {
                     m_refusal = answer.error();
                 }
                 Q_EMIT recipientsChanged();
             });
}

bool Composition::maySet(StatusId status) const
{
    const TicketView *view = m_ticket.view();
    if (view == nullptr) {
        return false;
    }
    const DirectorySnapshot &directory = *m_session.directory();
    const AgentAccess access(directory, m_session.directory().self());
    const CommandBody asked =
        isNote() ? CommandBody(command::AddNote{{}, {}, status, {}}) : CommandBody(command::SetStatus{status, {}});
    return meets(requirementOf(asked, view->details, directory, access.agent()), access, view->details);
}

bool Composition::canSend() const
{
    return m_ticket.view() != nullptr && !m_sending && !isAttaching() && !m_refusal
           && !m_draft.text.trimmed().isEmpty();
}

void Composition::send(StatusId status)
{
    if (!canSend()) {
        return;
    }
    if (!newer().isEmpty()) {
        Q_EMIT stopped(Stop::Newer);
        return;
    }
    if (!m_unknownAccepted && !unknownVariables().isEmpty()) {
        m_unknownAccepted = true;
        Q_EMIT stopped(Stop::UnknownVariables);
        return;
    }
    m_sending = true;
    Q_EMIT sendingChanged();
    const Ticket &ticket = m_ticket.view()->details.ticket;
    const bool withStatus = status.isValid() && status != ticket.status;
    const QString label = !isNote()    ? tr("reply on #%1").arg(ticket.number)
                          : withStatus ? tr("status of #%1, set with the note").arg(ticket.number) // the note stays
                                       : tr("note on #%1").arg(ticket.number);
    m_session.commands().run(Command::make(m_shown, body(textToSend(), status)), label,
                             [this, id = m_shown, kind = m_kind, draft = m_draft,
                              set = withStatus ? status : StatusId()](const Result<CommandOutcome> &answer) {
                                 finish(id, kind, draft, set, answer);
                             });
}

void Composition::finish(TicketId ticket, DraftKind kind, const ComposeDraft &draft, StatusId set,
                         const Result<CommandOutcome> &answer)
{
    m_sending = false;
    if (!answer) {
        m_ticket.reload(); // a conflict shows what came meanwhile; the text stays
        Q_EMIT sendingChanged();
        if (answer.error().kind == ErrorKind::Conflict) {
            Q_EMIT stopped(Stop::Newer);
        } else {
            Q_EMIT failed(answer.error());
        }
        return;
    }
    m_session.drafts().discard(ticket, kind);
    if (ticket == m_shown && kind == m_kind) {
        load({});
    }
    const int hold = m_session.directory()->settings.sendHoldSeconds;
    if (kind == DraftKind::Reply && hold > 0 && answer->inverse
        && std::holds_alternative<command::UndoSend>(answer->inverse->body)) {
        const Status *status = m_session.directory()->status(set);
        m_held->hold({ticket, answer->number, answer->entry, *answer->inverse, draft,
                      m_session.clock().now() + std::chrono::seconds(hold),
                      status != nullptr ? status->name : QString()});
    }
    Q_EMIT sendingChanged();
    Q_EMIT sent();
}

void Composition::restore(const HeldReply &reply)
{
    if (reply.ticket == m_shown) {
        m_kind = DraftKind::Reply;
        load(m_session.drafts().content(m_shown, m_kind));
        m_askSoon.start();
    }
}

std::optional<Timestamp> Composition::savedAt() const
{
    return m_draft.isEmpty() ? std::nullopt : m_session.drafts().savedAt(m_shown, m_kind);
}

} // namespace deskhand
