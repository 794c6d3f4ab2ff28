// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "repository/DraftRepository.h"
#include "rest/RestCalls.h"

namespace deskhand {

class RestDrafts final : public DraftRepository {
public:
    explicit RestDrafts(RestCalls calls);

    [[nodiscard]] Pending<void> save(const Draft &draft) override;
    [[nodiscard]] Pending<void> discard(TicketId ticket, DraftKind kind) override;
    [[nodiscard]] Pending<QList<Draft>> drafts() override;

private:
    RestCalls m_calls;
};

} // namespace deskhand
