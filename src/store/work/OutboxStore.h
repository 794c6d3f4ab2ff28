// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Mail to be sent. Survives restarts; each is handed to one sender at a time and sent once.

#include "core/base/Result.h"
#include "core/values/OutgoingMail.h"

#include <QList>

#include <optional>

namespace deskhand {

class Database;

class OutboxStore {
public:
    explicit OutboxStore(Database &database);

    /// Inside the transaction of what causes it. State Held until `notBefore` where that is later
    /// than `created`, else Queued.
    [[nodiscard]] Result<OutgoingMailId> insert(const OutgoingMail &mail);
    [[nodiscard]] Result<std::optional<OutgoingMail>> find(OutgoingMailId id);
    [[nodiscard]] Result<QList<OutgoingMail>> ofEntry(EntryId entry);
    /// Takes back what is still held (now < notBefore). False: it is too late.
    [[nodiscard]] Result<bool> cancel(EntryId entry, Timestamp now);
    /// The same mail by mail; gives those that were taken back.
    [[nodiscard]] Result<QList<OutgoingMailId>> cancel(const QList<OutgoingMailId> &ids, Timestamp now);
    /// What was cancelled waits again, until `notBefore`.
    [[nodiscard]] Result<void> hold(const QList<OutgoingMailId> &ids, Timestamp notBefore);
    /// Another text for a mail that waits and that nobody is sending. False: it is too late.
    [[nodiscard]] Result<bool> rewrite(OutgoingMailId id, const QString &text, const QString &html);
    /// The next mail whose time has come, marked as being sent until `now + lease`; one that was
    /// claimed and not finished when its lease ends comes again. None where there is nothing to do.
    [[nodiscard]] Result<std::optional<OutgoingMail>> claim(Timestamp now, Duration lease);
    /// The sender's answer for a claimed mail; also sets the entry's delivery state.
    [[nodiscard]] Result<void> markSent(OutgoingMailId id, Timestamp now);
    /// `retryAt` unset: given up.
    [[nodiscard]] Result<void> markFailed(OutgoingMailId id, const QString &error, std::optional<Timestamp> retryAt);
    /// When claim() may next have something; none where the outbox is empty.
    [[nodiscard]] Result<std::optional<Timestamp>> nextTime();
    /// Waiting ones (held, queued), oldest first.
    [[nodiscard]] Result<QList<OutgoingMail>> waiting(int limit);
    /// Removes mail that was sent, cancelled or given up before `time`.
    [[nodiscard]] Result<void> purge(Timestamp time);

private:
    [[nodiscard]] Result<void> setEntryState(OutgoingMailId id, DeliveryState state);

    Database &m_database;
};

} // namespace deskhand
