// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/JumpListKeeper.h"

#include "app/session/Session.h"
#include "app/start/JumpListSystem.h"
#include "app/start/ProgramFolders.h"

namespace deskhand {

JumpListKeeper::JumpListKeeper(Session &session, const QStringList &recent, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_recent(recent)
{
    connect(&session.directory(), &DirectoryCache::changed, this, &JumpListKeeper::update);
    if (session.self() != nullptr) {
        update();
    }
}

void JumpListKeeper::update()
{
    if (programFolders().portable) {
        return; // the list would stay with the machine
    }
    const JumpList list = jumpListOf(*m_session.directory(), m_recent);
    if (list != m_written && writeJumpList(list)) {
        m_written = list;
    }
}

} // namespace deskhand
