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
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

QString sortText(TicketSort sort)
{
    const bool down = sort.descending;
    switch (sort.column) {
    case SortColumn::Updated:
        return down ? TicketListPane::tr("Last changed first") : TicketListPane::tr("Longest unchanged first");
    case SortColumn::Created:
        return down ? TicketListPane::tr("Newest first") : TicketListPane::tr("Oldest first");
    case SortColumn::Due:
        return down ? TicketListPane::tr("Due last first") : TicketListPane::tr("Due first");
    case SortColumn::Closed:
        return down ? TicketListPane::tr("Last closed first") : TicketListPane::tr("First closed first");
    case SortColumn::Priority:
        return down ? TicketListPane::tr("Most urgent first") : TicketListPane::tr("Least urgent first");
    default:
        return down ? TicketListPane::tr("By %1, descending").arg(sortName(sort.column))
                    : TicketListPane::tr("By %1").arg(sortName(sort.column));
    }
}

} // namespace

TicketListPane::TicketListPane(const Theme &theme, TicketListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new ElidedLabel(this))
    , m_count(new QLabel(this))
    , m_sort(new QLabel(this))
    , m_bar(new InlineBar(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new TicketListView(this))
    , m_empty(new EmptyState(theme, this))
{
    setObjectName(u"ticketListPane"_s);
    setMinimumWidth(280);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setFont(Theme::semibold(font()));
    for (QLabel *label : {m_count, m_sort}) {
        label->setFont(Theme::small(font()));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    auto *header = new HeaderBar(this);
    header->layout()->addWidget(m_title);
    header->layout()->addWidget(m_count);
    static_cast<QHBoxLayout *>(header->layout())->addStretch(1);
    header->layout()->addWidget(m_sort);
    m_view->setObjectName(u"tickets"_s);
    m_view->setAccessibleName(tr("Tickets"));
    auto *delegate = new TicketDelegate(theme, m_view);
    m_view->setItemDelegate(delegate);
    m_view->setModel(&model);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);

    connect(delegate, &TicketDelegate::placeholdersDue, m_view->viewport(), qOverload<>(&QWidget::update));
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
    showState();
}

void TicketListPane::setTitle(const QString &title)
{
    m_title->setFullText(title);
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
    m_sort->setText(known ? sortText(m_model.shownSort()) : QString());
}

void TicketListPane::tellCurrent()
{
    if (m_view->isLosingCurrent()) {
        return;
    }
    const auto id = TicketId{m_view->currentIndex().data(TicketListModel::TicketIdRole).toLongLong()};
    // With a button held the pointer chose it; otherwise it may be passed over by keys.
    Q_EMIT currentChanged(id, QApplication::mouseButtons() == Qt::NoButton);
}

TicketId TicketListPane::current() const
{
    return TicketId{m_view->currentIndex().data(TicketListModel::TicketIdRole).toLongLong()};
}

QList<TicketRow> TicketListPane::selected() const
{
    QList<TicketRow> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const TicketRow *held = m_model.at(row)) {
                rows.append(*held);
            }
        }
    }
    if (rows.isEmpty()) {
        if (const TicketRow *held = m_model.at(m_view->currentIndex().row())) {
            rows.append(*held);
        }
    }
    return rows;
}

void TicketListPane::selectFirst()
{
    if (m_model.rowCount() > 0) {
        m_view->setCurrentIndex(m_model.index(0));
    }
}

void TicketListPane::move(int by)
{
    m_view->step(by);
}

void TicketListPane::toggleCurrent()
{
    m_view->selectionModel()->select(m_view->currentIndex(), QItemSelectionModel::Toggle);
}

} // namespace deskhand
