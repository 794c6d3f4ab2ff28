// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/TicketActions.h"

#include "app/session/Session.h"
#include "app/widgets/ChoicePopup.h"
#include "core/policy/CommandPermission.h"
#include "repository/WhenDone.h"

#include <algorithm>

namespace deskhand {

namespace {

constexpr std::array Choosing{ActionId::Assign, ActionId::Transfer, ActionId::SetStatus, ActionId::SetPriority,
                              ActionId::SetTopic};

/// Something each of them could be, to ask whether it may be done at all.
CommandBody exampleOf(ActionId id, const DirectorySnapshot &directory, AgentId self)
{
    switch (id) {
    case ActionId::Assign:
        return command::Assign{self, {}, {}};
    case ActionId::Release:
        return command::Release{};
    case ActionId::Transfer:
        return command::Transfer{};
    case ActionId::SetStatus:
        return command::SetStatus{directory.settings.defaultStatus, {}};
    case ActionId::SetPriority:
        return command::SetPriority{};
    case ActionId::SetTopic:
        return command::SetTopic{};
    case ActionId::Resolve:
        return command::SetStatus{directory.settings.resolvedStatus, {}};
    case ActionId::Reply:
        return command::Reply{};
    case ActionId::Note:
        return command::AddNote{};
    default:
        return command::Claim{};
    }
}

} // namespace

TicketActions::TicketActions(Session &session, const Theme &theme, ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_theme(theme)
    , m_actions(actions)
{
    for (const ActionId id : {ActionId::Assign, ActionId::Claim, ActionId::Release, ActionId::Transfer,
                              ActionId::SetStatus, ActionId::SetPriority, ActionId::SetTopic, ActionId::Resolve}) {
        connect(actions.action(id), &QAction::triggered, this, [this, id] { trigger(id); });
    }
    connect(&session.directory(), &DirectoryCache::changed, this, &TicketActions::updateEnabled);
    updateEnabled();
}

void TicketActions::setSelection(const QList<TicketRow> &rows)
{
    m_rows = rows;
    updateEnabled();
}

void TicketActions::updateEnabled()
{
    for (const ActionId id :
         {ActionId::Reply, ActionId::Note, ActionId::Assign, ActionId::Claim, ActionId::Release, ActionId::Transfer,
          ActionId::SetStatus, ActionId::SetPriority, ActionId::SetTopic, ActionId::Resolve}) {
        const bool may =
            !m_rows.isEmpty() && allowed(exampleOf(id, *m_session.directory(), m_session.directory().self()));
        m_actions.action(id)->setEnabled(may);
    }
}

bool TicketActions::allowed(const CommandBody &body) const
{
    const DirectorySnapshot &directory = *m_session.directory();
    const AgentAccess access(directory, m_session.directory().self());
    // A row says enough for what is usual; whatever hangs on more is said by the help desk when it refuses.
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const TicketRow &row) {
        TicketDetails details;
        details.ticket = row.ticket;
        return meets(requirementOf(body, details, directory, access.agent()), access, details);
    });
}

void TicketActions::trigger(ActionId id)
{
    if (m_rows.isEmpty()) {
        return;
    }
    switch (id) {
    case ActionId::Claim:
        run(command::Claim{}, tr("claim"), m_rows);
        return;
    case ActionId::Release:
        run(command::Release{}, tr("release"), m_rows);
        return;
    case ActionId::Resolve:
        carryOut(ActionId::SetStatus, m_session.directory()->settings.resolvedStatus.value, m_rows);
        return;
    default:
        if (QWidget *anchor = m_anchorOf ? m_anchorOf(id) : nullptr) {
            choose(id, anchor, m_rows);
        }
    }
}

TicketActions::Asked TicketActions::askedFor(ActionId id, const Ticket &first)
{
    switch (id) {
    case ActionId::Transfer:
        return {ChoiceKind::Department, tr("Transfer to"), first.department.value};
    case ActionId::SetStatus:
        return {ChoiceKind::Status, tr("Status"), first.status.value};
    case ActionId::SetPriority:
        return {ChoiceKind::Priority, tr("Priority"), first.priority.value};
    case ActionId::SetTopic:
        return {ChoiceKind::Topic, tr("Help topic"), first.topic.value};
    default:
        return {ChoiceKind::Agent, tr("Assign to"), first.agent.value};
    }
}

void TicketActions::choose(ActionId id, QWidget *anchor, const QList<TicketRow> &rows)
{
    if (rows.isEmpty() || std::find(Choosing.begin(), Choosing.end(), id) == Choosing.end()) {
        return;
    }
    if (id != ActionId::Assign) {
        showChoices(id, rows, {}, anchor);
        return;
    }
    // How busy each agent is belongs to the choice; without it one can still choose.
    whenDone(m_session.repository().directory().openTicketLoad(), anchor,
             [this, id, rows, anchor](const Result<QHash<AgentId, int>> &load) {
                 showChoices(id, rows, load.value_or(QHash<AgentId, int>()), anchor);
             });
}

void TicketActions::showChoices(ActionId id, const QList<TicketRow> &rows, const QHash<AgentId, int> &load,
                                QWidget *anchor)
{
    const Asked asked = askedFor(id, rows.constFirst().ticket);
    auto *popup = new ChoicePopup(m_theme, asked.title, anchor);
    popup->setChoices(choices(*m_session.directory(), asked.kind, load, m_session.clock().now()), asked.current);
    popup->popup(anchor, [this, id, rows](qint64 chosen) { carryOut(id, chosen, rows); });
}

void TicketActions::carryOut(ActionId id, qint64 chosen, const QList<TicketRow> &rows)
{
    switch (id) {
    case ActionId::Assign:
        run(command::Assign{AgentId{chosen}, {}, {}}, tr("assignment"), rows);
        return;
    case ActionId::Transfer:
        run(command::Transfer{DepartmentId{chosen}, {}}, tr("transfer"), rows);
        return;
    case ActionId::SetStatus:
        run(command::SetStatus{StatusId{chosen}, {}}, tr("status"), rows);
        return;
    case ActionId::SetPriority:
        run(command::SetPriority{PriorityId{chosen}}, tr("priority"), rows);
        return;
    case ActionId::SetTopic:
        run(command::SetTopic{TopicId{chosen}}, tr("help topic"), rows);
        return;
    default:
        return;
    }
}

void TicketActions::run(const CommandBody &body, const QString &what, const QList<TicketRow> &rows)
{
    if (rows.size() == 1) {
        const Ticket &ticket = rows.constFirst().ticket;
        m_session.commands().run(Command::make(ticket.id, body), tr("%1 of #%2").arg(what, ticket.number));
        return;
    }
    QList<Command> commands;
    for (const TicketRow &row : rows) {
        commands.append(Command::make(row.ticket.id, body));
    }
    m_session.commands().runOnAll(commands,
                                  tr("%1 of %n ticket(s)", nullptr, static_cast<int>(commands.size())).arg(what));
}

} // namespace deskhand
