// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// An event in the thread: one small line with an icon.

#include "models/ThreadModel.h"

#include <QWidget>

namespace deskhand {

class Theme;

class EventLine : public QWidget {
    Q_OBJECT
public:
    /// `theme` outlives it.
    EventLine(const Theme &theme, const ThreadItem &item, Timestamp now, QWidget *parent = nullptr);

    void setItem(const ThreadItem &item, Timestamp now);
    void showTime(Timestamp now);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString text() const;

    const Theme &m_theme;
    ThreadItem m_item;
    QString m_time;
    // Layouts ask again and again.
    mutable QString m_measured;
    mutable int m_measuredWidth = -1;
    mutable int m_measuredHeight = 0;
};

} // namespace deskhand
