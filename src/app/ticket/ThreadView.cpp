// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/ThreadView.h"

#include "app/theme/Theme.h"
#include "app/ticket/EntryCard.h"
#include "app/ticket/EventLine.h"
#include "models/ThreadModel.h"
#include "models/TimeTicker.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <limits>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
/// Rows shown at first, and more at each asking.
constexpr int Portion = 40;
/// Made at once beyond what is in sight: the first turn of the wheel.
constexpr int Beyond = 160;
/// How long making rows may keep anything else waiting, in milliseconds.
constexpr qint64 Slice = 6;
constexpr qint64 AtOnce = std::numeric_limits<qint64>::max();
/// What comes within this time takes the place of the thread before, without a flicker.
constexpr int EmptyAfter = 150;
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
    m_makeSoon.setSingleShot(true);
    m_makeSoon.setInterval(0);
    connect(&m_makeSoon, &QTimer::timeout, this, [this] { makeEarlier(QWIDGETSIZE_MAX, Slice); });
    m_emptySoon.setSingleShot(true);
    m_emptySoon.setInterval(EmptyAfter);
    connect(&m_emptySoon, &QTimer::timeout, this, &ThreadView::rebuild);
    using Model = QAbstractItemModel;
    connect(&model, &Model::modelReset, this, [this] {
        m_makeSoon.stop();
        m_toMake = 0;
        if (m_model.rowCount() == 0) {
            m_emptySoon.start();
        } else {
            rebuild();
        }
    });
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
        if (m_spareLines.isEmpty()) {
            return new EventLine(m_theme, item, m_ticker.now(), m_content);
        }
        EventLine *line = m_spareLines.takeLast();
        line->setItem(item, m_ticker.now());
        return line;
    }
    if (!m_spareCards.isEmpty()) {
        EntryCard *card = m_spareCards.takeLast();
        card->setItem(item, m_ticker.now());
        return card;
    }
    auto *card = new EntryCard(m_theme, m_pictures, item, m_ticker.now(), m_content);
    connect(card, &EntryCard::attachmentActivated, this, &ThreadView::attachmentActivated);
    connect(card, &EntryCard::attachmentMenuWanted, this, &ThreadView::attachmentMenuWanted);
    connect(card, &EntryCard::saveAllWanted, this, &ThreadView::saveAllWanted);
    return card;
}

void ThreadView::putAside(QWidget *widget)
{
    if (widget->isAncestorOf(QApplication::focusWidget())) {
        setFocus(Qt::OtherFocusReason);
    }
    m_column->removeWidget(widget);
    auto *card = qobject_cast<EntryCard *>(widget);
    auto *line = qobject_cast<EventLine *>(widget);
    if (card != nullptr && m_spareCards.size() < Portion) {
        m_spareCards.append(card);
    } else if (line != nullptr && m_spareLines.size() < Portion) {
        m_spareLines.append(line);
    } else {
        delete widget;
    }
}

QWidget *ThreadView::widgetOf(int row) const
{
    return m_widgets.at(row - m_firstShown);
}

void ThreadView::rebuild()
{
    m_emptySoon.stop();
    m_makeSoon.stop();
    // They stay visible until it is known which of them are needed at once: to hide and show them again would cost
    // more than what is new in them.
    m_column->setEnabled(false);
    for (QWidget *widget : std::as_const(m_widgets)) {
        putAside(widget);
    }
    m_widgets.clear();
    m_firstShown = m_model.rowCount();
    m_toMake = std::min(m_firstShown, Portion);
    m_toEnd = true; // the newest is what one opens a ticket for
    makeEarlier(viewport()->height() + Beyond, AtOnce);
    hideSpare();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void ThreadView::hideSpare() const
{
    for (EntryCard *card : m_spareCards) {
        card->hide();
    }
    for (EventLine *line : m_spareLines) {
        line->hide();
    }
}

void ThreadView::makeEarlier(int height, qint64 milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    const int below = verticalScrollBar()->maximum() - verticalScrollBar()->value();
    const QMargins margins = m_column->contentsMargins();
    const int width = viewport()->width() - margins.left() - margins.right();
    m_column->setEnabled(false); // once for all of them, not for each that is shown
    int made = 0;
    while (m_toMake > 0 && made < height && timer.elapsed() < milliseconds) {
        --m_toMake;
        --m_firstShown;
        QWidget *widget = makeWidget(m_firstShown);
        m_widgets.prepend(widget);
        m_column->insertWidget(1, widget);
        widget->show();
        made += widget->heightForWidth(width) + m_column->spacing();
    }
    showEarlierButton();
    applyLayout();
    if (!m_toEnd) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum() - below);
    }
    if (m_toMake > 0) {
        m_makeSoon.start();
    } else {
        chainTabStops();
    }
}

void ThreadView::applyLayout()
{
    m_column->setEnabled(true);
    m_column->invalidate();
    QEvent request(QEvent::LayoutRequest); // on which the area gives its content the height that it needs
    QScrollArea::event(&request);
    m_column->activate();
}

void ThreadView::chainTabStops() const
{
    // They were made, or used again, in any order; Tab goes down the thread.
    QWidget *before = nullptr;
    for (QWidget *widget : m_widgets) {
        const auto *card = qobject_cast<EntryCard *>(widget);
        for (QWidget *stop : card != nullptr ? card->tabStops() : QList<QWidget *>()) {
            if (before != nullptr) {
                setTabOrder(before, stop);
            }
            before = stop;
        }
    }
}

void ThreadView::showEarlierButton()
{
    const int hidden = m_firstShown - m_toMake;
    m_earlier->setVisible(hidden > 0);
    m_earlier->setText(tr("Show %n earlier", nullptr, std::min(hidden, Portion)));
    m_earlier->setAccessibleDescription(tr("%n entries and events are not shown", nullptr, hidden));
}

void ThreadView::showEarlier()
{
    m_toEnd = false;
    m_toMake = std::min(m_firstShown, m_toMake + Portion);
    makeEarlier(viewport()->height() + Beyond, AtOnce);
}

void ThreadView::insert(int first, int last)
{
    if (m_emptySoon.isActive()) {
        rebuild(); // what is shown is of the ticket before
        return;
    }
    const int count = last - first + 1;
    if (first < m_firstShown) {
        m_toMake += first >= m_firstShown - m_toMake ? count : 0;
        m_firstShown += count;
        showEarlierButton();
        return;
    }
    m_toEnd = m_toEnd || verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 8;
    for (int row = first; row <= last; ++row) {
        QWidget *made = makeWidget(row);
        m_widgets.insert(row - m_firstShown, made);
        m_column->insertWidget(row - m_firstShown + 1, made);
        made->show();
    }
    chainTabStops();
}

void ThreadView::remove(int first, int last)
{
    if (m_emptySoon.isActive()) {
        return;
    }
    const int hidden = std::max(0, std::min(last + 1, m_firstShown) - first);
    for (int row = last; row >= std::max(first, m_firstShown); --row) {
        putAside(m_widgets.takeAt(row - m_firstShown));
    }
    hideSpare();
    m_firstShown -= hidden;
    m_toMake = std::min(m_toMake, m_firstShown);
    showEarlierButton();
}

void ThreadView::change(int first, int last)
{
    for (int row = std::max(first, m_firstShown); row <= last && !m_emptySoon.isActive(); ++row) {
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
