// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "repository/NotificationRepository.h"
#include "rest/RestCalls.h"

namespace deskhand {

class RestNotifications final : public NotificationRepository {
public:
    explicit RestNotifications(RestCalls calls);

    [[nodiscard]] Pending<QList<Notification>> newest(int limit) override;
    [[nodiscard]] Pending<void> markRead(TicketId ticket) override;
    [[nodiscard]] Pending<void> markAllRead() override;

private:
    RestCalls m_calls;
};

} // namespace deskhand
