// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// One opened help desk and what the window's models share: directory, time, commands, drafts.

#include "app/session/WorkBoard.h"
#include "models/CommandDispatcher.h"
#include "models/DirectoryCache.h"
#include "models/DraftKeeper.h"
#include "models/TimeTicker.h"
#include "repository/Repository.h"

#include <QObject>
#include <QString>

#include <memory>

namespace deskhand {

class Session : public QObject {
    Q_OBJECT
public:
    /// `name` is what the help desk is called in the window: its file's or server's name. `place` tells it from all
    /// others: the file's path, or the server's address.
    Session(std::shared_ptr<Repository> repository, std::shared_ptr<const Clock> clock, const QString &name,
            const QString &place, QObject *parent = nullptr);
    /// What was typed is saved first, whoever closes the help desk.
    ~Session() override;

    [[nodiscard]] Repository &repository() { return *m_repository; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &place() const { return m_place; }
    [[nodiscard]] DirectoryCache &directory() { return m_directory; }
    [[nodiscard]] TimeTicker &ticker() { return m_ticker; }
    [[nodiscard]] CommandDispatcher &commands() { return m_commands; }
    [[nodiscard]] DraftKeeper &drafts() { return m_drafts; }
    /// Long work that is under way, whoever does it.
    [[nodiscard]] WorkBoard &work() { return m_work; }
    /// Who sits here; null until the directory is loaded.
    [[nodiscard]] const Agent *self() const;

private:
    std::shared_ptr<Repository> m_repository;
    std::shared_ptr<const Clock> m_clock;
    QString m_name;
    QString m_place;
    DirectoryCache m_directory;
    TimeTicker m_ticker;
    WorkBoard m_work;
    CommandDispatcher m_commands;
    DraftKeeper m_drafts;
};

} // namespace deskhand
