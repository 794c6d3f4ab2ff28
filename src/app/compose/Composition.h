// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What is being written on the open ticket, apart from any widget: reply and note each with text
/// and attachments, kept as drafts; who will get it; sending.

#include "app/compose/ComposeDraft.h"
#include "core/base/Result.h"
#include "core/command/Command.h"

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

    [[nodiscard]] DraftKind kind() const { return m_kind; }
    [[nodiscard]] bool isNote() const { return m_kind == DraftKind::Note; }
    void setKind(DraftKind kind);
    [[nodiscard]] const ComposeDraft &draft() const { return m_draft; }
    void setText(const QString &text);
    /// Stores the file's content, then attaches it.
    void attach(const QString &filePath);
    void detach(AttachmentId id);
    /// The canned response with its variables filled in; unknown ones stay as they are.
    [[nodiscard]] QString cannedText(const CannedResponse &response) const;

    /// "To Karen Miller · also told: ..." for the present kind, as the rules of notification say; why not, if it may
    /// not be sent at all.
    [[nodiscard]] const QList<NotifiedPerson> &recipients() const { return m_recipients; }
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }
    [[nodiscard]] bool canSend() const;
    /// `status` invalid: leave it.
    void send(StatusId status);
    [[nodiscard]] bool isSending() const { return m_sending; }
    /// Nothing if there is no draft, or it is not saved yet.
    [[nodiscard]] std::optional<Timestamp> savedAt() const;

Q_SIGNALS:
    /// Another ticket or kind: the draft is another one.
    void switched();
    void attachmentsChanged();
    void recipientsChanged();
    void sendingChanged();
    void draftSaved();
    void sent();
    void failed(const deskhand::Error &error);

private:
    void open();
    void keep();
    void askRecipients();
    [[nodiscard]] CommandBody body(const QString &text, StatusId status) const;

    Session &m_session;
    TicketModel &m_ticket;
    TicketId m_shown;
    DraftKind m_kind = DraftKind::Reply;
    ComposeDraft m_draft;
    QTimer m_askSoon;
    QList<NotifiedPerson> m_recipients;
    std::optional<Error> m_refusal;
    quint64 m_generation = 0;
    bool m_sending = false;
    bool m_typed = false;
};

} // namespace deskhand
