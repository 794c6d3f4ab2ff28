// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "local/LocalThreads.h"
#include "repository/DraftRepository.h"

namespace deskhand {

class LocalDrafts final : public DraftRepository {
public:
    explicit LocalDrafts(LocalThreads threads);
    [[nodiscard]] Pending<void> save(const Draft &draft) override;
    [[nodiscard]] Pending<void> discard(TicketId ticket, DraftKind kind) override;
    [[nodiscard]] Pending<QList<Draft>> drafts() override;

private:
    LocalThreads m_threads;
};

} // namespace deskhand
