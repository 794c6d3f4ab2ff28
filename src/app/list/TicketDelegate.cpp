// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/list/TicketDelegate.h"

#include "app/theme/Icons.h"
#include "app/theme/Painting.h"
#include "models/TicketListModel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 48;
constexpr int OneLineHeight = 28;
constexpr int Margin = 12;
constexpr int SignRoom = 18;
constexpr int Gap = 8;
constexpr int AvatarSize = 24;
constexpr int BarWidth = 3;
constexpr int MinimumTrailing = 72;
constexpr int SmallAvatar = 20;
constexpr int CellMargin = 8;
constexpr int MarkSize = 14;
constexpr int MinimumSnippet = 48;
constexpr int MarkGap = 4;
constexpr int PlaceholderDelay = 150;

} // namespace

/// Where the parts of a row lie; left to right, turned round when painted for right-to-left.
struct TicketDelegate::Layout {
    QRect sign;
    QRect subject;
    QRect second;
    QRect trailingFirst;
    QRect trailingSecond;
    QRect avatar;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QRect whole;

    [[nodiscard]] QRect visual(const QRect &rect) const { return QStyle::visualRect(direction, whole, rect); }
};

TicketDelegate::TicketDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

QSize TicketDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = option.fontMetrics.lineSpacing();
    return {320, m_columns.isEmpty() ? std::max(RowHeight, 2 * line + 14) : std::max(OneLineHeight, line + 10)};
}

TicketDelegate::Layout TicketDelegate::layoutOf(const QStyleOptionViewItem &option, const TicketListItem &item) const
{
    Layout layout;
    layout.direction = option.direction;
    layout.whole = option.rect;
    const QRect inner = option.rect.adjusted(Margin, 0, -Margin, -1);
    const int line = option.fontMetrics.lineSpacing();
    const int top = inner.y() + (inner.height() - 2 * line - 1) / 2;
    layout.sign = QRect(inner.x() - 2, inner.y() + (inner.height() - 16) / 2, 16, 16);
    layout.avatar =
        QRect(inner.right() - AvatarSize + 1, inner.y() + (inner.height() - AvatarSize) / 2, AvatarSize, AvatarSize);
    const QFontMetrics chips(chipFont(option.font));
    const QFontMetrics small(Theme::small(option.font));
    const int first = item.priorityTone == Tone::Plain || item.priorityTone == Tone::Grey
                          ? small.horizontalAdvance(item.priority)
                          : chipWidth(chipFont(option.font), item.priority);
    const int second =
        item.due.chip ? chipWidth(chipFont(option.font), item.due.text) : small.horizontalAdvance(item.due.text);
    const int trailing =
        std::clamp(std::max(first, second) + 2, MinimumTrailing, std::max(MinimumTrailing, inner.width() / 3));
    const int end = layout.avatar.left() - Gap;
    layout.trailingFirst = QRect(end - trailing, top, trailing, line);
    layout.trailingSecond = QRect(end - trailing, top + line + 1, trailing, line);
    const int start = inner.x() + SignRoom + Gap - 2;
    layout.subject = QRect(start, top, end - trailing - Gap - start, line);
    layout.second = QRect(start, top + line + 1, end - trailing - Gap - start, line);
    return layout;
}

void TicketDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto item = index.data(TicketListModel::ItemRole).value<TicketListItem>();
    painter->save();
    painter->setFont(option.font);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, m_theme.colour(selected ? Shade::AccentGround : Shade::Alternate));
    }
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.colour(Shade::Line));
    if (item.loading) {
        paintPlaceholder(*painter, option);
        painter->restore();
        return;
    }
    m_loadingSince.invalidate();
    if (selected) {
        const QRect bar(option.rect.x(), option.rect.y(), BarWidth, option.rect.height() - 1);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), m_theme.colour(Shade::Accent));
    }
    if (m_columns.isEmpty()) {
        paintTwoLines(*painter, option, item);
    } else {
        paintColumns(*painter, option, item);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(m_theme.colour(Shade::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

void TicketDelegate::paintTwoLines(QPainter &painter, const QStyleOptionViewItem &option,
                                   const TicketListItem &item) const
{
    const Layout layout = layoutOf(option, item);
    paintSign(painter, layout.visual(layout.sign), item.sign);
    const int leading = static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine;
    painter.setFont(item.sign == TicketSign::AwaitsReply ? Theme::semibold(option.font) : option.font);
    painter.setPen(m_theme.colour(Shade::Text));
    painter.drawText(layout.visual(layout.subject), leading,
                     painter.fontMetrics().elidedText(item.subject, Qt::ElideRight, layout.subject.width()));
    painter.setFont(Theme::small(option.font));
    paintSecond(painter, layout, item);
    painter.setFont(option.font);
    paintTrailing(painter, layout, item);
    drawAvatar(painter, m_theme, layout.visual(layout.avatar), item.assignee, item.assigneeInitials);
}

void TicketDelegate::paintSecond(QPainter &painter, const Layout &layout, const TicketListItem &item) const
{
    QRect room = layout.second;
    const auto text = [&](const QString &words, Shade shade) {
        if (room.width() > 0) {
            painter.setPen(m_theme.colour(shade));
            painter.drawText(layout.visual(room),
                             static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
            room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(words));
        }
    };
    const auto mark = [&](const QString &icon, Shade shade) {
        if (room.width() > MarkSize) {
            const QRect place(room.x(), room.y() + (room.height() - MarkSize) / 2, MarkSize, MarkSize);
            paintMark(painter, layout.visual(place), icon, shade);
            room.setLeft(place.right() + 1 + MarkGap);
        }
    };
    if (item.draft) {
        mark(u"draft"_s, Shade::Accent);
        text(tr("Draft"), Shade::Accent);
        room.setLeft(room.left() + Gap);
    }
    const QString who = tr("%1 · %2").arg(item.number, item.requester);
    if (item.snippet.isEmpty() || room.width() - painter.fontMetrics().horizontalAdvance(who) < MinimumSnippet) {
        text(who, Shade::Dim);
        return;
    }
    text(tr("%1 · ", "before the text's beginning").arg(who), Shade::Dim);
    if (item.snippetNote) {
        // Nobody may take it for what the requester wrote: icon, word and colour.
        mark(u"note"_s, Shade::Amber);
    }
    if (!item.snippetLead.isEmpty()) {
        text(item.snippetLead + u' ', item.snippetNote ? Shade::Amber : Shade::Text);
    }
    text(item.snippet, Shade::Dim);
}

void TicketDelegate::paintMark(QPainter &painter, const QRect &rect, const QString &icon, Shade shade) const
{
    painter.drawPixmap(rect.topLeft(),
                       iconPixmap(icon, m_theme.colour(shade), rect.width(), painter.device()->devicePixelRatioF()));
}

void TicketDelegate::paintColumns(QPainter &painter, const QStyleOptionViewItem &option,
                                  const TicketListItem &item) const
{
    for (const ColumnHeader::Place &place : m_columns) {
        // The head has turned its columns round already where one reads from right to left.
        const QRect cell(option.rect.x() + place.left + CellMargin, option.rect.y(), place.width - 2 * CellMargin,
                         option.rect.height() - 1);
        if (cell.width() > 4) {
            paintCell(painter, option, cell, place.column, item);
        }
    }
}

void TicketDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                               TicketColumn column, const TicketListItem &item) const
{
    const QString text = columnText(column, item);
    const auto placed = [&option, &rect](int width, int height) {
        QRect part(rect.x(), rect.y() + (rect.height() - height) / 2, std::min(width, rect.width()), height);
        return QStyle::visualRect(option.direction, rect, part);
    };
    const bool urgent = item.priorityTone != Tone::Plain && item.priorityTone != Tone::Grey;
    if (column == TicketColumn::State) {
        paintSign(painter, placed(16, 16), item.sign);
        return;
    }
    if ((column == TicketColumn::Priority && urgent) || (column == TicketColumn::Due && item.due.chip)) {
        painter.setFont(chipFont(option.font));
        QRect chip = placed(chipWidth(painter.font(), text), chipHeight);
        if (columnAtEnd(column)) {
            chip.moveLeft(option.direction == Qt::LeftToRight ? rect.right() - chip.width() + 1 : rect.left());
        }
        drawChip(painter, m_theme, chip, text, column == TicketColumn::Due ? item.due.tone : item.priorityTone);
        painter.setFont(option.font);
        return;
    }
    QRect room = rect;
    if (column == TicketColumn::Assignee) {
        drawAvatar(painter, m_theme, placed(SmallAvatar, SmallAvatar), item.assignee, item.assigneeInitials);
        room = QStyle::visualRect(option.direction, rect, rect.adjusted(SmallAvatar + 6, 0, 0, 0));
    }
    if (column == TicketColumn::Subject && item.draft) {
        paintMark(painter, placed(MarkSize, MarkSize), u"draft"_s, Shade::Accent);
        room = QStyle::visualRect(option.direction, rect, rect.adjusted(MarkSize + MarkGap, 0, 0, 0));
    }
    const bool bold = column == TicketColumn::Subject && item.sign == TicketSign::AwaitsReply;
    painter.setFont(bold ? Theme::semibold(option.font) : option.font);
    painter.setPen(m_theme.colour(column == TicketColumn::Subject ? Shade::Text : Shade::Dim));
    painter.drawText(room,
                     static_cast<int>(Qt::AlignVCenter | (columnAtEnd(column) ? Qt::AlignTrailing : Qt::AlignLeading))
                         | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

void TicketDelegate::paintSign(QPainter &painter, const QRect &rect, TicketSign sign) const
{
    QString icon;
    Shade shade = Shade::Dim;
    switch (sign) {
    case TicketSign::AwaitsReply:
    case TicketSign::Answered: {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF dot = QRectF(rect).adjusted(3, 3, -3, -3);
        if (sign == TicketSign::AwaitsReply) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.colour(Shade::Accent));
            painter.drawEllipse(dot);
        } else {
            QColor ring = m_theme.colour(Shade::Dim);
            ring.setAlphaF(0.5);
            painter.setPen(QPen(ring, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(dot.adjusted(0.75, 0.75, -0.75, -0.75));
        }
        painter.restore();
        return;
    }
    case TicketSign::Paused:
        icon = u"pause"_s;
        break;
    case TicketSign::Resolved:
        icon = u"done"_s;
        shade = Shade::Green;
        break;
    case TicketSign::Archived:
        icon = u"archive"_s;
        break;
    case TicketSign::Deleted:
        icon = u"bin"_s;
        break;
    }
    paintMark(painter, rect, icon, shade);
}

void TicketDelegate::paintTrailing(QPainter &painter, const Layout &layout, const TicketListItem &item) const
{
    const QFont base = painter.font();
    const auto part = [&](const QRect &place, const QString &text, Tone tone, bool chip) {
        if (text.isEmpty()) {
            return;
        }
        if (chip) {
            painter.setFont(chipFont(base));
            const int width = std::min(place.width(), chipWidth(painter.font(), text));
            const QRect rect(place.right() - width + 1, place.y() + (place.height() - 17) / 2, width, 17);
            drawChip(painter, m_theme, layout.visual(rect), text, tone);
        } else {
            painter.setFont(Theme::small(base));
            painter.setPen(m_theme.colour(Shade::Dim));
            painter.drawText(layout.visual(place), static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing),
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        }
        painter.setFont(base);
    };
    const bool urgent = item.priorityTone != Tone::Plain && item.priorityTone != Tone::Grey;
    part(layout.trailingFirst, item.priority, item.priorityTone, urgent);
    const bool due = !item.due.text.isEmpty();
    part(layout.trailingSecond, due ? item.due.text : item.updated, item.due.tone, due && item.due.chip);
}

void TicketDelegate::paintPlaceholder(QPainter &painter, const QStyleOptionViewItem &option) const
{
    // What comes at once is not announced: bars appear only after a moment.
    if (!m_loadingSince.isValid()) {
        m_loadingSince.start();
        QTimer::singleShot(PlaceholderDelay, this, &TicketDelegate::placeholdersDue);
    }
    if (m_loadingSince.elapsed() < PlaceholderDelay) {
        return;
    }
    if (!m_columns.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Shade::GreyGround));
        for (const ColumnHeader::Place &place : m_columns) {
            const QRect cell(option.rect.x() + place.left + CellMargin, option.rect.y() + 9,
                             (place.width - 2 * CellMargin) * 3 / 4, option.rect.height() - 19);
            painter.drawRoundedRect(cell, 4, 4);
        }
        return;
    }
    const Layout layout = layoutOf(option, {});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Shade::GreyGround));
    QRect first = layout.subject.adjusted(0, 4, 0, -4);
    first.setWidth(first.width() * 3 / 5);
    QRect second = layout.second.adjusted(0, 5, 0, -4);
    second.setWidth(second.width() * 4 / 5);
    painter.drawRoundedRect(layout.visual(first), 4, 4);
    painter.drawRoundedRect(layout.visual(second), 4, 4);
    painter.drawEllipse(layout.visual(layout.avatar));
}

bool TicketDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const auto item = index.data(TicketListModel::ItemRole).value<TicketListItem>();
    if (event->type() != QEvent::ToolTip || item.loading || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QStyleOptionViewItem place = option;
    place.rect = view->visualRect(index);
    const QString text = tipAt(event->pos(), place, item);
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

QString TicketDelegate::tipAt(const QPoint &point, const QStyleOptionViewItem &option, const TicketListItem &item) const
{
    QString whole = tr("%1\nLast change: %2").arg(item.subject, item.updatedTooltip);
    if (!item.snippet.isEmpty()) {
        whole += u'\n' + (item.snippetLead.isEmpty() ? item.snippet : item.snippetLead + u' ' + item.snippet);
    }
    if (item.draft) {
        whole += tr("\nWhat you began to write is not sent yet.");
    }
    const QString assignee = item.assignee.isEmpty() ? tr("Unassigned") : item.assignee;
    const QString due = item.due.tooltip.isEmpty() ? item.updatedTooltip : item.due.tooltip;
    if (m_columns.isEmpty()) {
        const Layout layout = layoutOf(option, item);
        return layout.visual(layout.avatar).contains(point)           ? assignee
               : layout.visual(layout.sign).contains(point)           ? item.signText
               : layout.visual(layout.trailingSecond).contains(point) ? due
                                                                      : whole;
    }
    for (const ColumnHeader::Place &place : m_columns) {
        if (point.x() < option.rect.x() + place.left || point.x() >= option.rect.x() + place.left + place.width) {
            continue;
        }
        switch (place.column) {
        case TicketColumn::Subject:
            return whole;
        case TicketColumn::Due:
            return due;
        case TicketColumn::Updated:
            return item.updatedTooltip;
        case TicketColumn::Created:
            return item.createdTooltip;
        case TicketColumn::Assignee:
            return assignee;
        default:
            return columnText(place.column, item);
        }
    }
    return whole;
}

} // namespace deskhand
