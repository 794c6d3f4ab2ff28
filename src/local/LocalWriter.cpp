// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/LocalWriter.h"

#include "core/policy/Access.h"
#include "local/ImportJob.h"
#include "service/directory/DirectoryEditor.h"
#include "service/directory/PeopleEditor.h"

#include <QCoreApplication>

namespace deskhand {

namespace {
/// Whoever writes meanwhile waits that long at most, and for one ticket's transaction.
constexpr Duration jobPortion{20};
} // namespace

LocalWriter::LocalWriter(LocalOptions options)
    : m_options(std::move(options))
{ }

LocalWriter::~LocalWriter()
{
    // Before the file that they look at. What is left of the jobs is due at the next start.
    m_run.reset();
    delete m_watch;
}

Result<Actor> LocalWriter::open()
{
    DESKHAND_ASSIGN(m_file,
                    HelpDeskFile::open(m_options.path, FileUse::Upgrade, *m_options.clock, m_options.sanitizer.get()));
    DESKHAND_ASSIGN(const Actor actor, whoIsThere());

    m_watch = new ChangeWatch(*m_file, m_options.pollInterval, this);
    connect(m_watch, &ChangeWatch::changed, this, &LocalWriter::changed);
    connect(m_watch, &ChangeWatch::troubled, this, &LocalWriter::troubled);
    connect(m_watch, &ChangeWatch::recovered, this, &LocalWriter::recovered);
    DESKHAND_TRY(m_watch->start());

    if (m_options.jobInterval > Duration::zero()) {
        m_jobs = new QTimer(this);
        m_jobs->setInterval(std::min(m_options.jobInterval, m_options.clockInterval));
        m_steady.start();
        m_clockWatch.emplace(m_options.clock->now(), Duration::zero());
        m_nextJobs = m_options.jobInterval;
        connect(m_jobs, &QTimer::timeout, this, &LocalWriter::lookAtClock);
        m_jobs->start();
        // What came due while nobody had the file open; after the first reads.
        QTimer::singleShot(std::min(m_options.jobInterval, Duration(1000)), this, &LocalWriter::startJobs);
    }
    return actor;
}

Result<Actor> LocalWriter::whoIsThere()
{
    DESKHAND_ASSIGN(const DirectoryPtr directory, m_file->helpDesk().directory());
    for (const Agent &agent : directory->agents) {
        const bool wanted = m_options.username.isEmpty()
                                ? agent.administrator
                                : agent.username.compare(m_options.username, Qt::CaseInsensitive) == 0;
        if (wanted && agent.active) {
            return Actor::ofAgent(agent.id);
        }
    }
    if (m_options.username.isEmpty()) {
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("LocalRepository",
                                                   "This help desk has no active administrator. Name an agent."));
    }
    return failure(ErrorKind::PermissionDenied,
                   QCoreApplication::translate("LocalRepository", "There is no active agent \"%1\" in this help desk.")
                       .arg(m_options.username));
}

Result<CommandOutcome> LocalWriter::execute(const Actor &actor, const Command &command, ExecutionMode mode)
{
    auto outcome = m_file->helpDesk().execute(actor, command, mode);
    m_watch->committed();
    return outcome;
}

Result<QList<Result<CommandOutcome>>> LocalWriter::executeAll(const Actor &actor, const QList<Command> &commands,
                                                              ExecutionMode mode)
{
    auto outcomes = m_file->helpDesk().executeAll(actor, commands, mode);
    m_watch->committed();
    return outcomes;
}

Result<qint64> LocalWriter::save(const Actor &actor, const DirectoryRecord &record)
{
    DirectoryEditor editor(m_file->helpDesk(), actor);
    PeopleEditor people(m_file->helpDesk(), actor);
    auto saved = std::visit(
        [&editor, &people](const auto &one) -> Result<qint64> {
            using Record = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<Record, Settings>) {
                DESKHAND_TRY(editor.save(one));
                return 0;
            } else if constexpr (std::is_same_v<Record, Requester> || std::is_same_v<Record, Organization>) {
                DESKHAND_ASSIGN(const auto id, people.save(one));
                return id.value;
            } else {
                DESKHAND_ASSIGN(const auto id, editor.save(one));
                return id.value;
            }
        },
        record);
    m_watch->committed();
    return saved;
}

Result<void> LocalWriter::remove(const Actor &actor, QueueId id)
{
    auto removed = DirectoryEditor(m_file->helpDesk(), actor).remove(id);
    m_watch->committed();
    return removed;
}

Result<void> LocalWriter::remove(const Actor &actor, RequesterId id)
{
    auto removed = PeopleEditor(m_file->helpDesk(), actor).remove(id);
    m_watch->committed();
    return removed;
}

Result<void> LocalWriter::remove(const Actor &actor, OrganizationId id)
{
    auto removed = PeopleEditor(m_file->helpDesk(), actor).remove(id);
    m_watch->committed();
    return removed;
}

Result<bool> LocalWriter::importStep(const Actor &actor, ImportJob &job)
{
    DESKHAND_ASSIGN(const DirectoryPtr directory, m_file->helpDesk().directory());
    if (!AgentAccess(*directory, actor.agent).may(AgentPermission::SettingsManage)) {
        return failure(ErrorKind::PermissionDenied,
                       QCoreApplication::translate("LocalRepository",
                                                   "You may not import: that is for those who may change the settings. "
                                                   "Nothing was changed; ask an administrator of the help desk."));
    }
    const bool more = job.step(m_file->helpDesk(), m_file->reader());
    m_watch->committed();
    return more;
}

Result<MailContent> LocalWriter::takeMail(const IncomingMail &mail)
{
    const MailAddress from = mail.replyAddress();
    MailContent content{from.name.isEmpty() ? mail.from.name : from.name, from.address, mail.subject, mail.text, {}};
    for (const MailAttachment &part : mail.attachments) {
        DESKHAND_ASSIGN(Attachment taken, m_file->attachments().take(part.content, part.name, part.mediaType));
        content.attachments.append(std::move(taken));
    }
    return content;
}

void LocalWriter::lookAtClock()
{
    const Duration steady(m_steady.elapsed());
    const bool jumped = m_clockWatch->jumped(m_options.clock->now(), steady);
    // Timers are rounded: half a look too early is on time.
    if (jumped || steady + m_jobs->intervalAsDuration() / 2 >= m_nextJobs) {
        m_nextJobs = steady + m_options.jobInterval;
        startJobs();
    }
}

void LocalWriter::startJobs()
{
    if (!m_run) {
        m_run = std::make_unique<JobRunner>(m_file->helpDesk());
        goOnWithJobs();
    }
}

void LocalWriter::goOnWithJobs()
{
    const Result<bool> more = m_run->runFor(jobPortion);
    m_watch->committed();
    if (more && *more) {
        // What people asked for meanwhile comes first.
        QTimer::singleShot(0, this, &LocalWriter::goOnWithJobs);
        return;
    }
    m_run.reset();
    if (!more && !m_jobsFailing) {
        Q_EMIT troubled(more.error());
    } else if (more && m_jobsFailing) {
        Q_EMIT recovered();
    }
    m_jobsFailing = !more;
}

} // namespace deskhand
