// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/TicketHeader.h"

#include "app/theme/Theme.h"
#include "app/ticket/PropertyField.h"
#include "models/DirectoryCache.h"
#include "models/Formatting.h"
#include "models/TicketModel.h"
#include "models/TimeTicker.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int WideColumns = 4;
constexpr int NarrowColumns = 3;
constexpr int NarrowBelow = 400;

template <typename Record>
QString nameOf(const Record *record)
{
    return record != nullptr ? record->name : QString();
}

QString dueValue(const Ticket &ticket, Timestamp now)
{
    const auto due = nearestDue(ticket);
    if (ticket.state != TicketState::Open || ticket.pausedSince || !due) {
        return dueText(ticket, now).text;
    }
    const auto left = *due - now;
    if (left <= Duration(0)) {
        return TicketHeader::tr("%1, %2 ago").arg(calendarTime(*due, now), shortDuration(left));
    }
    if (left < std::chrono::hours(24)) {
        return TicketHeader::tr("%1, in %2").arg(calendarTime(*due, now), shortDuration(left));
    }
    return calendarTime(*due, now);
}

QString dueLabel(const Ticket &ticket)
{
    if (ticket.state != TicketState::Open) {
        return TicketHeader::tr("Closed");
    }
    const auto due = nearestDue(ticket);
    const bool response =
        due && ticket.firstResponseDue && !ticket.firstResponseDone && *ticket.firstResponseDue == *due;
    return response ? TicketHeader::tr("First response due") : TicketHeader::tr("Resolution due");
}

} // namespace

TicketHeader::TicketHeader(const Theme &theme, TicketModel &ticket, DirectoryCache &directory, TimeTicker &ticker,
                           const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ticket(ticket)
    , m_directory(directory)
    , m_ticker(ticker)
    , m_actions(actions)
    , m_subject(new QLabel(this))
    , m_number(new QLabel(this))
    , m_grid(new QGridLayout)
    , m_status(new PropertyField(theme, tr("Status"), PropertyField::Look::Chip, this))
    , m_priority(new PropertyField(theme, tr("Priority"), PropertyField::Look::Chip, this))
    , m_department(new PropertyField(theme, tr("Department"), PropertyField::Look::Text, this))
    , m_due(new PropertyField(theme, tr("Due"), PropertyField::Look::Text, this))
    , m_assignee(new PropertyField(theme, tr("Assignee"), PropertyField::Look::Person, this))
    , m_topic(new PropertyField(theme, tr("Help topic"), PropertyField::Look::Text, this))
    , m_sla(new PropertyField(theme, tr("SLA plan"), PropertyField::Look::Text, this))
    , m_requester(new PropertyField(theme, tr("Requester"), PropertyField::Look::Text, this))
{
    setObjectName(u"ticketHeader"_s);
    m_subject->setFont(Theme::heading(font(), 2));
    m_subject->setWordWrap(true);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_number->setForegroundRole(QPalette::PlaceholderText);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->setContentsMargins(4, 0, 4, 0); // fields reach beyond their text by as much
    top->addWidget(m_subject, 1);
    top->addWidget(m_number, 0, Qt::AlignTop);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 9);
    column->setSpacing(8);
    column->addLayout(top);
    column->addLayout(m_grid);
    const auto opens = [this](PropertyField *field, ActionId id) {
        connect(field, &QAbstractButton::clicked, this, [this, field, id] { Q_EMIT changeWanted(id, field); });
        connect(m_actions.action(id), &QAction::changed, this, &TicketHeader::showPermissions);
    };
    opens(m_status, ActionId::SetStatus);
    opens(m_priority, ActionId::SetPriority);
    opens(m_department, ActionId::Transfer);
    opens(m_assignee, ActionId::Assign);
    opens(m_topic, ActionId::SetTopic);
    for (PropertyField *field : {m_due, m_sla, m_requester}) {
        field->setChangeable(false);
    }
    connect(&ticket, &TicketModel::viewChanged, this, &TicketHeader::showTicket);
    connect(&directory, &DirectoryCache::changed, this, &TicketHeader::showTicket);
    connect(&ticker, &TimeTicker::ticked, this, &TicketHeader::showTicket);
    arrange();
    showTicket();
}

QWidget *TicketHeader::fieldOf(ActionId id) const
{
    switch (id) {
    case ActionId::SetStatus:
        return m_status;
    case ActionId::SetPriority:
        return m_priority;
    case ActionId::Transfer:
        return m_department;
    case ActionId::Assign:
        return m_assignee;
    case ActionId::SetTopic:
        return m_topic;
    default:
        return nullptr;
    }
}

void TicketHeader::showTicket()
{
    const TicketView *view = m_ticket.view();
    if (view == nullptr) {
        return;
    }
    const Ticket &ticket = view->details.ticket;
    const DirectorySnapshot &directory = *m_directory;
    m_subject->setText(ticket.subject.isEmpty() ? tr("(no subject)") : ticket.subject);
    m_number->setText(u"#"_s + ticket.number);
    const Status *status = directory.status(ticket.status);
    m_status->setValue(nameOf(status), status != nullptr ? statusTone(*status) : Tone::Plain);
    m_priority->setValue(nameOf(directory.priority(ticket.priority)), priorityTone(directory, ticket.priority));
    m_department->setValue(nameOf(directory.department(ticket.department)));
    const QString agent = nameOf(directory.agent(ticket.agent));
    const QString team = nameOf(directory.team(ticket.team));
    m_assignee->setNothing(tr("Unassigned"));
    if (!agent.isEmpty() || !team.isEmpty()) {
        m_assignee->setValue(!agent.isEmpty() ? agent : team);
        m_assignee->setToolTip(!agent.isEmpty() && !team.isEmpty() ? tr("%1, team %2").arg(agent, team) : QString());
    }
    m_topic->setNothing(tr("None"));
    m_topic->setValue(nameOf(directory.topic(ticket.topic)));
    const SlaPlan *plan = directory.slaPlan(ticket.slaPlan);
    const Schedule *schedule = plan != nullptr ? directory.schedule(plan->schedule) : nullptr;
    m_sla->setNothing(tr("None"));
    m_sla->setValue(schedule != nullptr ? tr("%1, %2").arg(plan->name, schedule->name) : nameOf(plan));
    m_due->setNothing(tr("No target"));
    const DueText due = dueText(ticket, m_ticker.now());
    m_due->setLabel(dueLabel(ticket));
    m_due->setValue(dueValue(ticket, m_ticker.now()), due.tone);
    m_due->setToolTip(due.tooltip);
    const int earlier = view->otherTicketsOfRequester;
    m_requester->setValue(earlier > 0 ? tr("%1, %n other(s)", nullptr, earlier).arg(view->requester.name)
                                      : view->requester.name);
    m_requester->setToolTip(view->requester.emails.join(u"\n"_s)
                            + (view->requester.phone.isEmpty() ? QString() : u"\n"_s + view->requester.phone));
    showPermissions();
}

void TicketHeader::showPermissions()
{
    for (const ActionId id :
         {ActionId::SetStatus, ActionId::SetPriority, ActionId::Transfer, ActionId::Assign, ActionId::SetTopic}) {
        auto *field = static_cast<PropertyField *>(fieldOf(id));
        field->setChangeable(m_actions.action(id)->isEnabled(), tr("You may not change this."));
    }
}

void TicketHeader::arrange()
{
    const int columns = width() < NarrowBelow ? NarrowColumns : WideColumns;
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    const QList<PropertyField *> fields{m_status,   m_priority, m_department, m_due,
                                        m_assignee, m_topic,    m_sla,        m_requester};
    for (int i = 0; i < fields.size(); ++i) {
        m_grid->removeWidget(fields.at(i));
    }
    for (int i = 0; i < fields.size(); ++i) {
        m_grid->addWidget(fields.at(i), i / columns, i % columns);
    }
    for (int i = 0; i < WideColumns; ++i) {
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

void TicketHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TicketHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Shade::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Shade::Line));
}

} // namespace deskhand
