// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/directory/DueTimes.h"

#include "core/text/EventComment.h"
#include "service/ServiceCore.h"
#include "service/command/CommandRunner.h"
#include "service/rules/ClockKeeper.h"
#include "store/Store.h"

#include <QSet>

namespace deskhand {

namespace {

constexpr int pageSize = 500;

struct Concerned {
    QSet<SlaPlanId> plans;
    QSet<DepartmentId> departments;
};

template <typename Record, typename Id, typename Differs>
void addChanged(const QList<Record> &before, const QList<Record> &after, QSet<Id> &ids, Differs differs)
{
    for (const Record &record : after) {
        const auto old =
            std::find_if(before.cbegin(), before.cend(), [&](const Record &r) { return r.id == record.id; });
        if (old != before.cend() && differs(*old, record)) {
            ids.insert(record.id);
        }
    }
}

Concerned concerned(const DirectorySnapshot &before, const DirectorySnapshot &after)
{
    QSet<ScheduleId> schedules;
    addChanged(before.schedules, after.schedules, schedules, [](const Schedule &a, const Schedule &b) {
        return a.timeZone != b.timeZone || a.spans != b.spans || a.holidays != b.holidays;
    });
    Concerned result;
    addChanged(before.slaPlans, after.slaPlans, result.plans, [](const SlaPlan &a, const SlaPlan &b) {
        return a.targets != b.targets || a.schedule != b.schedule || a.warningPercent != b.warningPercent;
    });
    addChanged(before.departments, after.departments, result.departments,
               [](const Department &a, const Department &b) { return a.schedule != b.schedule; });
    const bool everywhere = before.settings.defaultSchedule != after.settings.defaultSchedule
                            || schedules.contains(after.settings.defaultSchedule);
    for (const SlaPlan &plan : after.slaPlans) {
        if (everywhere || schedules.contains(plan.schedule)) {
            result.plans.insert(plan.id);
        }
    }
    for (const Department &department : after.departments) {
        if (schedules.contains(department.schedule)) {
            result.departments.insert(department.id);
        }
    }
    return result;
}

Result<void> recompute(CommandContext &context)
{
    WorkingTicket &working = context.ticket();
    TicketDetails fresh = working.now;
    DESKHAND_TRY(recomputeClocks(context.core(), context.directory(), fresh, context.now()));
    if (fresh == working.now) {
        return {};
    }
    working.now = fresh;
    const QString plan = eventText(fresh.ticket.slaPlan);
    DESKHAND_TRY(context.addEvent(working, EventKind::SlaChanged, plan, plan, storedReason(EventReason::PlanEdited)));
    return {};
}

} // namespace

Result<void> followDueTimes(ServiceCore &core, const DirectorySnapshot &before, const DirectorySnapshot &after)
{
    const Concerned what = concerned(before, after);
    if (what.plans.isEmpty() && what.departments.isEmpty()) {
        return {};
    }
    CommandRunner runner(core);
    TicketId last;
    while (true) {
        DESKHAND_ASSIGN(const QList<TicketId> ids, core.store().agenda.openAfter(last, pageSize));
        DESKHAND_ASSIGN(const QList<Ticket> tickets, core.store().tickets.tickets(ids));
        for (const Ticket &ticket : tickets) {
            if (what.plans.contains(ticket.slaPlan) || what.departments.contains(ticket.department)) {
                DESKHAND_TRY(runner.change(ticket.id, recompute));
            }
        }
        if (ids.size() < pageSize) {
            return {};
        }
        last = ids.constLast();
    }
}

} // namespace deskhand
