// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The present picture of the help desk's set-up, kept up to date from the change feed, so that
/// models and views can look names up at once.

#include "core/base/Result.h"
#include "core/values/DirectorySnapshot.h"

#include <QObject>

namespace deskhand {

class Repository;

class DirectoryCache : public QObject {
    Q_OBJECT
public:
    /// Loads at once. `repository` outlives the cache.
    explicit DirectoryCache(Repository &repository, QObject *parent = nullptr);

    /// Never null; empty (version 0) until the first answer.
    [[nodiscard]] const DirectoryPtr &get() const { return m_directory; }
    [[nodiscard]] const DirectorySnapshot &operator*() const { return *m_directory; }
    [[nodiscard]] const DirectorySnapshot *operator->() const { return m_directory.get(); }
    [[nodiscard]] AgentId self() const;

    void load();

Q_SIGNALS:
    void changed();
    void failed(const deskhand::Error &error);

private:
    Repository &m_repository;
    DirectoryPtr m_directory = std::make_shared<const DirectorySnapshot>();
    bool m_loading = false;
    bool m_again = false; ///< it changed while an answer was on its way
};

} // namespace deskhand
