// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/TicketHeader.h"

#include "app/session/Session.h"
#include "app/theme/Theme.h"
#include "app/ticket/PropertyField.h"
#include "app/ticket/TicketExtras.h"
#include "models/Formatting.h"
#include "models/PermissionReason.h"
#include "models/TicketModel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
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

TicketHeader::TicketHeader(const Theme &theme, Session &session, TicketModel &ticket, TicketEditor &editor,
                           const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_ticket(ticket)
    , m_editor(editor)
    , m_actions(actions)
    , m_subject(new QLabel(this))
    , m_subjectEdit(new QLineEdit(this))
    , m_number(new QLabel(this))
    , m_more(new QToolButton(this))
    , m_grid(new QGridLayout)
    , m_status(new PropertyField(theme, tr("Status"), PropertyField::Look::Chip, this))
    , m_priority(new PropertyField(theme, tr("Priority"), PropertyField::Look::Chip, this))
    , m_department(new PropertyField(theme, tr("Department"), PropertyField::Look::Text, this))
    , m_due(new PropertyField(theme, tr("Due"), PropertyField::Look::Text, this))
    , m_assignee(new PropertyField(theme, tr("Assignee"), PropertyField::Look::Person, this))
    , m_topic(new PropertyField(theme, tr("Help topic"), PropertyField::Look::Text, this))
    , m_sla(new PropertyField(theme, tr("SLA plan"), PropertyField::Look::Text, this))
    , m_requester(new PropertyField(theme, tr("Requester"), PropertyField::Look::Text, this))
    , m_extras(new TicketExtras(theme, session, ticket, this))
{
    setObjectName(u"ticketHeader"_s);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 9);
    column->setSpacing(8);
    column->addWidget(makeTop());
    column->addLayout(m_grid);
    column->addWidget(m_extras);
    m_due->setObjectName(u"propertyDue"_s);
    m_sla->setObjectName(u"propertySla"_s);
    m_requester->setObjectName(u"propertyRequester"_s);
    connectFields();
    connect(&ticket, &TicketModel::phaseChanged, this, [this] { endSubject(false); });
    connect(&ticket, &TicketModel::viewChanged, this, &TicketHeader::showTicket);
    connect(&session.directory(), &DirectoryCache::changed, this, &TicketHeader::showTicket);
    connect(&session.ticker(), &TimeTicker::ticked, this, &TicketHeader::showDue);
    arrange();
    showTicket();
}

QWidget *TicketHeader::makeTop()
{
    auto *top = new QWidget(this);
    m_subject->setFont(Theme::heading(font(), 2));
    m_subject->setWordWrap(true);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subject->installEventFilter(this);
    m_subjectEdit->setObjectName(u"subjectEdit"_s);
    m_subjectEdit->setAccessibleName(tr("Subject"));
    m_subjectEdit->setFont(Theme::heading(font(), 1));
    m_subjectEdit->installEventFilter(this);
    m_subjectEdit->hide();
    m_number->setForegroundRole(QPalette::PlaceholderText);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *line = new QHBoxLayout(top);
    line->setSpacing(4);
    line->setContentsMargins(4, 0, 0, 0); // fields reach beyond their text by as much
    line->addWidget(m_subject, 1);
    line->addWidget(m_subjectEdit, 1);
    line->addSpacing(8);
    line->addWidget(m_number, 0, Qt::AlignTop);
    line->addSpacing(4);
    const auto step = [this, line](ActionId id, const QString &text) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setAutoRaise(true);
        QAction *action = m_actions.action(id);
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->statusTip());
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        line->addWidget(button, 0, Qt::AlignTop);
    };
    step(ActionId::PreviousTicket, u"‹"_s);
    step(ActionId::NextTicket, u"›"_s);
    m_more->setObjectName(u"ticketMore"_s);
    m_more->setText(u"⋯"_s);
    m_more->setAutoRaise(true);
    m_more->setToolTip(tr("More of this ticket: subject, tags, fields, links, merge, put off, what is shown"));
    m_more->setAccessibleName(tr("More of this ticket"));
    line->addWidget(m_more, 0, Qt::AlignTop);
    return top;
}

void TicketHeader::connectFields()
{
    const auto opens = [this](PropertyField *field, ActionId id) {
        connect(field, &QAbstractButton::clicked, this, [this, field, id] { Q_EMIT changeWanted(id, field); });
        connect(m_actions.action(id), &QAction::changed, this, &TicketHeader::showPermissions);
    };
    opens(m_status, ActionId::SetStatus);
    opens(m_priority, ActionId::SetPriority);
    opens(m_department, ActionId::Transfer);
    opens(m_assignee, ActionId::Assign);
    opens(m_topic, ActionId::SetTopic);
    const auto edits = [this](PropertyField *field, TicketPart part) {
        connect(field, &QAbstractButton::clicked, this, [this, field, part] { m_editor.open(part, field); });
    };
    edits(m_due, TicketPart::Due);
    edits(m_sla, TicketPart::SlaPlan);
    edits(m_requester, TicketPart::Requester);
    connect(m_more, &QToolButton::clicked, this, [this] { m_editor.openMenu(m_more); });
    connect(m_extras, &TicketExtras::partWanted, &m_editor, &TicketEditor::open);
    connect(m_extras, &TicketExtras::otherWanted, &m_editor, &TicketEditor::openOther);
    connect(&m_editor, &TicketEditor::subjectWanted, this, &TicketHeader::editSubject);
}

void TicketHeader::editSubject()
{
    if (m_ticket.view() == nullptr || !m_editor.whyNotPart(TicketPart::Subject).isEmpty()) {
        return;
    }
    m_subjectEdit->setText(m_ticket.view()->details.ticket.subject);
    m_subject->hide();
    m_subjectEdit->show();
    m_subjectEdit->selectAll();
    m_subjectEdit->setFocus(Qt::OtherFocusReason);
}

void TicketHeader::endSubject(bool keep)
{
    if (m_subjectEdit->isHidden()) {
        return;
    }
    const QString subject = m_subjectEdit->text().simplified();
    m_subjectEdit->hide();
    m_subject->show();
    const TicketView *view = m_ticket.view();
    if (keep && view != nullptr && !subject.isEmpty() && subject != view->details.ticket.subject) {
        m_subject->setText(subject);
        m_editor.setSubject(subject);
    }
}

bool TicketHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_subject && event->type() == QEvent::MouseButtonDblClick) {
        editSubject();
        return true;
    }
    if (watched == m_subjectEdit && event->type() == QEvent::FocusOut) {
        endSubject(true);
    } else if (watched == m_subjectEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            endSubject(key != Qt::Key_Escape);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
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
    const DirectorySnapshot &directory = *m_session.directory();
    m_subject->setText(ticket.subject.isEmpty() ? tr("(no subject)") : ticket.subject);
    const QString why = m_editor.whyNotPart(TicketPart::Subject);
    m_subject->setToolTip(why.isEmpty() ? tr("Double click to edit the subject") : why);
    m_number->setText(u"#"_s + ticket.number);
    const Status *status = directory.status(ticket.status);
    m_status->setValue(nameOf(status), status != nullptr ? statusTone(*status) : Tone::Plain);
    m_priority->setValue(nameOf(directory.priority(ticket.priority)), priorityTone(directory, ticket.priority));
    m_department->setValue(nameOf(directory.department(ticket.department)));
    m_topic->setNothing(tr("None"));
    m_topic->setValue(nameOf(directory.topic(ticket.topic)));
    const SlaPlan *plan = directory.slaPlan(ticket.slaPlan);
    const Schedule *schedule = plan != nullptr ? directory.schedule(plan->schedule) : nullptr;
    m_sla->setNothing(tr("None"));
    m_sla->setValue(schedule != nullptr ? tr("%1, %2").arg(plan->name, schedule->name) : nameOf(plan));
    showPeople();
    showDue();
    showPermissions();
}

void TicketHeader::showPeople()
{
    const TicketView *view = m_ticket.view();
    const Ticket &ticket = view->details.ticket;
    const QString agent = nameOf(m_session.directory()->agent(ticket.agent));
    const QString team = nameOf(m_session.directory()->team(ticket.team));
    m_assignee->setNothing(tr("Unassigned"));
    if (!agent.isEmpty() || !team.isEmpty()) {
        m_assignee->setValue(!agent.isEmpty() ? agent : team);
        m_assignee->setToolTip(!agent.isEmpty() && !team.isEmpty() ? tr("%1, team %2").arg(agent, team) : QString());
    }
    const int others = view->otherTicketsOfRequester;
    m_requester->setValue(others > 0 ? tr("%1, %n other(s)", nullptr, others).arg(view->requester.name)
                                     : view->requester.name);
    m_requester->setToolTip(view->requester.emails.join(u"\n"_s)
                            + (view->requester.phone.isEmpty() ? QString() : u"\n"_s + view->requester.phone));
}

void TicketHeader::showDue()
{
    const TicketView *view = m_ticket.view();
    if (view == nullptr) {
        return;
    }
    const Timestamp now = m_session.ticker().now();
    const DueText due = dueText(view->details.ticket, now);
    m_due->setNothing(tr("No target"));
    m_due->setLabel(dueLabel(view->details.ticket));
    m_due->setValue(dueValue(view->details.ticket, now), due.tone);
    m_due->setToolTip(due.tooltip.isEmpty() ? tr("Why is it due then?") : tr("%1\nPress to see why").arg(due.tooltip));
}

void TicketHeader::showPermissions()
{
    const TicketView *view = m_ticket.view();
    if (view == nullptr) {
        return;
    }
    const auto permit = [](PropertyField *field, const QString &why) { field->setChangeable(why.isEmpty(), why); };
    const auto whyNotFor = [this, view](const CommandBody &example) {
        return whyNot(example, view->details, *m_session.directory(), m_session.directory().self());
    };
    permit(m_status, whyNotFor(command::SetStatus{m_session.directory()->settings.defaultStatus, {}}));
    permit(m_priority, whyNotFor(command::SetPriority{}));
    permit(m_department, whyNotFor(command::Transfer{}));
    permit(m_assignee, whyNotFor(command::Assign{AgentId{1}, {}, {}}));
    permit(m_topic, whyNotFor(command::SetTopic{}));
    permit(m_sla, m_editor.whyNotPart(TicketPart::SlaPlan));
    // These tell as well as change: their windows say what may not be.
    permit(m_due, {});
    permit(m_requester, {});
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
