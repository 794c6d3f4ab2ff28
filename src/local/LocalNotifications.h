// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "local/LocalThreads.h"
#include "repository/NotificationRepository.h"

namespace deskhand {

class LocalNotifications final : public NotificationRepository {
public:
    explicit LocalNotifications(LocalThreads threads);
    [[nodiscard]] Pending<QList<Notification>> newest(int limit) override;
    [[nodiscard]] Pending<void> markRead(TicketId ticket) override;
    [[nodiscard]] Pending<void> markAllRead() override;

private:
    LocalThreads m_threads;
};

} // namespace deskhand
