// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/TicketEditor.h"

#include "app/admin/RecordDialog.h"
#include "app/admin/kinds/Forms.h"
#include "app/compose/WhoPopup.h"
#include "app/session/Session.h"
#include "app/theme/Theme.h"
#include "app/ticket/DuePanel.h"
#include "app/ticket/OtherTicketPopup.h"
#include "app/ticket/RequesterCard.h"
#include "app/ticket/SmallPopups.h"
#include "app/widgets/ChoicePopup.h"
#include "models/PermissionReason.h"
#include "models/ThreadModel.h"
#include "models/TicketModel.h"

#include <QActionGroup>
#include <QMenu>
#include <QTimer>

namespace deskhand {

namespace {

/// Something of the kind, to ask whether it may be done at all.
CommandBody exampleOf(TicketPart part)
{
    switch (part) {
    case TicketPart::SlaPlan:
        return command::SetSla{};
    case TicketPart::Team: {
        command::Assign assign;
        assign.team = TeamId{1};
        return assign;
    }
    case TicketPart::Due:
        return command::SetDue{};
    case TicketPart::Collaborators:
        return command::ChangeCollaborators{};
    case TicketPart::Tags:
        return command::ChangeTags{};
    case TicketPart::Link:
        return command::Link{};
    case TicketPart::Merge:
        return command::Merge{};
    case TicketPart::Snooze:
        return command::SetPendingUntil{};
    case TicketPart::Subject:
    case TicketPart::Requester:
    case TicketPart::Fields:
        break;
    }
    return command::EditProperties{};
}

} // namespace

TicketEditor::TicketEditor(const Theme &theme, Session &session, TicketModel &ticket, Composition &composition,
                           ThreadModel &thread, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_session(session)
    , m_ticket(ticket)
    , m_composition(composition)
    , m_thread(thread)
{ }

QString TicketEditor::whyNotPart(TicketPart part) const
{
    const TicketView *view = m_ticket.view();
    return view != nullptr
               ? whyNot(exampleOf(part), view->details, *m_session.directory(), m_session.directory().self())
               : QString();
}

void TicketEditor::run(const CommandBody &body, const QString &what)
{
    if (const TicketView *view = m_ticket.view()) {
        m_session.commands().run(Command::make(view->details.ticket.id, body),
                                 tr("%1 of #%2").arg(what, view->details.ticket.number));
    }
}

void TicketEditor::open(TicketPart part, QWidget *anchor)
{
    if (m_ticket.view() == nullptr) {
        return;
    }
    switch (part) {
    case TicketPart::Subject:
        Q_EMIT subjectWanted();
        return;
    case TicketPart::SlaPlan:
        choosePlan(anchor);
        return;
    case TicketPart::Team:
        chooseTeam(anchor);
        return;
    case TicketPart::Due:
        (new DuePanel(m_session, m_ticket, anchor))->openAt(anchor);
        return;
    case TicketPart::Requester: {
        auto *card = new RequesterCard(m_session, m_ticket, anchor);
        connect(card, &RequesterCard::ticketWanted, this, &TicketEditor::ticketWanted);
        connect(card, &RequesterCard::editWanted, this,
                [this, anchor](const Requester &requester) { editRequester(requester, anchor->window()); });
        card->openAt(anchor);
        return;
    }
    case TicketPart::Collaborators:
        (new WhoPopup(m_theme, m_session, m_ticket, m_composition, anchor))->openAt(anchor);
        return;
    case TicketPart::Tags:
        (new TagsPopup(m_session, m_ticket, anchor))->openAt(anchor);
        return;
    case TicketPart::Fields:
        (new FieldsPopup(m_session, m_ticket, anchor))->openAt(anchor);
        return;
    case TicketPart::Link:
        (new OtherTicketPopup(m_session, m_ticket, OtherTicketPopup::Purpose::Link, anchor))->openAt(anchor);
        return;
    case TicketPart::Merge:
        (new OtherTicketPopup(m_session, m_ticket, OtherTicketPopup::Purpose::Merge, anchor))->openAt(anchor);
        return;
    case TicketPart::Snooze:
        (new SnoozePopup(m_session, m_ticket, anchor))->openAt(anchor);
        return;
    }
}

void TicketEditor::editRequester(const Requester &requester, QWidget *window)
{
    auto *dialog = new RecordDialog({m_theme, m_session}, tr("Edit requester"), makeRequesterForm, requester, window);
    // The ticket's own change is told by the feed; what is noted about its requester is not.
    connect(dialog, &RecordDialog::saved, &m_ticket, &TicketModel::reload);
    dialog->open();
}

void TicketEditor::openSoon(TicketPart part, QWidget *anchor)
{
    // Once the menu has gone: a popup that opens while another closes may be closed with it.
    QTimer::singleShot(0, anchor, [this, part, anchor] { open(part, anchor); });
}

void TicketEditor::choosePlan(QWidget *anchor)
{
    auto *popup = new ChoicePopup(m_theme, tr("SLA plan"), anchor);
    QList<Choice> list = choices(*m_session.directory(), ChoiceKind::SlaPlan);
    list.prepend({0, tr("None"), tr("no targets"), Tone::Grey, false});
    popup->setChoices(list, m_ticket.view()->details.ticket.slaPlan.value);
    popup->popup(anchor, [this](qint64 id) { run(command::SetSla{SlaPlanId{id}}, tr("SLA plan")); });
}

void TicketEditor::chooseTeam(QWidget *anchor)
{
    auto *popup = new ChoicePopup(m_theme, tr("Team"), anchor);
    QList<Choice> list = choices(*m_session.directory(), ChoiceKind::Team);
    list.prepend({0, tr("No team"), {}, Tone::Grey, false});
    popup->setChoices(list, m_ticket.view()->details.ticket.team.value);
    popup->popup(anchor, [this](qint64 id) {
        command::Assign assign;
        assign.team = TeamId{id};
        run(assign, tr("team"));
    });
}

void TicketEditor::setSubject(const QString &subject)
{
    command::EditProperties edit;
    edit.subject = subject;
    run(edit, tr("subject"));
}

void TicketEditor::unmerge(TicketId child, const QString &number)
{
    m_session.commands().run(Command::make(child, command::Unmerge{}), tr("unmerging of %1").arg(number));
}

void TicketEditor::openOther(TicketId other, const QString &number, QWidget *anchor)
{
    const TicketView *view = m_ticket.view();
    if (view == nullptr) {
        return;
    }
    const TicketDetails &details = view->details;
    auto *menu = new QMenu(anchor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open %1").arg(number), this, [this, other] { Q_EMIT ticketWanted(other); });
    const auto add = [&](const QString &text, const CommandBody &example, auto &&then) {
        const QString why = whyNot(example, details, *m_session.directory(), m_session.directory().self());
        QAction *action = menu->addAction(text, this, then);
        action->setEnabled(why.isEmpty());
        action->setToolTip(why);
    };
    menu->setToolTipsVisible(true);
    if (details.mergedChildren.contains(other)) {
        add(tr("&Unmerge %1").arg(number), command::Unmerge{}, [this, other, number] { unmerge(other, number); });
    } else if (details.ticket.mergedInto == other) {
        add(tr("&Unmerge this from %1").arg(number), command::Unmerge{},
            [this] { run(command::Unmerge{}, tr("unmerging")); });
    } else {
        add(tr("Remove the &link"), command::Link{other, true}, [this, other] {
            run(command::Link{other, true}, tr("link"));
        });
    }
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

void TicketEditor::addParts(QMenu &menu, QWidget *anchor)
{
    const auto add = [&](const QString &text, TicketPart part) {
        const QString why = whyNotPart(part);
        QAction *action = menu.addAction(text, this, [this, part, anchor] { openSoon(part, anchor); });
        action->setEnabled(why.isEmpty());
        action->setToolTip(why);
    };
    add(tr("Edit &subject"), TicketPart::Subject);
    add(tr("Ta&gs…"), TicketPart::Tags);
    add(tr("&Fields…"), TicketPart::Fields);
    add(tr("&Team…"), TicketPart::Team);
    add(tr("SLA &plan…"), TicketPart::SlaPlan);
    menu.addAction(tr("&Why is it due then?"), this, [this, anchor] { openSoon(TicketPart::Due, anchor); });
    add(tr("Put &off…"), TicketPart::Snooze);
    menu.addSeparator();
    menu.addAction(tr("&Requester…"), this, [this, anchor] { openSoon(TicketPart::Requester, anchor); });
    add(tr("&Collaborators…"), TicketPart::Collaborators);
    menu.addSeparator();
    add(tr("&Link with…"), TicketPart::Link);
    add(tr("&Merge into…"), TicketPart::Merge);
}

void TicketEditor::addFilters(QMenu &menu)
{
    QMenu *show = menu.addMenu(tr("S&how"));
    auto *group = new QActionGroup(show);
    const auto add = [&](const QString &text, ThreadFilter filter) {
        QAction *action = show->addAction(text, this, [this, filter] { m_thread.setFilter(filter); });
        action->setCheckable(true);
        action->setChecked(m_thread.filter() == filter);
        group->addAction(action);
    };
    add(tr("&Everything"), ThreadFilter::Everything);
    add(tr("&Conversation with the requester"), ThreadFilter::Conversation);
    add(tr("Internal &notes"), ThreadFilter::Notes);
    add(tr("&History of events"), ThreadFilter::Events);
}

void TicketEditor::openMenu(QWidget *anchor)
{
    if (m_ticket.view() == nullptr) {
        return;
    }
    auto *menu = new QMenu(anchor);
    menu->setObjectName(QStringLiteral("ticketMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    addParts(*menu, anchor);
    menu->addSeparator();
    addFilters(*menu);
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

} // namespace deskhand
