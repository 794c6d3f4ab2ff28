// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/MainWindow.h"

#include "app/admin/Administration.h"
#include "app/compose/ComposePane.h"
#include "app/desktop/DesktopArea.h"
#include "app/help/ManualArea.h"
#include "app/import/ImportArea.h"
#include "app/list/QueryBox.h"
#include "app/list/TicketListPane.h"
#include "app/list/TicketListView.h"
#include "app/newticket/NewTicketArea.h"
#include "app/notify/NotificationCentre.h"
#include "app/output/OutputArea.h"
#include "app/queue/QueueEditing.h"
#include "app/queue/QueuePane.h"
#include "app/reports/ReportsArea.h"
#include "app/session/Session.h"
#include "app/settings/SettingsArea.h"
#include "app/theme/Theme.h"
#include "app/ticket/ThreadView.h"
#include "app/ticket/TicketHeader.h"
#include "app/ticket/TicketPane.h"
#include "app/triage/CommandCentre.h"
#include "app/widgets/InlineBar.h"
#include "app/window/Arrangement.h"
#include "app/window/CommandReports.h"
#include "app/window/HelpDialogs.h"
#include "app/window/LinkFollower.h"
#include "app/window/ListControl.h"
#include "app/window/MenuBuilder.h"
#include "app/window/StatusLine.h"
#include "app/window/TicketWindow.h"
#include "app/window/TopBar.h"
#include "app/window/WindowPlace.h"

#include <QCloseEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

TicketRow rowOf(const TicketView &view)
{
    return {view.details.ticket, view.requester.name, {}, view.details.tags};
}

} // namespace

MainWindow::MainWindow(Session &session, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_theme(theme)
    , m_actions(theme, this)
    , m_queues(session.repository(), session.directory(), session.ticker())
    , m_tickets(session.repository(), session.directory(), session.ticker())
    , m_ticket(session.repository())
    , m_ticketActions(new TicketActions(session, theme, m_actions, this))
    , m_top(new TopBar(theme, m_actions, this))
    , m_bar(new InlineBar(theme, this))
    , m_queuePane(new QueuePane(theme, m_queues, this))
    , m_list(new TicketListPane(theme, m_tickets, this))
    , m_ticketPane(new TicketPane(theme, session, m_ticket, m_actions, this))
    , m_arrangement(new Arrangement(m_actions, theme, {m_queuePane, m_list, m_ticketPane}, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("%1 – Deskhand").arg(session.name()));
    setMinimumSize(880, 560);
    makeLayout();
    m_reports = new ReportsArea(session, theme, m_actions, *m_queuePane, m_arrangement->outer(), this);
    new Administration(session, theme, m_actions, this);
    auto *newTickets = new NewTicketArea(session, theme, m_actions, this);
    connect(newTickets, &NewTicketArea::ticketWanted, this, &MainWindow::jumpTo);
    connect(newTickets, &NewTicketArea::created, this, [this](TicketId id) {
        m_reports->leave();
        m_list->selectTicket(id); // or nothing: no other row may look as if the keys were meant for it
        openAside(id);
    });
    auto *imports = new ImportArea(session, theme, m_actions, this);
    connect(imports, &ImportArea::ticketWanted, newTickets, &NewTicketArea::begin);
    new OutputArea(session, m_actions, {m_ticket, m_tickets, *m_list, *m_bar}, this);
    buildMenus(*menuBar(), m_actions);
    addActions(m_actions.all());
    connectViews();
    connectActions();
    m_control = new ListControl(m_session, m_actions, {m_tickets, m_queues, m_queuePane, m_list, m_top->query()}, this);
    connect(m_control, &ListControl::shown, this, &MainWindow::tellSelection);
    m_links = new LinkFollower(m_session, {m_actions, *m_queuePane, *m_control, *m_bar}, this);
    connect(m_links, &LinkFollower::ticketWanted, this, &MainWindow::jumpTo);
    connect(m_links, &LinkFollower::listWanted, m_reports, &ReportsArea::leave);
    m_list->view()->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeLayout()
{
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_bar);
    column->addWidget(&m_arrangement->outer(), 1);
    setCentralWidget(central);
    setStatusBar(new StatusLine(m_session, m_queues, this));
    // Tab goes as the eye does: query, queues, list, ticket.
    setTabOrder(m_top->query(), m_queuePane);
    setTabOrder(m_queuePane, m_list->view());
}

void MainWindow::connectViews()
{
    connect(m_reports, &ReportsArea::shownChanged, this, &MainWindow::tellSelection);
    connect(m_reports, &ReportsArea::queryWanted, this,
            [this](const QString &query, const QString &title) { m_control->search(query, title); });
    connect(m_reports, &ReportsArea::ticketsWanted, this,
            [this](const TicketQuery &query, const QString &title) { m_control->show(query, title); });
    connect(m_list, &TicketListPane::currentChanged, this, &MainWindow::openCurrent);
    connect(m_list, &TicketListPane::selectionChanged, this, &MainWindow::tellSelection);
    connect(&m_ticket, &TicketModel::viewChanged, this, &MainWindow::tellSelection);
    connect(m_list, &TicketListPane::opened, this, [this] {
        if (m_arrangement->isApart()) {
            openApart(m_list->current());
            return;
        }
        m_aside = m_list->selection().count > 1; // one of them is to be read, and meant, alone
        m_ticket.open(m_list->current());
        tellSelection();
        m_ticketPane->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ticketPane->header(), &TicketHeader::changeWanted, this, [this](ActionId id, QWidget *anchor) {
        // What is pressed in the header is meant for the ticket shown, whatever else is selected.
        if (const TicketView *view = m_ticket.view()) {
            m_ticketActions->choose(id, anchor, TicketSelection::of({rowOf(*view)}));
        }
    });
    connect(m_ticketPane, &TicketPane::ticketWanted, this, &MainWindow::openAside);
    auto *notices = new NotificationCentre(m_session, m_theme, m_actions, {*m_top->bell(), *m_bar}, this);
    connect(notices, &NotificationCentre::ticketWanted, this, &MainWindow::jumpTo);
    new DesktopArea(m_session, m_theme, notices->model(), this);
    connect(&m_ticket, &TicketModel::viewChanged, notices, [this, notices] { notices->setShown(shownTicket()); });
    auto *settings = new SettingsArea({m_theme, m_session, m_actions}, this);
    connect(settings, &SettingsArea::changed, notices, &NotificationCentre::readPreferences);
    new ManualArea(m_actions, m_theme, this);
    auto *reports = new CommandReports(
        m_session, m_actions, *m_bar, [this] { return shownTicket(); }, this);
    connect(reports, &CommandReports::ticketWanted, this, &MainWindow::jumpTo);
    new QueueEditing(m_session, *m_queuePane, *m_ticketActions, *m_bar, this);
    auto *centre = new CommandCentre(m_session, m_theme, m_actions, m_queues, *m_ticketActions, this);
    connect(centre, &CommandCentre::queueWanted, m_queuePane, &QueuePane::selectQueue);
    connect(centre, &CommandCentre::ticketWanted, this, &MainWindow::jumpTo);
    connect(&m_session.directory(), &DirectoryCache::failed, this,
            [this](const Error &error) { m_bar->showError(error, [this] { m_session.directory().load(); }); });
    connect(&m_session.drafts(), &DraftKeeper::failed, this, [this](const Error &error) { m_bar->showError(error); });
    ChangeFeed &feed = m_session.repository().changes();
    connect(&feed, &ChangeFeed::troubled, this, [this](const Error &error) { m_bar->showError(error); });
    connect(&feed, &ChangeFeed::recovered, m_bar, &InlineBar::dismiss);
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto &&slot) {
        connect(m_actions.action(id), &QAction::triggered, this, slot);
    };
    on(ActionId::OpenHelpDesk, [this] { Q_EMIT otherHelpDeskWanted(); });
    on(ActionId::RestoreBackup, [this] { Q_EMIT restoreWanted(); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::NextTicket, [this] { m_list->move(1); });
    on(ActionId::PreviousTicket, [this] { m_list->move(-1); });
    for (const ActionId id : {ActionId::ToggleSelect, ActionId::SelectAll}) {
        on(id, [this] { m_aside = false; }); // the list is meant again
    }
    on(ActionId::ToggleSelect, [this] { m_list->toggleCurrent(); });
    on(ActionId::SelectAll, [this] { m_list->view()->selectAll(); });
    on(ActionId::OpenApart, [this] { openApart(m_ticket.id()); });
    on(ActionId::Refresh, [this] {
        m_tickets.retry();
        m_ticket.reload();
    });
    const auto write = [this](DraftKind kind) {
        return [this, kind] { m_ticketActions->writeOnSeveral(kind) ? void() : m_ticketPane->write(kind); };
    };
    on(ActionId::Reply, write(DraftKind::Reply));
    on(ActionId::Note, write(DraftKind::Note));
    on(ActionId::About, [this] { showAboutDialog(this); });
    m_ticketActions->setKnownLabels([this] { return m_list->knownLabels(); });
    m_ticketActions->setAnchors([this](ActionId id) -> QWidget * {
        if (QWidget *anchor = m_ticketPane->anchorOf(id)) {
            return anchor;
        }
        QWidget *button = m_top->buttonOf(id);
        return button != nullptr ? button : m_top;
    });
}

void MainWindow::openCurrent(TicketId id, bool soon)
{
    // A ticket that leaves the list stays open: it must not be taken from under the agent's hands.
    if (!id.isValid()) {
        return;
    }
    m_aside = false;
    if (soon && m_ticket.phase() != TicketModel::Phase::Empty) {
        m_ticket.openSoon(id);
    } else {
        m_ticket.open(id);
    }
    tellSelection();
}

void MainWindow::openAside(TicketId id)
{
    m_aside = true; // what is done next is meant for the ticket shown, not for the one selected in the list
    m_ticket.open(id);
}

void MainWindow::tellSelection()
{
    const bool inSight = !m_reports->isShown();
    TicketSelection selection = inSight ? m_list->selection() : TicketSelection();
    const TicketView *view = inSight ? m_ticket.view() : nullptr;
    if (view != nullptr && (selection.isEmpty() || m_aside)) {
        // It left the list, or was never in it, and is in hand.
        selection = TicketSelection::of({rowOf(*view)});
    }
    m_ticketActions->setSelection(selection);
    m_ticketPane->setSelection(selection);
    m_actions.action(ActionId::OpenApart)->setEnabled(view != nullptr);
}

void MainWindow::openApart(TicketId id)
{
    if (!id.isValid()) {
        return;
    }
    for (TicketWindow *window : findChildren<TicketWindow *>()) {
        if (window->ticket() == id) {
            window->raise();
            window->activateWindow();
            return;
        }
    }
    (new TicketWindow(m_session, m_theme, id, this))->show();
}

void MainWindow::jumpTo(TicketId id)
{
    m_reports->leave();
    if (m_arrangement->isApart()) {
        openApart(id);
        return;
    }
    m_list->selectTicket(id);
    openAside(id);
}

bool MainWindow::isSettled() const
{
    const bool list =
        m_tickets.phase() == TicketListModel::Phase::Ready || m_tickets.phase() == TicketListModel::Phase::Failed;
    const bool ticket = m_ticket.phase() != TicketModel::Phase::Loading && m_ticketPane->thread()->isSettled();
    const bool opened = m_tickets.total() == 0 || m_ticket.phase() != TicketModel::Phase::Empty;
    return list && ticket && opened && m_control->isSettled() && m_reports->isSettled();
}

void MainWindow::showNotice(const QString &text)
{
    m_bar->showNotice(text);
}

void MainWindow::restorePlace()
{
    restoreWindowPlace(*this, u"window"_s, 1440, 900);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_placed) {
        m_placed = true;
        m_arrangement->restore(width());
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_session.drafts().flush();
    m_arrangement->save();
    saveWindowPlace(*this, u"window"_s);
    QMainWindow::closeEvent(event);
}

} // namespace deskhand
