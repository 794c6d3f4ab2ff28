// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/FigureTable.h"

#include "app/theme/Painting.h"
#include "models/FigureRoles.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 28;
constexpr int Padding = 12;
constexpr int NameWidth = 170;
constexpr int BarWidth = 64;
constexpr int BarHeight = 6;
constexpr int ArrowRoom = 8;

/// Figures with tickets behind them look like links; the row of all stands out.
class CellDelegate final : public QStyledItemDelegate {
public:
    CellDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool total = index.data(TotalRole).toBool();
        const bool link = index.data(LinkRole).toBool();
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        const Shade ground = selected ? Shade::AccentGround : total ? Shade::Alternate : Shade::Base;
        painter->fillRect(option.rect, m_theme.colour(ground));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          m_theme.colour(Shade::Line));
        painter->setFont(total ? Theme::semibold(option.font) : option.font);
        const auto tone = index.data(FigureToneRole).value<Tone>();
        painter->setPen(m_theme.colour(tone != Tone::Plain ? toneText(tone)
                                       : link && !total    ? Shade::Accent
                                                           : Shade::Text));
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        const QRect room = option.rect.adjusted(Padding, 0, -Padding, 0);
        drawShare(*painter, option, room, index.data(ShareRole));
        painter->drawText(room, static_cast<int>(QStyle::visualAlignment(option.direction, alignment)),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(m_theme.colour(Shade::Accent));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
        }
        painter->restore();
    }

private:
    /// A short bar before the number; what is over the full length is amber.
    void drawShare(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                   const QVariant &share) const
    {
        if (!share.isValid() || share.toDouble() < 0) {
            return;
        }
        const QRect whole(room.left(), room.center().y() - BarHeight / 2, BarWidth, BarHeight);
        QRect part = whole;
        part.setWidth(qRound(BarWidth * std::min(1.0, share.toDouble())));
        painter.fillRect(QStyle::visualRect(option.direction, room, whole), m_theme.colour(Shade::GreyGround));
        painter.fillRect(QStyle::visualRect(option.direction, room, part),
                         m_theme.colour(share.toDouble() > 1 ? Shade::Amber : Shade::Accent));
    }

    const Theme &m_theme;
};

/// Flat, in small secondary text, as many lines as the longest title has.
class HeadView final : public QHeaderView {
public:
    HeadView(const Theme &theme, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_theme(theme)
    {
        setFont(Theme::small(font()));
        setHighlightSections(false);
        setSectionsClickable(true);
    }

    QSize sectionSizeFromContents(int section) const override
    {
        const QSize text = fontMetrics().size(0, title(section));
        return {text.width() + 2 * Padding + (section == 0 ? ArrowRoom : 0), text.height() + 12};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, m_theme.colour(Shade::Base));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.colour(Shade::Line));
        const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
        painter->setFont(sorted ? Theme::semibold(font()) : font());
        painter->setPen(m_theme.colour(sorted ? Shade::Text : Shade::Dim));
        const auto alignment =
            model()->headerData(section, orientation(), Qt::TextAlignmentRole).value<Qt::Alignment>();
        const QRect room = rect.adjusted(Padding, 0, -Padding, 0);
        painter->drawText(room, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment)),
                          title(section));
        if (sorted) {
            drawArrow(*painter, rect);
        }
        painter->restore();
    }

private:
    [[nodiscard]] QString title(int section) const
    {
        // "First response, mean" stands in two lines.
        return model()->headerData(section, orientation(), Qt::DisplayRole).toString().replace(u", "_s, u",\n"_s);
    }
    void drawArrow(QPainter &painter, const QRect &rect) const
    {
        const int middle =
            layoutDirection() == Qt::RightToLeft ? rect.left() + Padding / 2 : rect.right() - Padding / 2;
        const int top = rect.center().y() - 1;
        const int rise = sortIndicatorOrder() == Qt::AscendingOrder ? -3 : 3;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Shade::Dim));
        painter.drawPolygon(QPolygon(
            {QPoint(middle - 3, top - rise / 2), QPoint(middle + 3, top - rise / 2), QPoint(middle, top + rise)}));
    }

    const Theme &m_theme;
};

} // namespace

FigureTable::FigureTable(const Theme &theme, QAbstractItemModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new CellDelegate(theme, this));
    setFrameShape(QFrame::Box);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(RowHeight, fontMetrics().lineSpacing() + 8));
    setHorizontalHeader(new HeadView(theme, this));
    horizontalHeader()->setStretchLastSection(true);
    setSortingEnabled(true);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(LinkRole).toBool()) {
            Q_EMIT opened(index);
        }
    });
    setMouseTracking(true);
    connect(this, &QTableView::entered, this, [this](const QModelIndex &index) {
        viewport()->setCursor(index.data(LinkRole).toBool() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
    connect(this, &QTableView::viewportEntered, this, [this] { viewport()->unsetCursor(); });
    connect(&model, &QAbstractItemModel::modelReset, this, &FigureTable::fitHeight);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &FigureTable::fitHeight);
    fitHeight();
}

void FigureTable::fitHeight()
{
    updateGeometry();
    QMetaObject::invokeMethod(this, &FigureTable::fitColumns, Qt::QueuedConnection);
}

QSize FigureTable::sizeHint() const
{
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    const int rows = std::max(1, m_model.rowCount());
    return {600, horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + bar
                     + 2 * frameWidth()};
}

QSize FigureTable::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void FigureTable::fitColumns()
{
    // Each column as wide as it must be, what is left shared among them all; the name gets what it needs first.
    const int columns = m_model.columnCount();
    QList<int> widths;
    int sum = 0;
    for (int column = 0; column < columns; ++column) {
        int width = std::max(horizontalHeader()->sectionSizeHint(column), sizeHintForColumn(column) + Padding);
        width = column == 0 ? std::max(width, NameWidth) : width;
        widths.append(width);
        sum += width;
    }
    const int spare = std::max(0, viewport()->width() - sum) / std::max(1, columns);
    for (int column = 0; column < columns; ++column) {
        setColumnWidth(column, widths.at(column) + spare);
    }
    updateGeometry();
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        fitColumns();
    }
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void FigureTable::wheelEvent(QWheelEvent *event)
{
    // It is as high as its rows: the page scrolls.
    event->ignore();
}

} // namespace deskhand
