// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Replies that were sent a moment ago and whose mail is still held back: as long as that lasts they can be taken back,
/// by their button or by undo, and their text is a draft again.

#include "app/compose/ComposeDraft.h"
#include "core/command/Command.h"

#include <QObject>
#include <QTimer>

namespace deskhand {

class Session;

struct HeldReply {
    TicketId ticket;
    QString number; ///< the ticket's
    EntryId entry;
    Command inverse;
    ComposeDraft draft; ///< as it was before sending
    Timestamp until{};
    QString status; ///< set with it; empty: left as it was
};

class HeldReplies : public QObject {
    Q_OBJECT
public:
    /// `session` outlives it.
    HeldReplies(Session &session, QObject *parent);

    void hold(const HeldReply &reply);
    /// The newest that can still be taken back; null if none.
    [[nodiscard]] const HeldReply *newest() const { return m_held.isEmpty() ? nullptr : &m_held.constLast(); }
    /// Until the mail of the newest goes; whole seconds, rounded up.
    [[nodiscard]] int secondsLeft() const;
    void takeBackNewest();
    /// Whoever showed them goes. What is held can be taken back all the same; it deletes itself when nothing is.
    void leave();

Q_SIGNALS:
    /// Another newest, or a second passed. What is taken back is a draft again by then.
    void changed();
    void takenBack(const deskhand::HeldReply &reply);

private:
    void tick();
    void lookForUndone(const CommandOutcome &outcome);
    void restore(const HeldReply &reply);

    Session &m_session;
    QTimer m_timer;
    QList<HeldReply> m_held; ///< oldest first
    bool m_left = false;
};

} // namespace deskhand
