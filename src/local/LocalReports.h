// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "local/LocalThreads.h"
#include "repository/ReportRepository.h"

namespace deskhand {

class LocalReports final : public ReportRepository {
public:
    explicit LocalReports(LocalThreads threads);
    [[nodiscard]] Pending<Report> report(const ReportRequest &request) override;
    [[nodiscard]] Pending<TicketQuery> ticketsBehind(const ReportRequest &request, const ReportCell &cell) override;

private:
    LocalThreads m_threads;
};

} // namespace deskhand
