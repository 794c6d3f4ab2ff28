// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/list/TicketListPane.h"

#include "app/list/TicketDelegate.h"
#include "app/list/TicketListView.h"
#include "app/theme/Theme.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/HeaderBar.h"
#include "app/widgets/InlineBar.h"
#include "models/TicketListModel.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

TicketListPane::TicketListPane(const Theme &theme, TicketListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new ElidedLabel(this))
    , m_count(new QLabel(this))
    , m_sort(new QToolButton(this))
    , m_columns(new ColumnHeader(this))
    , m_bar(new InlineBar(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new TicketListView(this))
    , m_empty(new EmptyState(theme, this))
{
    setObjectName(u"ticketListPane"_s);
    setMinimumWidth(280);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_view->setObjectName(u"tickets"_s);
    m_view->setAccessibleName(tr("Tickets"));
    m_delegate = new TicketDelegate(theme, m_view);
    m_view->setItemDelegate(m_delegate);
    m_view->setModel(&model);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    makeHeader();
    connect(m_delegate, &TicketDelegate::placeholdersDue, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(m_view, &TicketListView::visibleRowsChanged, &model, &TicketListModel::setVisibleRows);
    connect(m_view, &TicketListView::opened, this, &TicketListPane::opened);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TicketListPane::tellCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TicketListPane::selectionChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TicketListPane::showCounts);
    connect(&model, &QAbstractItemModel::dataChanged, this, &TicketListPane::selectionChanged);
    connect(&model, &TicketListModel::phaseChanged, this, &TicketListPane::showState);
    connect(&model, &TicketListModel::totalChanged, this, &TicketListPane::showState);
    connect(&model, &TicketListModel::queryShown, this, [this] {
        m_bar->dismiss();
        showState();
    });
    connect(&model, &TicketListModel::queryRejected, this, [this](const Error &error) { m_bar->showError(error); });
    connect(&model, &TicketListModel::failed, this, [this](const Error &error) {
        if (m_model.phase() != TicketListModel::Phase::Failed) {
            m_bar->showError(error, [this] { m_model.retry(); });
        }
    });
    connect(m_empty, &EmptyState::actionTriggered, &model, &TicketListModel::retry);
    // Later, when the view too has taken the rows in.
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TicketListPane::selectWanted, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::modelReset, this, &TicketListPane::selectWanted, Qt::QueuedConnection);
    showState();
}

void TicketListPane::focusInEvent(QFocusEvent *event)
{
    m_view->setFocus(event->reason());
}

void TicketListPane::makeHeader()
{
    m_title->setFont(Theme::semibold(font()));
    m_count->setFont(Theme::small(font()));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_sort->setObjectName(u"sortButton"_s);
    m_sort->setFont(Theme::small(font()));
    m_sort->setAutoRaise(true);
    m_sort->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_sort->setToolTip(tr("Order and columns of this list"));
    auto *header = new HeaderBar(this);
    header->layout()->addWidget(m_title);
    header->layout()->addWidget(m_count);
    static_cast<QHBoxLayout *>(header->layout())->addStretch(1);
    header->layout()->addWidget(m_sort);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_columns);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    m_columns->hide();
    connect(m_sort, &QToolButton::clicked, this, &TicketListPane::showSortMenu);
    connect(m_columns, &ColumnHeader::sortWanted, this, &TicketListPane::sortWanted);
    connect(m_columns, &ColumnHeader::columnsChanged, this, &TicketListPane::lookChanged);
    connect(m_columns, &ColumnHeader::placesChanged, this, &TicketListPane::applyColumns);
}

void TicketListPane::setLook(const ListLook &look)
{
    m_oneLine = look.oneLine;
    m_columns->setColumns(look.columns);
    m_columns->setVisible(m_oneLine);
    applyColumns();
    m_view->doItemsLayout();
}

ListLook TicketListPane::look() const
{
    return {m_oneLine, m_columns->columns(), {}};
}

void TicketListPane::applyColumns()
{
    m_delegate->setColumns(m_oneLine ? m_columns->places() : QList<ColumnHeader::Place>());
    m_view->viewport()->update();
}

void TicketListPane::showSortMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const TicketSort present = m_model.shownSort();
    for (const TicketSort sort : {TicketSort{SortColumn::Due, false}, TicketSort{SortColumn::Updated, true},
                                  TicketSort{SortColumn::Updated, false}, TicketSort{SortColumn::Created, true},
                                  TicketSort{SortColumn::Created, false}, TicketSort{SortColumn::Priority, true},
                                  TicketSort{SortColumn::Requester, false}, TicketSort{SortColumn::Subject, false},
                                  TicketSort{SortColumn::Department, false}, TicketSort{SortColumn::Agent, false},
                                  TicketSort{SortColumn::Number, true}}) {
        QAction *action = menu->addAction(sortTitle(sort));
        action->setCheckable(true);
        action->setChecked(sort == present);
        connect(action, &QAction::triggered, this, [this, sort] { Q_EMIT sortWanted(sort); });
    }
    if (m_oneLine) {
        menu->addSeparator();
        menu->addMenu(m_columns->makeMenu(menu));
    }
    menu->popup(m_sort->mapToGlobal(QPoint(0, m_sort->height())));
}

void TicketListPane::setTitle(const QString &title, bool search)
{
    m_search = search;
    m_title->setFullText(title);
    showState();
}

void TicketListPane::showState()
{
    showCounts();
    switch (m_model.phase()) {
    case TicketListModel::Phase::Failed:
        m_empty->setContent(u"warning"_s, tr("The tickets cannot be read"), m_model.error().text, tr("Retry"));
        m_stack->setCurrentWidget(m_empty);
        return;
    case TicketListModel::Phase::Ready:
        if (m_model.total() == 0 && m_search) {
            m_empty->setContent(u"search"_s, tr("Nothing found"),
                                tr("No ticket fits these words. Take some away, or choose a queue."));
            m_stack->setCurrentWidget(m_empty);
            return;
        }
        if (m_model.total() == 0) {
            m_empty->setContent(u"done"_s, tr("Nothing here"),
                                tr("No ticket belongs to this list at the moment. New ones appear by themselves."));
            m_stack->setCurrentWidget(m_empty);
            return;
        }
        break;
    case TicketListModel::Phase::Empty:
    case TicketListModel::Phase::Loading:
        break; // what was shown stays until the new rows are there
    }
    m_stack->setCurrentWidget(m_view);
}

void TicketListPane::showCounts()
{
    const bool known = m_model.phase() == TicketListModel::Phase::Ready;
    int selectedRows = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        selectedRows += range.height();
    }
    const QString total = tr("%n ticket(s)", nullptr, m_model.total());
    m_count->setText(!known             ? QString()
                     : selectedRows > 1 ? tr("%n selected of %1", nullptr, selectedRows).arg(m_model.total())
                                        : total);
    m_sort->setText(known ? tr("%1 ▾").arg(sortTitle(m_model.shownSort())) : QString());
    m_sort->setVisible(known);
    m_columns->setSort(m_model.shownSort());
}

void TicketListPane::tellCurrent()
{
    if (m_view->isLosingCurrent()) {
        return;
    }
    const auto id = TicketId{m_view->currentIndex().data(TicketListModel::TicketIdRole).toLongLong()};
    if (id.isValid()) {
        m_wanted = {};
    }
    // With a button held the pointer chose it; otherwise it may be passed over by keys.
    Q_EMIT currentChanged(id, QApplication::mouseButtons() == Qt::NoButton);
}

TicketId TicketListPane::current() const
{
    return TicketId{m_view->currentIndex().data(TicketListModel::TicketIdRole).toLongLong()};
}

TicketSelection TicketListPane::selection() const
{
    TicketSelection selection;
    selection.query = m_model.query();
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        selection.ranges.append({range.top(), range.bottom()});
    }
    if (selection.ranges.isEmpty() && m_view->currentIndex().isValid()) {
        selection.ranges.append({m_view->currentIndex().row(), m_view->currentIndex().row()});
    }
    std::sort(selection.ranges.begin(), selection.ranges.end());
    for (const auto &[first, last] : std::as_const(selection.ranges)) {
        selection.count += last - first + 1;
        const auto [heldFirst, heldEnd] = m_model.heldRows();
        for (int row = std::max(first, heldFirst); row <= std::min(last, heldEnd - 1); ++row) {
            selection.rows.append(*m_model.at(row));
        }
    }
    return selection;
}

QStringList TicketListPane::knownLabels() const
{
    QStringList labels;
    const auto [first, end] = m_model.heldRows();
    for (int row = first; row < end; ++row) {
        labels += m_model.at(row)->tags;
    }
    labels.removeDuplicates();
    return labels;
}

void TicketListPane::selectTicket(TicketId id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0) {
        m_view->goTo(row);
    } else {
        m_view->selectionModel()->clear();
        m_wanted = id;
    }
}

void TicketListPane::selectWanted()
{
    const int row = m_wanted.isValid() ? m_model.rowOf(m_wanted) : -1;
    if (row >= 0 && !m_view->currentIndex().isValid()) {
        m_view->goTo(row);
    }
}

void TicketListPane::selectFirst()
{
    if (m_model.rowCount() > 0) {
        m_view->goTo(0);
    }
}

void TicketListPane::move(int by)
{
    m_view->step(by);
}

void TicketListPane::toggleCurrent()
{
    m_view->mark();
}

} // namespace deskhand
