// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/form/DurationEdit.h"

#include "core/query/QueryDates.h"

namespace deskhand {

using namespace Qt::StringLiterals;

DurationEdit::DurationEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setMinimumWidth(64);
}

void DurationEdit::setDuration(std::optional<Duration> duration)
{
    if (!duration) {
        clear();
        return;
    }
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(*duration).count();
    QStringList parts;
    if (minutes >= 60) {
        parts.append(u"%1h"_s.arg(minutes / 60));
    }
    if (minutes % 60 != 0 || minutes == 0) {
        parts.append(u"%1min"_s.arg(minutes % 60));
    }
    setText(parts.join(u' '));
}

std::optional<Duration> DurationEdit::duration() const
{
    const QStringList parts = text().split(u' ', Qt::SkipEmptyParts);
    Duration sum{0};
    for (const QString &part : parts) {
        const std::optional<Duration> length = timeLength(part);
        if (!length) {
            return {};
        }
        sum += *length;
    }
    return parts.isEmpty() ? std::nullopt : std::optional(sum);
}

QString DurationEdit::problem() const
{
    return text().trimmed().isEmpty() || duration()
               ? QString()
               : tr("\"%1\" is no length of time; write 4h, 30min or 1h 30min").arg(text());
}

} // namespace deskhand
