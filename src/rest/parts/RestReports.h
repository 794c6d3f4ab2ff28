// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "repository/ReportRepository.h"
#include "rest/RestCalls.h"

namespace deskhand {

class RestReports final : public ReportRepository {
public:
    explicit RestReports(RestCalls calls);

    [[nodiscard]] Pending<Report> report(const ReportRequest &request) override;
    [[nodiscard]] Pending<TicketQuery> ticketsBehind(const ReportRequest &request, const ReportCell &cell) override;

private:
    RestCalls m_calls;
};

} // namespace deskhand
