// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/DuePanel.h"

#include "app/session/Session.h"
#include "app/theme/Theme.h"
#include "models/Formatting.h"
#include "models/PermissionReason.h"
#include "models/TicketModel.h"

#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Width = 460;
constexpr qsizetype SpansShown = 6;

QString businessLength(Duration duration)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(duration).count();
    if (minutes < 60) {
        return DuePanel::tr("%1 min").arg(minutes);
    }
    return minutes % 60 == 0 ? DuePanel::tr("%1 h").arg(minutes / 60)
                             : DuePanel::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString originText(ScheduleOrigin origin)
{
    switch (origin) {
    case ScheduleOrigin::Department:
        return DuePanel::tr("the department's");
    case ScheduleOrigin::Plan:
        return DuePanel::tr("the plan's");
    case ScheduleOrigin::HelpDesk:
        return DuePanel::tr("the help desk's");
    case ScheduleOrigin::AroundTheClock:
        break;
    }
    return {};
}

QString spansText(const ClockExplanation &clock, Timestamp now)
{
    QStringList lines;
    for (const BusinessInterval &span : clock.counted.mid(0, SpansShown)) {
        lines.append(DuePanel::tr("%1 to %2: %3")
                         .arg(calendarTime(span.from, now), calendarTime(span.to, now), businessLength(span.length())));
    }
    const auto more = clock.counted.size() - SpansShown;
    if (more > 0) {
        lines.append(DuePanel::tr("and %n more", nullptr, static_cast<int>(more)));
    }
    return lines.join(u'\n');
}

void addClock(QList<DuePanel::Step> &steps, const QString &label, const ClockExplanation &clock, bool paused,
              const DirectorySnapshot &directory, Timestamp now)
{
    if (!clock.target) {
        steps.append({label, DuePanel::tr("no target, so this clock does not run")});
        return;
    }
    const Priority *priority = directory.priority(clock.targetPriority);
    steps.append({label, priority != nullptr
                             ? DuePanel::tr("%1, for priority %2").arg(businessLength(*clock.target), priority->name)
                             : DuePanel::tr("%1, for every priority").arg(businessLength(*clock.target))});
    const QString counted = spansText(clock, now);
    if (!counted.isEmpty()) {
        steps.append({DuePanel::tr("Counted"), counted});
    }
    if (clock.stopped) {
        steps.append({DuePanel::tr("Stopped"),
                      (clock.isMet() ? DuePanel::tr("%1, after %2: target kept") : DuePanel::tr("%1, after %2"))
                          .arg(calendarTime(*clock.stopped, now), businessLength(clock.elapsed))});
    } else {
        steps.append({DuePanel::tr("So far"), businessLength(clock.elapsed)});
    }
    if (clock.due) {
        steps.append({DuePanel::tr("Due"), calendarTime(*clock.due, now), true});
    } else if (paused) {
        steps.append({DuePanel::tr("Due"), DuePanel::tr("not before the clock goes on")});
    }
}

} // namespace

QList<DuePanel::Step> DuePanel::steps(const SlaExplanation &explanation, const DirectorySnapshot &directory,
                                      Timestamp now)
{
    QList<Step> steps;
    if (explanation.manualDue) {
        steps.append({tr("By hand"),
                      tr("%1, which wins over what is computed").arg(calendarTime(*explanation.manualDue, now)), true});
    }
    steps.append(
        {tr("Plan"), explanation.planName.isEmpty() ? tr("none, so there is no target") : explanation.planName});
    steps.append(
        {tr("Start"), (explanation.startedByReopening ? tr("%1, when it was reopened") : tr("%1, when it was opened"))
                          .arg(calendarTime(explanation.start, now))});
    steps.append({tr("Hours"), explanation.schedule.origin == ScheduleOrigin::AroundTheClock
                                   ? tr("around the clock")
                                   : tr("%1 (%2, %3)")
                                         .arg(explanation.scheduleName, originText(explanation.schedule.origin),
                                              QString::fromUtf8(explanation.timeZone))});
    for (const ExplainedPause &pause : explanation.pauses) {
        steps.append({tr("Pause"),
                      pause.pause.to ? tr("%1 to %2, %3 held back")
                                           .arg(calendarTime(pause.pause.from, now), calendarTime(*pause.pause.to, now),
                                                businessLength(pause.business))
                                     : tr("since %1, %2 held back")
                                           .arg(calendarTime(pause.pause.from, now), businessLength(pause.business))});
    }
    if (!explanation.planName.isEmpty()) {
        addClock(steps, tr("First response within"), explanation.firstResponse, explanation.paused, directory, now);
        addClock(steps, tr("Resolution within"), explanation.resolution, explanation.paused, directory, now);
    }
    return steps;
}

DuePanel::DuePanel(Session &session, TicketModel &ticket, QWidget *parent)
    : PopupFrame(tr("Why is it due then?"), parent)
    , m_session(session)
    , m_ticket(ticket)
{
    setObjectName(u"duePanel"_s);
    setFixedWidth(Width);
    if (ticket.view() != nullptr) {
        addSteps();
        addManualDue();
    }
}

void DuePanel::addSteps()
{
    const TicketDetails &details = m_ticket.view()->details;
    const DirectorySnapshot &directory = *m_session.directory();
    const Timestamp now = m_session.clock().now();
    const auto explained = m_clock.explain(SlaFacts::of(details.ticket), directory.slaPlan(details.ticket.slaPlan),
                                           details.pauses, directory, now);
    if (!explained) {
        auto *trouble = new QLabel(explained.error().text, this);
        trouble->setWordWrap(true);
        column()->addWidget(trouble);
        return;
    }
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const QList<Step> all = steps(*explained, directory, now);
    for (const Step &step : all) {
        auto *label = new QLabel(step.label, content);
        label->setForegroundRole(QPalette::PlaceholderText);
        auto *text = new QLabel(step.text, content);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (step.important) {
            text->setFont(Theme::semibold(font()));
        }
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
        ++row;
    }
    auto *area = new QScrollArea(this);
    area->setObjectName(u"dueSteps"_s);
    area->setAccessibleName(tr("How the due times came about"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setBackgroundRole(QPalette::Base);
    area->viewport()->setBackgroundRole(QPalette::Base);
    area->setWidget(content);
    const int wanted = grid->heightForWidth(Width - 40);
    area->setFixedHeight(std::min(360, (wanted > 0 ? wanted : content->sizeHint().height()) + 8));
    column()->addWidget(area);
}

void DuePanel::addManualDue()
{
    const TicketDetails &details = m_ticket.view()->details;
    const QString why = whyNot(command::SetDue{}, details, *m_session.directory(), m_session.directory().self());
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    column()->addWidget(line);
    m_due = new QDateTimeEdit(this);
    m_due->setCalendarPopup(true);
    m_due->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    m_due->setAccessibleName(tr("Due date by hand"));
    const Timestamp now = m_session.clock().now();
    const auto start = details.ticket.effectiveDue().value_or(now);
    m_due->setDateTime(toDateTime(std::max(start, now + 1h)).toLocalTime());
    m_due->setMinimumDateTime(toDateTime(now).toLocalTime());
    auto *set = new QPushButton(tr("&Set due date"), this);
    auto *clear = new QPushButton(tr("&Use the clock's"), this);
    clear->setVisible(details.ticket.manualDue.has_value());
    connect(set, &QPushButton::clicked, this, [this] { setDue(fromDateTime(m_due->dateTime())); });
    connect(clear, &QPushButton::clicked, this, [this] { setDue(std::nullopt); });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_due, 1);
    row->addWidget(set);
    row->addWidget(clear);
    column()->addLayout(row);
    for (QWidget *control :
         {static_cast<QWidget *>(m_due), static_cast<QWidget *>(set), static_cast<QWidget *>(clear)}) {
        control->setEnabled(why.isEmpty());
        control->setToolTip(why);
    }
    if (!why.isEmpty()) {
        auto *reason = new QLabel(why, this);
        reason->setForegroundRole(QPalette::PlaceholderText);
        reason->setWordWrap(true);
        column()->addWidget(reason);
    }
}

void DuePanel::setDue(std::optional<Timestamp> due)
{
    command::SetDue set;
    set.due = due;
    m_session.commands().run(Command::make(m_ticket.id(), set),
                             tr("due date of #%1").arg(m_ticket.view()->details.ticket.number));
    close();
}

} // namespace deskhand
