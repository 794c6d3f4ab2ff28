// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/SlaClock.h"

#include <QTest>

using namespace deskhand;
using namespace std::chrono_literals;

namespace {

constexpr PriorityId normal{1};
constexpr PriorityId emergency{2};
constexpr DepartmentId support{1};
constexpr DepartmentId night{2};

Timestamp utc(const char *iso)
{
    return fromDateTime(QDateTime::fromString(QString::fromLatin1(iso) + u'Z', Qt::ISODate));
}

QString text(std::optional<Timestamp> time)
{
    return time ? toDateTime(*time).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QStringLiteral("none");
}

Schedule office(ScheduleId id, const QString &name, QTime from, QTime to)
{
    Schedule schedule{id, name, "UTC", {}, {}, false};
    for (int day = 1; day <= 5; ++day) {
        schedule.spans.append({day, from, to});
    }
    return schedule;
}

DirectorySnapshot directory()
{
    DirectorySnapshot result;
    result.schedules = {office(ScheduleId{1}, QStringLiteral("Office"), QTime(9, 0), QTime(17, 0)),
                        office(ScheduleId{2}, QStringLiteral("Late"), QTime(14, 0), QTime(22, 0)),
                        office(ScheduleId{3}, QStringLiteral("Early"), QTime(6, 0), QTime(12, 0)),
                        Schedule{ScheduleId{4}, QStringLiteral("Empty"), "UTC", {}, {}, false}};
    Department day;
    day.id = support;
    Department late;
    late.id = night;
    late.schedule = ScheduleId{2};
    result.departments = {day, late};
    SlaPlan plan;
    plan.id = SlaPlanId{1};
    plan.name = QStringLiteral("Sev-A");
    plan.schedule = ScheduleId{1};
    plan.warningPercent = 75;
    plan.targets = {{{}, 2h, 8h}, {emergency, 30min, 4h}};
    result.slaPlans = {plan};
    return result;
}

/// Monday, 10:00, in Support, normal priority.
SlaFacts facts()
{
    SlaFacts result;
    result.created = utc("2026-03-02T10:00:00");
    result.priority = normal;
    result.department = support;
    return result;
}

} // namespace

class TestSlaClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void computesBothClocks();
    void takesTheTargetOfThePriority();
    void choosesTheSchedule();
    void leavesOutPauses();
    void standsStillWhilePaused();
    void startsAgainWhenReopened();
    void warnsOfTheNearerClock();
    void letsTheManualDueDateWin();
    void timesEscalationSteps();
    void explainsItself();
    void failsOnAnEmptySchedule();
    void followsAChangedSchedule();
    void normalizesPauses();
};

void TestSlaClock::computesBothClocks()
{
    const DirectorySnapshot desk = directory();
    const SlaClock clock;
    const auto clocks = clock.computeClocks(facts(), &desk.slaPlans[0], {}, desk, facts().created);
    QVERIFY(clocks);
    QCOMPARE(text(clocks->firstResponseDue), QStringLiteral("2026-03-02 12:00"));
    QCOMPARE(text(clocks->due), QStringLiteral("2026-03-03 10:00"));
    QCOMPARE(text(clocks->dueSoon), QStringLiteral("2026-03-02 11:30"));
    QVERIFY(!clocks->paused);
    const auto none = clock.computeClocks(facts(), nullptr, {}, desk, facts().created);
    QVERIFY(none);
    QCOMPARE(*none, SlaClocks{});
    // 7 hours of a target are left at 10:00: it ends with the business day.
    SlaPlan plan = desk.slaPlans[0];
    plan.targets = {{{}, {}, 7h}};
    const auto atClosing = clock.computeClocks(facts(), &plan, {}, desk, facts().created);
    QCOMPARE(text(atClosing->due), QStringLiteral("2026-03-02 17:00"));
    QCOMPARE(text(atClosing->firstResponseDue), QStringLiteral("none"));
}

void TestSlaClock::takesTheTargetOfThePriority()
{
    const DirectorySnapshot desk = directory();
    SlaFacts urgent = facts();
    urgent.priority = emergency;
    const auto clocks = SlaClock().computeClocks(urgent, &desk.slaPlans[0], {}, desk, urgent.created);
    QCOMPARE(text(clocks->firstResponseDue), QStringLiteral("2026-03-02 10:30"));
    QCOMPARE(text(clocks->due), QStringLiteral("2026-03-02 14:00"));
    SlaPlan onlyUrgent = desk.slaPlans[0];
    onlyUrgent.targets.removeFirst();
    QCOMPARE(targetFor(onlyUrgent, normal), nullptr);
    QCOMPARE(targetFor(onlyUrgent, emergency)->resolution, Duration(4h));
}

void TestSlaClock::choosesTheSchedule()
{
    DirectorySnapshot desk = directory();
    desk.settings.defaultSchedule = ScheduleId{3};
    const SlaPlan *plan = &desk.slaPlans[0];
    SlaPlan without = *plan;
    without.schedule = ScheduleId{99};
    QCOMPARE(chooseSchedule(desk, night, plan), (ScheduleChoice{ScheduleId{2}, ScheduleOrigin::Department}));
    QCOMPARE(chooseSchedule(desk, support, plan), (ScheduleChoice{ScheduleId{1}, ScheduleOrigin::Plan}));
    QCOMPARE(chooseSchedule(desk, support, &without), (ScheduleChoice{ScheduleId{3}, ScheduleOrigin::HelpDesk}));
    QCOMPARE(chooseSchedule(desk, support, nullptr), (ScheduleChoice{ScheduleId{3}, ScheduleOrigin::HelpDesk}));
    desk.settings.defaultSchedule = {};
    QCOMPARE(chooseSchedule(desk, support, &without), (ScheduleChoice{{}, ScheduleOrigin::AroundTheClock}));
    const auto clocks = SlaClock().computeClocks(facts(), &without, {}, desk, facts().created);
    QCOMPARE(text(clocks->due), QStringLiteral("2026-03-02 18:00"));
    SlaFacts inTheNight = facts();
    inTheNight.department = night;
    const auto late = SlaClock().computeClocks(inTheNight, plan, {}, desk, facts().created);
    QCOMPARE(text(late->due), QStringLiteral("2026-03-02 22:00"));
}

void TestSlaClock::leavesOutPauses()
{
    const DirectorySnapshot desk = directory();
    // From Monday 16:00 to Tuesday 10:00: two business hours, whatever the clock on the wall says.
    const QList<ClockPause> pauses{{utc("2026-03-02T16:00:00"), utc("2026-03-03T10:00:00")}};
    const auto clocks = SlaClock().computeClocks(facts(), &desk.slaPlans[0], pauses, desk, utc("2026-03-03T11:00:00"));
    QCOMPARE(text(clocks->due), QStringLiteral("2026-03-03 12:00"));
    QCOMPARE(text(clocks->firstResponseDue), QStringLiteral("2026-03-02 12:00"));
    // A pause within closed hours changes nothing.
    const QList<ClockPause> atNight{{utc("2026-03-02T17:00:00"), utc("2026-03-03T09:00:00")}};
    const auto same = SlaClock().computeClocks(facts(), &desk.slaPlans[0], atNight, desk, utc("2026-03-03T11:00:00"));
    QCOMPARE(text(same->due), QStringLiteral("2026-03-03 10:00"));
    QCOMPARE(
        SlaClock().businessTime(facts().created, utc("2026-03-03T11:00:00"), pauses, support, &desk.slaPlans[0], desk),
        Result<Duration>(Duration(7h)));
}

void TestSlaClock::standsStillWhilePaused()
{
    const DirectorySnapshot desk = directory();
    const QList<ClockPause> pauses{{utc("2026-03-02T11:00:00"), std::nullopt}};
    const Timestamp now = utc("2026-03-04T10:00:00");
    const auto clocks = SlaClock().computeClocks(facts(), &desk.slaPlans[0], pauses, desk, now);
    QCOMPARE(*clocks, (SlaClocks{{}, {}, {}, true}));
    SlaFacts answered = facts();
    answered.firstResponseDone = utc("2026-03-02T10:45:00");
    const auto kept = SlaClock().computeClocks(answered, &desk.slaPlans[0], pauses, desk, now);
    QCOMPARE(text(kept->firstResponseDue), QStringLiteral("2026-03-02 12:00"));
    QCOMPARE(text(kept->due), QStringLiteral("none"));
    SlaFacts closed = facts();
    closed.closed = utc("2026-03-02T13:00:00");
    const auto atClosing = SlaClock().computeClocks(closed, &desk.slaPlans[0], pauses, desk, now);
    QCOMPARE(text(atClosing->due), QStringLiteral("2026-03-03 12:00"));
    QVERIFY(!atClosing->paused && !atClosing->dueSoon);
}

void TestSlaClock::startsAgainWhenReopened()
{
    const DirectorySnapshot desk = directory();
    SlaFacts reopened = facts();
    reopened.reopened = utc("2026-03-05T09:00:00");
    reopened.firstResponseDone = utc("2026-03-02T10:20:00");
    reopened.firstResponseDue = utc("2026-03-02T12:00:00");
    const QList<ClockPause> before{{utc("2026-03-03T09:00:00"), utc("2026-03-05T10:00:00")}};
    const auto clocks = SlaClock().computeClocks(reopened, &desk.slaPlans[0], before, desk, *reopened.reopened);
    QCOMPARE(text(clocks->firstResponseDue), QStringLiteral("2026-03-02 12:00")); // as it was
    QCOMPARE(text(clocks->due), QStringLiteral("2026-03-06 10:00")); // the hour of the pause after reopening counts
    reopened.firstResponseDone.reset();
    const auto unanswered = SlaClock().computeClocks(reopened, &desk.slaPlans[0], {}, desk, *reopened.reopened);
    QCOMPARE(text(unanswered->firstResponseDue), QStringLiteral("2026-03-05 11:00"));
}

void TestSlaClock::warnsOfTheNearerClock()
{
    const DirectorySnapshot desk = directory();
    SlaFacts ticket = facts();
    const auto dueSoon = [&] {
        return text(SlaClock().computeClocks(ticket, &desk.slaPlans[0], {}, desk, utc("2026-03-02T11:00:00"))->dueSoon);
    };
    QCOMPARE(dueSoon(), QStringLiteral("2026-03-02 11:30"));
    ticket.firstResponseDone = utc("2026-03-02T10:30:00");
    QCOMPARE(dueSoon(), QStringLiteral("2026-03-02 16:00")); // 75 % of eight hours
    ticket.closed = utc("2026-03-02T10:40:00");
    QCOMPARE(dueSoon(), QStringLiteral("none"));
    // An answer that is late already leaves the warning to the resolution.
    const auto late = SlaClock().computeClocks(facts(), &desk.slaPlans[0], {}, desk, utc("2026-03-02T13:00:00"));
    QCOMPARE(text(late->dueSoon), QStringLiteral("2026-03-02 16:00"));
}

void TestSlaClock::letsTheManualDueDateWin()
{
    const DirectorySnapshot desk = directory();
    SlaFacts ticket = facts();
    ticket.firstResponseDone = utc("2026-03-02T10:30:00");
    ticket.manualDue = utc("2026-03-02T14:00:00");
    const auto clocks = SlaClock().computeClocks(ticket, &desk.slaPlans[0], {}, desk, ticket.created);
    QCOMPARE(text(clocks->due),
             QStringLiteral("2026-03-03 10:00")); // stays known, for when the manual one is taken away
    QCOMPARE(text(clocks->dueSoon), QStringLiteral("2026-03-02 13:00"));
    const auto withoutPlan = SlaClock().computeClocks(ticket, nullptr, {}, desk, ticket.created);
    QCOMPARE(text(withoutPlan->dueSoon), QStringLiteral("2026-03-02 13:00"));
}

void TestSlaClock::timesEscalationSteps()
{
    const DirectorySnapshot desk = directory();
    const SlaPlan &plan = desk.slaPlans[0];
    const auto time = [&](EscalationTrigger trigger, Duration after, const SlaFacts &ticket) {
        EscalationStep step;
        step.trigger = trigger;
        step.after = after;
        const auto found = SlaClock().stepTime(step, ticket, plan, {}, desk, utc("2026-03-06T12:00:00"));
        return found ? text(*found) : found.error().text;
    };
    SlaFacts ticket = facts();
    QCOMPARE(time(EscalationTrigger::FirstResponseDueSoon, 0h, ticket), QStringLiteral("2026-03-02 11:30"));
    QCOMPARE(time(EscalationTrigger::FirstResponseOverdue, 6h, ticket), QStringLiteral("2026-03-03 10:00"));
    QCOMPARE(time(EscalationTrigger::ResolutionOverdue, 8h, ticket), QStringLiteral("2026-03-04 10:00"));
    ticket.manualDue = utc("2026-03-02T14:00:00");
    QCOMPARE(time(EscalationTrigger::ResolutionOverdue, 1h, ticket), QStringLiteral("2026-03-02 15:00"));
    QCOMPARE(time(EscalationTrigger::ResolutionDueSoon, 0h, ticket), QStringLiteral("2026-03-02 13:00"));
    ticket.firstResponseDone = utc("2026-03-02T11:45:00");
    QCOMPARE(time(EscalationTrigger::FirstResponseDueSoon, 0h, ticket), QStringLiteral("2026-03-02 11:30"));
    QCOMPARE(time(EscalationTrigger::FirstResponseOverdue, 0h, ticket), QStringLiteral("none"));
}

void TestSlaClock::explainsItself()
{
    const DirectorySnapshot desk = directory();
    const QList<ClockPause> pauses{{utc("2026-03-02T16:00:00"), utc("2026-03-03T10:00:00")}};
    SlaFacts ticket = facts();
    ticket.firstResponseDone = utc("2026-03-02T10:30:00");
    const Timestamp now = utc("2026-03-03T11:00:00");
    const auto told = SlaClock().explain(ticket, &desk.slaPlans[0], pauses, desk, now);
    QVERIFY(told);
    QCOMPARE(told->planName, QStringLiteral("Sev-A"));
    QCOMPARE(told->scheduleName, QStringLiteral("Office"));
    QCOMPARE(told->schedule.origin, ScheduleOrigin::Plan);
    QCOMPARE(told->timeZone, QByteArray("UTC"));
    QCOMPARE(told->pauses, (QList<ExplainedPause>{{pauses[0], 2h}}));
    QVERIFY(told->firstResponse.isMet());
    QCOMPARE(told->firstResponse.elapsed, Duration(30min));
    QCOMPARE(told->resolution.elapsed, Duration(7h));
    QCOMPARE(told->resolution.target, Duration(8h));
    QVERIFY(!told->resolution.targetPriority);
    const QList<BusinessInterval> counted{{utc("2026-03-02T10:00:00"), utc("2026-03-02T16:00:00")},
                                          {utc("2026-03-03T10:00:00"), utc("2026-03-03T12:00:00")}};
    QCOMPARE(told->resolution.counted, counted);
    SlaPlan slow = desk.slaPlans[0];
    slow.targets = {{{}, {}, 8h * 1000}};
    const auto cut = SlaClock().explain(ticket, &slow, pauses, desk, now);
    QVERIFY(cut->resolution.countedIsCut);
    QCOMPARE(cut->resolution.counted.size(), explainedSpans);
}

void TestSlaClock::failsOnAnEmptySchedule()
{
    DirectorySnapshot desk = directory();
    desk.departments[0].schedule = ScheduleId{4};
    const auto clocks = SlaClock().computeClocks(facts(), &desk.slaPlans[0], {}, desk, facts().created);
    QVERIFY(!clocks);
    QVERIFY(clocks.error().text.contains(u"Empty"));
}

void TestSlaClock::followsAChangedSchedule()
{
    DirectorySnapshot desk = directory();
    const SlaClock clock;
    QVERIFY(clock.computeClocks(facts(), &desk.slaPlans[0], {}, desk, facts().created));
    desk.schedules[0].holidays.append({QDate(2026, 3, 3), QStringLiteral("Closed"), false});
    const auto clocks = clock.computeClocks(facts(), &desk.slaPlans[0], {}, desk, facts().created);
    QCOMPARE(text(clocks->due), QStringLiteral("2026-03-04 10:00"));
}

void TestSlaClock::normalizesPauses()
{
    const auto at = [](int hour) { return Timestamp{} + std::chrono::hours(hour); };
    const QList<ClockPause> pauses{{at(8), at(9)}, {at(1), at(4)}, {at(3), at(6)},  {at(6), at(7)},
                                   {at(7), at(7)}, {at(20), {}},   {at(30), at(31)}};
    const QList<ClockPause> expected{{at(2), at(7)}, {at(8), at(9)}, {at(20), {}}};
    QCOMPARE(normalizedPauses(pauses, at(2)), expected);
}

QTEST_GUILESS_MAIN(TestSlaClock)
#include "tst_SlaClock.moc"
