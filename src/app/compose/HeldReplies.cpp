// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/HeldReplies.h"

#include "app/session/Session.h"

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// Known a little longer than shown: an undo on its way at the last moment still finds its text.
constexpr auto Grace = 30s;
} // namespace

HeldReplies::HeldReplies(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setInterval(250ms);
    connect(&m_timer, &QTimer::timeout, this, &HeldReplies::tick);
    connect(&session.commands(), &CommandDispatcher::done, this, &HeldReplies::lookForUndone);
}

void HeldReplies::hold(const HeldReply &reply)
{
    m_held.append(reply);
    m_timer.start();
    Q_EMIT changed();
}

int HeldReplies::secondsLeft() const
{
    if (m_held.isEmpty()) {
        return 0;
    }
    const auto left = m_held.constLast().until - m_session.clock().now();
    return static_cast<int>(std::max<qint64>(0, std::chrono::ceil<std::chrono::seconds>(left).count()));
}

void HeldReplies::takeBackNewest()
{
    if (!m_held.isEmpty()) {
        const HeldReply &reply = m_held.constLast();
        m_session.commands().undo(reply.inverse, tr("reply on #%1").arg(reply.number));
    }
}

void HeldReplies::tick()
{
    const Timestamp now = m_session.clock().now();
    m_held.removeIf([now](const HeldReply &reply) { return reply.until + Grace <= now; });
    if (m_held.isEmpty()) {
        m_timer.stop();
        if (m_left) {
            deleteLater();
        }
    }
    Q_EMIT changed();
}

void HeldReplies::lookForUndone(const CommandOutcome &outcome)
{
    const auto undone = std::find_if(m_held.cbegin(), m_held.cend(), [&outcome](const HeldReply &reply) {
        return std::any_of(outcome.events.cbegin(), outcome.events.cend(), [&reply](const Event &event) {
            return event.kind == EventKind::SendUndone && event.entry == reply.entry;
        });
    });
    if (undone != m_held.cend()) {
        const HeldReply reply = *undone;
        m_held.erase(undone);
        restore(reply);
        Q_EMIT changed();
        Q_EMIT takenBack(reply);
    }
}

void HeldReplies::restore(const HeldReply &reply)
{
    ComposeDraft draft = reply.draft;
    draft.seen = reply.entry; // its own entry is no news to its author
    const auto begun = ComposeDraft::fromBytes(m_session.drafts().content(reply.ticket, DraftKind::Reply));
    if (!begun.isEmpty()) {
        draft.text += u"\n\n"_s + begun.text; // what was begun since stays too
        draft.attachments.append(begun.attachments);
    }
    m_session.drafts().edit(reply.ticket, DraftKind::Reply, draft.toBytes());
}

void HeldReplies::leave()
{
    m_left = true;
    if (m_held.isEmpty()) {
        deleteLater();
    } else {
        setParent(&m_session);
    }
}

} // namespace deskhand
