// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/command/ConflictReport.h"

#include "core/text/EventComment.h"
#include "store/Store.h"

#include <QCoreApplication>

#include <array>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEvents = 20;

// In the order of EventKind.
constexpr std::array names{
    QT_TRANSLATE_NOOP("event", "opened"),
    QT_TRANSLATE_NOOP("event", "message added"),
    QT_TRANSLATE_NOOP("event", "reply sent"),
    QT_TRANSLATE_NOOP("event", "note added"),
    QT_TRANSLATE_NOOP("event", "entry edited"),
    QT_TRANSLATE_NOOP("event", "assigned"),
    QT_TRANSLATE_NOOP("event", "claimed"),
    QT_TRANSLATE_NOOP("event", "released"),
    QT_TRANSLATE_NOOP("event", "transferred"),
    QT_TRANSLATE_NOOP("event", "referred"),
    QT_TRANSLATE_NOOP("event", "referral removed"),
    QT_TRANSLATE_NOOP("event", "status changed"),
    QT_TRANSLATE_NOOP("event", "closed"),
    QT_TRANSLATE_NOOP("event", "reopened"),
    QT_TRANSLATE_NOOP("event", "priority changed"),
    QT_TRANSLATE_NOOP("event", "help topic changed"),
    QT_TRANSLATE_NOOP("event", "SLA plan changed"),
    QT_TRANSLATE_NOOP("event", "due date changed"),
    QT_TRANSLATE_NOOP("event", "snoozed"),
    QT_TRANSLATE_NOOP("event", "woken"),
    QT_TRANSLATE_NOOP("event", "subject changed"),
    QT_TRANSLATE_NOOP("event", "fields changed"),
    QT_TRANSLATE_NOOP("event", "collaborator added"),
    QT_TRANSLATE_NOOP("event", "collaborator removed"),
    QT_TRANSLATE_NOOP("event", "tagged"),
    QT_TRANSLATE_NOOP("event", "tag removed"),
    QT_TRANSLATE_NOOP("event", "merged"),
    QT_TRANSLATE_NOOP("event", "merge undone"),
    QT_TRANSLATE_NOOP("event", "split"),
    QT_TRANSLATE_NOOP("event", "linked"),
    QT_TRANSLATE_NOOP("event", "link removed"),
    QT_TRANSLATE_NOOP("event", "task added"),
    QT_TRANSLATE_NOOP("event", "task finished"),
    QT_TRANSLATE_NOOP("event", "marked answered"),
    QT_TRANSLATE_NOOP("event", "marked unanswered"),
    QT_TRANSLATE_NOOP("event", "rated"),
    QT_TRANSLATE_NOOP("event", "archived"),
    QT_TRANSLATE_NOOP("event", "deleted"),
    QT_TRANSLATE_NOOP("event", "restored"),
    QT_TRANSLATE_NOOP("event", "purged"),
    QT_TRANSLATE_NOOP("event", "overdue"),
    QT_TRANSLATE_NOOP("event", "escalated"),
    QT_TRANSLATE_NOOP("event", "first response given"),
    QT_TRANSLATE_NOOP("event", "mail refused"),
    QT_TRANSLATE_NOOP("event", "sending undone"),
    QT_TRANSLATE_NOOP("event", "requester changed"),
    QT_TRANSLATE_NOOP("event", "task reopened"),
    QT_TRANSLATE_NOOP("event", "rating removed"),
};

} // namespace

QString eventName(EventKind kind)
{
    const auto index = static_cast<size_t>(kind);
    return index < names.size() ? QCoreApplication::translate("event", names[index]) : QString();
}

Result<void> conflictOf(Store &store, const Ticket &ticket, qint64 seen)
{
    // Each command leaves at least one event, so the last ones cover what the author did not see.
    const int count = static_cast<int>(std::clamp<qint64>(ticket.version - seen, 1, mostEvents));
    DESKHAND_ASSIGN(const QList<Event> events, store.events.lastOfTicket(ticket.id, count));
    QStringList people;
    QStringList detail;
    for (const Event &event : events) {
        people.append(
            QCoreApplication::translate("command", "%1 (%2)").arg(eventName(event.kind), shownName(event.actor)));
        detail.append(u"%1 %2 -> %3"_s.arg(static_cast<int>(event.kind)).arg(event.from, event.to));
    }
    return failure(ErrorKind::Conflict,
                   QCoreApplication::translate("command", "Ticket %1 has changed since you opened it: %2. Nothing was "
                                                          "written; look at it again and repeat your change.")
                       .arg(ticket.number, people.join(u", "_s)),
                   detail.join(u'\n'));
}

} // namespace deskhand
