// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/ListControl.h"

#include "app/actions/ActionRegistry.h"
#include "app/list/QueryBox.h"
#include "app/list/TicketListPane.h"
#include "app/list/TicketListView.h"
#include "app/queue/QueueDialog.h"
#include "app/queue/QueuePane.h"
#include "app/session/Session.h"
#include "app/widgets/InlineBar.h"
#include "core/text/QueueName.h"
#include "models/QueueTreeModel.h"
#include "models/TicketListModel.h"

namespace deskhand {

using namespace Qt::StringLiterals;

ListControl::ListControl(Session &session, ActionRegistry &actions, const Parts &parts, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_actions(actions)
    , m_parts(parts)
    , m_window(window)
{
    connectViews();
    m_look = loadLook(lookKey(nullptr), nullptr);
    m_parts.list->setLook(m_look);
    m_actions.action(ActionId::OneLineRows)->setChecked(m_look.oneLine);
    connect(m_actions.action(ActionId::OneLineRows), &QAction::toggled, this, &ListControl::setOneLine);
    connect(m_actions.action(ActionId::SaveQueue), &QAction::triggered, this, &ListControl::saveAsQueue);
    connect(m_actions.action(ActionId::Find), &QAction::triggered, this, [this] {
        m_parts.query->setFocus(Qt::ShortcutFocusReason);
        m_parts.query->selectAll();
    });
    m_parts.query->setNames([this] { return namesOf(*m_session.directory()); });
    showFirstQueue();
}

void ListControl::connectViews()
{
    connect(m_parts.queuePane, &QueuePane::queueChosen, this, &ListControl::showQueue);
    connect(&m_parts.queues, &QAbstractItemModel::modelReset, this, &ListControl::showFirstQueue);
    connect(m_parts.query, &QueryBox::asked, this, [this](const QString &query) { search(query, tr("Search")); });
    connect(m_parts.query, &QueryBox::left, m_parts.list->view(), qOverload<>(&QWidget::setFocus));
    m_parts.tickets.watchDrafts(m_session.drafts());
    connect(&m_session.drafts(), &DraftKeeper::storedChanged, &m_parts.queues, &QueueTreeModel::countSoon);
    connect(m_parts.query, &QueryBox::restored, m_parts.list->bar(), &InlineBar::dismiss);
    connect(m_parts.list, &TicketListPane::sortWanted, this, &ListControl::sortBy);
    connect(m_parts.list, &TicketListPane::lookChanged, this, &ListControl::keepLook);
    connect(&m_parts.tickets, &TicketListModel::queryShown, this, &ListControl::arrive);
    connect(&m_parts.tickets, &TicketListModel::queryRejected, this, [this] {
        m_arriving = false;
        m_parts.query->setFocus(Qt::OtherFocusReason);
    });
}

void ListControl::showFirstQueue()
{
    if (m_parts.tickets.queryText().isEmpty() && m_parts.queues.rowCount() > 0) {
        m_parts.queuePane->select(u"open"_s);
    }
}

void ListControl::showQueue(const SavedQueue &queue)
{
    m_title = queueName(queue);
    m_queue = queue;
    m_lookKey = lookKey(&queue);
    m_look = loadLook(m_lookKey, &queue);
    m_keep = {};
    ask(queue.query, m_look.sort.value_or(sortFromText(queue.sort).value_or(TicketSort{})));
}

void ListControl::search(const QString &query, const QString &title)
{
    beginSearch(title);
    m_parts.query->showQuery(query);
    m_parts.tickets.setQuery(query, {});
}

void ListControl::show(const TicketQuery &query, const QString &title)
{
    beginSearch(title);
    m_parts.query->showQuery({});
    m_parts.tickets.setQuery(query);
}

void ListControl::beginSearch(const QString &title)
{
    // Title and queue stay until the query is known to be good.
    m_title = title;
    m_queue.reset();
    m_lookKey = lookKey(nullptr);
    m_look = loadLook(m_lookKey, nullptr);
    m_look.sort.reset();
    m_keep = {};
    m_arriving = true;
    m_parts.list->view()->setFocus(Qt::OtherFocusReason);
}

void ListControl::sortBy(TicketSort sort)
{
    m_look.sort = sort;
    m_keep = m_parts.list->current();
    keepLook();
    ask(withoutSort(m_parts.tickets.queryText()), sort);
}

void ListControl::ask(const QString &query, TicketSort sort)
{
    m_arriving = true;
    m_parts.query->showQuery(u"%1 sort:%2"_s.arg(query, sortText(sort)).trimmed());
    m_parts.tickets.setQuery(query, sort);
}

void ListControl::arrive()
{
    m_parts.query->setAnswered();
    m_parts.list->setTitle(m_title, !m_queue);
    if (!m_queue) {
        m_parts.queuePane->selectNone();
    }
    if (m_arriving) {
        m_arriving = false;
        m_look.oneLine = m_actions.action(ActionId::OneLineRows)->isChecked();
        m_parts.list->setLook(m_look);
        if (m_keep.isValid() && m_parts.tickets.rowOf(m_keep) >= 0) {
            m_parts.list->selectTicket(m_keep);
        } else {
            m_parts.list->selectFirst();
        }
    }
    Q_EMIT shown();
}

void ListControl::keepLook()
{
    m_look.columns = m_parts.list->look().columns;
    saveLook(m_lookKey, m_look);
}

void ListControl::setOneLine(bool oneLine)
{
    const TicketId current = m_parts.list->current();
    m_look.oneLine = oneLine;
    m_parts.list->setLook(m_look);
    saveLook(m_lookKey, m_look);
    m_parts.list->selectTicket(current);
}

void ListControl::saveAsQueue()
{
    SavedQueue queue;
    queue.query = withoutSort(m_parts.tickets.queryText());
    queue.sort = sortText(m_parts.tickets.shownSort());
    for (const ShownColumn &shown : m_parts.list->look().columns) {
        queue.columns.append(columnName(shown.column));
    }
    queue.scope = QueueScope::Personal;
    auto *dialog = new QueueDialog(m_session, queue, m_window);
    connect(dialog, &QueueDialog::saved, m_parts.queuePane, &QueuePane::selectQueueSoon);
    dialog->open();
}

} // namespace deskhand
