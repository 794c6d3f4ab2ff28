// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Notices that a person wants to hear of again a little later. Kept over the program's end: what came due meanwhile is
/// told at the start.

#include "core/values/Notification.h"

#include <QList>
#include <QObject>

namespace deskhand {

class TimeTicker;

class NoticeSnoozes : public QObject {
    Q_OBJECT
public:
    /// `helpDesk` says of which help desk they are, and whose. `ticker` outlives it.
    NoticeSnoozes(TimeTicker &ticker, const QString &helpDesk, QObject *parent);

    /// Another one of the same ticket takes its place.
    void snooze(const Notification &notification, Duration by);
    /// Tells what is due by now; also called by the ticker.
    void tellDue();
    [[nodiscard]] int count() const { return static_cast<int>(m_snoozed.size()); }

Q_SIGNALS:
    /// Each once, the one that waited longest first.
    void due(const QList<deskhand::Notification> &notifications);

private:
    struct Snoozed {
        Notification notification; ///< as far as it is told: ticket, kind, text, reason
        Timestamp until{};
    };

    void load();
    void save() const;

    TimeTicker &m_ticker;
    QString m_helpDesk;
    QList<Snoozed> m_snoozed;
};

} // namespace deskhand
