// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/LoadPane.h"

#include "app/reports/FigureTable.h"
#include "app/session/Session.h"
#include "app/theme/Theme.h"
#include "app/widgets/InlineBar.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

LoadPane::LoadPane(Session &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(session.repository(), session.directory(), session.clock())
    , m_bar(new InlineBar(theme, this))
{
    setObjectName(u"loadPane"_s);
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Window);
    auto *title = new QLabel(tr("Load by agent"), page);
    title->setFont(Theme::heading(font(), 2));
    auto *sentence = new QLabel(tr("Open tickets now, beside what each agent wants to have at most."), page);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *table = new FigureTable(theme, m_model, page);
    table->setObjectName(u"loadTable"_s);
    table->setAccessibleName(tr("Load by agent"));
    table->sortByColumn(AgentLoadModel::OpenColumn, Qt::DescendingOrder);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(6);
    column->addWidget(table);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_bar);
    whole->addWidget(scroll, 1);
    setFocusProxy(table);
    connect(table, &FigureTable::opened, this, [this](const QModelIndex &index) {
        const QString query = index.data(AgentLoadModel::QueryRole).toString();
        if (!query.isEmpty()) {
            Q_EMIT queryWanted(query, index.data(AgentLoadModel::TitleRole).toString());
        }
    });
    connect(&m_model, &AgentLoadModel::loaded, m_bar, &InlineBar::dismiss);
    connect(&m_model, &AgentLoadModel::failed, this,
            [this](const Error &error) { m_bar->showError(error, [this] { m_model.load(); }); });
}

void LoadPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setActive(true);
}

void LoadPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setActive(false);
}

} // namespace deskhand
