// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notify/NotificationDelegate.h"

#include "app/theme/Icons.h"
#include "app/theme/Theme.h"
#include "models/NotificationModel.h"

#include <QPainter>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 12;
constexpr int Gap = 10;
constexpr int IconSize = 16;
constexpr int DotSize = 7;

QString iconOf(EventKind kind)
{
    switch (noticeGroup(kind)) {
    case NoticeGroup::Assignment:
        return u"assign"_s;
    case NoticeGroup::Message:
        return u"reply"_s;
    case NoticeGroup::Due:
        return u"clock"_s;
    case NoticeGroup::Department:
        return u"department"_s;
    default:
        return u"note"_s;
    }
}

Shade shadeOf(EventKind kind)
{
    return kind == EventKind::Overdue ? Shade::Red : kind == EventKind::DueChanged ? Shade::Amber : Shade::Dim;
}

} // namespace

NotificationDelegate::NotificationDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

QSize NotificationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, 2 * option.fontMetrics.height() + 14};
}

void NotificationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto notification = index.data(NotificationModel::NotificationRole).value<Notification>();
    const bool unread = index.data(NotificationModel::UnreadRole).toBool();
    painter->save();
    const auto visual = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->fillRect(option.rect,
                          m_theme.colour(option.state & QStyle::State_Selected ? Shade::AccentGround : Shade::Window));
    }
    QRect inner = option.rect.adjusted(Margin, 7, -Margin, -7);
    const int line = inner.height() / 2;
    const QRect icon(inner.left(), inner.top() + (line - IconSize) / 2, IconSize, IconSize);
    painter->drawPixmap(visual(icon).topLeft(),
                        iconPixmap(iconOf(notification.kind), m_theme.colour(shadeOf(notification.kind)), IconSize,
                                   painter->device()->devicePixelRatioF()));
    inner.setLeft(icon.right() + 1 + Gap);
    if (unread) {
        QRect dot(inner.right() - DotSize + 1, 0, DotSize, DotSize);
        dot.moveCenter(QPoint(dot.center().x(), inner.top() + line / 2));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.colour(Shade::Accent));
        painter->drawEllipse(visual(dot));
    }
    const auto flags = static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine);
    const QRect first(inner.left(), inner.top(), inner.width() - DotSize - Gap, line);
    painter->setFont(unread ? Theme::semibold(option.font) : option.font);
    painter->setPen(m_theme.colour(Shade::Text));
    painter->drawText(visual(first), flags,
                      painter->fontMetrics().elidedText(notification.text, Qt::ElideRight, first.width()));
    const QRect second(inner.left(), inner.top() + line, inner.width(), line);
    painter->setFont(Theme::small(option.font));
    painter->setPen(m_theme.colour(Shade::Dim));
    const QString detail = tr("%1 · %2", "when; why one is told")
                               .arg(index.data(NotificationModel::TimeTextRole).toString(), notification.reason);
    painter->drawText(visual(second), flags, painter->fontMetrics().elidedText(detail, Qt::ElideRight, second.width()));
    painter->restore();
}

} // namespace deskhand
