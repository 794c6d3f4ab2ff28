// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/directory/DirectoryEditor.h"

#include "core/directory/RecordChecks.h"
#include "core/policy/Access.h"
#include "core/text/MailAddresses.h"
#include "service/HelpDesk.h"
#include "service/ServiceCore.h"
#include "service/directory/DueTimes.h"
#include "store/Store.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

Result<void> requireFit(const RecordProblems &problems)
{
    if (problems.isEmpty()) {
        return {};
    }
    return failure(ErrorKind::InvalidInput,
                   QCoreApplication::translate("Directory", "This cannot be saved: %1. Nothing was changed.")
                       .arg(toText(problems)));
}

Result<void> denied()
{
    return failure(ErrorKind::PermissionDenied,
                   QCoreApplication::translate("Directory", "You may not change this part of the set-up. Nothing was "
                                                            "changed; ask an administrator of the help desk."));
}

/// A record with an id must be there already: an id is given by the store, never by who saves.
template <typename Record>
Result<void> requireKnown(const QList<Record> &records, const Record &record)
{
    const bool known = !record.id || std::any_of(records.cbegin(), records.cend(), [&](const Record &other) {
        return other.id == record.id;
    });
    if (known) {
        return {};
    }
    return failure(
        ErrorKind::NotFound,
        QCoreApplication::translate("Directory", "This record does not exist (any more). Nothing was changed."));
}

Result<void> requireKnown(const DirectorySnapshot & /*directory*/, const Settings & /*settings*/)
{
    return {};
}
#define DESKHAND_KNOWN_IN(Record, list)                                                                                \
    Result<void> requireKnown(const DirectorySnapshot &directory, const Record &record)                                \
    {                                                                                                                  \
        return requireKnown(directory.list, record);                                                                   \
    }
DESKHAND_KNOWN_IN(Agent, agents)
DESKHAND_KNOWN_IN(Team, teams)
DESKHAND_KNOWN_IN(Role, roles)
DESKHAND_KNOWN_IN(Department, departments)
DESKHAND_KNOWN_IN(HelpTopic, topics)
DESKHAND_KNOWN_IN(Priority, priorities)
DESKHAND_KNOWN_IN(Status, statuses)
DESKHAND_KNOWN_IN(SlaPlan, slaPlans)
DESKHAND_KNOWN_IN(Schedule, schedules)
DESKHAND_KNOWN_IN(CustomField, customFields)
DESKHAND_KNOWN_IN(CannedResponse, cannedResponses)
DESKHAND_KNOWN_IN(RoutingRule, rules)
DESKHAND_KNOWN_IN(MailAccount, mailAccounts)
DESKHAND_KNOWN_IN(NumberSequence, sequences)
DESKHAND_KNOWN_IN(SavedQueue, queues)
#undef DESKHAND_KNOWN_IN

} // namespace

DirectoryEditor::DirectoryEditor(HelpDesk &helpDesk, const Actor &actor)
    : m_helpDesk(helpDesk)
    , m_actor(actor)
{ }

template <typename Work>
Result<void> DirectoryEditor::inTransaction(Work &&work)
{
    const Result<void> done = [&]() -> Result<void> {
        DESKHAND_ASSIGN(Transaction transaction, m_helpDesk.store().begin());
        DESKHAND_TRY(work());
        return transaction.commit();
    }();
    if (!done) {
        m_helpDesk.core().forgetDirectory();
    }
    return done;
}

template <typename Saved, typename Record>
Saved DirectoryEditor::write(const Record &record, const Result<void> &permitted)
{
    Saved saved;
    const Result<void> done = inTransaction([&]() -> Result<void> {
        DESKHAND_TRY(permitted);
        DESKHAND_ASSIGN(const DirectoryPtr before, m_helpDesk.directory());
        DESKHAND_TRY(requireKnown(*before, record));
        DESKHAND_TRY(requireFit(problemsOf(*before, record)));
        saved = m_helpDesk.store().directory.save(record);
        DESKHAND_TRY(saved);
        DESKHAND_ASSIGN(const DirectoryPtr after, m_helpDesk.directory());
        return followDueTimes(m_helpDesk.core(), *before, *after);
    });
    DESKHAND_TRY(done);
    return saved;
}

Result<void> DirectoryEditor::require(AgentPermission permission)
{
    if (m_actor.kind == AuthorKind::System) {
        return {};
    }
    DESKHAND_ASSIGN(const DirectoryPtr directory, m_helpDesk.directory());
    return m_actor.kind == AuthorKind::Agent && AgentAccess(*directory, m_actor.agent).may(permission) ? Result<void>()
                                                                                                       : denied();
}

Result<void> DirectoryEditor::requireForAgent(const Agent &agent)
{
    if (m_actor.kind == AuthorKind::Agent && agent.id == m_actor.agent) {
        DESKHAND_ASSIGN(const DirectoryPtr directory, m_helpDesk.directory());
        if (const Agent *self = directory->agent(agent.id); self != nullptr && self->active) {
            Agent own = *self;
            own.signature = agent.signature;
            own.away = agent.away;
            own.awayUntil = agent.awayUntil;
            if (own == agent) {
                return {};
            }
        }
    }
    DESKHAND_TRY(require(AgentPermission::SettingsManage));
    if (m_actor.kind == AuthorKind::System) {
        return {};
    }
    // Who may change the set-up must not become more than that by it.
    DESKHAND_ASSIGN(const DirectoryPtr directory, m_helpDesk.directory());
    const Agent *before = directory->agent(agent.id);
    const bool same = before != nullptr ? before->administrator == agent.administrator : !agent.administrator;
    return same || AgentAccess(*directory, m_actor.agent).isAdministrator() ? Result<void>() : denied();
}

Result<void> DirectoryEditor::requireForCanned(const CannedResponse &response)
{
    if (m_actor.kind == AuthorKind::System) {
        return {};
    }
    DESKHAND_ASSIGN(const DirectoryPtr directory, m_helpDesk.directory());
    const AgentAccess access(*directory, m_actor.agent);
    const auto mayIn = [&](DepartmentId department) {
        return department ? access.may(DepartmentPermission::CannedManage, department)
                          : access.may(AgentPermission::KnowledgeManage);
    };
    const CannedResponse *before = directory->cannedResponse(response.id);
    const bool may = m_actor.kind == AuthorKind::Agent && mayIn(response.department)
                     && (before == nullptr || mayIn(before->department));
    return may ? Result<void>() : require(AgentPermission::SettingsManage);
}

Result<void> DirectoryEditor::requireForQueue(const SavedQueue &queue)
{
    if (m_actor.kind == AuthorKind::System) {
        return {};
    }
    DESKHAND_ASSIGN(const DirectoryPtr directory, m_helpDesk.directory());
    const auto isOwn = [this](const SavedQueue &q) {
        return q.scope == QueueScope::Personal && m_actor.kind == AuthorKind::Agent && q.owner == m_actor.agent;
    };
    const SavedQueue *before = directory->queue(queue.id);
    if (isOwn(queue) && (before == nullptr || isOwn(*before))) {
        return {};
    }
    // Other people's personal queues are nobody else's business.
    if ((queue.scope == QueueScope::Personal && !isOwn(queue))
        || (before != nullptr && before->scope == QueueScope::Personal && !isOwn(*before))) {
        return denied();
    }
    const bool isSystem =
        queue.scope == QueueScope::System || (before != nullptr && before->scope == QueueScope::System);
    return require(isSystem ? AgentPermission::SettingsManage : AgentPermission::QueueShare);
}

Result<void> DirectoryEditor::save(const Settings &settings)
{
    // Readers are not given the secret.
    Settings record = settings;
    if (record.referenceKey.isEmpty()) {
        DESKHAND_ASSIGN(const DirectoryPtr directory, m_helpDesk.directory());
        record.referenceKey = directory->settings.referenceKey;
    }
    return write<Result<void>>(record, require(AgentPermission::SettingsManage));
}

Result<AgentId> DirectoryEditor::save(const Agent &agent)
{
    return write<Result<AgentId>>(agent, requireForAgent(agent));
}

Result<TeamId> DirectoryEditor::save(const Team &team)
{
    return write<Result<TeamId>>(team, require(AgentPermission::SettingsManage));
}

Result<RoleId> DirectoryEditor::save(const Role &role)
{
    return write<Result<RoleId>>(role, require(AgentPermission::SettingsManage));
}

Result<DepartmentId> DirectoryEditor::save(const Department &department)
{
    return write<Result<DepartmentId>>(department, require(AgentPermission::SettingsManage));
}

Result<TopicId> DirectoryEditor::save(const HelpTopic &topic)
{
    return write<Result<TopicId>>(topic, require(AgentPermission::SettingsManage));
}

Result<PriorityId> DirectoryEditor::save(const Priority &priority)
{
    return write<Result<PriorityId>>(priority, require(AgentPermission::SettingsManage));
}

Result<StatusId> DirectoryEditor::save(const Status &status)
{
    return write<Result<StatusId>>(status, require(AgentPermission::SettingsManage));
}

Result<SlaPlanId> DirectoryEditor::save(const SlaPlan &plan)
{
    return write<Result<SlaPlanId>>(plan, require(AgentPermission::SettingsManage));
}

Result<ScheduleId> DirectoryEditor::save(const Schedule &schedule)
{
    return write<Result<ScheduleId>>(schedule, require(AgentPermission::SettingsManage));
}

Result<CustomFieldId> DirectoryEditor::save(const CustomField &field)
{
    return write<Result<CustomFieldId>>(field, require(AgentPermission::SettingsManage));
}

Result<CannedResponseId> DirectoryEditor::save(const CannedResponse &response)
{
    return write<Result<CannedResponseId>>(response, requireForCanned(response));
}

Result<RuleId> DirectoryEditor::save(const RoutingRule &rule)
{
    return write<Result<RuleId>>(rule, require(AgentPermission::SettingsManage));
}

Result<MailAccountId> DirectoryEditor::save(const MailAccount &account)
{
    return write<Result<MailAccountId>>(account, require(AgentPermission::SettingsManage));
}

Result<SequenceId> DirectoryEditor::save(const NumberSequence &sequence)
{
    NumberSequence record = sequence;
    Result<SequenceId> saved;
    const Result<void> done = inTransaction([&]() -> Result<void> {
        if (record.id && !record.random) {
            // The record at hand is as old as the view it was edited in; the counter went on meanwhile.
            DESKHAND_ASSIGN(const qint64 next, m_helpDesk.store().sequences.take(record.id));
            record.next = std::max(record.next, next);
        }
        saved = write<Result<SequenceId>>(record, require(AgentPermission::SettingsManage));
        DESKHAND_TRY(saved);
        return {};
    });
    DESKHAND_TRY(done);
    return saved;
}

Result<QueueId> DirectoryEditor::save(const SavedQueue &queue)
{
    return write<Result<QueueId>>(queue, requireForQueue(queue));
}

Result<void> DirectoryEditor::remove(RuleId id)
{
    return inTransaction([&]() -> Result<void> {
        DESKHAND_TRY(require(AgentPermission::SettingsManage));
        return m_helpDesk.store().directory.remove(id);
    });
}

Result<void> DirectoryEditor::remove(QueueId id)
{
    return inTransaction([&]() -> Result<void> {
        DESKHAND_ASSIGN(const DirectoryPtr directory, m_helpDesk.directory());
        const SavedQueue *queue = directory->queue(id);
        if (queue == nullptr) {
            return failure(ErrorKind::NotFound,
                           QCoreApplication::translate("Directory", "There is no such queue (any more)."));
        }
        DESKHAND_TRY(requireForQueue(*queue));
        for (const SavedQueue &other : directory->queues) {
            if (other.parent == id) {
                return failure(ErrorKind::Refused,
                               QCoreApplication::translate("Directory",
                                                           "Other queues lie beneath \"%1\", \"%2\" for one. Nothing "
                                                           "was changed. Put them elsewhere first.")
                                   .arg(queue->name, other.name));
            }
        }
        return m_helpDesk.store().directory.remove(id);
    });
}

Result<void> DirectoryEditor::remove(CannedResponseId id)
{
    return inTransaction([&]() -> Result<void> {
        DESKHAND_ASSIGN(const DirectoryPtr directory, m_helpDesk.directory());
        const CannedResponse *response = directory->cannedResponse(id);
        if (response == nullptr) {
            return failure(ErrorKind::NotFound,
                           QCoreApplication::translate("Directory", "There is no such canned response (any more)."));
        }
        DESKHAND_TRY(requireForCanned(*response));
        return m_helpDesk.store().directory.remove(id);
    });
}

Result<void> DirectoryEditor::ban(const BanEntry &entry)
{
    return inTransaction([&]() -> Result<void> {
        DESKHAND_TRY(require(AgentPermission::BanListManage));
        const BanEntry clean{entry.pattern.trimmed().toLower(), entry.reason.trimmed()};
        const bool isDomain = clean.pattern.startsWith(u'@') && looksLikeAddress(u"x"_s + clean.pattern);
        if (!isDomain && !looksLikeAddress(clean.pattern)) {
            return failure(ErrorKind::InvalidInput,
                           QCoreApplication::translate("Directory", "\"%1\" is neither a mail address nor a domain as "
                                                                    "@spam.example.")
                               .arg(entry.pattern.left(120)));
        }
        return m_helpDesk.store().bans.save(clean);
    });
}

Result<void> DirectoryEditor::unban(const QString &pattern)
{
    return inTransaction([&]() -> Result<void> {
        DESKHAND_TRY(require(AgentPermission::BanListManage));
        return m_helpDesk.store().bans.remove(pattern.trimmed().toLower());
    });
}

} // namespace deskhand
