// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notify/NoticeSnoozes.h"

#include "models/TimeTicker.h"

#include <QSettings>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

const auto Key = u"notifications/snoozed"_s;

} // namespace

NoticeSnoozes::NoticeSnoozes(TimeTicker &ticker, const QString &helpDesk, QObject *parent)
    : QObject(parent)
    , m_ticker(ticker)
    , m_helpDesk(helpDesk)
{
    load();
    connect(&ticker, &TimeTicker::ticked, this, &NoticeSnoozes::tellDue);
}

void NoticeSnoozes::snooze(const Notification &notification, Duration by)
{
    m_snoozed.removeIf([&](const Snoozed &other) { return other.notification.ticket == notification.ticket; });
    m_snoozed.append({notification, m_ticker.now() + by});
    save();
}

void NoticeSnoozes::tellDue()
{
    const Timestamp now = m_ticker.now();
    const auto isDue = [now](const Snoozed &snoozed) { return snoozed.until <= now; };
    QList<Snoozed> told;
    std::copy_if(m_snoozed.cbegin(), m_snoozed.cend(), std::back_inserter(told), isDue);
    if (told.isEmpty()) {
        return;
    }
    m_snoozed.removeIf(isDue);
    save();
    std::sort(told.begin(), told.end(), [](const Snoozed &a, const Snoozed &b) { return a.until < b.until; });
    QList<Notification> notifications;
    for (const Snoozed &snoozed : std::as_const(told)) {
        notifications.append(snoozed.notification);
    }
    Q_EMIT due(notifications);
}

void NoticeSnoozes::load()
{
    const QVariantList stored = QSettings().value(Key).toList();
    for (const QVariant &one : stored) {
        const QVariantMap map = one.toMap();
        const TicketId ticket{map.value(u"ticket"_s).toLongLong()};
        if (map.value(u"helpDesk"_s).toString() != m_helpDesk || !ticket.isValid()) {
            continue;
        }
        Notification notification;
        notification.ticket = ticket;
        notification.kind = static_cast<EventKind>(map.value(u"kind"_s).toInt());
        notification.text = map.value(u"text"_s).toString();
        notification.reason = map.value(u"reason"_s).toString();
        m_snoozed.append({notification, fromMilliseconds(map.value(u"until"_s).toLongLong())});
    }
}

void NoticeSnoozes::save() const
{
    // Those of other help desks stay as they are.
    QSettings settings;
    QVariantList stored = settings.value(Key).toList();
    stored.removeIf([this](const QVariant &one) { return one.toMap().value(u"helpDesk"_s).toString() == m_helpDesk; });
    for (const Snoozed &snoozed : m_snoozed) {
        stored.append(QVariantMap{{u"helpDesk"_s, m_helpDesk},
                                  {u"ticket"_s, snoozed.notification.ticket.value},
                                  {u"kind"_s, static_cast<int>(snoozed.notification.kind)},
                                  {u"text"_s, snoozed.notification.text},
                                  {u"reason"_s, snoozed.notification.reason},
                                  {u"until"_s, toMilliseconds(snoozed.until)}});
    }
    settings.setValue(Key, stored);
}

} // namespace deskhand
