// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/WhoPopup.h"

#include "app/compose/Composition.h"
#include "app/newticket/RequesterField.h"
#include "app/session/Session.h"
#include "app/theme/Icons.h"
#include "app/theme/Theme.h"
#include "core/policy/CommandPermission.h"
#include "models/TicketModel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

WhoPopup::WhoPopup(const Theme &theme, Session &session, TicketModel &ticket, Composition &composition, QWidget *parent)
    : PopupFrame(composition.isNote() ? tr("Who sees this note") : tr("Who gets this reply"), parent)
    , m_theme(theme)
    , m_session(session)
    , m_ticket(ticket)
    , m_composition(composition)
    , m_field(new RequesterField(session, this))
    , m_add(new QPushButton(tr("&Add"), this))
{
    setObjectName(u"whoPopup"_s);
    setMinimumWidth(380);
    auto *label = new QLabel(tr("&Collaborator, gets every reply"), this);
    label->setFont(Theme::small(font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(m_field->edit());
    m_field->edit()->setAccessibleName(tr("New collaborator"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_field, 1);
    line->addWidget(m_add, 0, Qt::AlignTop);
    column()->addWidget(label);
    column()->addLayout(line);
    m_add->setEnabled(false);
    connect(m_field, &RequesterField::changed, this, [this] { m_add->setEnabled(m_field->isComplete()); });
    connect(m_add, &QPushButton::clicked, this, &WhoPopup::add);
    connect(&composition, &Composition::recipientsChanged, this, &WhoPopup::showPeople);
    const AgentAccess access(*session.directory(), session.directory().self());
    const bool may = ticket.view() != nullptr
                     && meets(requirementOf(command::ChangeCollaborators{}, ticket.view()->details,
                                            *session.directory(), access.agent()),
                              access, ticket.view()->details);
    m_field->setEnabled(may);
    m_field->setToolTip(may ? QString() : tr("Your role here may not change collaborators."));
    showPeople();
}

void WhoPopup::showPeople()
{
    auto *people = new QWidget(this);
    auto *grid = new QGridLayout(people);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const TicketView *view = m_ticket.view();
    for (const NotifiedPerson &person : m_composition.recipients()) {
        const QString name = person.name.isEmpty() ? person.address : person.name;
        auto *who = new QLabel(name, people);
        who->setFont(Theme::semibold(font()));
        who->setToolTip(person.address);
        auto *why = new QLabel(
            person.byMail ? tr("%1, by mail").arg(person.reason) : tr("%1, in the program").arg(person.reason), people);
        why->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(who, row, 0);
        grid->addWidget(why, row, 1);
        const RequesterId id = person.person.requester;
        const bool collaborates =
            view != nullptr && id
            && std::any_of(view->details.collaborators.cbegin(), view->details.collaborators.cend(),
                           [id](const Collaborator &collaborator) { return collaborator.requester == id; });
        if (collaborates) {
            auto *remove = new QToolButton(people);
            remove->setIcon(themedIcon(m_theme, u"close"_s, Shade::Dim));
            remove->setAutoRaise(true);
            remove->setAccessibleName(tr("Remove collaborator %1").arg(name));
            remove->setToolTip(remove->accessibleName());
            connect(remove, &QToolButton::clicked, this, [this, id, name] { WhoPopup::remove(id, name); });
            grid->addWidget(remove, row, 2);
        }
        ++row;
    }
    if (row == 0) {
        grid->addWidget(new QLabel(m_composition.isNote() ? tr("Nobody is told; whoever opens the ticket reads it.")
                                                          : tr("Nobody is told."),
                                   people),
                        0, 0, 1, 3);
    }
    if (m_people != nullptr) {
        column()->replaceWidget(m_people, people);
        m_people->hide();
        m_people->deleteLater();
        people->show();
    } else {
        column()->insertWidget(1, people);
    }
    m_people = people;
    adjustSize();
}

void WhoPopup::add()
{
    if (m_ticket.view() == nullptr || !m_field->isComplete()) {
        return;
    }
    command::ChangeCollaborators change;
    change.add = {m_field->reference()};
    m_field->setText({});
    m_session.commands().run(Command::make(m_ticket.id(), change),
                             tr("collaborator of #%1").arg(m_ticket.view()->details.ticket.number));
}

void WhoPopup::remove(RequesterId id, const QString &name)
{
    if (m_ticket.view() == nullptr) {
        return;
    }
    command::ChangeCollaborators change;
    change.remove = {id};
    m_session.commands().run(Command::make(m_ticket.id(), change),
                             tr("collaborator %1 of #%2").arg(name, m_ticket.view()->details.ticket.number));
}

} // namespace deskhand
