// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/directory/Defaults.h"

#include "core/policy/DefaultRoles.h"
#include "service/directory/DefaultQueues.h"
#include "store/Store.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimeZone>

#include <array>

namespace deskhand {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t referenceKeyWords = 8; // 256 bits, the size of the HMAC's own digest

struct DefaultsText {
    Q_DECLARE_TR_FUNCTIONS(DefaultsText)
};

QByteArray newReferenceKey()
{
    std::array<quint32, referenceKeyWords> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return {reinterpret_cast<const char *>(words.data()), static_cast<qsizetype>(sizeof(words))};
}

Result<StatusId> addStatus(Store &store, const QString &name, TicketState state, bool clockRuns, bool resolved)
{
    Status status;
    status.name = name;
    status.state = state;
    status.clockRuns = clockRuns;
    status.isResolved = resolved;
    status.reopenAllowed = state == TicketState::Closed;
    return store.directory.save(status);
}

Result<void> addStatuses(Store &store, Settings &settings)
{
    DESKHAND_ASSIGN(settings.defaultStatus, addStatus(store, DefaultsText::tr("Open"), TicketState::Open, true, false));
    DESKHAND_ASSIGN(settings.pendingStatus,
                    addStatus(store, DefaultsText::tr("Pending"), TicketState::Open, false, false));
    DESKHAND_ASSIGN(settings.resolvedStatus,
                    addStatus(store, DefaultsText::tr("Resolved"), TicketState::Closed, true, true));
    DESKHAND_ASSIGN(settings.closedStatus,
                    addStatus(store, DefaultsText::tr("Closed"), TicketState::Closed, true, false));
    DESKHAND_ASSIGN(settings.archivedStatus,
                    addStatus(store, DefaultsText::tr("Archived"), TicketState::Archived, true, false));
    DESKHAND_TRY(addStatus(store, DefaultsText::tr("Deleted"), TicketState::Deleted, true, false));
    return {};
}

Result<void> addPriorities(Store &store, Settings &settings)
{
    const QList<Priority> priorities{{{}, DefaultsText::tr("Low"), 1, 0x8A93A2U, false},
                                     {{}, DefaultsText::tr("Normal"), 2, 0x2563CBU, false},
                                     {{}, DefaultsText::tr("High"), 3, 0xB4780BU, false},
                                     {{}, DefaultsText::tr("Emergency"), 4, 0xC0261EU, false}};
    for (const Priority &priority : priorities) {
        DESKHAND_ASSIGN(const PriorityId id, store.directory.save(priority));
        if (priority.rank == 2) {
            settings.defaultPriority = id;
        }
    }
    return {};
}

/// osTicket's users know a plan of so many hours around the clock; two targets are its successor.
Result<SlaPlanId> addPlan(Store &store)
{
    SlaPlan plan;
    plan.name = DefaultsText::tr("Default");
    plan.transient = true;
    plan.targets.append({{}, Duration(4h), Duration(48h)});
    return store.directory.save(plan);
}

Result<SequenceId> addSequence(Store &store)
{
    NumberSequence sequence;
    sequence.name = DefaultsText::tr("Ticket numbers");
    sequence.next = 100'000;
    return store.directory.save(sequence);
}

Result<DepartmentId> addDepartment(Store &store)
{
    Department department;
    department.name = DefaultsText::tr("Support");
    return store.directory.save(department);
}

Result<RoleId> addRoles(Store &store)
{
    RoleId first; // all access
    const QList<Role> roles = defaultRoles();
    for (const Role &role : roles) {
        DESKHAND_ASSIGN(const RoleId id, store.directory.save(role));
        if (!first) {
            first = id;
        }
    }
    return first;
}

} // namespace

Result<void> writeDefaults(Store &store, const HelpDeskSetup &setup)
{
    if (setup.administratorUsername.trimmed().isEmpty()) {
        return failure(ErrorKind::InvalidInput, DefaultsText::tr("The administrator needs a user name."));
    }
    DESKHAND_ASSIGN(auto transaction, store.begin());
    DESKHAND_ASSIGN(const DirectorySnapshot present, store.directory.load());
    if (!present.statuses.isEmpty() || !present.agents.isEmpty()) {
        return failure(ErrorKind::Conflict, DefaultsText::tr("This help desk is set up already. Nothing was changed."));
    }
    Settings settings;
    settings.companyName = setup.companyName;
    settings.timeZone = setup.timeZone.isEmpty() ? QTimeZone::systemTimeZoneId() : setup.timeZone;
    settings.referenceKey = newReferenceKey();
    DESKHAND_TRY(addStatuses(store, settings));
    DESKHAND_TRY(addPriorities(store, settings));
    DESKHAND_ASSIGN(settings.defaultSlaPlan, addPlan(store));
    DESKHAND_ASSIGN(settings.defaultSequence, addSequence(store));
    DESKHAND_ASSIGN(settings.defaultDepartment, addDepartment(store));
    DESKHAND_ASSIGN(const RoleId role, addRoles(store));
    HelpTopic topic;
    topic.name = DefaultsText::tr("Report a problem");
    topic.department = settings.defaultDepartment;
    DESKHAND_TRY(store.directory.save(topic));
    Agent administrator;
    administrator.username = setup.administratorUsername.trimmed().toLower();
    administrator.name = setup.administratorName.isEmpty() ? administrator.username : setup.administratorName;
    administrator.email = setup.administratorEmail;
    administrator.administrator = true;
    administrator.primary = {settings.defaultDepartment, role};
    DESKHAND_TRY(store.directory.save(administrator));
    for (DefaultQueue &heading : defaultQueues()) {
        DESKHAND_ASSIGN(const QueueId parent, store.directory.save(heading.queue));
        for (SavedQueue &child : heading.children) {
            child.parent = parent;
            DESKHAND_TRY(store.directory.save(child));
        }
    }
    DESKHAND_TRY(store.directory.save(settings));
    return transaction.commit();
}

} // namespace deskhand
