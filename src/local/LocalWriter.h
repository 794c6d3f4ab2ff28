// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The part of a LocalRepository that lives on the writer's thread: everything that writes, and what notices changes.

#include "core/base/ClockWatch.h"
#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/values/DirectoryRecord.h"
#include "local/ChangeWatch.h"
#include "local/LocalOptions.h"
#include "repository/ImportRepository.h"
#include "service/file/HelpDeskFile.h"
#include "service/jobs/JobRunner.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

namespace deskhand {

class ImportJob;

class LocalWriter : public QObject {
    Q_OBJECT
public:
    explicit LocalWriter(LocalOptions options);
    ~LocalWriter() override;

    /// Opens the file (an older schema is upgraded, after a backup) and tells who is at the desk.
    [[nodiscard]] Result<Actor> open();

    [[nodiscard]] Result<CommandOutcome> execute(const Actor &actor, const Command &command, ExecutionMode mode);
    [[nodiscard]] Result<QList<Result<CommandOutcome>>> executeAll(const Actor &actor, const QList<Command> &commands,
                                                                   ExecutionMode mode);
    /// The id of what was saved; 0 for the settings.
    [[nodiscard]] Result<qint64> save(const Actor &actor, const DirectoryRecord &record);
    [[nodiscard]] Result<void> remove(const Actor &actor, QueueId id);
    [[nodiscard]] Result<void> remove(const Actor &actor, RequesterId id);
    [[nodiscard]] Result<void> remove(const Actor &actor, OrganizationId id);
    /// The next portion of an import; false when it is over. Errors: PermissionDenied without SettingsManage.
    [[nodiscard]] Result<bool> importStep(const Actor &actor, ImportJob &job);
    /// Takes in a mail's attachments, for a ticket that is about to be made of it.
    [[nodiscard]] Result<MailContent> takeMail(const IncomingMail &mail);
    [[nodiscard]] DraftDesk &drafts() { return m_file->drafts(); }
    [[nodiscard]] AttachmentDesk &attachments() { return m_file->attachments(); }
    [[nodiscard]] NotificationDesk &notifications() { return m_file->notifications(); }

Q_SIGNALS:
    void changed(const deskhand::ChangeSet &changes);
    void troubled(const deskhand::Error &error);
    void recovered();

private:
    [[nodiscard]] Result<Actor> whoIsThere();
    /// Starts the jobs when it is time for them, or time jumped.
    void lookAtClock();
    void startJobs();
    void goOnWithJobs();

    LocalOptions m_options;
    std::unique_ptr<HelpDeskFile> m_file;
    ChangeWatch *m_watch = nullptr; ///< a child
    QTimer *m_jobs = nullptr;       ///< a child
    QElapsedTimer m_steady;
    std::optional<ClockWatch> m_clockWatch;
    Duration m_nextJobs{};            ///< on the steady clock
    std::unique_ptr<JobRunner> m_run; ///< while jobs are under way
    bool m_jobsFailing = false;
};

} // namespace deskhand
