// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/Session.h"

#include <utility>

namespace deskhand {

Session::Session(std::shared_ptr<Repository> repository, std::shared_ptr<const Clock> clock, const QString &name,
                 const QString &place, QObject *parent)
    : QObject(parent)
    , m_repository(std::move(repository))
    , m_clock(std::move(clock))
    , m_name(name)
    , m_place(place)
    , m_directory(*m_repository)
    , m_ticker(*m_clock)
    , m_commands(*m_repository)
    , m_drafts(*m_repository, *m_clock)
{ }

Session::~Session()
{
    m_drafts.flush();
}

const Agent *Session::self() const
{
    return m_directory->agent(m_directory.self());
}

} // namespace deskhand
