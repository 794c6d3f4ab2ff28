// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/form/RecordChoices.h"

#include "app/admin/RecordTraits.h"
#include "core/text/QueueName.h"

#include <QCoreApplication>

namespace deskhand {

namespace {

struct RecordChoices {
    Q_DECLARE_TR_FUNCTIONS(RecordChoices)
};

template <typename Record, typename Id>
QList<Choice> choicesOf(const QList<Record> &records, Id present)
{
    QList<Choice> list;
    for (const Record &record : records) {
        if (record.id == present || !isArchived(record)) {
            list.append({record.id.value, nameOf(record),
                         isArchived(record) ? RecordChoices::tr("archived") : QString(), Tone::Plain, false});
        }
    }
    std::sort(list.begin(), list.end(),
              [](const Choice &a, const Choice &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return list;
}

/// As chosen for tickets, and the present one.
template <typename Record, typename Id>
QList<Choice> choicesAsForTickets(const DirectorySnapshot &directory, ChoiceKind kind, const QList<Record> &records,
                                  Id present)
{
    QList<Choice> list = choices(directory, kind);
    const bool there =
        std::any_of(list.cbegin(), list.cend(), [present](const Choice &choice) { return choice.id == present.value; });
    for (const Record &record : records) {
        if (!there && record.id == present) {
            list.append({record.id.value, nameOf(record), RecordChoices::tr("archived"), Tone::Grey, false});
        }
    }
    for (Choice &choice : list) {
        choice.chip = false; // forms are calm
        choice.tone = Tone::Plain;
    }
    return list;
}

} // namespace

QList<Choice> recordChoices(const DirectorySnapshot &directory, AgentId present)
{
    return choicesOf(directory.agents, present);
}

QList<Choice> recordChoices(const DirectorySnapshot &directory, TeamId present)
{
    return choicesOf(directory.teams, present);
}

QList<Choice> recordChoices(const DirectorySnapshot &directory, RoleId present)
{
    return choicesOf(directory.roles, present);
}

QList<Choice> recordChoices(const DirectorySnapshot &directory, DepartmentId present)
{
    return choicesOf(directory.departments, present);
}

QList<Choice> recordChoices(const DirectorySnapshot &directory, TopicId present)
{
    return choicesOf(directory.topics, present);
}

QList<Choice> recordChoices(const DirectorySnapshot &directory, PriorityId present)
{
    return choicesAsForTickets(directory, ChoiceKind::Priority, directory.priorities, present);
}

QList<Choice> recordChoices(const DirectorySnapshot &directory, StatusId present)
{
    return choicesAsForTickets(directory, ChoiceKind::Status, directory.statuses, present);
}

QList<Choice> recordChoices(const DirectorySnapshot &directory, SlaPlanId present)
{
    return choicesOf(directory.slaPlans, present);
}

QList<Choice> recordChoices(const DirectorySnapshot &directory, ScheduleId present)
{
    return choicesOf(directory.schedules, present);
}

QList<Choice> recordChoices(const DirectorySnapshot &directory, CustomFieldId present)
{
    return choicesOf(directory.customFields, present);
}

QList<Choice> recordChoices(const DirectorySnapshot &directory, CannedResponseId present)
{
    return choicesOf(directory.cannedResponses, present);
}

QList<Choice> recordChoices(const DirectorySnapshot &directory, MailAccountId present)
{
    return choicesOf(directory.mailAccounts, present);
}

QList<Choice> recordChoices(const DirectorySnapshot &directory, SequenceId present)
{
    return choicesOf(directory.sequences, present);
}

QList<Choice> recordChoices(const DirectorySnapshot &directory, QueueId present)
{
    QList<Choice> list;
    for (const SavedQueue &queue : directory.queues) {
        if (queue.id == present || !queue.parent) {
            list.append({queue.id.value, queueName(queue), {}, Tone::Plain, false});
        }
    }
    return list;
}

} // namespace deskhand
