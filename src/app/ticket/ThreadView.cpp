// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/ThreadView.h"

#include "app/theme/Theme.h"
#include "app/ticket/EntryCard.h"
#include "app/ticket/EventLine.h"
#include "models/ThreadModel.h"
#include "models/TimeTicker.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
/// Rows shown at first, and more at each asking.
constexpr int Portion = 40;
} // namespace

ThreadView::ThreadView(const Theme &theme, ThreadModel &model, TimeTicker &ticker, PictureSource &pictures,
                       QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_model(model)
    , m_ticker(ticker)
    , m_pictures(pictures)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
    , m_earlier(new QPushButton(m_content))
{
    setObjectName(u"thread"_s);
    setAccessibleName(tr("Thread"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    m_content->setBackgroundRole(QPalette::Window);
    m_content->installEventFilter(this);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(8);
    m_earlier->hide();
    m_column->addWidget(m_earlier, 0, Qt::AlignHCenter);
    m_column->addStretch(1);
    setWidget(m_content);
    connect(m_earlier, &QPushButton::clicked, this, &ThreadView::showEarlier);
    connect(verticalScrollBar(), &QScrollBar::sliderMoved, this, [this] { m_toEnd = false; });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_toEnd = false; });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        if (m_toEnd) {
            verticalScrollBar()->setValue(maximum);
        }
    });
    using Model = QAbstractItemModel;
    connect(&model, &Model::modelReset, this, &ThreadView::rebuild);
    connect(&model, &Model::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { insert(first, last); });
    connect(&model, &Model::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { remove(first, last); });
    connect(&model, &Model::rowsMoved, this, &ThreadView::rebuild);
    connect(&model, &Model::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { change(first.row(), last.row()); });
    connect(&ticker, &TimeTicker::ticked, this, &ThreadView::showTimes);
    rebuild();
}

QWidget *ThreadView::makeWidget(int row)
{
    const ThreadItem &item = m_model.at(row);
    if (item.kind == ThreadItemKind::Event) {
        return new EventLine(m_theme, item, m_ticker.now(), m_content);
    }
    auto *card = new EntryCard(m_theme, m_pictures, item, m_ticker.now(), m_content);
    connect(card, &EntryCard::attachmentActivated, this, &ThreadView::attachmentActivated);
    connect(card, &EntryCard::attachmentMenuWanted, this, &ThreadView::attachmentMenuWanted);
    connect(card, &EntryCard::saveAllWanted, this, &ThreadView::saveAllWanted);
    return card;
}

QWidget *ThreadView::widgetOf(int row) const
{
    return m_widgets.at(row - m_firstShown);
}

void ThreadView::rebuild()
{
    qDeleteAll(m_widgets);
    m_widgets.clear();
    const int rows = m_model.rowCount();
    m_firstShown = std::max(0, rows - Portion);
    for (int row = m_firstShown; row < rows; ++row) {
        m_widgets.append(makeWidget(row));
        m_column->insertWidget(static_cast<int>(m_widgets.size()), m_widgets.constLast());
    }
    m_toEnd = true; // the newest is what one opens a ticket for
    showEarlierButton();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void ThreadView::showEarlierButton()
{
    m_earlier->setVisible(m_firstShown > 0);
    m_earlier->setText(tr("Show %n earlier", nullptr, std::min(m_firstShown, Portion)));
    m_earlier->setAccessibleDescription(tr("%n entries and events are not shown", nullptr, m_firstShown));
}

void ThreadView::showEarlier()
{
    m_toEnd = false;
    const int below = verticalScrollBar()->maximum() - verticalScrollBar()->value();
    const int from = std::max(0, m_firstShown - Portion);
    for (int row = m_firstShown - 1; row >= from; --row) {
        QWidget *made = makeWidget(row);
        m_widgets.prepend(made);
        m_column->insertWidget(1, made);
    }
    m_firstShown = from;
    showEarlierButton();
    m_content->layout()->activate();
    m_content->adjustSize();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum() - below);
}

void ThreadView::insert(int first, int last)
{
    const int count = last - first + 1;
    if (last < m_firstShown) {
        m_firstShown += count;
        showEarlierButton();
        return;
    }
    m_toEnd = m_toEnd || verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 8;
    for (int row = std::max(first, m_firstShown); row <= last; ++row) {
        QWidget *made = makeWidget(row);
        m_widgets.insert(row - m_firstShown, made);
        m_column->insertWidget(row - m_firstShown + 1, made);
    }
}

void ThreadView::remove(int first, int last)
{
    const int hidden = std::max(0, std::min(last + 1, m_firstShown) - first);
    for (int row = last; row >= std::max(first, m_firstShown); --row) {
        delete m_widgets.takeAt(row - m_firstShown);
    }
    m_firstShown -= hidden;
    showEarlierButton();
}

void ThreadView::change(int first, int last)
{
    for (int row = std::max(first, m_firstShown); row <= last; ++row) {
        if (auto *card = qobject_cast<EntryCard *>(widgetOf(row))) {
            card->setItem(m_model.at(row), m_ticker.now());
        } else if (auto *line = qobject_cast<EventLine *>(widgetOf(row))) {
            line->setItem(m_model.at(row), m_ticker.now());
        }
    }
}

void ThreadView::showTimes()
{
    for (QWidget *widget : std::as_const(m_widgets)) {
        if (auto *card = qobject_cast<EntryCard *>(widget)) {
            card->showTime(m_ticker.now());
        } else if (auto *line = qobject_cast<EventLine *>(widget)) {
            line->showTime(m_ticker.now());
        }
    }
}

void ThreadView::paintEvent(QPaintEvent *event)
{
    QScrollArea::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(viewport());
        painter.setPen(m_theme.colour(Shade::Accent));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

bool ThreadView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest && m_toEnd) {
        QMetaObject::invokeMethod(
            this, [this] { verticalScrollBar()->setValue(verticalScrollBar()->maximum()); }, Qt::QueuedConnection);
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace deskhand
