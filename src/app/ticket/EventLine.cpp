// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/EventLine.h"

#include "app/theme/Icons.h"
#include "app/theme/Theme.h"
#include "models/Formatting.h"

#include <QPainter>
#include <QStyle>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int Indent = 12;
constexpr int IconSize = 14;
constexpr int Gap = 8;

QString iconOf(EventSign sign)
{
    switch (sign) {
    case EventSign::Person:
        return u"assign"_s;
    case EventSign::Move:
        return u"move"_s;
    case EventSign::Status:
        return u"status"_s;
    case EventSign::Flag:
        return u"flag"_s;
    case EventSign::Clock:
        return u"clock"_s;
    case EventSign::Tag:
        return u"tag"_s;
    case EventSign::Link:
        return u"link"_s;
    case EventSign::Task:
    case EventSign::Star:
        return u"done"_s;
    case EventSign::Warning:
        return u"warning"_s;
    case EventSign::Bin:
        return u"bin"_s;
    case EventSign::Dot:
        return u"add"_s;
    }
    return {};
}

} // namespace

EventLine::EventLine(const Theme &theme, const ThreadItem &item, Timestamp now, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFont(Theme::small(font()));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setItem(item, now);
}

void EventLine::setItem(const ThreadItem &item, Timestamp now)
{
    m_item = item;
    m_measuredWidth = -1;
    setAccessibleName(tr("%1, %2").arg(item.body.visible, absoluteTime(item.time)));
    setToolTip(absoluteTime(item.time));
    showTime(now);
    updateGeometry();
}

void EventLine::showTime(Timestamp now)
{
    m_time = calendarTime(m_item.time, now);
    update();
}

QString EventLine::text() const
{
    return tr("%1  %2").arg(m_time, m_item.body.visible);
}

QSize EventLine::minimumSizeHint() const
{
    return {80, fontMetrics().lineSpacing() + 4};
}

QSize EventLine::sizeHint() const
{
    return {200, heightForWidth(width())};
}

int EventLine::heightForWidth(int width) const
{
    const QString measured = text();
    if (width != m_measuredWidth || measured != m_measured) {
        const int room = std::max(40, width - 2 * Indent - IconSize - Gap);
        m_measured = measured;
        m_measuredWidth = width;
        m_measuredHeight =
            fontMetrics().boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, measured).height() + 4;
    }
    return m_measuredHeight;
}

void EventLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool warning = m_item.sign == EventSign::Warning;
    const QColor colour = m_theme.colour(warning ? Shade::Red : Shade::Dim);
    const auto visual = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QRect icon(Indent, 2 + (fontMetrics().lineSpacing() - IconSize) / 2, IconSize, IconSize);
    painter.drawPixmap(visual(icon), iconPixmap(iconOf(m_item.sign), colour, IconSize, devicePixelRatioF()));
    painter.setPen(colour);
    const int start = icon.right() + 1 + Gap;
    painter.drawText(visual(QRect(start, 2, width() - start - Indent, height() - 2)),
                     static_cast<int>(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap, text());
}

} // namespace deskhand
