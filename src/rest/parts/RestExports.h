// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "repository/ExportRepository.h"
#include "rest/RestCalls.h"

namespace deskhand {

class RestExports final : public ExportRepository {
public:
    explicit RestExports(RestCalls calls);

    [[nodiscard]] Pending<qint64> saveTable(const TicketQuery &query, const QString &filePath) override;
    [[nodiscard]] Pending<void> backup(const QString &filePath) override;

private:
    RestCalls m_calls;
};

} // namespace deskhand
