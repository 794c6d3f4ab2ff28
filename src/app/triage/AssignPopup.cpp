// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/triage/AssignPopup.h"

#include "app/session/Session.h"
#include "app/triage/AssigneeDelegate.h"
#include "repository/WhenDone.h"

#include <QListView>

namespace deskhand {

using namespace Qt::StringLiterals;

AssignPopup::AssignPopup(const Theme &theme, Session &session, const QList<TicketRow> &tickets, int count,
                         Chosen onChosen, QWidget *parent)
    : TypingPopup(count > 1 ? tr("Assign %n ticket(s) to", nullptr, count) : tr("Assign to"),
                  tr("Name of an agent or a team"), parent)
    , m_session(session)
    , m_tickets(tickets)
    , m_model(new AssigneeModel(this))
{
    setObjectName(u"choicePopup"_s);
    list()->setModel(m_model);
    list()->setItemDelegate(new AssigneeDelegate(theme, this));
    showLoad();
    connect(this, &TypingPopup::typed, this, [this](const QString &text) {
        m_model->setTyped(text);
        fitRows();
        selectFirst();
    });
    connect(this, &TypingPopup::chosen, this, [this, onChosen](const QModelIndex &index) {
        const Assignee assignee = m_model->at(index.row());
        const auto load = m_load;
        close();
        onChosen(assignee, load);
    });
    // How busy each agent is belongs to the choice; without it one can still choose.
    whenDone(session.repository().directory().openTicketLoad(), this, [this](const Result<QHash<AgentId, int>> &load) {
        if (load) {
            m_load = *load;
            showLoad();
        } else {
            setFooter(tr("The open tickets of each cannot be read at the moment."));
        }
    });
}

void AssignPopup::showLoad()
{
    const int row = list()->currentIndex().row();
    m_model->fill(*m_session.directory(), m_load, m_tickets, m_session.directory().self(), m_session.clock().now());
    if (row > 0) {
        list()->setCurrentIndex(m_model->index(row, 0));
    } else {
        selectFirst();
    }
    fitRows();
}

} // namespace deskhand
