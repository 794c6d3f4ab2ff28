// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/DirectoryCache.h"

#include "repository/Repository.h"
#include "repository/WhenDone.h"

namespace deskhand {

DirectoryCache::DirectoryCache(Repository &repository, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
{
    connect(&repository.changes(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.directoryChanged) {
            load();
        }
    });
    load();
}

AgentId DirectoryCache::self() const
{
    return m_repository.actor().agent;
}

void DirectoryCache::load()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    m_again = false;
    whenDone(m_repository.directory().snapshot(), this, [this](const Result<DirectoryPtr> &answer) {
        m_loading = false;
        if (m_again) {
            load();
        }
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_directory = *answer;
        Q_EMIT changed();
    });
}

} // namespace deskhand
