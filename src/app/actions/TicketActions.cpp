// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/TicketActions.h"

#include "app/actions/ExampleCommands.h"
#include "app/actions/TicketClipboard.h"
#include "app/session/Session.h"
#include "app/theme/Icons.h"
#include "app/triage/AssignPopup.h"
#include "app/triage/BulkDialog.h"
#include "app/triage/BulkWriteDialog.h"
#include "app/triage/LabelPopup.h"
#include "app/triage/SnoozeTimes.h"
#include "app/triage/TicketPicker.h"
#include "app/triage/TimeDialog.h"
#include "app/widgets/ChoicePopup.h"
#include "core/policy/CommandPermission.h"
#include "models/BalancedAssignment.h"
#include "models/Formatting.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// Rows that are looked at to see whether an action is allowed for some.
constexpr qsizetype Looked = 200;

constexpr std::array ChoosingProperties{ActionId::Transfer, ActionId::SetStatus, ActionId::SetPriority,
                                        ActionId::SetTopic, ActionId::SetSla};

TicketRow first(const TicketSelection &selection)
{
    return selection.rows.isEmpty() ? TicketRow() : selection.rows.constFirst();
}

} // namespace

TicketActions::TicketActions(Session &session, const Theme &theme, ActionRegistry &actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_theme(theme)
    , m_actions(actions)
    , m_window(window)
{
    for (const ActionId id : ticketCommandActions()) {
        if (id != ActionId::Reply && id != ActionId::Note) { // those are written where one writes
            connect(actions.action(id), &QAction::triggered, this, [this, id] { trigger(id); });
        }
    }
    connect(actions.action(ActionId::CopyLink), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setMimeData(linksTo(m_selection.rows).release()); });
    connect(&session.directory(), &DirectoryCache::changed, this, &TicketActions::updateEnabled);
    updateEnabled();
}

void TicketActions::setSelection(const TicketSelection &selection)
{
    m_selection = selection;
    updateEnabled();
}

void TicketActions::updateEnabled()
{
    for (const ActionId id : ticketCommandActions()) {
        const bool may =
            !m_selection.isEmpty() && allowed(exampleOf(id, *m_session.directory(), m_session.directory().self()));
        m_actions.action(id)->setEnabled(may);
    }
    // Not of some only: nobody would see which.
    m_actions.action(ActionId::CopyLink)->setEnabled(!m_selection.isEmpty() && m_selection.isWhole());
    const auto any = [this](auto &&holds) {
        return m_selection.rows.isEmpty()
               || std::any_of(m_selection.rows.cbegin(),
                              m_selection.rows.cbegin() + std::min(Looked, m_selection.rows.size()), holds);
    };
    const auto narrow = [this](ActionId id, bool sensible) {
        m_actions.action(id)->setEnabled(m_actions.action(id)->isEnabled() && sensible);
    };
    narrow(ActionId::Restore, any([](const TicketRow &row) { return row.ticket.state == TicketState::Deleted; }));
    narrow(ActionId::Delete, any([](const TicketRow &row) { return row.ticket.state != TicketState::Deleted; }));
    narrow(ActionId::Release, any([](const TicketRow &row) { return row.ticket.agent || row.ticket.team; }));
    narrow(ActionId::MarkAnswered, any([](const TicketRow &row) { return !row.ticket.answered; }));
    narrow(ActionId::MarkUnanswered, any([](const TicketRow &row) { return row.ticket.answered; }));
}

bool TicketActions::allowed(const CommandBody &body) const
{
    const DirectorySnapshot &directory = *m_session.directory();
    const AgentAccess access(directory, m_session.directory().self());
    if (m_selection.rows.isEmpty()) {
        return true; // none of them is held: the preview will tell
    }
    // A row says enough for what is usual; whatever hangs on more is said by the help desk when it refuses.
    const auto end = m_selection.rows.cbegin() + std::min(Looked, m_selection.rows.size());
    return std::any_of(m_selection.rows.cbegin(), end, [&](const TicketRow &row) {
        TicketDetails details;
        details.ticket = row.ticket;
        return meets(requirementOf(body, details, directory, access.agent()), access, details);
    });
}

void TicketActions::trigger(ActionId id)
{
    if (m_selection.isEmpty()) {
        return;
    }
    switch (id) {
    case ActionId::Claim:
        run(tr("Claim"), tr("claim"), command::Claim{}, m_selection);
        return;
    case ActionId::Release:
        run(tr("Release"), tr("release"), command::Release{}, m_selection);
        return;
    case ActionId::Resolve:
        carryOut(ActionId::SetStatus, m_session.directory()->settings.resolvedStatus.value, m_selection);
        return;
    case ActionId::MarkAnswered:
        run(tr("Mark as answered"), tr("mark"), command::MarkAnswered{true}, m_selection);
        return;
    case ActionId::MarkUnanswered:
        run(tr("Mark as unanswered"), tr("mark"), command::MarkAnswered{false}, m_selection);
        return;
    case ActionId::Delete:
        run(tr("Delete"), tr("deletion"), command::Delete{}, m_selection);
        return;
    case ActionId::Restore:
        run(tr("Restore"), tr("restoring"), command::Restore{}, m_selection);
        return;
    default:
        if (QWidget *anchor = m_anchorOf ? m_anchorOf(id) : m_window) {
            choose(id, anchor, m_selection);
        }
    }
}

TicketActions::Asked TicketActions::askedFor(ActionId id, const Ticket &ticket)
{
    switch (id) {
    case ActionId::Transfer:
        return {ChoiceKind::Department, tr("Transfer to"), ticket.department.value};
    case ActionId::SetStatus:
        return {ChoiceKind::Status, tr("Status"), ticket.status.value};
    case ActionId::SetPriority:
        return {ChoiceKind::Priority, tr("Priority"), ticket.priority.value};
    case ActionId::SetTopic:
        return {ChoiceKind::Topic, tr("Help topic"), ticket.topic.value};
    default:
        return {ChoiceKind::SlaPlan, tr("SLA plan"), ticket.slaPlan.value};
    }
}

void TicketActions::choose(ActionId id, QWidget *anchor, const TicketSelection &selection)
{
    if (selection.isEmpty()) {
        return;
    }
    switch (id) {
    case ActionId::Assign:
        chooseAssignee(anchor, selection);
        return;
    case ActionId::Labels:
        chooseLabels(anchor, selection);
        return;
    case ActionId::Snooze:
        chooseSnooze(anchor, selection);
        return;
    case ActionId::Merge:
        chooseMergeTarget(anchor, selection);
        return;
    default:
        if (std::find(ChoosingProperties.begin(), ChoosingProperties.end(), id) != ChoosingProperties.end()) {
            chooseProperty(id, anchor, selection);
        }
    }
}

void TicketActions::chooseProperty(ActionId id, QWidget *anchor, const TicketSelection &selection)
{
    const Asked asked = askedFor(id, first(selection).ticket);
    auto *popup = new ChoicePopup(m_theme, asked.title, anchor);
    popup->setChoices(choices(*m_session.directory(), asked.kind, {}, m_session.clock().now()), asked.current);
    popup->popup(anchor, [this, id, selection](qint64 chosen) { carryOut(id, chosen, selection); });
}

void TicketActions::chooseAssignee(QWidget *anchor, const TicketSelection &selection)
{
    auto *popup = new AssignPopup(
        m_theme, m_session, selection.rows, selection.count,
        [this, selection](const Assignee &assignee, const QHash<AgentId, int> &load) {
            assign(assignee, load, selection);
        },
        anchor);
    popup->popup(anchor, 420);
}

void TicketActions::assign(const Assignee &assignee, const QHash<AgentId, int> &load, const TicketSelection &selection)
{
    switch (assignee.kind) {
    case Assignee::Kind::Agent:
        run(tr("Assign to %1").arg(assignee.name), tr("assignment"), command::Assign{assignee.agent, {}, {}},
            selection);
        return;
    case Assignee::Kind::Team:
        run(tr("Assign to %1").arg(assignee.name), tr("assignment"), command::Assign{{}, assignee.team, {}}, selection);
        return;
    case Assignee::Kind::Nobody:
        run(tr("Release"), tr("release"), command::Release{}, selection);
        return;
    case Assignee::Kind::Balanced:
        run({tr("Assign, balanced"), tr("assignment"), selection, [this, load](const QList<TicketRow> &rows) {
                 const auto agents = balancedAssignment(rows, *m_session.directory(), load, m_session.clock().now());
                 QList<Command> commands;
                 for (qsizetype i = 0; i < rows.size(); ++i) {
                     // Where nobody may have it, the help desk says so beside it.
                     commands.append(
                         Command::make(rows.at(i).ticket.id, command::Assign{agents.at(i), std::nullopt, {}}));
                 }
                 return commands;
             }});
        return;
    }
}

void TicketActions::chooseLabels(QWidget *anchor, const TicketSelection &selection)
{
    auto *popup = new LabelPopup(
        m_theme, selection.rows, m_knownLabels ? m_knownLabels() : QStringList(),
        [this, selection](const command::ChangeTags &change) {
            const bool adds = !change.add.isEmpty();
            run(adds ? tr("Add label %1").arg(change.add.constFirst())
                     : tr("Take off label %1").arg(change.remove.value(0)),
                tr("label"), change, selection);
        },
        anchor);
    popup->popup(anchor, 320);
}

void TicketActions::chooseSnooze(QWidget *anchor, const TicketSelection &selection)
{
    const Timestamp now = m_session.clock().now();
    const QList<SnoozeTime> times = snoozeTimes(now);
    QList<Choice> offered;
    for (qsizetype i = 0; i < times.size(); ++i) {
        offered.append({i + 1, times.at(i).name, calendarTime(times.at(i).until, now), Tone::Plain, false});
    }
    const qint64 other = times.size() + 1;
    const qint64 wake = other + 1;
    offered.append({other, tr("Until another time…"), {}, Tone::Plain, false});
    if (std::any_of(selection.rows.cbegin(), selection.rows.cend(),
                    [](const TicketRow &row) { return row.ticket.pendingUntil.has_value(); })) {
        offered.append({wake, tr("Wake up now"), {}, Tone::Plain, false});
    }
    auto *popup = new ChoicePopup(m_theme, tr("Snooze"), anchor);
    popup->setChoices(offered, 0);
    popup->popup(anchor, [this, times, other, wake, now, selection](qint64 chosen) {
        if (chosen == wake) {
            snooze({}, selection);
        } else if (chosen == other) {
            auto *dialog = new TimeDialog(
                tr("Snooze"), now + std::chrono::minutes(1), times.constLast().until,
                [this, selection](Timestamp until) { snooze(until, selection); }, m_window);
            dialog->open();
        } else {
            snooze(times.at(chosen - 1).until, selection);
        }
    });
}

void TicketActions::snooze(std::optional<Timestamp> until, const TicketSelection &selection)
{
    run(until ? tr("Snooze until %1").arg(calendarTime(*until, m_session.clock().now())) : tr("Wake up"), tr("snooze"),
        command::SetPendingUntil{until}, selection);
}

void TicketActions::chooseMergeTarget(QWidget *anchor, const TicketSelection &selection)
{
    const bool several = selection.count > 1;
    const Ticket ticket = first(selection).ticket;
    // Of several, one is usually the aim of the others; of one, another of the same requester's.
    QString query;
    if (!several) {
        const QString requester = QString(first(selection).requesterName).remove(u'"');
        query = requester.isEmpty() ? QString() : u"requester:\"%1\" is:open sort:-updated"_s.arg(requester);
    }
    auto *popup = new TicketPicker(
        m_theme, m_session, several ? tr("Merge %n ticket(s) into", nullptr, selection.count) : tr("Merge into"),
        several ? selection.rows.mid(0, Looked) : QList<TicketRow>(), query,
        several ? QList<TicketId>() : QList<TicketId>{ticket.id},
        [this, selection](const TicketRow &into) {
            run({tr("Merge into #%1 %2").arg(into.ticket.number, into.ticket.subject), tr("merge"), selection,
                 [target = into.ticket.id](const QList<TicketRow> &rows) {
                     QList<Command> commands;
                     for (const TicketRow &row : rows) {
                         if (row.ticket.id != target) {
                             commands.append(Command::make(row.ticket.id, command::Merge{target}));
                         }
                     }
                     return commands;
                 }});
        },
        anchor);
    popup->popup(anchor, 520);
}

void TicketActions::carryOut(ActionId id, qint64 chosen, const TicketSelection &selection)
{
    const DirectorySnapshot &directory = *m_session.directory();
    const auto named = [](const QString &form, const auto *record) {
        return form.arg(record != nullptr ? record->name : QString());
    };
    switch (id) {
    case ActionId::Transfer:
        run(named(tr("Transfer to %1"), directory.department(DepartmentId{chosen})), tr("transfer"),
            command::Transfer{DepartmentId{chosen}, {}}, selection);
        return;
    case ActionId::SetStatus:
        run(named(tr("Status: %1"), directory.status(StatusId{chosen})), tr("status"),
            command::SetStatus{StatusId{chosen}, {}}, selection);
        return;
    case ActionId::SetPriority:
        run(named(tr("Priority: %1"), directory.priority(PriorityId{chosen})), tr("priority"),
            command::SetPriority{PriorityId{chosen}}, selection);
        return;
    case ActionId::SetTopic:
        run(named(tr("Help topic: %1"), directory.topic(TopicId{chosen})), tr("help topic"),
            command::SetTopic{TopicId{chosen}}, selection);
        return;
    case ActionId::SetSla:
        run(named(tr("SLA plan: %1"), directory.slaPlan(SlaPlanId{chosen})), tr("SLA plan"),
            command::SetSla{SlaPlanId{chosen}}, selection);
        return;
    default:
        return;
    }
}

QList<PaletteEntry> TicketActions::offers()
{
    QList<PaletteEntry> entries;
    if (m_selection.isEmpty()) {
        return entries;
    }
    const DirectorySnapshot &directory = *m_session.directory();
    const QString scope = m_selection.count > 1 ? tr("%n selected", nullptr, m_selection.count)
                                                : tr("#%1").arg(first(m_selection).ticket.number);
    const auto offer = [this, &entries, &directory, &scope](ActionId id, ChoiceKind kind, const QString &form) {
        const QAction *action = m_actions.action(id);
        for (const Choice &choice : choices(directory, kind, {}, m_session.clock().now())) {
            entries.append({form.arg(choice.name),
                            scope,
                            {},
                            action->icon(),
                            action->isEnabled(),
                            true,
                            [this, id, choice, selection = m_selection] { carryOut(id, choice.id, selection); }});
        }
    };
    const QAction *assigning = m_actions.action(ActionId::Assign);
    for (const Choice &choice : choices(directory, ChoiceKind::Agent, {}, m_session.clock().now())) {
        Assignee assignee;
        assignee.kind = Assignee::Kind::Agent;
        assignee.agent = AgentId{choice.id};
        assignee.name = choice.name;
        entries.append({tr("Assign to %1").arg(choice.name),
                        scope,
                        {},
                        assigning->icon(),
                        assigning->isEnabled(),
                        true,
                        [this, assignee, selection = m_selection] { assign(assignee, {}, selection); }});
    }
    offer(ActionId::Transfer, ChoiceKind::Department, tr("Transfer to %1"));
    offer(ActionId::SetPriority, ChoiceKind::Priority, tr("Priority: %1"));
    offer(ActionId::SetStatus, ChoiceKind::Status, tr("Status: %1"));
    offer(ActionId::SetTopic, ChoiceKind::Topic, tr("Help topic: %1"));
    return entries;
}

bool TicketActions::writeOnSeveral(DraftKind kind)
{
    if (m_selection.count < 2) {
        return false;
    }
    auto *dialog = new BulkWriteDialog(m_theme, m_session, kind, m_selection.count, m_window);
    connect(dialog, &BulkWriteDialog::written, this, [this, selection = m_selection](const BulkText &text) {
        const bool note = text.kind == DraftKind::Note;
        run({note ? tr("Internal note on %n ticket(s)", nullptr, selection.count)
                  : tr("Reply to %n ticket(s)", nullptr, selection.count),
             note ? tr("internal note") : tr("reply"),
             selection,
             {},
             text});
    });
    dialog->open();
    return true;
}

void TicketActions::run(const QString &title, const QString &what, const CommandBody &body,
                        const TicketSelection &selection)
{
    run(BulkRequest::same(title, what, selection, body));
}

void TicketActions::run(const BulkRequest &request)
{
    if (request.selection.count == 1 && request.selection.isWhole()) {
        const QList<Command> commands = request.commands(request.selection.rows);
        if (!commands.isEmpty()) {
            m_session.commands().run(commands.constFirst(),
                                     tr("%1 of #%2").arg(request.what, first(request.selection).ticket.number));
        }
        return;
    }
    auto *dialog = new BulkDialog(m_theme, m_session, request, m_window);
    if (request.text) {
        // Until it is sent it is kept: one may come back to it.
        connect(&m_session.commands(), &CommandDispatcher::allSent, dialog,
                [this, kind = request.text->kind](int done) {
                    if (done > 0) {
                        m_session.drafts().discard({}, kind);
                    }
                });
    }
    dialog->open();
}

} // namespace deskhand
