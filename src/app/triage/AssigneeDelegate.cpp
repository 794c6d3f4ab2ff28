// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/triage/AssigneeDelegate.h"

#include "app/theme/Icons.h"
#include "app/theme/Painting.h"
#include "models/AssigneeModel.h"
#include "models/Formatting.h"

#include <QPainter>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
constexpr int Margin = 12;
constexpr int Gap = 8;
constexpr int AvatarSize = 24;
constexpr int RowHeight = 36;
constexpr int BarWidth = 72;
constexpr int BarHeight = 6;
} // namespace

AssigneeDelegate::AssigneeDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

QSize AssigneeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {320, std::max(RowHeight, option.fontMetrics.lineSpacing() + 14)};
}

void AssigneeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto assignee = index.data(AssigneeModel::AssigneeRole).value<Assignee>();
    painter->save();
    const auto visual = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, m_theme.colour(Shade::AccentGround));
    }
    QRect inner = option.rect.adjusted(Margin, 0, -Margin, 0);
    QRect avatar(inner.left(), 0, AvatarSize, AvatarSize);
    avatar.moveCenter(QPoint(avatar.center().x(), inner.center().y()));
    if (assignee.kind == Assignee::Kind::Agent) {
        drawAvatar(*painter, m_theme, visual(avatar), assignee.name, initials(assignee.name));
    } else if (assignee.kind == Assignee::Kind::Nobody) {
        drawAvatar(*painter, m_theme, visual(avatar), {}, {});
    } else {
        const QPixmap icon = iconPixmap(assignee.kind == Assignee::Kind::Team ? u"team"_s : u"status"_s,
                                        m_theme.colour(Shade::Dim), 16, painter->device()->devicePixelRatioF());
        painter->drawPixmap(visual(avatar.adjusted(4, 4, -4, -4)).topLeft(), icon);
    }
    inner.setLeft(avatar.right() + 1 + Gap);
    // The bar stands at the end, so that loads compare at a glance.
    const bool full = assignee.capacity > 0 && assignee.open >= assignee.capacity;
    QRect bar(inner.right() - BarWidth + 1, 0, BarWidth, BarHeight);
    bar.moveCenter(QPoint(bar.center().x(), inner.center().y()));
    if (assignee.kind == Assignee::Kind::Agent && assignee.capacity > 0) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.colour(Shade::GreyGround));
        painter->drawRoundedRect(visual(bar), 3, 3);
        QRect filled = bar;
        filled.setWidth(std::min(BarWidth, BarWidth * assignee.open / assignee.capacity));
        if (filled.width() > 0) {
            painter->setBrush(m_theme.colour(full ? Shade::Amber : Shade::Accent));
            painter->drawRoundedRect(visual(filled), 3, 3);
        }
    }
    if (assignee.kind == Assignee::Kind::Agent) {
        inner.setRight(bar.left() - Gap);
    }
    const bool dim = assignee.away || !assignee.member;
    painter->setFont(assignee.current ? Theme::semibold(option.font) : option.font);
    painter->setPen(m_theme.colour(dim ? Shade::Dim : Shade::Text));
    const QString name = painter->fontMetrics().elidedText(assignee.name, Qt::ElideRight, inner.width());
    const auto start = static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine;
    painter->drawText(visual(inner), start, name);
    inner.setLeft(inner.left() + painter->fontMetrics().horizontalAdvance(name) + Gap);
    painter->setFont(Theme::small(option.font));
    painter->setPen(m_theme.colour(assignee.away || full ? Shade::Amber : Shade::Dim));
    if (inner.width() > 24) {
        painter->drawText(visual(inner), static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(assignee.detail, Qt::ElideRight, inner.width()));
    }
    painter->restore();
}

} // namespace deskhand
