// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/MainWindow.h"

#include "app/admin/Administration.h"
#include "app/compose/ComposePane.h"
#include "app/list/QueryBox.h"
#include "app/list/TicketListPane.h"
#include "app/list/TicketListView.h"
#include "app/newticket/NewTicketDialog.h"
#include "app/queue/QueuePane.h"
#include "app/reports/ReportsArea.h"
#include "app/session/Session.h"
#include "app/theme/Theme.h"
#include "app/ticket/ThreadView.h"
#include "app/ticket/TicketHeader.h"
#include "app/ticket/TicketPane.h"
#include "app/widgets/InlineBar.h"
#include "app/window/HelpDialogs.h"
#include "app/window/MenuBuilder.h"
#include "app/window/StatusLine.h"
#include "app/window/TopBar.h"
#include "app/window/WindowPlace.h"

#include <QCloseEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

ActionId themeAction(std::optional<ThemeKind> chosen)
{
    if (!chosen) {
        return ActionId::ThemeSystem;
    }
    switch (*chosen) {
    case ThemeKind::Light:
        return ActionId::ThemeLight;
    case ThemeKind::Dark:
        return ActionId::ThemeDark;
    case ThemeKind::HighContrast:
        return ActionId::ThemeContrast;
    }
    return ActionId::ThemeSystem;
}

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
    , m_ticketActions(session, theme, m_actions, this)
    , m_top(new TopBar(theme, m_actions, this))
    , m_bar(new InlineBar(theme, this))
    , m_splitter(new QSplitter(this))
    , m_queuePane(new QueuePane(theme, m_queues, this))
    , m_list(new TicketListPane(theme, m_tickets, this))
    , m_ticketPane(new TicketPane(theme, session, m_ticket, m_actions, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("%1 – Deskhand").arg(session.name()));
    setMinimumSize(880, 560);
    makeLayout();
    m_reports = new ReportsArea(session, theme, m_actions, *m_queuePane, *m_splitter, this);
    buildMenus(*menuBar(), m_actions);
    addActions(m_actions.all());
    connectViews();
    connectActions();
    new Administration(session, theme, m_actions, this);
    showFirstQueue();
    showHistory();
    m_list->view()->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeLayout()
{
    m_splitter->setObjectName(u"mainSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_queuePane);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_ticketPane);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setStretchFactor(2, 3);
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);
    setCentralWidget(central);
    setStatusBar(new StatusLine(m_session, m_queues, this));
    // Tab goes as the eye does: query, queues, list, ticket.
    setTabOrder(m_top->query(), m_queuePane);
    setTabOrder(m_queuePane, m_list->view());
}

void MainWindow::connectViews()
{
    connect(m_queuePane, &QueuePane::queueChosen, this, &MainWindow::showQueue);
    connect(m_reports, &ReportsArea::shownChanged, this, &MainWindow::tellSelection);
    connect(m_reports, &ReportsArea::queryWanted, this, &MainWindow::search);
    connect(m_reports, &ReportsArea::ticketsWanted, this, [this](const TicketQuery &query, const QString &title) {
        beginSearch(title);
        m_tickets.setQuery(query);
    });
    connect(&m_queues, &QAbstractItemModel::modelReset, this, &MainWindow::showFirstQueue);
    connect(m_top->query(), &QueryBox::asked, this, [this](const QString &query) { search(query, tr("Search")); });
    connect(m_top->query(), &QueryBox::left, m_list->view(), qOverload<>(&QWidget::setFocus));
    connect(m_list, &TicketListPane::currentChanged, this, &MainWindow::openCurrent);
    connect(m_list, &TicketListPane::selectionChanged, this, &MainWindow::tellSelection);
    connect(&m_ticket, &TicketModel::viewChanged, this, &MainWindow::tellSelection);
    connect(m_list, &TicketListPane::opened, this, [this] {
        m_ticket.open(m_list->current());
        m_ticketPane->thread()->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_tickets, &TicketListModel::queryRejected, this, [this] {
        m_selectFirst = false;
        m_top->query()->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_tickets, &TicketListModel::queryShown, this, [this] {
        m_list->setTitle(m_wantedTitle);
        if (m_searching) {
            m_queuePane->selectNone();
        }
        if (m_selectFirst) {
            m_selectFirst = false;
            m_list->selectFirst();
        }
        tellSelection();
    });
    connect(m_ticketPane->header(), &TicketHeader::changeWanted, this, [this](ActionId id, QWidget *anchor) {
        // What is pressed in the header is meant for the ticket shown, whatever else is selected.
        if (const TicketView *view = m_ticket.view()) {
            m_ticketActions.choose(id, anchor, {rowOf(*view)});
        }
    });
    CommandDispatcher &commands = m_session.commands();
    connect(&commands, &CommandDispatcher::historyChanged, this, &MainWindow::showHistory);
    connect(&commands, &CommandDispatcher::failed, this,
            [this](const Error &error, const QList<Command> &again, const QString &label) {
                m_bar->showError(error, error.retryable ? std::function<void()>(
                                            [this, again, label] { m_session.commands().runOnAll(again, label); })
                                                        : std::function<void()>());
            });
    connect(&commands, &CommandDispatcher::partlyRefused, this,
            [this](int doneCount, const QList<Error> &refused, const QString &label) {
                m_bar->showNotice(tr("%1: %2 done, %3 refused. %4")
                                      .arg(label, QString::number(doneCount), QString::number(refused.size()),
                                           refused.constFirst().text));
            });
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
    on(ActionId::NewTicket, [this] { newTicket(); });
    on(ActionId::OpenHelpDesk, [this] { Q_EMIT otherHelpDeskWanted(); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::Undo, [this] { m_session.commands().undo(); });
    on(ActionId::Redo, [this] { m_session.commands().redo(); });
    on(ActionId::Find, [this] {
        m_top->query()->setFocus(Qt::ShortcutFocusReason);
        m_top->query()->selectAll();
    });
    on(ActionId::NextTicket, [this] { m_list->move(1); });
    on(ActionId::PreviousTicket, [this] { m_list->move(-1); });
    on(ActionId::ToggleSelect, [this] { m_list->toggleCurrent(); });
    on(ActionId::Refresh, [this] {
        m_tickets.retry();
        m_ticket.reload();
    });
    on(ActionId::FocusQueues, [this] { m_queuePane->setFocus(Qt::ShortcutFocusReason); });
    on(ActionId::FocusList, [this] { m_list->view()->setFocus(Qt::ShortcutFocusReason); });
    on(ActionId::FocusThread, [this] { m_ticketPane->thread()->setFocus(Qt::ShortcutFocusReason); });
    on(ActionId::ThemeSystem, [this] { m_theme.choose(std::nullopt); });
    on(ActionId::ThemeLight, [this] { m_theme.choose(ThemeKind::Light); });
    on(ActionId::ThemeDark, [this] { m_theme.choose(ThemeKind::Dark); });
    on(ActionId::ThemeContrast, [this] { m_theme.choose(ThemeKind::HighContrast); });
    on(ActionId::Reply, [this] { m_ticketPane->compose()->write(DraftKind::Reply); });
    on(ActionId::Note, [this] { m_ticketPane->compose()->write(DraftKind::Note); });
    on(ActionId::Keys, [this] { showKeysDialog(m_actions, this); });
    on(ActionId::About, [this] { showAboutDialog(this); });
    m_actions.action(themeAction(m_theme.chosen()))->setChecked(true);
    m_ticketActions.setAnchors([this](ActionId id) -> QWidget * {
        QWidget *field = m_ticketPane->header()->fieldOf(id);
        if (field != nullptr && field->isVisible()) {
            return field;
        }
        QWidget *button = m_top->buttonOf(id);
        return button != nullptr ? button : m_top;
    });
}

void MainWindow::showFirstQueue()
{
    if (!m_tickets.queryText().isEmpty() || m_queues.rowCount() == 0) {
        return;
    }
    m_queuePane->select(u"open"_s);
}

void MainWindow::showQueue(const SavedQueue &queue)
{
    m_wantedTitle = QueueTreeModel::displayName(queue);
    m_searching = false;
    TicketSort sort;
    sort.descending = queue.sort.startsWith(u'-');
    if (const auto column = sortFromName(sort.descending ? queue.sort.mid(1) : queue.sort)) {
        sort.column = *column;
    }
    m_top->query()->showQuery(queue.sort.isEmpty() ? queue.query : u"%1 sort:%2"_s.arg(queue.query, queue.sort));
    m_selectFirst = true;
    m_tickets.setQuery(queue.query, sort);
}

void MainWindow::search(const QString &query, const QString &title)
{
    beginSearch(title);
    m_top->query()->showQuery(query);
    m_tickets.setQuery(query, {});
}

void MainWindow::beginSearch(const QString &title)
{
    // Title and queue stay until the query is known to be good.
    m_reports->leave();
    m_wantedTitle = title;
    m_searching = true;
    m_selectFirst = true;
    m_top->query()->showQuery({});
    m_list->view()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::openCurrent(TicketId id, bool soon)
{
    // A ticket that leaves the list stays open: it must not be taken from under the agent's hands.
    if (!id.isValid()) {
        return;
    }
    if (soon && m_ticket.phase() == TicketModel::Phase::Ready) {
        m_ticket.openSoon(id);
    } else {
        m_ticket.open(id);
    }
    tellSelection();
}

void MainWindow::tellSelection()
{
    if (m_reports->isShown()) {
        m_ticketActions.setSelection({}); // no ticket is in sight
        return;
    }
    QList<TicketRow> rows = m_list->selected();
    const TicketView *view = m_ticket.view();
    if (rows.isEmpty() && view != nullptr) {
        rows.append(rowOf(*view)); // it left the list, and is still in hand
    }
    m_ticketActions.setSelection(rows);
}

void MainWindow::showHistory()
{
    const CommandDispatcher &commands = m_session.commands();
    QAction *undo = m_actions.action(ActionId::Undo);
    undo->setEnabled(commands.canUndo());
    undo->setText(commands.canUndo() ? tr("&Undo: %1").arg(commands.undoLabel()) : tr("&Undo"));
    QAction *redo = m_actions.action(ActionId::Redo);
    redo->setEnabled(commands.canRedo());
    redo->setText(commands.canRedo() ? tr("&Redo: %1").arg(commands.redoLabel()) : tr("&Redo"));
}

void MainWindow::newTicket()
{
    auto *dialog = new NewTicketDialog(m_theme, m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewTicketDialog::created, this, [this](TicketId id) {
        m_reports->leave();
        m_ticket.open(id);
    });
    dialog->open();
}

bool MainWindow::isSettled() const
{
    const bool list =
        m_tickets.phase() == TicketListModel::Phase::Ready || m_tickets.phase() == TicketListModel::Phase::Failed;
    const bool ticket = m_ticket.phase() != TicketModel::Phase::Loading;
    const bool opened = m_tickets.total() == 0 || m_ticket.phase() != TicketModel::Phase::Empty;
    return list && ticket && opened && !m_selectFirst && m_reports->isSettled();
}

void MainWindow::restorePlace()
{
    m_placed = restoreWindowPlace(*this, *m_splitter);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_placed) {
        m_placed = true;
        // The first time: as drawn, or shares of what there is.
        const int queues = width() < 1200 ? 180 : 220;
        const int list = std::min(520, (width() - queues) * 2 / 5);
        m_splitter->setSizes({queues, list, width() - queues - list});
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_session.drafts().flush();
    saveWindowPlace(*this, *m_splitter);
    QMainWindow::closeEvent(event);
}

} // namespace deskhand
