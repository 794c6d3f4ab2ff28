// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/SpreadBars.h"

#include "app/theme/Theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostRowHeight = 24;

/// Long waits are amber, a working day and more red.
Shade shadeOf(size_t index)
{
    return index < 4 ? Shade::Accent : index < 6 ? Shade::Amber : Shade::Red;
}

} // namespace

SpreadBars::SpreadBars(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"responseSpread"_s);
    setAccessibleName(tr("Time to first response"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SpreadBars::setSpread(const DurationSpread &spread)
{
    m_spread = spread;
    m_count = std::accumulate(spread.begin(), spread.end(), qint64{0});
    setAccessibleDescription(spokenText());
    setToolTip(m_count > 0 ? spokenText() : QString());
    update();
}

QString SpreadBars::shareText(size_t index) const
{
    const double share =
        m_count > 0 ? 100.0 * static_cast<double>(m_spread.at(index)) / static_cast<double>(m_count) : 0;
    return tr("%1 %", "percent").arg(QLocale().toString(share, 'f', 0));
}

QString SpreadBars::spokenText() const
{
    QStringList parts;
    for (size_t i = 0; i < m_spread.size(); ++i) {
        parts.append(tr("%1: %2").arg(durationClassName(static_cast<int>(i)), shareText(i)));
    }
    return parts.join(tr(", "));
}

void SpreadBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont small = Theme::small(font());
    painter.setFont(small);
    const QFontMetrics metrics(small);
    if (m_count == 0) {
        painter.setPen(m_theme.colour(Shade::Dim));
        painter.drawText(rect(), Qt::AlignCenter, tr("No first responses in this period"));
        return;
    }
    int labelWidth = 0;
    for (int i = 0; i < static_cast<int>(m_spread.size()); ++i) {
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(durationClassName(i)));
    }
    const int rows = static_cast<int>(m_spread.size());
    const int rowHeight = std::min(MostRowHeight, height() / rows);
    const int barHeight = std::max(6, rowHeight - 8);
    const int start = labelWidth + 12;
    const int room = width() - start - metrics.horizontalAdvance(u"100 %"_s) - 10;
    const qint64 most = *std::ranges::max_element(m_spread);
    const auto visual = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < rows; ++i) {
        const auto index = static_cast<size_t>(i);
        const int top = i * rowHeight;
        painter.setPen(m_theme.colour(Shade::Dim));
        painter.drawText(visual(QRect(0, top, labelWidth, rowHeight)), Qt::AlignVCenter | Qt::AlignLeading,
                         durationClassName(i));
        const int length = static_cast<int>(room * m_spread.at(index) / std::max<qint64>(1, most));
        if (length > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.colour(shadeOf(index)));
            painter.drawRoundedRect(visual(QRect(start, top + (rowHeight - barHeight) / 2, length, barHeight)), 2, 2);
        }
        painter.setPen(m_theme.colour(Shade::Text));
        painter.drawText(visual(QRect(start + length + 6, top, width() - start - length - 6, rowHeight)),
                         Qt::AlignVCenter | Qt::AlignLeading, shareText(index));
    }
}

} // namespace deskhand
