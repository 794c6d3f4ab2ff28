// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/Statement.h"

namespace deskhand {

Statement::Statement(std::shared_ptr<EngineConnection> connection, std::unique_ptr<EngineStatement> prepared)
    : m_connection(std::move(connection))
    , m_prepared(std::move(prepared))
{ }

Statement::Statement(Statement &&other) noexcept = default;

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this != &other) {
        giveBack();
        m_connection = std::move(other.m_connection);
        m_prepared = std::move(other.m_prepared);
    }
    return *this;
}

Statement::~Statement()
{
    giveBack();
}

void Statement::giveBack()
{
    if (m_prepared) {
        m_connection->giveBack(std::move(m_prepared));
    }
}

Result<void> Statement::run()
{
    while (true) {
        DESKHAND_ASSIGN(const bool row, m_prepared->step());
        if (!row) {
            return {};
        }
    }
}

Result<qint64> Statement::insert()
{
    return m_prepared->insert();
}

Result<qint64> Statement::change()
{
    return m_prepared->change();
}

Statement &Statement::expectManyRows()
{
    m_prepared->expectManyRows();
    return *this;
}

} // namespace deskhand
