// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What is being written on the open ticket, apart from any widget: reply and note each with text
/// and attachments, kept as drafts; who will get it; what came meanwhile; sending.

#include "app/compose/AttachmentIntake.h"
#include "app/compose/ComposeDraft.h"
#include "app/compose/HeldReplies.h"
#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/text/Variables.h"

#include <QObject>
#include <QTimer>

namespace deskhand {

class Session;
class TicketModel;

class Composition : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    Composition(Session &session, TicketModel &ticket, QObject *parent = nullptr);
    ~Composition() override;

    [[nodiscard]] DraftKind kind() const { return m_kind; }
    [[nodiscard]] bool isNote() const { return m_kind == DraftKind::Note; }
    void setKind(DraftKind kind);
    [[nodiscard]] const ComposeDraft &draft() const { return m_draft; }
    void setText(const QString &text);
    void setCc(const QStringList &addresses);
    void setWithSignature(bool with);
    /// Stores the file's content, then attaches it.
    void attach(const QString &filePath);
    void attach(const QImage &image);
    void detach(AttachmentId id);
    [[nodiscard]] bool isAttaching() const { return m_intake.running() > 0; }
    /// The canned response with its variables filled in; unknown ones stay as they are.
    [[nodiscard]] ExpandedText cannedText(const CannedResponse &response) const;
    /// Its attachments come along with the text.
    void attachOf(const CannedResponse &response);
    /// Those the agent may use on this ticket, by title.
    [[nodiscard]] QList<CannedResponse> cannedResponses() const;
    /// What goes below a reply; empty if there is none, or the text has it already.
    [[nodiscard]] QString signature() const;
    /// Variables that mean nothing here and would be sent as they are written.
    [[nodiscard]] QList<UnknownVariable> unknownVariables() const;

    /// Messages and replies that came since this reply was begun, and that its author has not decided about. Sending
    /// waits for that.
    [[nodiscard]] QList<ThreadEntry> newer() const;
    /// The author knows them: the draft now answers them too.
    void acceptNewer();
    /// Throws the present draft away; putBack() until something else is written.
    void discard();
    void putBack();

    /// Who is told, for the present kind, as the rules of notification say; why not, if it may not be sent at all.
    [[nodiscard]] const QList<NotifiedPerson> &recipients() const { return m_recipients; }
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }
    [[nodiscard]] bool canSend() const;
    /// `status` invalid: leave it. Sends nothing, but emits stopped(), where something newer or an unknown variable
    /// wants a decision first.
    void send(StatusId status);
    /// Whether the present kind may set that status, as far as one can tell without asking.
    [[nodiscard]] bool maySet(StatusId status) const;
    [[nodiscard]] bool isSending() const { return m_sending; }
    /// Nothing if there is no draft, or it is not saved yet.
    [[nodiscard]] std::optional<Timestamp> savedAt() const;
    [[nodiscard]] HeldReplies &held() { return *m_held; }

    enum class Stop { Newer, UnknownVariables };

Q_SIGNALS:
    /// Another ticket or kind: the draft is another one.
    void switched();
    void attachmentsChanged();
    void recipientsChanged();
    void newerChanged();
    void sendingChanged();
    void draftSaved();
    void discarded();
    void stopped(deskhand::Composition::Stop why);
    void sent();
    void failed(const deskhand::Error &error);

private:
    void open();
    void load(const QByteArray &content);
    void keep();
    void changed();
    void askRecipients();
    void addAttachment(TicketId ticket, DraftKind kind, const Attachment &attachment);
    void restore(const HeldReply &reply);
    /// `set`: the status that was sent along; none if it stays.
    void finish(TicketId ticket, DraftKind kind, const ComposeDraft &draft, StatusId set,
                const Result<CommandOutcome> &answer);
    [[nodiscard]] EntryId newestPublic() const;
    [[nodiscard]] QString textToSend() const;
    [[nodiscard]] CommandBody body(const QString &text, StatusId status) const;
    [[nodiscard]] VariableContext variables() const;

    Session &m_session;
    TicketModel &m_ticket;
    AttachmentIntake m_intake;
    HeldReplies *m_held; ///< may outlive it
    TicketId m_shown;
    DraftKind m_kind = DraftKind::Reply;
    ComposeDraft m_draft;
    std::optional<ComposeDraft> m_discarded;
    QTimer m_askSoon;
    QList<NotifiedPerson> m_recipients;
    std::optional<Error> m_refusal;
    quint64 m_generation = 0;
    bool m_sending = false;
    bool m_typed = false;
    bool m_unknownAccepted = false; ///< the author was told of them, and sends all the same
};

} // namespace deskhand
