// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/RequesterCard.h"

#include "app/newticket/RequesterField.h"
#include "app/session/Session.h"
#include "app/theme/Theme.h"
#include "core/policy/Access.h"
#include "models/Formatting.h"
#include "models/PermissionReason.h"
#include "models/TicketModel.h"
#include "repository/WhenDone.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 400;
constexpr int Shown = 20;
constexpr int RowsInSight = 6;
} // namespace

RequesterCard::RequesterCard(Session &session, TicketModel &ticket, QWidget *parent)
    : PopupFrame(ticket.view() != nullptr ? ticket.view()->requester.name : tr("Requester"), parent)
    , m_session(session)
    , m_ticket(ticket)
    , m_heading(new QLabel(this))
    , m_tickets(new QListWidget(this))
{
    setObjectName(u"requesterCard"_s);
    setFixedWidth(Width);
    addContact();
    addEdit();
    m_heading->setFont(Theme::semibold(Theme::small(font())));
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    m_heading->setText(tr("Other tickets"));
    m_tickets->setObjectName(u"requesterTickets"_s);
    m_tickets->setAccessibleName(tr("Other tickets of this requester"));
    m_tickets->setFrameShape(QFrame::NoFrame);
    m_tickets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tickets->setTextElideMode(Qt::ElideRight);
    m_tickets->hide();
    column()->addWidget(m_heading);
    column()->addWidget(m_tickets);
    connect(m_tickets, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const TicketId id{item->data(Qt::UserRole).toLongLong()};
        close();
        Q_EMIT ticketWanted(id);
    });
    connect(m_tickets, &QListWidget::itemClicked, m_tickets, &QListWidget::itemActivated);
    addChange();
    if (ticket.view() != nullptr) {
        askTickets();
    }
}

void RequesterCard::addContact()
{
    const TicketView *view = m_ticket.view();
    if (view == nullptr) {
        return;
    }
    const Requester &requester = view->requester;
    QStringList lines;
    for (const QString &address : requester.emails) {
        lines.append(u"<a href=\"mailto:%1\">%1</a>"_s.arg(address.toHtmlEscaped()));
    }
    if (!requester.phone.isEmpty()) {
        QString digits = requester.phone;
        digits.remove(u' ');
        lines.append(u"<a href=\"tel:%1\">%2</a>"_s.arg(digits.toHtmlEscaped(), requester.phone.toHtmlEscaped()));
    }
    auto *contact =
        new QLabel(lines.isEmpty() ? tr("No address and no phone number is known.") : lines.join(u"<br>"_s), this);
    contact->setTextFormat(Qt::RichText);
    contact->setTextInteractionFlags(Qt::TextBrowserInteraction);
    contact->setOpenExternalLinks(true);
    contact->setAccessibleName(tr("Contact"));
    column()->addWidget(contact);
    if (!requester.notes.trimmed().isEmpty()) {
        auto *notes = new QLabel(requester.notes.trimmed(), this);
        notes->setTextFormat(Qt::PlainText);
        notes->setWordWrap(true);
        notes->setForegroundRole(QPalette::PlaceholderText);
        column()->addWidget(notes);
    }
}

void RequesterCard::addEdit()
{
    if (m_ticket.view() == nullptr) {
        return;
    }
    auto *edit = new QPushButton(tr("E&dit requester…"), this);
    edit->setObjectName(u"editRequester"_s);
    const AgentAccess access(*m_session.directory(), m_session.directory().self());
    edit->setEnabled(access.may(AgentPermission::RequesterEdit));
    if (!edit->isEnabled()) {
        edit->setToolTip(tr("Your account may not edit requesters."));
    }
    auto *failed = new QLabel(this);
    failed->setTextFormat(Qt::PlainText);
    failed->setWordWrap(true);
    failed->hide();
    connect(edit, &QPushButton::clicked, this, [this, edit, failed, id = m_ticket.view()->requester.id] {
        edit->setEnabled(false);
        // As it is stored now: not all that changes of a requester is told to those who show a ticket.
        whenDone(m_session.repository().directory().requester(id), this,
                 [this, edit, failed](const Result<Requester> &stored) {
                     if (!stored) {
                         edit->setEnabled(true);
                         failed->setText(stored.error().text);
                         failed->show();
                         adjustSize();
                         return;
                     }
                     close();
                     Q_EMIT editWanted(*stored);
                 });
    });
    column()->addWidget(edit, 0, Qt::AlignLeading);
    column()->addWidget(failed);
}

void RequesterCard::addChange()
{
    const TicketView *view = m_ticket.view();
    if (view == nullptr) {
        return;
    }
    command::EditProperties example;
    example.requester = view->requester.id;
    const QString why = whyNot(example, view->details, *m_session.directory(), m_session.directory().self());
    auto *label = new QLabel(tr("The ticket is somebody &else's"), this);
    label->setFont(Theme::small(font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *field = new RequesterField(m_session, this);
    field->edit()->setAccessibleName(tr("Another requester"));
    label->setBuddy(field->edit());
    auto *change = new QPushButton(tr("&Change"), this);
    change->setEnabled(false);
    field->setEnabled(why.isEmpty());
    field->setToolTip(why);
    connect(field, &RequesterField::changed, this,
            [field, change] { change->setEnabled(field->reference().id.isValid()); });
    connect(change, &QPushButton::clicked, this, [this, field] {
        command::EditProperties edit;
        edit.requester = field->reference().id;
        m_session.commands().run(Command::make(m_ticket.id(), edit),
                                 tr("requester of #%1").arg(m_ticket.view()->details.ticket.number));
        close();
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(field, 1);
    line->addWidget(change, 0, Qt::AlignTop);
    column()->addWidget(label);
    column()->addLayout(line);
}

void RequesterCard::askTickets()
{
    const Requester &requester = m_ticket.view()->requester;
    QString who = requester.primaryEmail().isEmpty() ? requester.name : requester.primaryEmail();
    who.remove(u'"');
    // Without `is:` the query means open and closed ones alike.
    whenDone(m_session.repository().tickets().resolve(u"requester:\"%1\" sort:-created"_s.arg(who)), this,
             [this](const Result<TicketQuery> &query) {
                 if (!query) {
                     showTickets(failure(query.error()));
                     return;
                 }
                 TicketPageRequest request;
                 request.query = *query;
                 request.limit = Shown + 1;
                 whenDone(m_session.repository().tickets().page(request), this,
                          [this](const Result<TicketPage> &page) { showTickets(page); });
             });
}

void RequesterCard::showTickets(const Result<TicketPage> &answer)
{
    if (!answer) {
        m_heading->setText(answer.error().text);
        return;
    }
    const Timestamp now = m_session.clock().now();
    for (const TicketRow &row : answer->rows) {
        if (row.ticket.id == m_ticket.id() || m_tickets->count() >= Shown) {
            continue;
        }
        const Status *status = m_session.directory()->status(row.ticket.status);
        auto *item = new QListWidgetItem(tr("#%1  %2").arg(row.ticket.number, row.ticket.subject), m_tickets);
        item->setData(Qt::UserRole, row.ticket.id.value);
        item->setToolTip(tr("%1\n%2, opened %3")
                             .arg(row.ticket.subject, status != nullptr ? status->name : QString(),
                                  calendarTime(row.ticket.created, now)));
        if (row.ticket.state != TicketState::Open) {
            item->setForeground(palette().color(QPalette::PlaceholderText));
        }
    }
    const int count = m_tickets->count();
    m_heading->setText(count == 0 ? tr("No other tickets") : tr("Other tickets"));
    m_tickets->setVisible(count > 0);
    if (count > 0) {
        m_tickets->setFixedHeight(std::min(count, RowsInSight) * m_tickets->sizeHintForRow(0) + 4);
    }
    adjustSize();
}

} // namespace deskhand
