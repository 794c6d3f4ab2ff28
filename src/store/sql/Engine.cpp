// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/Engine.h"

namespace deskhand {

namespace {

/// More different texts than this come only from searches that are put together anew each time.
constexpr std::size_t maximumIdle = 300;

} // namespace

Result<std::unique_ptr<EngineStatement>> EngineConnection::take(const QString &sql)
{
    const auto found = m_idle.find(sql);
    if (found != m_idle.end() && !found->second.empty()) {
        std::unique_ptr<EngineStatement> statement = std::move(found->second.back());
        found->second.pop_back();
        --m_idleCount;
        return statement;
    }
    return prepare(sql);
}

void EngineConnection::giveBack(std::unique_ptr<EngineStatement> statement)
{
    statement->reset();
    if (m_idleCount >= maximumIdle) {
        clear();
    }
    ++m_idleCount;
    QString sql = statement->sql();
    m_idle[std::move(sql)].push_back(std::move(statement));
}

void EngineConnection::clear()
{
    m_idle.clear();
    m_idleCount = 0;
}

} // namespace deskhand
